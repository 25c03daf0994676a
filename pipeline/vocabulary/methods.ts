/** What METHODS.md says, in Chinese and English; `{names}` are filled in by the build. */
import type { DrawnFrom, Round } from './rounds.ts'

export interface MethodsTexts {
  language: 'zh' | 'en'
  title: string
  /**
   * Paragraphs and headings in order; `review` is the place of what people's reviews of this dataset
   * say, `accuracy` that of the scores measured when the program was made, `calibration` that of the
   * check of confidences, `rounds` that of rows drawn from other reports.
   */
  parts: readonly string[]
  /** Over the scores of a group of reports. */
  group: string
  groups: Readonly<Record<string, string>>
  columns: readonly string[]
  attributes: string
  unmeasured: string
  review: Readonly<Record<'none' | 'judged' | 'weighted' | 'outside' | 'chosen' | 'passages', string>>
  calibration: CalibrationTexts
  rounds: RoundsTexts
}

/** What is said of rows that were drawn from other reports. */
export interface RoundsTexts {
  before: string
  columns: readonly string[]
  from: Readonly<Record<DrawnFrom, string>>
  judged: Readonly<Record<Round['judged'], string>>
  after: string
}

/** What is said of confidences. */
export interface CalibrationTexts {
  measured: string
  columns: readonly string[]
  /** Under the table; then whether each tenth is as near as it was meant to be. */
  least: string
  met: string
  unmet: string
  unmeasured: string
}

