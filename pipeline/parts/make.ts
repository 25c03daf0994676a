/** Raw file → part: read, extract, normalize, validate, and the forms that go into the files. */
import { statisticsOf } from '../describe/statistics.ts'
import { reportBlock } from '../explorer/index.ts'
import { doubtsOf as figureDoubts } from '../extract/doubts.ts'
import { extract } from '../extract/index.ts'
import { normalize } from '../normalize/index.ts'
import { figuresByArea } from '../panel/index.ts'
import { readReport } from '../read/index.ts'
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
 * `minConfidence` are left out.
 */
export async function makePart(
  file: RawFile, key: string, page: boolean, minConfidence = 0,
): Promise<{ info: PartInfo, sections: Sections }> {
  const read = await inStep('read', () => readReport(file))
  const extraction = await inStep('extract', () => extract(read), read, extract)
  const report = { ...read, doubts: [...read.doubts, ...figureDoubts(extraction.quantities)] }
  const rowsOf = (part: Report) => normalize(part, extract(part), { minConfidence })
  const rows = await inStep('normalize', () => normalize(report, extraction, { minConfidence }), report, rowsOf)
  const tables: Tables = { ...emptyTables(), ...rows }
  const faults = await inStep('validate', () => validateReport(tables, report))
  const [row] = tables.reports
  const { areas, figures } = packFigures(tables)
  const sections = new Map<string, string | Uint8Array>([...forms(tables, reportTables), ['text', report.text], ['figures', figures]])
  if (page) sections.set('page', await inStep('page', () => reportBlock(row!, report.text, tables, doubtsOf(report, tables))))
  const info: PartInfo = {
    key, file: file.name, id: report.id, report: row!, statistics: statisticsOf(tables), areas,
    summary: summaryOf(report, tables), faults,
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

/** The figures of each area one after the other, and where each stands, in bytes. */
function packFigures(tables: Tables): { areas: AreaPlace[], figures: Buffer } {
  const areas: AreaPlace[] = []
  const parts: Buffer[] = []
  let start = 0
  for (const area of figuresByArea(tables)) {
    const bytes = Buffer.from(JSON.stringify(area))
    areas.push([area.key, start, start + bytes.length])
    parts.push(bytes)
    start += bytes.length
  }
  return { areas, figures: Buffer.concat(parts) }
}
