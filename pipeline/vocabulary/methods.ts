/** What METHODS.md says, in Chinese and English; `{names}` are filled in by the build. */

export interface MethodsTexts {
  language: 'zh' | 'en'
  title: string
  /** Paragraphs and headings in order; `accuracy` is the place of the measured scores. */
  parts: readonly string[]
  /** Over the scores of a group of reports. */
  group: string
  groups: Readonly<Record<string, string>>
  columns: readonly string[]
  attributes: string
  unmeasured: string
}

export const methodsTexts: Readonly<Record<'zh' | 'en', MethodsTexts>> = {
  zh: {
    language: 'zh',
    title: '方法与准确率',
    parts: [
      '数据版本 {version}（{created}，指纹 {fingerprint}），程序版本 {codeVersion}。英文见下半页。',
      '## 数字是怎样读出来的',
      '不用模型，不联网，没有随机：同样的文件总是得出同样的字节。\n\n1. **读**：网页和文本统一成“公布文本”（text/），此后不再改动；标题、章节、注释按标记切分。地区取报告当年的名称和代码，代码表由公有领域（CC0）的数据集 areacodes（github.com/yescallop/areacodes，依据民政部历年行政区划代码）生成。\n2. **找**：从头到尾扫描一遍，把每一串阿拉伯数字和表示数量的汉字数字记入总账（quantities），给出作用；不懂的记为 other，并写明原因。\n3. **解**：把数量同它所说的事物、度量、时期、地区、基数联系起来；“分别”逐一分配，省略的主语予以补全。\n4. **归**：换算到基本单位，用十进制精确计算，最多四舍五入一次，保留 6 位小数。\n5. **查**：每一行符合 JSON Schema，每一处位置切出来等于原文，每一个外键都有着落，每一串数字恰在总账的一行之中；有一条不成立，就什么也不写出。',
      '这次的数据：{reports} 份报告，总账 {quantities} 个数量，其中 {others} 个（{othersShare}%）作用为 other；指标和目标共 {records} 行，其中 {named} 行（{namedShare}%）有指标目录中的标识。',
      '## 准确率',
      '由人逐字读出的事实（金标准）与程序的输出逐条比对。**编写规则时对照过这些报告，所以下面是与人工读法的一致程度，不是对没有看过的报告的估计；那些会低一些。** 数字由 `npm run accuracy` 得出，持续集成每次重新核对。“找到”：那个位置有对应表的一行；“数值”：数和单位也对；“全对”：所有属性都对；“精确率”：标注范围内程序写出的行有多少是人也读出的。计量词和意思相近的指标名称不作区分。',
      'accuracy',
      '## 已知的不足',
      '- 没有数字的说法（高于全国平均、位居前列）不成行，只有“与……同步”例外。\n- 金标准之外（2026 年 11 月）：从 113 份市县和老省份报告、国务院 1954—2025 年报告中随机抽行，不看程序先按约定写出应有的行，再逐行对照。第一轮 240 行（县 80、市 80、省 80）：对 75.4%、名称有小毛病 12.9%、实质有错 11.7%，此后用来改了规则；第二轮另抽 150 行（县、市、省各 50）：对 78.0%、小毛病 12.7%、实质有错 9.3%（县 14%、市 6%、省 8%），metric_id 该有的 47 行里有 43 行，另有 2 行给错；数值、单位、换算全部正确，时期错 1 行。此后各轮抽自 150 份报告，先盲判、后按现象改规则，改过的行不再计：第三轮 210 行（县、市、省各 70）对 83.8%、小毛病 9.5%、实质有错 6.7%；第四轮 150 行（各 50）89.3%、5.3%、5.3%；第五轮 100 行（县 36、市 36、省 28）80.0%、13.0%、7.0%，同时国务院 1986—2025 年 25 行实质有错 12%，1954—1985 年 25 行 32%；第六轮 120 行（各 40）86.7%、9.2%、4.2%（县 5.0%、市 2.5%、省 5.0%）；第七轮 72 行（各 24）91.7%、2.8%、5.6%（县 4.2%、市 4.2%、省 8.3%）。第三至第七轮的行都是新抽的，但报告是同一批，前面各轮见到的现象已改进规则，没有见过的报告会低一些。更早的国务院报告 180 行（此后用来改了规则）：1954—1985 年实质有错 45%，1986—2005 年 10%，2006—2025 年 10%；2012 年以前的市县和省 60 行，17%。错的几乎都是名称和主语。时间和时态另盲读 66 个难的数字，89.4% 正确。\n- 图片和附件里的表格不读。\n- 指标名称取报告自己的话；主语在几句之前的，可能补得不全。\n- 目录里没有的指标 metric_id 为空，不同报告之间只能按名称比较。\n- 报告自己的错误和前后矛盾照录，不作更正。\n- 历年统计口径的变化（基数修订、区划调整）不作折算。',
      '## 各种格式里的数',
      'CSV 和 JSON 保留每一位数字。Parquet 用 DECIMAL(38,6)，放不下的为空。SQLite 的整数精确，小数为双精度，15 位有效数字以内不变。XLSX 给人看：超过 15 位有效数字的写成文本，过长的单元格截断。CSV 中以 = + @ - 开头的文字前加一个撇号（读取时去掉），单元格内的换行写成 ␤，其余格式保持原样。',
      '## 版本',
      '数据版本按 SemVer 计：删列或改变含义加第一位，增加报告、表、列、代码加第二位，只更正数值加第三位；指纹由全部 CSV 和公布文本的校验和算出，内容不同，指纹就不同。发布日期写在版本里，不取自时钟。`sha256sum -c SHA256SUMS` 核对全部文件。',
    ],
    group: '### {name}\n\n{count} 份报告（{list}）；总账的作用有 {ledger}% 正确。',
    groups: { first: '全文标注的区县报告', others: '部分标注的其他报告' },
    columns: ['表', '事实', '找到 %', '数值 %', '全对 %', '精确率 %', '程序的行'],
    attributes: '找到的行中各属性的正确率（%）：',
    unmeasured: '尚未测量：运行 `npm run accuracy`。',
  },
  en: {
    language: 'en',
    title: 'Methods and accuracy',
    parts: [
      'Data version {version} ({created}, fingerprint {fingerprint}), program version {codeVersion}.',
      '## How figures are read',
      'No model, no network, no chance: the same files always give the same bytes.\n\n1. **Read**: pages and text files become the “published text” (text/), which nothing changes afterwards; title, sections and notes are cut by their markers. Areas have the names and codes of the report’s year, from the public data set areacodes (github.com/yescallop/areacodes, CC0, after the yearly lists of the Ministry of Civil Affairs).\n2. **Find**: one scan puts every run of Arabic digits, and Chinese numerals that state an amount, into the ledger (quantities) with a role; what no rule understands is `other`, with a reason.\n3. **Interpret**: a quantity is tied to what it measures, to measure, period, area and baseline; lists with 分别 are dealt out, elided subjects restored.\n4. **Normalize**: base units, in exact decimal arithmetic, rounded at most once, to 6 decimals.\n5. **Check**: every row fits its JSON Schema, every span cuts out its own text, every foreign key resolves, every run of digits lies in exactly one row of the ledger; if one of these fails, nothing is written.',
      'Reports in this dataset: {reports}; {quantities} quantities in the ledger, {others} of them ({othersShare}%) with the role `other`; {records} indicators and targets, {named} of them ({namedShare}%) with an id of the catalogue of metrics.',
      '## Accuracy',
      'Facts that a person read word by word (the gold) are compared with the rows of the program. **The rules were written with these reports in view: the scores say how far the program agrees with that reading, and are no estimate for reports not seen before, which will score lower.** The numbers are made by `npm run accuracy`, and continuous integration compares them each time. *Found*: a row of the right table stands there. *Value*: number and unit are right too. *Full*: all attributes are right. *Precision*: share of the program’s rows in annotated text that a person also read. Count words and close wordings of a metric are not told apart.',
      'accuracy',
      '## Known gaps',
      '- Statements without a number (above the national average, among the first) give no row; “in step with” is the exception.\n- Beyond the gold (November 2026): rows were drawn at random from 113 reports of counties, cities and older provinces and from State Council reports 1954–2025; the right row was written down by the contract before the program’s was looked at. First round, 240 rows (80 of counties, cities and provinces each): 75.4% right, 12.9% with a small fault in the name, 11.7% wrong in substance; it was used for mending afterwards. Second round, 150 other rows (50 each): 78.0% right, 12.7% small faults, 9.3% wrong in substance (counties 14%, cities 6%, provinces 8%); of 47 rows that should have a metric_id 43 had it, and 2 had a wrong one; values, units and normalized values were right in all, one period was wrong. The rounds since then were drawn from 150 reports, judged blind and then used for mending by phenomenon; no mended row was counted again. Third round, 210 rows (70 each): 83.8% right, 9.5% small faults, 6.7% wrong in substance. Fourth, 150 rows (50 each): 89.3%, 5.3%, 5.3%. Fifth, 100 rows (counties 36, cities 36, provinces 28): 80.0%, 13.0%, 7.0%; with it State Council 1986–2025, 25 rows: 12% wrong in substance, 1954–1985, 25 rows: 32%. Sixth, 120 rows (40 each): 86.7%, 9.2%, 4.2% (counties 5.0%, cities 2.5%, provinces 5.0%). Seventh, 72 rows (24 each): 91.7%, 2.8%, 5.6% (counties 4.2%, cities 4.2%, provinces 8.3%). The rows of the third to seventh round were new each time, but from the same reports, whose phenomena the rules had met in the rounds before: reports never seen will score lower. State Council before that, 180 rows, used for mending afterwards: wrong in substance 45% (1954–1985), 10% (1986–2005), 10% (2006–2025); cities and provinces before 2012, 60 rows: 17%. What is wrong is nearly always a name or its subject. Tense and period of 66 hard figures, read blind: 89.4% right.\n- Pictures and tables in attachments are not read.\n- A metric has the report’s own words; where its subject stands several sentences before, it may be incomplete.\n- `metric_id` is empty for metrics that the catalogue does not have; reports can then be compared by wording only.\n- Errors and contradictions of a report are kept as they are.\n- Changes of statistical definitions over the years (revised bases, new boundaries) are not adjusted for.',
      '## Numbers in each format',
      'CSV and JSON keep every digit. Parquet has DECIMAL(38,6); what does not fit is null. SQLite has whole numbers exactly and fractions as doubles, unchanged up to 15 significant digits. XLSX is for people: numbers beyond 15 significant digits are text, very long cells are cut. In CSV, text that begins with = + @ - has an apostrophe in front (take it off when you read it), and a line break in a cell is ␤; the other formats have the text as it is.',
      '## Versions',
      'The data version is SemVer: the first number counts columns removed or redefined, the second reports, tables, columns or codes added, the third corrections of values; the fingerprint is made of the checksums of all CSV files and published texts, so other content has another one. The date belongs to the version and comes from no clock. `sha256sum -c SHA256SUMS` checks all files.',
    ],
    group: '### {name}\n\n{count} reports ({list}); {ledger}% of the roles in the ledger are right.',
    groups: { first: 'A county report, annotated whole', others: 'Other reports, annotated in part' },
    columns: ['Table', 'Facts', 'Found %', 'Value %', 'Full %', 'Precision %', 'Rows'],
    attributes: 'Right values of each attribute among found rows (%):',
    unmeasured: 'Not measured yet: run `npm run accuracy`.',
  },
}