export const methodsTexts: Readonly<Record<'zh' | 'en', MethodsTexts>> = {
  zh: {
    language: 'zh',
    title: '方法与准确率',
    parts: [
      '{about}程序版本 {codeVersion}。英文见下半页。',
      '## 数字是怎样读出来的',
      '不用模型，不联网，没有随机：同样的文件总是得出同样的字节。\n\n1. **读**：网页、文本和文档（Word、PDF、Markdown）统一成“公布文本”（text/），此后不再改动；标题、章节、注释按标记切分。地区取报告当年的名称和代码，area_code_now 按沿革推出如今的代码，代码表由公有领域（CC0）的数据集 areacodes（github.com/yescallop/areacodes，依据民政部历年行政区划代码）生成。\n2. **找**：从头到尾扫描一遍，把每一串阿拉伯数字和表示数量的汉字数字记入总账（quantities），给出作用；不懂的记为 other，并写明原因。\n3. **解**：把数量同它所说的事物、度量、时期、地区、基数联系起来；“分别”逐一分配，省略的主语予以补全。\n4. **归**：换算到基本单位，用十进制精确计算；只有除不尽的四舍五入一次，保留 6 位小数。\n5. **查**：每一行符合 JSON Schema，每一处位置切出来等于原文，每一个外键都有着落，每一串数字恰在总账的一行之中；有一条不成立，就什么也不写出（用 --keep-going 时只是不写那一份报告）。',
      '这次的数据：{reports} 份报告，总账 {quantities} 个数量，其中 {others} 个（{othersShare}%）作用为 other；指标和目标共 {records} 行，其中 {named} 行（{namedShare}%）有指标目录中的标识。',
      '## 本数据集的准确率',
      'review',
      '## 程序的准确率：在作者自己的报告上测得',
      '下面的数字不是在本数据集上测的，是程序作者在编写程序时用过的报告上测的，随程序发布。由人逐字读出的事实（金标准）与程序的输出逐条比对。**编写规则时对照过这些报告，所以下面是与人工读法的一致程度，不是对没有看过的报告的估计；那些会低一些。** 数字由源码目录中的 `npm run accuracy` 得出；`.ci/run` 在金标准所在的机器上重新核对。“找到”：那个位置有对应表的一行；“数值”：数和单位也对；“全对”：所有属性都对；“精确率”：标注范围内程序写出的行有多少是人也读出的。计量词和意思相近的指标名称不作区分。',
      'accuracy',
      '## 每一行的把握',
      '指标、目标、资金的每一行有 confidence（0.01—0.99）：**这一行每一列都对的把握**，名称有小毛病也算不对。做法：不看规则和把握，对着原文逐行评定抽出的行（对、小毛病、错）；每行有 20 项特征，都取自解释（explain --trace）：哪张表、哪条规则、名称的长短和首尾的词、有没有指标标识、列举、单位、数字前后是什么、时期和时态写明还是沿用、年代等；按特征数出评过多少行、对多少行，用带收缩的逻辑回归定出每一类加减多少（整数，百分之一对数几率），评得少的类往零收，没有评过的规则按上一级的类算。计数在 pipeline/lexicon/confidence.tsv，没有报告的字句；`npm run confidence` 由评过的行和那些报告的原文（不在本仓库中）重新算出，命令 `explain --trace` 说出哪几处使一行的把握降低。看上去没有把握的行多抽了一些。`build --min-confidence 0.8` 不要把握更小的行，它们的数量仍在总账里，写明原因。',
      'calibration',
      '## 别的报告上怎么样',
      'rounds',
      '## 已知的不足',
      '- 没有数字的说法（高于全国平均、位居前列）不成行，只有“与……同步”例外。\n- 图片和附件里的表格不读。\n- 指标名称取报告自己的话；主语在几句之前的，可能补得不全。\n- 目录里没有的指标 metric_id 为空，不同报告之间只能按名称比较。\n- 报告自己的错误和前后矛盾照录，不作更正。\n- 历年统计口径的变化（基数修订、区划调整）不作折算。',
      '## 各种格式里的数',
      'CSV 和 JSON 保留每一位数字；CSV 各列的类型写在 datapackage.json 和 csvw.json 里，load.sql 按此载入 DuckDB（数为双精度，撇号已去掉）。Parquet 用 DECIMAL(38,6)，放不下的为空，旁边的 `…_double` 列是同一个数的双精度。SQLite 的整数精确，小数为双精度，15 位有效数字以内不变。XLSX 给人看：超过 15 位有效数字的写成文本，过长的单元格截断。CSV 中以 = + @ - 开头的文字前加一个撇号（读取时去掉），单元格内的换行写成 ␤，其余格式保持原样。',
      '## 版本',
      '数据版本按 SemVer 计：去掉报告、表、列或改变含义加第一位，增加报告、行、表、列、代码或去掉行加第二位，只更正已有行的数值加第三位；命令 `changelog` 比较前后两版，按此提出新版本号。版本号和日期由 raw/dataset.yml 写明，不取自时钟。指纹由全部 CSV 和公布文本的校验和算出，内容不同，指纹就不同。`sha256sum -c SHA256SUMS` 核对全部文件。',
    ],
    group: '### {name}\n\n{count} 份报告（{list}）；总账的作用有 {ledger}% 正确。',
    groups: { first: '全文标注的区县报告', others: '部分标注的其他报告' },
    columns: ['表', '事实', '找到 %', '数值 %', '全对 %', '精确率 %', '程序的行'],
    attributes: '找到的行中各属性的正确率（%）：',
    unmeasured: '尚未测量：运行 `npm run accuracy`。',
    review: {
      none: '没有人审核过本数据集，所以不知道它的准确率。抽样审核用命令 `review sample`。',
      judged: '抽样审核了 {judged} 行：{share}% 正确（95% 置信区间 {low}–{high}，Wilson）。所说的是程序读出的行在改正之前是否正确；审核中改正的、删去的、补上的见 corrections。',
      weighted: '各层抽取的比例不同，按各层的行数加权。',
      outside: '另有 {judged} 行不在样本之内，程序读对 {right} 行；它们不是随机抽的，不计入上面的比例。',
      chosen: '没有抽样审核，所以不知道本数据集整体的准确率：抽样用命令 `review sample`。由人选出审核的有 {judged} 行，程序读对 {right} 行（{share}%）；它们多是从最存疑的看起，不代表其余的行。审核中改正的、删去的、补上的见 corrections。',
      passages: '通读了 {judged} 段抽取的原文：其中应有的 {all} 行，程序读出 {rows} 行（{share}%，{low}–{high}）。',
    },
    rounds: {
      before: '从 150 份报告（市、县、老省份，2026 年的省，国务院 1954—2025 年）中随机抽行，对照原文逐行评定：对，名称有小毛病，实质有错（数值、单位、主语、时期、表或标识）。每轮之后按现象改规则，改过的行不再计。报告一直是这一批，前面各轮见到的现象已改进规则，**没有见过的报告会低一些**。',
      columns: ['轮', '抽自', '行', '对 %', '小毛病 %', '实质有错 %', '评定时'],
      from: { counties: '县', cities: '市', provinces: '省', stateOld: '国务院 1954—1985', stateMiddle: '国务院 1986—2005', stateNew: '国务院 1986—2025', state: '国务院' },
      judged: { written: '先写出应有的行', row: '只看程序的行', rule: '也看到规则和把握' },
      after: '第十三至十五轮在所有行中均匀抽取，评得更严：名称缺了归属或限定而会误导的，算实质有错（市、县和省：第十三轮 12.4%，改规则之后第十四轮 10.3%，第十五轮 7.7%；每 200 行由一人评，各人松紧不同，从 5.0% 到 14.8%）；第十六轮由七人各评 160 行（市、县和省实质有错 10.6%）；按它再改以后另抽第十七轮，评法相同（8.8%；各人评的全部行 8.1% 到 10.6%）；以后每次再改，都另抽一轮：第十八轮 7.8%，第十九轮 7.3%，第二十轮 8.1%（各人从 5.0% 到 12.5%）。第二十轮以后，删去了 388 个只影响一个地区的行的模式，只按三分之二的文本改规则，第二十一轮只从其余三分之一抽取：7.9%（各人从 5.6% 到 12.5%），没有用来改规则。再改时另留三分之一的文本（前几轮用过，这一轮不看），只按其余三分之二里已知的 1,073 处毛病改，第二十二轮从留下的里抽：6.5%（各人从 2.5% 到 9.4%），上一节定水平的和检验的行都出自它。同时从留下的另取 171 句，先写出 351 个事实（改以前 → 改以后）：县区 123 个找到 119 个，名称也严格相符 116 → 117 个；市和省 120 个找到 119 个，严格相符 109 → 114 个；国务院 2006 年以后 92 个找到 91 个，严格相符 86 → 85 个（少的一个看到以后改了）；1986—2005 年 10 个严格相符 7 个；1986 年以前 6 个严格相符 2 个。然后由别人按 70 种现象另写例句，不看程序：第一批 140 例对 99 例，据以再改（这一批此后不算）；第二批 140 例从未用来改，改以前对 105 例，改以后 115 例（82%）。第二十二轮的行是这次再改以前评的；评完以后照其中看到的毛病也改了六处（标识四处，名称两处），合并时读过全部 150 份文本中改变了的行，所以留下的三分之一并非完全没有见过。同时从这三分之一另取 186 句，先写出 335 个事实，改规则的人没有看过（只有 1986 年以前的，看过以后恢复了一条规则）：县区 114 个找到 108 个，全对 99 个，名称也严格相符 92 个（改以前 91 个）；市和省 118 个找到 115 个，全对 114 个，严格相符 111 个；国务院 1986—2005 年 13 个全部找到，严格相符 10 个；2006 年以后 58 个找到 56 个，全对 51 个，严格相符 47 个；1986 年以前 32 个找到 26 个，全对 23 个，严格相符 20 个（改以前 27、25、22 个）。第十八轮以后，另有七人给把握最小的 3,200 行中的 1,400 行注出应有的名称（对 706，小毛病 293，错 401），专门用来改规则，不算一轮；所以第十九、二十轮从这 3,200 行余下的和其他的行里，按原来的比例分别抽。第十八轮之前另取 35 段，先写出 188 个事实，改规则的人没有看过：县区 68 个找到 65 个，全对 57 个，名称也严格相符 53 个；市和省 81 个找到 77 个，全对、名称也严格相符 76 个；国务院 1986—2005 年 11 个、2006 年以后 28 个，严格相符 10 个和 23 个；再改一轮以后数字相同。第十六轮之前另取 40 段，先写出 258 个事实：县区 121 个全部找到，全对 119 个，名称也严格相符 114 个；市 60 个找到 59 个，全对 58 个，严格相符 56 个；国务院 1986—2005 年 40 个全部严格相符；1985 年以前 37 个找到 28 个，严格相符 17 个，改后另取 6 段 22 个找到 20 个，严格相符 18 个（这些段所在的报告事先看过输出，且较易）。同时另取县区 15 段，先写出 99 个事实：找到 97 个，全对 94 个，名称也严格相符 87 个；资金先写出的两批：37 行对 31 行、改后 42 行对 39 行；该有标识的 63 个数里有 59 个、改后 44 个里有 43 个，但约 97 个数里有 2 至 3 个给错；自己另写的句子第一次 210 句对 160 句，没过的现象再写 41 句对 34 句。第十一轮的行按把握分成的十份各抽 22 行，没有用来改规则：每份行数少，有五份与所说相差超过 6 个百分点（−9.3 到 +10.5），把握最小的一份里有 10 行错行中的 5 行；它们在上一节没有用来计数的行之中。国务院 1985 年以前的报告手头只有 8 份：第八、九轮按行抽，近半出自 1955 年的五年计划，第十轮起各份同样多。更早的国务院报告 180 行：1954—1985 年实质有错 45%，1986—2005 年 10%，2006—2025 年 10%。整段先写出全部事实的：第八、第九轮 30 段，118 个事实找到 112 个；第十一轮市县和老省份 36 段，284 个找到 278 个（97.9%），全对 256 个（90.1%），名称也严格相符 235 个（82.7%），该有标识的 129 个里有 125 个，资金 23 个对 11 个；用来改规则以后另取 11 段，70 个找到 69 个，名称也相符 66 个，改前改后一样；国务院 1954—1985 年 10 段，56 个找到 51 个，完全对的约 25 个。metric_id：第八至第十轮该有的 169 行里有 161 行，另有 1 行给错；资金 42 行对 34 行。自己另写的句子（70 种现象，先写出应有的行）：各 4 句的第一次 276 句对 225 句，没过的现象再写的第二次 72 句对 56 句、第三次 28 句对 18 句。时间和时态另盲读 66 个难的数字，89.4% 正确。错的多是名称和主语。',
    },
    calibration: {
      measured: '评到 {on}：计数用了 {fit} 行（对 {fitRight}，小毛病 {fitSmall}，错 {fitWrong}）。最近一次改规则以后新抽的 {level} 行（对 {levelRight}）定总的水平：用来改过规则的行比其余的好看，只靠它们，把握会偏高。检验另随机抽 {check} 行，都没有用来计数，其中 {apart} 行的报告没有任何行用来计数：对 {right}（{rightShare}%），小毛病 {small}，实质有错 {wrong}（{wrongShare}%）。另有 {changed} 行评定以后程序读得不同了，不再计。按把握从小到大分成十份：',
      columns: ['把握', '行', '平均把握 %', '实际全对 %', '小毛病', '错'],
      least: '把握最小的十分之一里有错行的 {leastWrong}%，有任何毛病的行的 {leastAny}%。实际与所说最多差 {most} 个百分点。',
      met: '所求的是每份相差不超过 {bound} 个百分点：{of} 份都做到了。',
      unmet: '所求的是每份相差不超过 {bound} 个百分点：{of} 份中有 {over} 份没有做到（实际减所说：{list}）。每份只有 {rows} 行上下，偶然的出入也可能有这么大，但不能因此说已经做到。',
      unmeasured: '尚未测量：运行 `npm run confidence`。',
    },
  },
  en: {
    language: 'en',
    title: 'Methods and accuracy',
    parts: [
      '{about} Program version {codeVersion}.',
      '## How figures are read',
      'No model, no network, no chance: the same files always give the same bytes.\n\n1. **Read**: pages, text files and documents (Word, PDF, Markdown) become the “published text” (text/), which nothing changes afterwards; title, sections and notes are cut by their markers. Areas have the names and codes of the report’s year, and in area_code_now the code that they became, from the public data set areacodes (github.com/yescallop/areacodes, CC0, after the yearly lists of the Ministry of Civil Affairs).\n2. **Find**: one scan puts every run of Arabic digits, and Chinese numerals that state an amount, into the ledger (quantities) with a role; what no rule understands is `other`, with a reason.\n3. **Interpret**: a quantity is tied to what it measures, to measure, period, area and baseline; lists with 分别 are dealt out, elided subjects restored.\n4. **Normalize**: base units, in exact decimal arithmetic; only what has no finite decimal is rounded, once, to 6.\n5. **Check**: every row fits its JSON Schema, every span cuts out its own text, every foreign key resolves, every run of digits lies in exactly one row of the ledger; if one of these fails, nothing is written (with --keep-going, nothing of that report).',
      'Reports in this dataset: {reports}; {quantities} quantities in the ledger, {others} of them ({othersShare}%) with the role `other`; {records} indicators and targets, {named} of them ({namedShare}%) with an id of the catalogue of metrics.',
      '## Accuracy of this dataset',
      'review',
      '## Accuracy of the program, on its authors’ own reports',
      'These numbers were not measured on this dataset: the authors of the program measured them on reports that it was made with, and they come with the program. Facts that a person read word by word (the gold) are compared with the rows of the program. **The rules were written with these reports in view: the scores say how far the program agrees with that reading, and are no estimate for reports not seen before, which will score lower.** The numbers are made by `npm run accuracy` in a checkout; `.ci/run` makes them again and compares them on machines that have the gold. *Found*: a row of the right table stands there. *Value*: number and unit are right too. *Full*: all attributes are right. *Precision*: share of the program’s rows in annotated text that a person also read. Count words and close wordings of a metric are not told apart.',
      'accuracy',
      '## How sure each row is',
      'Every row of indicators, targets and budgets has a `confidence` (0.01–0.99): **how likely it is right in every column**; a small fault in the name counts as not right. Rows were drawn and judged one by one with their text in view (right, small fault, wrong), the rule and the confidence hidden. A row has 20 traits, all of them in its trace: its table, the rule, the length of its name and its first and last word, whether it has a metric_id, lists, the unit, what stands before and behind the figure, whether period and tense are stated or taken over, the age of the report. For each kind of a trait the judged rows and the right ones are counted, and a logistic regression with shrinkage says what it adds or takes, in whole hundredths of log-odds: kinds that few rows have are drawn to nothing, and a rule that was never judged counts as its wider kind. The counts are pipeline/lexicon/confidence.tsv and hold no words of reports; `npm run confidence` makes them anew from judged rows and the texts of their reports, which are not in the repository; the command `explain --trace` says what lowers a row’s confidence. Rows that seemed unsure were drawn more often. `build --min-confidence 0.8` leaves out rows that are less sure; their figures stay in the ledger, with the reason.',
      'calibration',
      '## How it does on other reports',
      'rounds',
      '## Known gaps',
      '- Statements without a number (above the national average, among the first) give no row; “in step with” is the exception.\n- Pictures and tables in attachments are not read.\n- A metric has the report’s own words; where its subject stands several sentences before, it may be incomplete.\n- `metric_id` is empty for metrics that the catalogue does not have; reports can then be compared by wording only.\n- Errors and contradictions of a report are kept as they are.\n- Changes of statistical definitions over the years (revised bases, new boundaries) are not adjusted for.',
      '## Numbers in each format',
      'CSV and JSON keep every digit; datapackage.json and csvw.json have the type of every CSV column, and load.sql loads DuckDB by them (numbers as doubles, the apostrophe taken off). Parquet has DECIMAL(38,6), null for what does not fit, and beside it the same number as a double in `…_double`. SQLite has whole numbers exactly and fractions as doubles, unchanged up to 15 significant digits. XLSX is for people: numbers beyond 15 significant digits are text, very long cells are cut. In CSV, text that begins with = + @ - has an apostrophe in front (take it off when you read it), and a line break in a cell is ␤; the other formats have the text as it is.',
      '## Versions',
      'The data version is SemVer: the first number counts reports, tables or columns that went or mean something else, the second reports, rows, tables, columns or codes that came and rows that went, the third corrected values of rows that stay; the command `changelog` compares two versions and proposes the next by this rule. Version and dates are what raw/dataset.yml says and come from no clock. The fingerprint is made of the checksums of all CSV files and published texts, so other content has another one. `sha256sum -c SHA256SUMS` checks all files.',
    ],
    group: '### {name}\n\nReports: {count} ({list}); {ledger}% of the roles in the ledger are right.',
    groups: { first: 'A county report, annotated whole', others: 'Other reports, annotated in part' },
    columns: ['Table', 'Facts', 'Found %', 'Value %', 'Full %', 'Precision %', 'Rows'],
    attributes: 'Right values of each attribute among found rows (%):',
    unmeasured: 'Not measured yet: run `npm run accuracy`.',
    review: {
      none: 'No review of this dataset was made, so its accuracy is not known. The command `review sample` draws rows to be judged.',
      judged: '{judged} drawn rows reviewed: {share}% right ({low}–{high}, 95% interval, Wilson). That is what the program read, before anything was put right; what was corrected, removed or added is in `corrections`.',
      weighted: 'The strata were drawn in different shares; each counts by its rows.',
      outside: '{judged} more rows were judged outside of a sample, {right} of them right; nobody drew them, so they are not counted above.',
      chosen: 'No rows drawn at random were reviewed, so the accuracy of the dataset as a whole is not known; the command `review sample` draws some. {judged} rows that people chose were reviewed, and the program had {right} of them right ({share}%); those are mostly the doubtful ones, and stand for no others. What was corrected, removed or added is in `corrections`.',
      passages: '{judged} drawn passages were read through: of {all} rows that should be there the program has {rows} ({share}%, {low}–{high}).',
    },
    rounds: {
      before: 'Rows were drawn at random from 150 reports (cities, counties and older provinces, provinces of 2026, State Council 1954–2025) and judged against the text: right, a small fault in the name, wrong in substance (value, unit, subject, period, table or id). After each round rules were mended by phenomenon, and no mended row was counted again. The reports are always these, and the rules have met the phenomena of the rounds before: **reports never seen will score lower**.',
      columns: ['Round', 'Drawn from', 'Rows', 'Right %', 'Small fault %', 'Wrong %', 'Judged'],
      from: { counties: 'counties', cities: 'cities', provinces: 'provinces', stateOld: 'State Council 1954–1985', stateMiddle: 'State Council 1986–2005', stateNew: 'State Council 1986–2025', state: 'State Council' },
      judged: { written: 'the right row written first', row: 'with the row in view', rule: 'with row, rule and confidence in view' },
      after: 'Rounds thirteen to fifteen were drawn evenly from all rows and judged more strictly: a name that lacks whose or what limits it, and so misleads, counts as wrong in substance (cities, counties and provinces: 12.4% in round thirteen, 10.3% in round fourteen after mending, 7.7% in round fifteen; each judge had 200 rows, and they differ, from 5.0% to 14.8%); round sixteen was judged by seven people with 160 rows each (cities, counties and provinces 10.6% wrong), and after mending by it round seventeen likewise (8.8%; each judge between 8.1% and 10.6% of all rows); after each mending since another was drawn: round eighteen 7.8%, nineteen 7.3%, twenty 8.1% (each judge between 5.0% and 12.5%). Then 388 patterns went that each changed rows of one area alone, rules were mended by two thirds of the texts, and round twenty-one was drawn from the other third: 7.9% (each judge between 5.6% and 12.5%); no rule was made by it. For the next mending another third was kept aside (used in earlier rounds, not looked at in this one), rules were mended by 1,073 known faults of the other two, and round twenty-two was drawn from that third: 6.5% (each judge between 2.5% and 9.4%); the rows that set the level and those of the check above are of it. Of the same third 171 sentences, 351 facts written down first (before → after): of counties 119 of 123 found, 116 → 117 with the name strictly so; of cities and provinces 119 of 120 found, 109 → 114 strictly; of the State Council since 2006 91 of 92 found, 86 → 85 strictly (the one was mended once seen), 1986–2005 7 of 10 strictly, before 1986 2 of 6. Then others wrote cases of the 70 phenomena without seeing the program: of a first 140 it had 99 right, and rules were mended by these, which count no more; of a second 140, never used for mending, it had 105 right before and 115 after (82%). The rows of round twenty-two were judged before this last mending; once judged, six things were mended that had been seen in them or in the facts (four ids, two names), and on merging the rows that changed were read in all 150 texts, so that the third kept aside is not wholly unseen. Of the same third 186 sentences, 335 facts written down first and not seen by those who mended (but for those before 1986, by which one rule came back): of counties 108 of 114 found, 99 right in everything, 92 with the name strictly so (91 before); of cities and provinces 115 of 118 found, 114 right, 111 strictly; of the State Council 1986–2005 all 13 found, 10 strictly, since 2006 56 of 58 found, 51 right, 47 strictly, before 1986 26 of 32 found, 23 right, 20 strictly (27, 25 and 22 before). After round eighteen seven people wrote the right names of 1,400 of the 3,200 rows that the program was least sure of (706 right, 293 with a small fault, 401 wrong), to mend rules by, which is no round; rounds nineteen and twenty were therefore drawn from what is left of these 3,200 and from the other rows in the proportion that they had. With round eighteen 35 other paragraphs, 188 facts written down first and not seen by those who mended: of counties 65 of 68 found, 57 right in everything, 53 with the name strictly so; of cities and provinces 77 of 81 found, 76 right and strictly so; of the State Council 10 of 11 (1986–2005) and 23 of 28 (since 2006) strictly; the same after one more mending. Before round sixteen 40 paragraphs, 258 facts written down first: of counties all 121 found, 119 right in everything, 114 with the name strictly so; of cities 59 of 60 found, 58 right, 56 strictly; of the State Council 1986–2005 all 40 strictly right; before 1986 28 of 37 found and 17 strictly right, after mending, in 6 other and easier paragraphs of reports whose output had been seen, 20 of 22 and 18. Beside them 15 paragraphs of counties, 99 facts written down first: 97 found, 94 right in everything, 87 with the name strictly so; budgets written down first: 31 of 37 rows right, after mending 39 of 42; of 63 figures that should have an id 59 had it, after mending 43 of 44, but 2 to 3 of some 97 had a wrong one; sentences of our own: 160 of 210 right at first sight, then 34 of 41 of the phenomena that had failed. The rows of round eleven were 22 of each tenth of confidence, and no rule was made by them: with so few in each, five tenths were more than 6 points off what had been said of them (from −9.3 to +10.5), and the least sure tenth held 5 of the 10 wrong rows; they are among the rows kept apart above. Of the State Council before 1986 only 8 reports are at hand: rounds eight and nine drew by row, nearly half from the five-year plan of 1955, those since ten the same number from each. State Council before that, 180 rows: wrong in substance 45% (1954–1985), 10% (1986–2005), 10% (2006–2025). Paragraphs of which all facts were written down first: 30 with rounds eight and nine, 112 of 118 facts found; 36 of cities, counties and older provinces with round eleven: of 284 facts 278 found (97.9%), 256 right in everything (90.1%), 235 with the name strictly so (82.7%), 125 of 129 ids, 11 of 23 budgets; after mending by them 11 other paragraphs: 69 of 70 found, 66 strictly right, before and after alike; 10 of the State Council 1954–1985, 51 of 56 found and about 25 right in everything. Ids in rounds eight to ten: 161 of the 169 rows that should have a metric_id had it, one other row had a wrong one; budgets: 34 of 42 right. Sentences of our own (70 phenomena, the right rows written first): at first sight 225 of 276 right with four a phenomenon, then, of phenomena that had failed, 56 of 72 and 18 of 28. Tense and period of 66 hard figures: 89.4% right. What is wrong is mostly a name or its subject.',
    },
    calibration: {
      measured: 'Judged up to {on}: {fit} rows were counted ({fitRight} right, {fitSmall} with a small fault, {fitWrong} wrong). {level} rows drawn freshly after the last mending ({levelRight} right) set the level: rows that rules were mended by look better than the rest, and by them alone confidences would be too high. For the check, {check} other rows were drawn at random and not counted, {apart} of them from reports that nothing was counted in: {right} right ({rightShare}%), {small} with a small fault, {wrong} wrong in substance ({wrongShare}%). {changed} more rows that were judged are read otherwise by the program now and left out. In tenths, the least sure first:',
      columns: ['Confidence', 'Rows', 'Said %', 'Right %', 'Small faults', 'Wrong'],
      least: 'The least sure tenth holds {leastWrong}% of the wrong rows and {leastAny}% of those with any fault. What was seen differs from what was said by {most} points at most.',
      met: 'Each tenth was meant to be within {bound} points: all {of} are.',
      unmet: 'Each tenth was meant to be within {bound} points: {over} of {of} are not (seen less said: {list}). With some {rows} rows in each, chance alone may make as much; that does not show that the aim is met.',
      unmeasured: 'Not measured yet: run `npm run confidence`.',
    },
  },
}
