/** What the program says, in English and in Chinese, as it stands in the slots and lists that it is made of. */

/** A message of its own: English → Chinese. */
export const messages: readonly [english: string, chinese: string][] = [
  ['holds no bytes', '没有任何内容'],
  ['  note: a: it holds macros; they were not read', '  说明：a: it holds macros; they were not read'],
  ['is a PDF file', '是 PDF 文件'],
  ['has 3 pages, more than 2', '有 3 页，超过 2 页'],
  ['"colour" must be a year such as 2020, not 20', '"colour" 应为年份，例如 2020，而不是 20'],
  ['"titel" is not a known key; did you mean "title"? known are title, area', '没有 "titel" 这个键；是不是 "title"？可以写 title, area'],
  ['"a" is not a known key; known are title', '没有 "a" 这个键；可以写 title'],
  ['the text has no title; add "title:" to a.yml', '文中没有标题；请在 a.yml 中加上 "title:"'],
  ['the year is 2019, the title says 2020; see "year:" in a.yml', '年份是 2019，标题却是 2020；见 a.yml 中的 "year:"'],
  ['notes.csv is a table: if it has reports, run npm run import -- notes.csv; it was passed over', 'notes.csv 是表格：如果其中有报告，请运行 npm run import -- notes.csv；已略过'],
  ['6 of 40 figures of the speech are not understood: 7 in line 3 (no subject found), 8 in line 4 (a number without a unit), …',
    '讲话的 40 个数字中有 6 个没有读懂：第 3 行的 7（没有找到主语），第 4 行的 8（没有单位的数）……'],
  ['is a budget report (预算报告), no government work report', '是预算报告，不是政府工作报告'],
  ['Take it out of the folder, or write "genre: work_report" into raw/a.yml if it is one all the same', '请把它移出文件夹；如果确实是报告，请在 raw/a.yml 中写 "genre: work_report"'],
  ['stopped by SIGINT; the output folder is as it was', '被 SIGINT 中止；输出文件夹保持原样'],
  ["error: unknown option '--fromat'", '错误：没有选项 \'--fromat\''],
  ['2 reports, 1 as before → out/data, out/text in 0.10 s', '2 份报告，其中 1 份与上次相同 → out/data、out/text，用时 0.10 秒'],
  ['1 report, nothing has changed → out/data, out/text in 0.10 s', '1 份报告，没有变化 → out/data、out/text，用时 0.10 秒'],
  ['  and 3 more doubts (--json lists all)', '  还有 3 个疑点（--json 列出全部）'],
  // What the table lacks stays as it is, also where a general form would fit it.
  ['is of another world', 'is of another world'],
  ['the words of a report', 'the words of a report'],
  ['经济增长6%', '经济增长6%'],
]

/** Words that stand in a sentence alone. */
export const parts: readonly [english: string, chinese: string][] = [
  ['line 3', '第 3 行'],
  ['row 3, sheet 甲', '第 3 行，工作表 甲'],
  ['3 targets, 1 budget', '3 个目标，1 笔资金'],
  ['2 confirmed, 1 corrected', '确认 2 行，改正 1 行'],
  ['3 targets, 1 cat', '3 targets, 1 cat'],
  ['no line 3', 'no line 3'],
]

/** Locale and command line → language. */
export const languages: readonly [words: string[], environment: Record<string, string>, language: 'zh' | 'en'][] = [
  [[], {}, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'zh' }, 'zh'],
  [[], { LANG: 'zh-Hant-TW' }, 'zh'],
  [[], { LANG: 'zhuang' }, 'en'],
  [[], { LANG: 'de_DE.UTF-8' }, 'en'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
  [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
  [['--lang', 'zh'], { LC_ALL: 'C' }, 'zh'],
  [['--json', '--lang=en'], { LC_ALL: 'zh_CN' }, 'en'],
  [['--lang', 'fr'], { LC_ALL: 'zh_CN' }, 'zh'],
  [['--', '--lang', 'zh'], {}, 'en'],
  [['--lang', 'zh', '--lang', 'en'], {}, 'en'],
]
