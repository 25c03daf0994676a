/** What catalogues say of the dataset: names, licence, version, in Chinese and English. */

/** A text in both languages. */
export interface Both {
  zh: string
  en: string
}

/** The facts of a dataset that no report states: a person does, in raw/dataset.yml; null is unsaid. */
export interface DatasetFacts {
  /** The name in addresses and file names: lower case, no blanks. */
  name: string
  /** The data version (SemVer), which `npm run changelog` proposes by what has changed. */
  version: string | null
  /** The days of the first version and of this one, ISO 8601: no build looks at a clock. */
  issued: string | null
  modified: string | null
  title: Both
  description: Both
  keywords: { zh: readonly string[], en: readonly string[] }
  /** Where the dataset is shown and can be downloaded from; empty while it has no address. */
  homepage: string
  /** The folder that out/ is published under, with a slash at the end; empty: paths are relative. */
  download: string
  publisher: Both | null
  contact: { name: Both | null, email: string, url: string }
  /** `id` is an SPDX id, empty for a licence that has none. */
  licence: { id: string, url: string, title: Both } | null
  /** The licence of the published texts themselves. */
  textLicence: { id: string, title: Both, note: Both }
}

/** What is true of every dataset, whoever makes it: it has no publisher, version, day or licence yet. */
export const dataset: DatasetFacts = {
  name: 'government-work-reports',
  version: null,
  issued: null,
  modified: null,
  title: { zh: '政府工作报告数据集', en: 'Chinese government work reports as data' },
  description: {
    zh: '从政府工作报告中读出的每一个数字：已完成的指标、今后的目标、安排的资金，连同注释中的名词、章节和一份包含全部数量的总账。每一行都带有原句及其在公布文本中的位置，可以逐条核对；同样的报告总是得出同样的字节。',
    en: 'Every figure that Chinese government work reports state: indicators achieved, targets set, money raised and spent, with the terms that the reports explain, their sections, and a ledger of all quantities. Each row carries the sentence that says it and its place in the published text, so that it can be checked; the same reports always give the same bytes.',
  },
  keywords: {
    zh: ['政府工作报告', '国民经济', '指标', '目标', '财政', '规划', '政务公开'],
    en: ['government work report', 'China', 'economic indicators', 'targets', 'public finance', 'planning', 'text as data'],
  },
  homepage: '',
  download: '',
  publisher: null,
  contact: { name: null, email: '', url: '' },
  licence: null,
  textLicence: {
    id: 'other-pd',
    title: { zh: '公务文件，不受著作权法保护', en: 'Official document, outside copyright' },
    note: {
      zh: '报告是国家机关的公务文件，按《中华人民共和国著作权法》第五条不适用该法；网站对转载另有要求的，以其要求为准。',
      en: 'The reports are official documents, to which Article 5 of the Copyright Law of the People’s Republic of China says that it does not apply; a site that published one may ask for more.',
    },
  },
}

/** What is said where nobody has said it. */
export const unsaid = {
  publisher: { zh: '未注明提供方', en: 'No publisher is stated' },
  licence: { zh: '未注明许可', en: 'No licence is stated' },
  version: { zh: '未编号', en: 'unnumbered' },
  date: { zh: '未注明日期', en: 'undated' },
  /** For whoever built it. */
  cure: { zh: '在 raw/dataset.yml 中填写', en: 'raw/dataset.yml would say so' },
} as const satisfies Record<string, Both>

/** The words around whose dataset it is, on pages that people read. */
export const aboutWords = {
  zh: { publisher: '提供方：', contact: '联系：', licence: '许可：', homepage: '网址：', version: '数据版本 ', issued: '首次发布 ', fingerprint: '指纹 ', open: '（', close: '）', comma: '，', stop: '。', end: '。' },
  en: { publisher: 'Published by ', contact: 'Contact: ', licence: 'Licence: ', homepage: 'Page: ', version: 'Data version ', issued: 'first issued ', fingerprint: 'fingerprint ', open: ' (', close: ')', comma: ', ', stop: '. ', end: '.' },
} as const

