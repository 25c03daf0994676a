/** An explanation for a person: quantities, rows, what is stated and what follows, the rules. */
import { codeIn, columnIn, tableIn } from '../code-names.ts'
import { oneLine } from '../escape.ts'
import { marks, partIn, sayIn, type Language } from '../messages.ts'
import type { Found } from './find.ts'
import { type Explanation } from './index.ts'
import { sayTrace } from './say-trace.ts'
import type { Row } from '../types.ts'
import type { Dataset } from '../diff/dataset.ts'
import { placesIn } from '../diff/place.ts'
import { valueOf } from '../diff/say.ts'
import { recordTables } from '../record-tables.ts'

/** Takes an explanation and the section it was read in, as `under 一、回顾`; gives lines of text in a language. */
export function sayExplanation(
  { text, quantities, records, figures }: Explanation, year: number, section: string, language: Language,
): string {
  const say = (words: string) => sayIn(language, words)
  const lines = [text, sayIn(language, 'read as in a report of {0}, {1}', String(year), section)]
  lines.push('', say(quantities.length === 0 ? 'no quantities' : 'quantities'))
  for (const row of quantities) lines.push(`  ${quantityLine(row, quantities, language)}`)
  lines.push('', say(records.length === 0 ? 'no rows' : 'rows'))
  for (const { table, row } of records) lines.push(...recordLines(table, row, text, language))
  if (figures) lines.push('', say('trace'), ...sayTrace(figures, records, language))
  return `${lines.map(oneLine).join('\n')}\n`
}

function quantityLine(row: Row, all: readonly Row[], language: Language): string {
  const owner = all.find(({ id }) => id === row.part_of)
  const { open, close } = marks[language]
  const parts = [
    row.text, codeIn(language, 'quantities', 'role', row.role ?? ''), row.value_normalized && `= ${normalized(row)}`,
    owner && sayIn(language, 'of {0}', owner.text ?? ''),
    row.reason && `${open.trimStart()}${partIn(language, row.reason)}${close}`, sayIn(language, 'by {0}', row.rule ?? ''),
  ]
  return parts.filter(Boolean).join('  ')
}

function normalized(row: Row): string {
  const max = row.value_max_normalized ? `–${row.value_max_normalized}` : ''
  return `${row.value_normalized}${max} ${row.unit_code ?? ''}`.trimEnd()
}

/** `text` is what may state a slot: the sentence, or the quote and the words before it. */
function recordLines(table: string, row: Row, text: string, language: Language): string[] {
  const name = row.metric ?? row.item ?? ''
  const id = row.metric_id ? ` (${row.metric_id})` : ''
  const { colon, comma } = marks[language]
  const cell = (column: string) => codeIn(language, table, column, row[column] ?? '')
  const parts = [
    tableIn(language, table), name + id, cell('measure'), valueOf(row, language), row.period,
    sayIn(language, 'by {0}', row.rule ?? ''),
  ]
  const lines = [`  ${parts.join('  ')}`]
  for (const column of ['id', 'quote']) lines.push(`    ${columnIn(language, table, column)}${colon}${row[column] ?? ''}`)
  const slots = slotsOf(row, text)
  const told = (isStated: boolean) => slots.filter(({ stated }) => stated === isStated)
    .map(({ column, value }) => `${columnIn(language, table, column)} ${value && cell(column)}`.trimEnd()).join(comma)
  lines.push(`    ${sayIn(language, 'stated: {0}', told(true))}`)
  if (slots.some(({ stated }) => !stated)) lines.push(`    ${sayIn(language, 'implied: {0}', told(false))}`)
  return lines
}

/** Slots that are empty unless words fill them, and those that are drawn from several words. */
const wordSlots = ['area', 'deadline', 'baseline_value', 'beneficiaries']
const codeSlots = ['kind', 'status', 'basis', 'frequency']

/** Which slots of a row its words state, and which follow from what stands around them. */
function slotsOf(row: Row, text: string): { column: string, value: string, stated: boolean }[] {
  const name = row.metric ?? row.item ?? ''
  const period = row.period ?? ''
  const subject = row.metric === undefined ? 'item' : 'metric'
  const years = period.split(/[/-]/u)
  return [
    { column: 'value', value: '', stated: true },
    ...[
      { column: subject, value: name, stated: clauseOf(row).includes(name) },
      { column: 'period', value: period, stated: years.every((year) => text.includes(year)) },
      ...wordSlots.map((column) => ({ column, value: row[column] ?? '', stated: true })),
      ...codeSlots.map((column) => ({ column, value: row[column] ?? '', stated: false })),
    ].filter(({ value }) => value !== ''),
  ]
}

/** The clause of the figure itself: what stands before it is carried along. */
function clauseOf(row: Row): string {
  const quote = [...row.quote ?? '']
  const at = Number(row.start) - Number(row.quote_start)
  const before = quote.slice(0, at).join('')
  const begin = Math.max(...['，', '；', '。'].map((mark) => before.lastIndexOf(mark))) + 1
  return before.slice(begin) + quote.slice(at).join('')
}

/** Takes a dataset and one of its rows; gives what the row says, where, and by which rule, in a language. */
export function sayRow(dataset: Dataset, { table, row }: Found, json: boolean, language: Language): string {
  if (json) return JSON.stringify({ table, ...row })
  const place = placeOf(dataset, { table, row }, language)
  if (!(recordTables as readonly string[]).includes(table)) return [place, ...cells(table, row, language)].map(oneLine).join('\n')
  const ledger = dataset.tables.get('quantities') ?? []
  const quantity = ledger.find((one) => one.id === row.quantity_id)
  const owned = ledger.filter((one) => one.part_of !== '' && one.part_of === row.quantity_id)
  return [
    place, sayIn(language, 'section: {0}', headings(dataset, row.section_id ?? '', language)), '', sayIn(language, 'quantities'),
    ...[...(quantity ? [quantity] : []), ...owned].map((one) => `  ${quantityLine(one, ledger, language)}`),
    '', sayIn(language, 'rows'), ...recordLines(table, row, row.quote ?? '', language),
  ].map(oneLine).join('\n')
}

/** Where a row stands: `targets CN-140802-2020, line 63`. */
export function placeOf(dataset: Dataset, { table, row }: Found, language: Language): string {
  const line = placesIn(dataset).lineOf(row)
  const place = `${tableIn(language, table)} ${row.report_id ?? ''}`
  return line === null ? place : sayIn(language, '{0}, line {1}', place, String(line))
}

const cells = (table: string, row: Row, language: Language) =>
  Object.entries(row).filter(([, cell]) => cell !== '').map(([column, cell]) =>
    `  ${columnIn(language, table, column)}${marks[language].colon}${codeIn(language, table, column, cell)}`)

/** The headings above a row, outermost first: `一、回顾 > （一）工业`; `none` where it has none. */
export function headings(dataset: Dataset, id: string, language: Language): string {
  const sections = new Map((dataset.tables.get('sections') ?? []).map((row) => [row.id ?? '', row]))
  const path: string[] = []
  for (let row = sections.get(id); row && path.length < 20; row = sections.get(row.parent_id ?? '')) {
    path.unshift(`${row.marker ?? ''}${row.heading ?? ''}`.slice(0, 40))
  }
  return path.join(' > ') || sayIn(language, 'none')
}
