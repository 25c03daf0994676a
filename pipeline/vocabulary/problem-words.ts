/** What is wrong with an input, and what to do, in Chinese: a line for each code of problems.ts. */
import type { ProblemCode } from '../errors.ts'

interface ProblemWords {
  cause: string
  cure: string
}

/** Code → cause and cure. A code without a line is said in English. */
export const problemWords: Readonly<Partial<Record<ProblemCode, ProblemWords>>> = {
  'folder-missing': { cause: '存放原始文件的文件夹不存在，或者无法读取', cure: '请建立该文件夹，把报告（.txt、.html、.docx、.pdf、.md）放进去' },
  'no-input': { cause: '文件夹中没有报告', cure: '请把报告（.txt、.html、.docx、.pdf、.md）放进去' },
  'file-kind': { cause: '文件名不以 .txt、.html、.htm、.docx、.pdf 或 .md 结尾', cure: '请把报告另存为纯文本、网页或 .docx' },
  'file-empty': { cause: '文件是空的，或者只有空白', cure: '请重新下载' },
  'file-binary': { cause: '这是 PDF、压缩包、办公软件文档或图片，不是文本', cure: '请把报告另存为纯文本或网页' },
  'file-charset': { cause: '编码既不是 UTF-8，也不是 GB18030；或者是没有标记的 UTF-16', cure: '请重新下载，或者另存为 UTF-8' },
  'file-replaced': { cause: '文件在到这里之前已经丢了字（出现 U+FFFD），或者曾用错误的编码打开过', cure: '请从来源处重新下载原始文件' },
  'text-is-page': { cause: '这是网页，文件名却以 .txt 结尾', cure: '请把文件名改为 .html' },
  'page-is-text': { cause: '这是纯文本，文件名却以 .html 结尾', cure: '请把文件名改为 .txt' },
  'not-a-report': { cause: '看不出这是政府工作报告', cure: '请换成报告本身；如果确实是，请在同名的 .yml 文件中写 genre: work_report' },
  'other-genre': { cause: '这是另一类文件：公报、预算、计划、摘要或者新闻', cure: '请换成报告本身；如果确实是，请在同名的 .yml 文件中写 genre: work_report' },
  'report-part': { cause: '文件只有报告的一部分，其余在下一页', cure: '请把各页合成一个文件；如果已经完整，请在同名的 .yml 文件中写 genre: work_report' },
  'reports-many': { cause: '文件中不止一份报告', cure: '请一份报告存成一个文件' },
  'page-login': { cause: '网页要求登录，里面没有报告', cure: '请登录后重新保存网页' },
  'page-empty': { cause: '网页只是外框，正文要另外加载', cure: '请在浏览器中打开，保存有正文的那个网页' },
  'page-links': { cause: '网页是一列链接', cure: '请打开报告的链接，保存那个网页' },
  'page-summary': { cause: '网页自称摘要或节选，或者是关于报告的文章', cure: '请保存全文的网页；如果就是要读它，请在同名的 .yml 文件中写 genre: work_report' },
  'page-too-deep': { cause: '网页的元素嵌套过深，任何浏览器都不会显示', cure: '请把报告另存为纯文本' },
  'page-too-large': { cause: '网页超过 20 MB，或者模板过多', cure: '请把报告另存为纯文本' },
  'file-heavy': { cause: '读这个文件需要的内存太多', cure: '请把报告另存为纯文本，去掉不属于报告的内容' },
  'file-too-large': { cause: '文件超过 20 MB', cure: '请只保留报告本身' },
  'file-figures': { cause: '文中的数字超过 20,000 个；一份报告大约有 2,000 个', cure: '请只保留报告本身，一份报告存成一个文件' },
  'format-unavailable': { cause: '生成 SQLite 需要 WebAssembly，当前的 Node 没有', cure: '请不选这种格式，或者启动 Node 时不用 --jitless' },
  'temporary-missing': { cause: '存放临时文件的文件夹（TMPDIR）不存在，或者不能写入', cure: '请建立该文件夹，或者把 TMPDIR 设为别的文件夹' },
  'sidecar-wrong': { cause: '同名 .yml 文件中的说明无法读取，或者写了不存在、不可能的内容', cure: '请改正 .yml 文件' },
  'id-taken': { cause: '两个文件得出同一个报告编号', cure: '请去掉其中一个，或者在它的 .yml 文件中另写编号，例如 id: CN-140802-2020-2' },
  'schema-broken': { cause: '有一行数据不符合表的结构', cure: '请把这个问题连同引起它的文件告诉项目' },
  'invariant-broken': { cause: '数据不符合数据约定中的一条规则', cure: '请把这个问题连同引起它的文件告诉项目' },
  'report-fault': { cause: '程序处理这份报告时出错：这是程序的错误，不是文件的错误', cure: '请把这个问题连同引起它的文件告诉项目；其他报告不受影响' },
  'program-fault': { cause: '程序处理这份文件或这一行时出错：这是程序的错误，不是输入的错误', cure: '请把这个问题连同引起它的内容告诉项目' },
  'process-ended': { cause: '在 Spark 中，读一份文件的进程两次中断或超时', cure: '请单独处理这份文件以查明原因，或者给执行器更多内存' },
  'document-wrong': { cause: '给过滤器的一行过长，不是 JSON 对象，或者缺少某个键', cure: '请一行写一个 JSON 对象；--help 会列出各个键' },
  'file-unreadable': { cause: '文件无法打开或读取', cure: '请检查文件名和权限' },
  'id-unknown': { cause: '数据集中没有这个编号的行', cure: '请在 out/data 中查找' },
  'stage-input': { cause: '给这一步的既不是原始文件，也不是上一步的输出', cure: '请给原始文件，或者上一步的输出' },
  'file-format': { cause: '内容是另一种文件：SVG、XML、JSON、MHTML，或者带报头的网络应答', cure: '请在原来的软件中打开，把报告另存为纯文本或网页' },
  'dataset-broken': { cause: '数据集中的一个文件不是生成时的内容', cure: '请重新生成数据集' },
  'changelog-unwritable': { cause: '更新记录是文件夹，或者无法读写', cure: '请在 --file 后写一个文件，并检查所在文件夹的权限' },
  'clock-wrong': { cause: '本机时间早于 1980 年或晚于 2099 年，XLSX 文件无法表示', cure: '请校准时间，或者不选 xlsx' },
  'format-full': { cause: '表的行数超过这种格式的上限', cure: '请不选这种格式，或者减少报告' },
  'review-wrong': { cause: '审核文件无法读取，或者某一行写了不存在的列、代码或日期，或者没有写完', cure: '请改正这一行' },
  'review-moved': { cause: '审核所指的文字已不在文中，或者在那句话里不止一处', cure: '请在文中查找这些文字，改正 start 和 end，或者删去这一行' },
  'review-row': { cause: '审核所指的行不存在，或者没有说明是几行中的哪一行', cure: '请改正这一行，或者删去' },
  'review-clash': { cause: '审核自相矛盾、彼此矛盾，或者与同一处的其他内容矛盾', cure: '请只保留其中一行' },
  'review-report': { cause: '审核文件不属于任何报告，或者一份报告有几个审核文件', cure: '请用报告编号作文件名，例如 CN-140802-2020.csv，只保留一个' },
  'document-kind': { cause: '这种文档不能读取（.doc、.wps、.rtf、.odt、.ofd、.xls、.xlsx、.pptx）', cure: '请在原来的软件中打开，另存为 .docx 或 .txt' },
  'document-encrypted': { cause: '文档有密码保护', cure: '请用密码打开，取消保护，再保存一次' },
  'document-broken': { cause: '文档不完整、已损坏，或者不是这种文档', cure: '请重新下载，或者在原来的软件中打开，另存为 .docx 或 .txt' },
  'document-too-large': { cause: '文档展开后过大，或者页数过多，不像一份报告', cure: '请把报告单独存成一个文档' },
  'document-no-text': { cause: '文档只有页面的图片（扫描件），没有文字，或者文字无法辨认', cure: '请从发布的网页复制文字，或者先做文字识别（OCR），存成 .txt 或 .docx' },
  'table-wrong': { cause: '表格没有行，不是对象的列表，或者引号没有闭合', cure: '请另存为 UTF-8 的 CSV，或者 .xlsx' },
  'table-columns': { cause: '表格中没有存放报告全文的列，或者有几列，或者指定的列不存在', cure: '请指明存放全文的列：--column text=列名' },
  'table-row-empty': { cause: '表格的这一行没有报告全文', cure: '请去掉这一行，或者补上全文' },
  'judged-wrong': { cause: '盲评文件无法读取，或者某一行没有写明是哪一行数据、评定是什么', cure: '请给出表头或 JSON 行，含 report_id、table、id 和 verdict（right、small 或 wrong）' },
  'dataset-wrong': { cause: '说明数据集的 dataset.yml 不是 YAML，或者有不认识的键、不对的值', cure: '请改正这一行；npm run dataset -- --help 会列出各个键' },
  'dataset-taken': { cause: '已经有 dataset.yml，程序从不覆盖它', cure: '请编辑它，或者先把它移走' },
  'out-unwritable': { cause: '存放结果的文件夹不能写入', cure: '请检查它是否是文件夹，以及您的权限' },
}

/** Where in a file, as problems say it: `line 3`, `byte 12`. */
export const placeWords: Readonly<Record<string, string>> = { line: '第 {n} 行', byte: '第 {n} 字节', page: '第 {n} 页' }
