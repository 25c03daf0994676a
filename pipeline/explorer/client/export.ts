/** Rows on their way out: as CSV, JSON, a citation, the text of an issue; to the clipboard or a file. */
import type { TableName } from '../../types.ts'
import { toJson } from '../../write/json.ts'
import type { TableLabels } from '../data.ts'
import { figure } from './figure.ts'
import { normalized } from './format.ts'
import type { Item } from './items.ts'
import type { Sheet } from './save.ts'
import { linkTo, model, notice } from './state.ts'
import { word } from './words.ts'

export { byteOrderMark, download, toCsvText } from './save.ts'

/**
 * Items as one sheet: a table's own columns where all are of one table, else all their columns
 * behind one that names the table. Without items it has the columns of the tables that were `asked`.
 */
export function sheetOf(
  items: readonly Item[], labels: Partial<Record<TableName, TableLabels>>, asked: Iterable<TableName> = [],
): Sheet {
  const tables = items.length > 0 ? [...new Set(items.map(({ table }) => table))] : [...asked]
  const mixed = tables.length > 1
  const columns = new Set(mixed ? ['table'] : [])
  const numbers = new Set<string>()
  for (const table of tables) {
    for (const column of Object.keys(labels[table]?.columns ?? {})) columns.add(column)
    for (const column of labels[table]?.numbers ?? []) numbers.add(column)
  }
  const rows = items.map(({ table, row }) => (mixed ? { table, ...row } : row))
  return { columns: [...columns], rows, numbers }
}

/** A sheet as JSON, with exactly the digits that the rows have. */
export function toJsonText({ columns, rows, numbers }: Sheet): string {
  const kinds = columns.map((name) => ({ name, kind: numbers.has(name) ? 'number' : 'text' }))
  return toJson(rows, { columns: kinds } as never)
}

/** A row as a citation with its quote. */
export function citation(item: Item): string {
  const { report, id } = model.data
  const source = [report['area'], report['title'], report['delivered_on'] || report['year']]
  return [
    `${item.name}${word('colon')}${item.row['text']}${item.row['period'] ? ` (${item.row['period']})` : ''}`,
    word('quoted', { text: item.quote || item.row['text']! }),
    `${source.filter(Boolean).join(word('comma'))} [${id}, ${item.row['start']}–${item.row['end']}]`,
    linkTo(item.id),
  ].join('\n')
}

/** The text of an issue about a wrong figure; what is wrong is the reader's to say. */
export function issueText(item: Item, wrong: string): string {
  const { row, table, quote } = item
  const { id, report } = model.data
  const lines = [
    [word('report'), `${id} (${report['source_file']}, sha256 ${report['sha256']?.slice(0, 12)})`],
    [word('row'), `${table} ${item.id}`],
    [word('quote'), quote || row['text']!],
    [word('place'), `${row['start']}–${row['end']}`],
    [word('readAs'), [item.name, row['metric_id'], row['measure'], figure(row), normalized(row), row['period'],
      row['comparator']].filter(Boolean).join(' | ')],
    [word('rule'), row['rule'] ?? ''],
  ].map(([name, value]) => `- ${name}${word('colon')}${value}`)
  return `${word('issueTitle', { id: item.id })}\n\n${lines.join('\n')}\n\n${word('whatIsWrong')}\n\n${wrong}\n`
}

/** Puts text on the clipboard, and says so. */
export async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }
  notice.value = ''
  notice.value = word('copied')
}