/** What `npm run dataset` says in both languages. */
export const questionWords = {
  languages: { zh: '（中文）', en: '（英文）' },
  /** What ends a key's words before they speak of both languages. */
  cut: '，',
  comma: /[,，;；、]/u,
  head: '# Whose dataset it is: this goes into every description of it. 数据集说明，写入各种说明文件。',
  begin: 'Enter leaves a thing unsaid; Ctrl-C ends without a file. 回车跳过，Ctrl-C 放弃。',
  example: '--fact title.zh=某县政府工作报告数据 --fact publisher.zh=某县统计局 --fact licence=CC-BY-4.0',
} as const

/** The headings of the data dictionary (数据项) as Chinese portals name them. */
export const dictionaryHeadings = {
  table: '数据表', position: '序号', name_zh: '名称', field: '英文名', label_en: '英文标签', type: '类型', length: '长度',
  description_zh: '描述', description_en: '英文描述', unit: '计量单位', nullable: '是否为空', key: '键', code_list: '代码表', example: '示例',
} as const

/** The words for types and yes and no in that dictionary, as GB/T 18391-style catalogues write them. */
export const dictionaryWords = {
  types: { text: '字符型', number: '数值型', integer: '整型' },
  nullable: { yes: '是', no: '否' },
  keys: { primary: '主键', foreign: '外键' },
} as const

/** The names of the XLSX sheets that are no tables. */
export const sheetNames = { about: '说明', dictionary: '数据项', codes: '代码表', codeHeadings: ['代码', '含义', '英文含义'] } as const

/** The heading of a column of names, from that of the ids beside it: 指标标识 → 指标名称. */
export const nameHeading = (title: string): string => `${title.replace(/标识$/u, '')}名称`

/** The catalogue entry: fields that Chinese portals ask for, in their order. */
export const catalogueHeadings = {
  title: '名称', summary: '摘要', publisher: '提供方', theme: '领域', keywords: '关键字', frequency: '更新频率', released: '发布日期', updated: '更新日期',
  temporal: '数据时间范围', spatial: '空间范围', formats: '数据格式', size: '数据量', access: '开放类型', licence: '许可', contact: '联系方式', version: '版本', landing: '网址',
} as const

export const catalogueWords = {
  field: '字段', value: '内容', theme: '经济建设；财税金融；综合政务', frequency: '不定期（每年有新报告时）', access: '无条件开放', rows: '行', reports: '份报告', none: '未填写',
} as const

/** What the pages of the codebook say around the tables that come from the schemas. */
export const codebookWords = {
  zh: {
    title: '代码本', made: '本页由 schemas/*.json 生成，不要手工修改。',
    csv: 'CSV 中以 =、+、-、@（含全角）或制表符开头的文本单元格前加一个撇号（\'），以免电子表格当作公式执行；读取时去掉这一个撇号。-3% 这样的数不加；换行写作 ␤。JSON 与其他格式不作改动。',
    primary: '主键', foreign: '外键', rows: '行',
    columns: ['列', '名称', '类型', '可空', '键', '说明', '示例'], types: { text: '文本', number: '小数', integer: '整数' }, yes: '是', no: '否',
    codes: '代码', meaning: '含义', colon: '：',
  },
  en: {
    title: 'Codebook', made: 'Made from schemas/*.json; do not edit by hand.',
    csv: 'In CSV a text cell that begins with =, +, -, @ (also in full width) or a tab has an apostrophe (\') in front, so that no spreadsheet runs it as a formula; take this one apostrophe off when you read it. A number such as -3% has none; a line break is written as ␤. JSON and the other formats have the cells unchanged.',
    primary: 'primary key', foreign: 'foreign key', rows: 'rows',
    columns: ['Column', 'Label', 'Type', 'Nullable', 'Key', 'Meaning', 'Example'], types: { text: 'text', number: 'decimal', integer: 'integer' }, yes: 'yes', no: 'no',
    codes: 'Code', meaning: 'Meaning', colon: ': ',
  },
} as const
