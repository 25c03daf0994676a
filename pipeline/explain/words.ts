/** An explanation for a person: quantities, rows, what is stated and what follows, the rules. */
import { oneLine } from '../escape.ts'
import type { Found } from './find.ts'
import { type Explanation } from './index.ts'
import { sayTrace } from './say-trace.ts'
import type { Row } from '../types.ts'
import type { Dataset } from '../diff/dataset.ts'
import { placesIn } from '../diff/place.ts'
import { valueOf } from '../diff/say.ts'
import { recordTables } from '../record-tables.ts'

/** Takes an explanation and the section it was read in, as `under 一、回顾`; gives lines of text. */
export function sayExplanation(
  { text, quantities, records, figures }: Explanation, year: number, section: string,
): string {
  const lines = [text, `read as in a report of ${year}, ${section}`]
  lines.push('', quantities.length === 0 ? 'no quantities' : 'quantities')
  for (const row of quantities) lines.push(`  ${quantityLine(row, quantities)}`)
  lines.push('', records.length === 0 ? 'no rows' : 'rows')
  for (const { table, row } of records) lines.push(...recordLines(table, row, text))
  if (figures) lines.push('', 'trace', ...sayTrace(figures, records))
  return `${lines.map(oneLine).join('\n')}\n`
}

function quantityLine(row: Row, all: readonly Row[]): string {
  const owner = all.find(({ id }) => id === row.part_of)
  const parts = [
    row.text, row.role, row.value_normalized && `= ${normalized(row)}`, owner && `of ${owner.text}`,
    row.reason && `(${row.reason})`, `by ${row.rule}`,
  ]
  return parts.filter(Boolean).join('  ')
}

function normalized(row: Row): string {
  const max = row.value_max_normalized ? `–${row.value_max_normalized}` : ''
  return `${row.value_normalized}${max} ${row.unit_code ?? ''}`.trimEnd()
}

/** `text` is what may state a slot: the sentence, or the quote and the words before it. */
function recordLines(table: string, row: Row, text: string): string[] {
  const name = row.metric ?? row.item ?? ''
  const id = row.metric_id ? ` (${row.metric_id})` : ''
  const lines = [
    `  ${[table, name + id, row.measure, valueOf(row), row.period, `by ${row.rule}`].join('  ')}`,
    `    id: ${row.id ?? ''}`,
    `    quote: ${row.quote ?? ''}`,
  ]
  const slots = slotsOf(row, text)
  const stated = slots.filter((slot) => slot.stated).map(({ name: slot }) => slot)
  const implied = slots.filter((slot) => !slot.stated).map(({ name: slot }) => slot)
  lines.push(`    stated: ${stated.join(', ')}`)
  if (implied.length > 0) lines.push(`    implied: ${implied.join(', ')}`)
  return lines
}

/** Slots that are empty unless words fill them, and those that are drawn from several words. */
const wordSlots = ['area', 'deadline', 'baseline_value', 'beneficiaries']
const codeSlots = ['kind', 'status', 'basis', 'frequency']

/** Which slots of a row its words state, and which follow from what stands around them. */
function slotsOf(row: Row, text: string): { name: string, stated: boolean }[] {
  const name = row.metric ?? row.item ?? ''
  const period = row.period ?? ''
  const subject = row.metric === undefined ? 'item' : 'metric'
  const years = period.split(/[/-]/u)
  return [
    { name: 'value', stated: true },
    { name: `${subject} ${name}`, stated: clauseOf(row).includes(name) },
    { name: `period ${period}`, stated: years.every((year) => text.includes(year)) },
    ...wordSlots.map((slot) => ({ name: `${slot} ${row[slot] ?? ''}`, stated: true })),
    ...codeSlots.map((slot) => ({ name: `${slot} ${row[slot] ?? ''}`, stated: false })),
  ].filter(({ name: slot }) => !slot.endsWith(' '))
}

/** The clause of the figure itself: what stands before it is carried along. */
function clauseOf(row: Row): string {
  const quote = [...row.quote ?? '']
  const at = Number(row.start) - Number(row.quote_start)
  const before = quote.slice(0, at).join('')
  const begin = Math.max(...['，', '；', '。'].map((mark) => before.lastIndexOf(mark))) + 1
  return before.slice(begin) + quote.slice(at).join('')
}

/** Takes a dataset and one of its rows; gives what the row says, where, and by which rule. */
export function sayRow(dataset: Dataset, { table, row }: Found, json: boolean): string {
  if (json) return JSON.stringify({ table, ...row })
  const line = placesIn(dataset).lineOf(row)
  const place = `${table} ${row.report_id ?? ''}${line === null ? '' : `, line ${line}`}`
  if (!(recordTables as readonly string[]).includes(table)) return [place, ...cells(row)].map(oneLine).join('\n')
  const ledger = dataset.tables.get('quantities') ?? []
  const quantity = ledger.find((one) => one.id === row.quantity_id)
  const owned = ledger.filter((one) => one.part_of !== '' && one.part_of === row.quantity_id)
  return [
    place, `section: ${headings(dataset, row.section_id ?? '')}`, '', 'quantities',
    ...[...(quantity ? [quantity] : []), ...owned].map((one) => `  ${quantityLine(one, ledger)}`),
    '', 'rows', ...recordLines(table, row, row.quote ?? ''),
  ].map(oneLine).join('\n')
}

const cells = (row: Row) =>
  Object.entries(row).filter(([, cell]) => cell !== '').map(([column, cell]) => `  ${column}: ${cell}`)

/** The headings above a row, outermost first: `一、回顾 > （一）工业`; `none` where it has none. */
export function headings(dataset: Dataset, id: string): string {
  const sections = new Map((dataset.tables.get('sections') ?? []).map((row) => [row.id ?? '', row]))
  const path: string[] = []
  for (let row = sections.get(id); row && path.length < 20; row = sections.get(row.parent_id ?? '')) {
    path.unshift(`${row.marker ?? ''}${row.heading ?? ''}`.slice(0, 40))
  }
  return path.join(' > ') || 'none'
}
