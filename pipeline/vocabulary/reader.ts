/** The words of the page that reads reports, in Chinese and English. */

interface Words {
  zh: string
  en: string
}

/** Key → words. What stands in braces is filled in. */
export const readerWords = {
  title: { zh: '读政府工作报告', en: 'Read a government work report' },
  lead: {
    zh: '放入一份或多份政府工作报告，得到其中的每一个数字：指标、数值、单位、时期，以及说出它的那句话。',
    en: 'Drop one or many government work reports and get every figure in them: metric, value, unit, period, and the sentence that says it.',
  },
  privacy: {
    zh: '全部在这台电脑上完成：此页不连接网络，文件不会离开您的电脑。',
    en: 'All of it happens on this computer: the page opens no connection, and nothing leaves your computer.',
  },
  drop: { zh: '把文件拖到这里', en: 'Drop files here' },
  dropNow: { zh: '松开即可读取', en: 'Let go to read them' },
  choose: { zh: '选择文件', en: 'Choose files' },
  chooseMore: { zh: '添加文件', en: 'Add files' },
  kinds: {
    zh: '纯文本（.txt）、保存的网页（.html、.htm）、Word 文档（.docx）、有文字的 PDF、Markdown（.md）；UTF-8 或 GB18030。',
    en: 'Plain text (.txt), a saved web page (.html, .htm), a Word document (.docx), a PDF with text, Markdown (.md); in UTF-8 or GB18030.',
  },
  besides: {
    zh: '同名的 .yml 文件可以说明报告的地区、年份、来源；以报告编号为名的审核文件（如 CN-140802-2020.csv）用来改正它的数据。',
    en: 'A .yml file of the same name may say its area, year and source; a review file named by the id of a report (CN-140802-2020.csv) puts its rows right.',
  },
  paste: { zh: '或者粘贴全文', en: 'Or paste the text' },
  pasteLabel: { zh: '报告全文', en: 'Text of the report' },
  readPasted: { zh: '读取', en: 'Read it' },
  files: { zh: '文件', en: 'Files' },
  shown: { zh: '读出的内容', en: 'What was read' },
  fileList: { zh: '文件（{n}）', en: 'Files ({n})' },
  reading: { zh: '正在读取', en: 'Reading' },
  waiting: { zh: '等待', en: 'Waiting' },
  readingNow: { zh: '正在读取第 {here} 个，共 {n} 个', en: 'Reading {here} of {n}' },
  allRead: { zh: '读完 {n} 份报告', en: 'Reports read: {n}' },
  someRefused: { zh: '，{n} 个文件未能读取', en: '; files refused: {n}' },
  counted: {
    zh: '指标 {indicators} · 目标 {targets} · 资金 {budgets} · 注释 {glossary}',
    en: '{indicators} indicators · {targets} targets · {budgets} budgets · {glossary} terms',
  },
  doubts: { zh: '疑点 {n}', en: 'doubts: {n}' },
  refused: { zh: '未能读取：', en: 'Not read:' },
  factsUsed: { zh: '对同名报告的说明', en: 'Facts about the report of this name' },
  passedOver: { zh: '没有同名的报告，未使用', en: 'Belongs to no report; it was passed over' },
  reviewUsed: { zh: '对这个编号的报告的审核', en: 'A review of the report with this id' },
  reviewLeft: { zh: '没有这个编号的报告，未使用', en: 'There is no report with this id; it was passed over' },
  ownUsed: { zh: '说明这是谁的数据集', en: 'Says whose dataset it is' },
  reviewed: {
    zh: '审核：确认 {confirmed}、更正 {corrected}、删去 {removed}、补充 {added}',
    en: 'review: {confirmed} confirmed, {corrected} corrected, {removed} removed, {added} added',
  },
  remove: { zh: '移除', en: 'Remove' },
  removeFile: { zh: '移除 {name}', en: 'Remove {name}' },
  compare: { zh: '比较', en: 'Compare' },
  compareAll: { zh: '比较全部 {n} 份', en: 'Compare all {n}' },
  report: { zh: '报告', en: 'Report' },
  download: { zh: '下载', en: 'Download' },
  downloadHint: {
    zh: '各表与命令行生成的逐字节相同。ZIP 是完整的数据集：各表、原文、网页、代码本。',
    en: 'The tables are byte for byte those of the command line. The ZIP is the whole dataset: tables, text, pages, codebook.',
  },
  all_csv: { zh: 'CSV', en: 'CSV' },
  all_json: { zh: 'JSON', en: 'JSON' },
  all_xlsx: { zh: 'XLSX', en: 'XLSX' },
  all_zip: { zh: '整个数据集（ZIP）', en: 'Whole dataset (ZIP)' },
  about_csv: { zh: '各表的 CSV，打包为 ZIP', en: 'All tables as CSV, in a ZIP' },
  about_json: { zh: '各表的 JSON，打包为 ZIP', en: 'All tables as JSON, in a ZIP' },
  about_xlsx: { zh: 'Excel 工作簿', en: 'An Excel workbook' },
  about_zip: { zh: '与命令 build 写入 out/ 的相同', en: 'What the command build writes into out/' },
  oneTable: { zh: '单独下载一张表', en: 'One table alone' },
  table: { zh: '表', en: 'Table' },
  rows: { zh: '行数', en: 'Rows' },
  saving: { zh: '正在准备 {name}', en: 'Preparing {name}' },
  saved: { zh: '已保存 {name}', en: 'Saved {name}' },
  failed: { zh: '程序出错：{words}', en: 'The program failed: {words}' },
  noWorker: {
    zh: '此浏览器不允许网页在后台运行脚本，因此无法读取。请换用 Chrome 或 Edge 109、Firefox 115、Safari 16 及更新的浏览器。',
    en: 'This browser lets no page run a script in the background, so nothing can be read. Use Chrome or Edge 109, Firefox 115, Safari 16 or any later one.',
  },
  noScript: {
    zh: '此页需要脚本（全部在页内，不访问网络）。',
    en: 'This page needs its script (all of it inside the page, no network).',
  },
} as const satisfies Record<string, Words>
