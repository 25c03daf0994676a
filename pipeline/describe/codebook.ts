/** CODEBOOK.zh.md and CODEBOOK.en.md: every table, column and code, made from the schemas alone. */
import { columnDetail } from '../formats/columns.ts'
import { schemas, tableNames, type Column, type TableSchema } from '../schemas.ts'
import { codebookWords } from '../vocabulary/dataset.ts'
import { aboutText } from './about.ts'
import type { Facts } from './facts.ts'

type Language = keyof typeof codebookWords

/**
 * The codebook as a page to read in one language. Code lists that several columns share are
 * printed once. `toCodebookPage('en', facts)` begins with `# Codebook`.
 */
export function toCodebookPage(language: Language, facts: Facts): string {
  const words = codebookWords[language]
  const parts = tableNames.map((name) => tablePart(schemas[name], language))
  return `# ${words.title}\n\n${aboutText(facts, language)}\n\n${words.made}\n\n${words.csv}\n\n${parts.join('\n')}\n${codePart(language)}`
}

function tablePart(schema: TableSchema, language: Language): string {
  const words = codebookWords[language]
  const [title, description] = language === 'zh'
    ? [schema.title, schema.description] : [schema.titleEn, schema.descriptionEn]
  const head = line(words.columns) + line(words.columns.map(() => '---'))
  const rows = schema.columns.map((column) => columnLine(schema, column, language)).join('')
  return `## ${schema.name} ${title}\n\n${description}\n\n${head}${rows}`
}

function columnLine(schema: TableSchema, column: Column, language: Language): string {
  const words = codebookWords[language]
  const { codes, example } = columnDetail(schema, column.name)
  const [label, meaning] = language === 'zh'
    ? [column.title, column.description] : [column.titleEn, column.descriptionEn]
  const list = codes.length > 0 ? ` (${codes.map(({ code }) => `\`${code}\``).join(' ')})` : ''
  const key = column.name === schema.primaryKey ? words.primary
    : column.references.map((reference) => `${words.foreign} \`${reference}\``).join(' / ')
  return line([
    `\`${column.name}\``, label, words.types[column.kind], column.nullable ? words.yes : words.no,
    key, meaning + list, example === '' ? '' : `\`${example}\``,
  ])
}

/** Code lists, those with the same codes together, under all columns that use them. */
function codePart(language: Language): string {
  const words = codebookWords[language]
  const lists = new Map<string, string[]>()
  for (const name of tableNames) {
    for (const column of schemas[name].columns) {
      const { codes } = columnDetail(schemas[name], column.name)
      if (codes.length === 0) continue
      const rows = codes.map((code) => line([`\`${code.code}\``, code[language]])).join('')
      lists.set(rows, [...(lists.get(rows) ?? []), `\`${name}.${column.name}\``])
    }
  }
  const head = line([words.codes, words.meaning]) + line(['---', '---'])
  const parts = [...lists].map(([rows, columns]) => `### ${columns.join(' ')}\n\n${head}${rows}`)
  return `## ${words.codes}\n\n${parts.join('\n')}`
}

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
