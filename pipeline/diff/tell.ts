/** An explanation for a person: quantities, rows, what is stated and what follows, the rules. */
import { InputError } from '../errors.ts'
import { recordTables, type Explanation } from '../explain.ts'
import type { Row } from '../types.ts'
import { keyOf, type Dataset } from './dataset.ts'
import { placesIn } from './place.ts'
import { valueOf } from './say.ts'

/** Takes an explanation and how the sentence was read; gives lines of text. */
export function sayExplanation(
  { text, quantities, records }: Explanation, year: number, tense: 'past' | 'plan',
): string {
  const lines = [text, `read as in a report of ${year}, in a section ${tense === 'plan' ? 'of plans' : 'that looks back'}`]
  lines.push('', quantities.length === 0 ? 'no quantities' : 'quantities')
  for (const row of quantities) lines.push(`  ${quantityLine(row, quantities)}`)
  lines.push('', records.length === 0 ? 'no rows' : 'rows')
  for (const { table, row } of records) lines.push(...recordLines(table, row, text))
  return `${lines.join('\n')}\n`
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
    `  ${table}  ${name}${id}  ${row.measure ?? ''}  ${valueOf(row)}  ${row.period ?? ''}  by ${row.rule ?? ''}`,
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

/** Which slots of a row its words state, and which follow from what stands around them. */
function slotsOf(row: Row, text: string): { name: string, stated: boolean }[] {
  const name = row.metric ?? row.item ?? ''
  const period = row.period ?? ''
  const years = period.split(/[/-]/u)
  return [
    { name: 'value', stated: true },
    { name: `${row.metric === undefined ? 'item' : 'metric'} ${name}`, stated: (row.quote ?? '').includes(name) },
    { name: `period ${period}`, stated: years.every((year) => text.includes(year)) },
    ...['area', 'deadline', 'baseline_value', 'beneficiaries', 'kind', 'status', 'basis', 'frequency']
      .filter((slot) => row[slot])
      .map((slot) => ({ name: `${slot} ${row[slot] ?? ''}`, stated: !['kind', 'status', 'basis', 'frequency'].includes(slot) })),
  ].filter(({ name: slot }) => !slot.endsWith(' '))
}

/**
 * Takes a dataset and the id of one of its rows; gives what the row says, where, and by which rule.
 * Throws InputError where no table has the id.
 */
export function sayRow(dataset: Dataset, id: string, json: boolean): string {
  for (const [table, rows] of dataset.tables) {
    const row = rows.find((one) => keyOf(table, one) === id)
    if (!row) continue
    if (json) return JSON.stringify({ table, ...row })
    const line = placesIn(dataset).lineOf(row)
    const place = `${table} ${row.report_id ?? ''}${line === null ? '' : `, line ${line}`}`
    if (!(recordTables as readonly string[]).includes(table)) return [place, ...cells(row)].join('\n')
    const ledger = dataset.tables.get('quantities') ?? []
    const quantity = ledger.find((one) => one.id === row.quantity_id)
    const owned = ledger.filter((one) => one.part_of !== '' && one.part_of === row.quantity_id)
    return [
      place, `section: ${headings(dataset, row.section_id ?? '')}`, '', 'quantities',
      ...[...(quantity ? [quantity] : []), ...owned].map((one) => `  ${quantityLine(one, ledger)}`),
      '', 'rows', ...recordLines(table, row, row.quote ?? ''),
    ].join('\n')
  }
  throw new InputError({ code: 'folder-missing', file: id, what: 'is the id of no row', todo: 'Look it up in out/data' })
}

const cells = (row: Row) =>
  Object.entries(row).filter(([, cell]) => cell !== '').map(([column, cell]) => `  ${column}: ${cell}`)

/** The headings above a row, outermost first. */
function headings(dataset: Dataset, id: string): string {
  const sections = new Map((dataset.tables.get('sections') ?? []).map((row) => [row.id ?? '', row]))
  const path: string[] = []
  for (let row = sections.get(id); row && path.length < 20; row = sections.get(row.parent_id ?? '')) {
    path.unshift(`${row.marker ?? ''}${row.heading ?? ''}`.slice(0, 40))
  }
  return path.join(' > ') || 'none'
}
