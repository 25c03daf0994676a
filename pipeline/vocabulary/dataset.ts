/** What catalogues say of the dataset: names, licence, version, in Chinese and English. */

/** A text in both languages. */
export interface Both {
  zh: string
  en: string
}

/** The facts of a dataset that no report states. */
export interface DatasetFacts {
  /** The name in addresses and file names: lower case, no blanks. */
  name: string
  /**
   * The data version, counted like software (SemVer). First number: a column is removed or means
   * something else. Second: reports, tables, columns or codes are added. Third: only values are
   * corrected. Whoever changes out/ counts it up here, with a line in the changelog.
   */
  version: string
  /** The day of that version, ISO 8601: no build looks at a clock. */
  released: string
  title: Both
  description: Both
  keywords: { zh: readonly string[], en: readonly string[] }
  /** Where the dataset is shown and can be downloaded from; empty while it has no address. */
  homepage: string
  /** The folder that out/ is published under, with a slash at the end; empty: paths are relative. */
  download: string
  publisher: Both
  contact: { name: string, email: string, url: string }
  licence: { id: string, url: string, title: Both, note: Both }
  /** The licence of the published texts themselves. */
  textLicence: { id: string, title: Both, note: Both }
}

export const dataset: DatasetFacts = {
  name: 'baogao',
  version: '0.1.0',
  released: '2026-11-23',
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
  publisher: { zh: 'baogao 作者', en: 'the baogao authors' },
  contact: { name: 'the baogao authors', email: '', url: '' },
  licence: {
    id: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    title: { zh: '知识共享 署名 4.0 国际', en: 'Creative Commons Attribution 4.0 International' },
    note: {
      zh: '可以自由使用、改编和再分发，商业用途也可以，须注明出处。',
      en: 'Free to use, adapt and share, also commercially; name the source.',
    },
  },
  textLicence: {
    id: 'other-pd',
    title: { zh: '公务文件，不受著作权法保护', en: 'Official document, outside copyright' },
    note: {
      zh: '报告是国家机关的公务文件，按《中华人民共和国著作权法》第五条不适用该法；网站对转载另有要求的，以其要求为准。',
      en: 'The reports are official documents, to which Article 5 of the Copyright Law of the People’s Republic of China says that it does not apply; a site that published one may ask for more.',
    },
  },
}

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
