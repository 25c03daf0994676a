/** A row of a dataset read again with the code at hand: its report's published text, whole. */
import type { Dataset } from '../diff/dataset.ts'
import { placesIn } from '../diff/place.ts'
import { problemIn } from '../errors.ts'
import { oneLine } from '../escape.ts'
import { readReport } from '../read/index.ts'
import { checkFacts } from '../read/sidecar.ts'
import type { Report, Row } from '../types.ts'
import { findRow } from './find.ts'
import { explain, explainReport, type Explanation } from './index.ts'
import { sayTrace } from './say-trace.ts'
import { headings } from './words.ts'

/** What a report's row may tell of it, besides its text. */
const factNames = ['area_code', 'delivered_on', 'review_period', 'plan_period', 'id'] as const
const numberNames = ['year', 'congress', 'session'] as const

/** Takes the id of a report; gives it as read from its published text, facts as its row has them. */
async function readAgain(dataset: Dataset, id: string): Promise<Report> {
  const facts = (dataset.tables.get('reports') ?? []).find((row) => row.id === id)
  const text = dataset.texts.get(id)
  if (!facts || text === undefined) throw problemIn('id-unknown', id, 'has no text in the dataset')
  const entries: [string, string | number][] = [
    ...factNames.map((name): [string, string] => [name, facts[name] ?? '']),
    ...numberNames.map((name): [string, string | number] => [
      name,
      Number(facts[name] ?? '') || '',
    ]),
  ]
  const sidecar = checkFacts(
    entries.filter(([, value]) => value !== ''),
    'facts',
  )
  return readReport({ name: 'report.txt', bytes: new TextEncoder().encode(text), sidecar })
}

/**
 * Takes a dataset and the id of a row with a place in a report; gives where it stands, its sentence,
 * and the trace of its figure as the code at hand reads it now; says so where it reads it otherwise.
 */
export async function traceRow(dataset: Dataset, id: string): Promise<string> {
  const { table, row } = findRow(dataset, id)
  const report = await readAgain(dataset, row.report_id ?? '')
  const { figures = [], records } = explainReport(report, true)
  const points = [...report.text].slice(0, Number(row.start)).join('').length
  const here = figures.filter(({ start, end }) => start <= points && points < end)
  const line = placesIn(dataset).lineOf(row)
  const same = records.some((one) => one.table === table && one.row.id === id)
  const isRecord = row.quantity_id !== undefined
  const alone = isRecord && !same ? explainAlone(dataset, row) : null
  return [
    `${table} ${row.report_id ?? ''}${line === null ? '' : `, line ${line}`}`,
    `section: ${headings(dataset, row.section_id ?? '')}`,
    `text: ${sentenceAt(report.text, points)}`,
    ...reviewOf(dataset, row),
    ...(isRecord && !same ? ['The code at hand gives no row with this id any more.'] : []),
    ...sayTrace(here, records),
    ...(alone ? ['', `Its quote alone, under its heading: ${row.quote ?? ''}`] : []),
    ...(alone ? sayTrace(alone.figures ?? [], alone.records) : []),
  ]
    .map(oneLine)
    .join('\n')
}

/** What a person said of the row: then it says what the person read, and the trace what the code reads. */
function reviewOf(dataset: Dataset, { id, review }: Row): string[] {
  if (!review) return []
  const said = (dataset.tables.get('corrections') ?? []).filter((one) => one.row_id === id)
  const cells = said.filter(({ column }) => column)
    .map(({ column, program_value: was, review_value: is }) => `${column} ${was || '–'} → ${is || '–'}`)
  const who = said[0] ? ` by ${said[0].by}, ${said[0].on}` : ''
  return [`review: ${review}${who}${cells.length > 0 ? `: ${cells.join('; ')}` : ''}`]
}

/** A row's quote read under its heading: what is left of it where the text is read otherwise. */
function explainAlone(dataset: Dataset, row: Row): Explanation {
  const sections = dataset.tables.get('sections') ?? []
  const top = (one: Row | undefined): Row | undefined => {
    const parent = one?.parent_id ? sections.find(({ id }) => id === one.parent_id) : undefined
    return parent ? top(parent) : one
  }
  const section = top(sections.find(({ id }) => id === row.section_id))
  const year = Number(dataset.tables.get('reports')?.find(({ id }) => id === row.report_id)?.year)
  return explain(row.quote ?? '', {
    ...(year ? { year } : {}),
    trace: true,
    ...(section ? { heading: `${section.marker ?? ''}${section.heading ?? ''}` } : {}),
  })
}

/** The paragraph's part around a place: what a person needs to see. */
function sentenceAt(text: string, at: number): string {
  const begin = Math.max(text.lastIndexOf('\n', at), at - reach) + 1
  const end = text.indexOf('\n', at)
  return text.slice(begin, Math.min(end < 0 ? text.length : end, at + reach))
}
const reach = 160
