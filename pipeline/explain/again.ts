/** A row of a dataset read again with the code at hand: its report's published text, whole. */
import type { Dataset } from '../diff/dataset.ts'
import { codeIn, columnIn } from '../code-names.ts'
import { problemIn } from '../errors.ts'
import { oneLine } from '../escape.ts'
import { marks, sayIn, type Language } from '../messages.ts'
import { readReport } from '../read/index.ts'
import { checkFacts } from '../read/sidecar.ts'
import type { Report, Row } from '../types.ts'
import { findRow, type Found } from './find.ts'
import { explain, explainReport, type Explanation } from './index.ts'
import { sayTrace } from './say-trace.ts'
import { headings, placeOf } from './words.ts'

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
 * and the trace of its figure as the code at hand reads it now, in a language; says so where it reads it otherwise.
 */
export async function traceRow(dataset: Dataset, id: string, language: Language): Promise<string> {
  const found = findRow(dataset, id)
  const { table, row } = found
  const say = (words: string, ...slots: string[]) => sayIn(language, words, ...slots)
  const report = await readAgain(dataset, row.report_id ?? '')
  const { figures = [], records } = explainReport(report, true)
  const points = [...report.text].slice(0, Number(row.start)).join('').length
  const here = figures.filter(({ start, end }) => start <= points && points < end)
  const same = records.some((one) => one.table === table && one.row.id === id)
  const isRecord = row.quantity_id !== undefined
  const alone = isRecord && !same ? explainAlone(dataset, row) : null
  return [
    placeOf(dataset, found, language),
    say('section: {0}', headings(dataset, row.section_id ?? '', language)),
    say('text: {0}', sentenceAt(report.text, points)),
    ...reviewOf(dataset, found, language),
    ...(isRecord && !same ? [say('The code at hand gives no row with this id any more.')] : []),
    ...sayTrace(here, records, language),
    ...(alone ? ['', say('Its quote alone, under its heading: {0}', row.quote ?? '')] : []),
    ...(alone ? sayTrace(alone.figures ?? [], alone.records, language) : []),
  ]
    .map(oneLine)
    .join('\n')
}

/** What a person said of the row: then it says what the person read, and the trace what the code reads. */
function reviewOf(dataset: Dataset, { table, row: { id, review } }: Found, language: Language): string[] {
  if (!review) return []
  const { colon, semicolon } = marks[language]
  const said = (dataset.tables.get('corrections') ?? []).filter((one) => one.row_id === id)
  const cells = said.filter(({ column }) => column).map(({ column = '', program_value: was = '', review_value: is = '' }) =>
    `${columnIn(language, table, column)} ${[was, is].map((cell) => codeIn(language, table, column, cell) || '–').join(' → ')}`)
  const what = codeIn(language, table, 'review', review)
  const who = said[0] ? sayIn(language, '{0} by {1}, {2}', what, said[0].by ?? '', said[0].on ?? '') : what
  return [sayIn(language, 'review: {0}', who) + (cells.length > 0 ? colon + cells.join(semicolon) : '')]
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
