/** Tables, columns and codes with their names for a reader of Chinese, as the pages and the codebook have them. */
import { marks, sayIn, type Language } from './messages.ts'
import { schemas } from './schemas.ts'
import type { TableName } from './types.ts'
import { interfaceWords } from './vocabulary/interface.ts'

interface Coded {
  'x-codes'?: Record<string, { zh: string }>
}

const schemaOf = (table: string) => (Object.hasOwn(schemas, table) ? schemas[table as TableName] : undefined)

/** A code with its name behind it; alone where it has none, and for a reader of English, who can read it. */
function beside(language: Language, code: string, name: string | undefined): string {
  if (language === 'en' || !name || name === code) return code
  const { open, close } = marks[language]
  return code + open + name + close
}

/** `tableIn('zh', 'targets')` is `targets（目标）`; in English, or of no table of ours, it is the word itself. */
export function tableIn(language: Language, table: string): string {
  return beside(language, table, schemaOf(table)?.title)
}

/** `columnIn('zh', 'budgets', 'kind')` is `kind（类别）`; what is no column may have a line in the table of messages. */
export function columnIn(language: Language, table: string, column: string): string {
  const title = schemaOf(table)?.columns.find(({ name }) => name === column)?.title
  return beside(language, column, title ?? sayIn(language, column))
}

/** What has its name in the table of messages alone: a part of a confidence, `era（年代）`. */
export function wordIn(language: Language, word: string): string {
  return beside(language, word, sayIn(language, word))
}

/** The name of a code alone: the short one of the pages, else the codebook's without what it adds in brackets. */
function codeName(table: string, column: string, code: string): string | undefined {
  const key = `${column}_${code}`
  if (Object.hasOwn(interfaceWords, key)) return interfaceWords[key as keyof typeof interfaceWords].zh
  const properties = schemaOf(table)?.json.properties as Record<string, Coded> | undefined
  return properties?.[column]?.['x-codes']?.[code]?.zh.split(marks.zh.open)[0]
}

/** A cell: `codeIn('zh', 'budgets', 'status', 'planned')` is `planned（计划）`; words and numbers stay. */
export function codeIn(language: Language, table: string, column: string, code: string): string {
  return beside(language, code, language === 'zh' ? codeName(table, column, code) : undefined)
}

/** A measure as a word: `growth`, `average growth`; in Chinese `增速`. */
export function measureIn(language: Language, measure: string): string {
  return language === 'zh' ? codeName('indicators', 'measure', measure) ?? measure : measure.replace('_', ' ')
}
