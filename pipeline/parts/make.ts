/** Raw file → part: read, extract, normalize, validate, and the forms that go into the files. */
import { joinBytes } from '../bytes.ts'
import { statisticsOf } from '../describe/statistics.ts'
import { reportBlock } from '../explorer/pages.ts'
import { doubtsOf as figureDoubts } from '../extract/doubts.ts'
import { extract } from '../extract/index.ts'
import { normalize, normalizeReport } from '../normalize/index.ts'
import { figuresByArea } from '../panel/index.ts'
import { readReport } from '../read/report.ts'
import { reviewed, type ReviewFile } from '../review/index.ts'
import { withoutUnsure } from '../review/unsure.ts'
import { emptyTables, schemas } from '../schemas.ts'
import type { RawFile, Report, Row, TableName, Tables } from '../types.ts'
import { validateReport } from '../validate/index.ts'
import { csvLines } from '../write/csv.ts'
import { jsonLines } from '../write/json.ts'
import { inStep } from './fault.ts'
import { keyBytes } from './keys.ts'
import { reportTables, type AreaPlace, type PartInfo, type Sections } from './part.ts'
import { doubtsOf, summaryOf } from './summary.ts'

/**
 * Takes a raw file and the key it is kept under; gives its part. Throws InputError where the file is
 * no report that can be read. `page` is whether its page will be wanted; rows less sure than
 * `minConfidence` are left out. With `review`, the reviews of its rows are applied, and what a person
 * has seen stays; `known` is the report where it was read before.
 */
export async function makePart(
  file: RawFile, key: string, page: boolean, minConfidence = 0, review: ReviewFile | null = null, known: Report | null = null,
): Promise<{ info: PartInfo, sections: Sections }> {
  const raw = known ?? await inStep('read', () => readReport(file))
  const person = review && await inStep('read', () => reviewed(file, raw, review))
  const read = person?.report ?? raw
  const extraction = await inStep('extract', () => extract(read), read, extract)
  const report = { ...read, doubts: [...read.doubts, ...figureDoubts(extraction.quantities)] }
  // A person may have confirmed a row that is less sure, so rows are left out behind the review.
  const options = { minConfidence: person ? 0 : minConfidence }
  const rowsOf = (part: Report) => normalize(part, extract(part), options)
  const normalized = await inStep('normalize', () => normalizeReport(report, extraction, options), report, rowsOf)
  const applied = person && await inStep('normalize', () => person.apply(report, normalized))
  const all: Tables = { ...emptyTables(), ...(applied?.tables ?? normalized.rows) }
  const tables = person ? withoutUnsure(all, minConfidence) : all
  const faults = await inStep('validate', () => validateReport(tables, report))
  const [row] = tables.reports
  const { areas, figures } = packFigures(tables)
  const sections = new Map<string, string | Uint8Array>([...forms(tables, reportTables), ['text', report.text], ['figures', figures]])
  if (page) sections.set('page', await inStep('page', () => reportBlock(row!, report.text, tables, doubtsOf(report, tables), applied?.measured)))
  const info: PartInfo = {
    key, file: file.name, id: report.id, report: row!, statistics: statisticsOf(tables), areas,
    summary: { ...summaryOf(report, tables), ...(applied ? { review: applied.summary } : {}) }, faults,
    ...(applied ? { measured: applied.measured } : {}),
  }
  return { info, sections }
}

/** Lines and keys of tables, as sections. */
export function forms(tables: Readonly<Record<TableName, Row[]>>, names: readonly TableName[]): [string, string | Uint8Array][] {
  return names.flatMap((name): [string, string | Uint8Array][] => {
    const schema = schemas[name]
    return [
      [`csv/${name}`, csvLines(tables[name], schema)],
      [`json/${name}`, jsonLines(tables[name], schema)],
      [`keys/${name}`, keyBytes(tables[name].map((row) => row[schema.primaryKey] ?? ''))],
    ]
  })
}

const encoder = new TextEncoder()

/** The figures of each area one after the other, and where each stands, in bytes. */
function packFigures(tables: Tables): { areas: AreaPlace[], figures: Uint8Array } {
  const areas: AreaPlace[] = []
  const parts: Uint8Array[] = []
  let start = 0
  for (const area of figuresByArea(tables)) {
    const bytes = encoder.encode(JSON.stringify(area))
    areas.push([area.key, start, start + bytes.length])
    parts.push(bytes)
    start += bytes.length
  }
  return { areas, figures: joinBytes(parts) }
}
