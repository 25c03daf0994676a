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
  /** What else is to be known of the rounds, a line each. */
  notes: readonly string[]
  /** Of facts and of cases that were written down before the output was seen: what stands over each table, and its columns. */
  facts: { before: string; columns: readonly string[] }
  cases: { before: string; columns: readonly string[]; used: string; unused: string }
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
      from: { counties: '县', cities: '市', provinces: '省', stateOld: '国务院 1954—1985', stateMiddle: '国务院 1986—2005', stateNew: '国务院 1986—2025', stateRecent: '国务院 2006—2025', state: '国务院' },
      judged: { written: '先写出应有的行', row: '只看程序的行', rule: '也看到规则和把握' },
      notes: [
        '第十三轮起在所有行中均匀抽取，评得更严：名称缺了归属或限定而会误导的，算实质有错。每人评 120 至 200 行，各人松紧不同，第二十二轮从 2.5% 到 9.4%，第二十三轮从 5.8% 到 10.8%，第二十四轮从 4.8% 到 9.6%，第二十五轮从 6.2% 到 9.2%，第二十六轮从 5.0% 到 10.8%。',
        '第二十一轮起每次改规则以前留下三分之一的文本，只从中抽取。合并时读过全部 150 份文本中改变了的行，所以留下的也并非完全没有见过。第二十三轮按下面自造的例句改规则（国务院 1985 年以前的按 161 处已知的毛病），另用抽签定出的三分之一抽取，其中国务院 1985 年以前只有 1955 年和 1975 年的报告。第二十四轮按另三分之二里评为有错的 371 行改规则，改的人没有见过抽取的三分之一；合并时只细读另三分之二里改变了的行。第二十五轮同样按另三分之二里有毛病的 321 行改规则（从 1,060 行里评出，多取把握小的），并按自造的例句改；抽取的三分之一与第二十四轮相同，那时评过的行不再抽，1985 年以前只剩 1959 年的报告。第二十六轮按另三分之二里以前各轮评为有错、读法还没有变的 630 行改规则，抽取的三分之一不变，国务院 1985 年以前只抽自 1959 年的报告。',
        '第十八轮以后，另有七人给把握最小的 3,200 行中的 1,400 行注出应有的名称，专门用来改规则，不算一轮；第十九、二十轮从这 3,200 行余下的和其他的行里，按原来的比例分别抽。',
        '国务院 1985 年以前的报告手头只有 8 份：第八、九轮按行抽，近半出自 1955 年的五年计划，第十轮起各份同样多。',
        'metric_id：目录里有该指标的行，有标识的第八至十轮 169 行里 161 行，第二十一轮 410 行里 391 行，第二十二轮 347 行里 333 行，第二十三轮 298 行里 285 行，第二十四轮 217 行里 203 行，第二十五轮 191 行里 177 行，第二十六轮 187 行里 178 行；给错的 1、5、3、4、5、2、4 行。',
        '资金行正确的：第八至十轮 42 行里 34 行，第二十一轮 72 行里 54 行，第二十二轮 48 行里 41 行，第二十三轮 53 行里 41 行，第二十四轮 32 行里 23 行（错 1 行），第二十五轮 47 行里 43 行（错 1 行），第二十六轮 34 行里 31 行（错 2 行）。',
        '错的多是名称和主语。',
      ],
      facts: {
        before: '先读原文写出全部事实，再看程序的行：',
        columns: ['轮', '抽自', '事实', '找到', '全对', '名称也严格相符', '改以前'],
      },
      cases: {
        before: '别人按契约的现象自造的例句，写时不看程序；全部数字都对才算对：',
        columns: ['轮', '例句', '改以前对', '改以后对', '用途'],
        used: '据以改规则，此后不算（“改以后”是据以改之前的数，385 句的一批、第二十二轮的第一批和第二十四、二十五轮的除外）',
        unused: '没有用来改规则（第二十四轮的第二批就是第二十三轮没有用过的那一批，第二十五轮的第二、三批就是第二十四轮的，第二十六轮的三批就是第二十五轮的前三批）',
      },
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
      from: { counties: 'counties', cities: 'cities', provinces: 'provinces', stateOld: 'State Council 1954–1985', stateMiddle: 'State Council 1986–2005', stateNew: 'State Council 1986–2025', stateRecent: 'State Council 2006–2025', state: 'State Council' },
      judged: { written: 'the right row written first', row: 'with the row in view', rule: 'with row, rule and confidence in view' },
      notes: [
        'Since round 13 rows are drawn evenly from all and judged more strictly: a name that lacks whose or what limits it, and so misleads, is wrong in substance. Each judge has 120 to 200 rows; they differ, in round 22 from 2.5% to 9.4%, in round 23 from 5.8% to 10.8%, in round 24 from 4.8% to 9.6%, in round 25 from 6.2% to 9.2%, in round 26 from 5.0% to 10.8%.',
        'Since round 21 a third of the reports is kept aside before rules are mended, and rows are drawn from it alone. On merging, the rows that changed were read in all 150 reports: what was kept aside is not wholly unseen. In round 23 rules were mended by the invented sentences below, those for the State Council before 1986 by 161 known faults; a third was drawn from, new by lot, in which that time has the reports of 1955 and 1975 alone. In round 24 rules were mended by 371 rows of the other two thirds that had been judged wrong, by people who saw nothing of the third that was drawn from; on merging, the changed rows of the two thirds were read. In round 25 likewise by 321 rows with a fault of 1,060 of the two thirds, drawn with more of the least sure, and by the invented sentences; the third is that of round 24, rows judged then left out, so that of the time before 1986 the report of 1959 alone was left. In round 26 rules were mended by the 630 rows of the two thirds that had been judged wrong in earlier rounds and were read alike still; the third is the same, and of the time before 1986 the report of 1959 alone was drawn from.',
        'After round 18 seven people wrote the right names of 1,400 of the 3,200 rows that the program was least sure of, to mend rules by, which is no round; rounds 19 and 20 were drawn from what is left of these and from the other rows in the proportion that they had.',
        'Of the State Council before 1986 only 8 reports are at hand: rounds 8 and 9 drew by row, nearly half from the five-year plan of 1955, those since 10 the same number from each.',
        'Ids: of rows whose metric the catalogue has, 161 of 169 had it in rounds 8 to 10, 391 of 410 in round 21, 333 of 347 in round 22, 285 of 298 in round 23, 203 of 217 in round 24, 177 of 191 in round 25, 178 of 187 in round 26; 1, 5, 3, 4, 5, 2 and 4 had a wrong one.',
        'Budgets right: 34 of 42 rows in rounds 8 to 10, 54 of 72 in round 21, 41 of 48 in round 22, 41 of 53 in round 23, 23 of 32 in round 24 (1 wrong), 43 of 47 in round 25 (1 wrong), 31 of 34 in round 26 (2 wrong).',
        'What is wrong is mostly a name or its subject.',
      ],
      facts: {
        before: 'All facts of passages were written down before the output was looked at:',
        columns: ['Round', 'Of', 'Facts', 'Found', 'Right', 'Name strictly so', 'Before mending'],
      },
      cases: {
        before: 'Sentences that others invented for the phenomena of the contract without seeing the program; one is right if all its figures are:',
        columns: ['Round', 'Sentences', 'Right before', 'Right after', 'Use'],
        used: 'rules were mended by them afterwards; they count no more (of the 385, of the first 140 of round 22, and in rounds 24 and 25, “after” is behind that)',
        unused: 'no rule was made by them (the second of round 24 are those of round 23, the second and third of round 25 those of round 24, and those of round 26 the first three of round 25)',
      },
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
