/** The library wherever JavaScript runs, a browser too: `import { buildDataset, typed } from 'baogao'`. */
import { checkArgument, checkKeys } from './library/checked.ts'
import { rawFileOf, type ReadOptions } from './library/given.ts'
import { explain as explainText, type Explanation, type ExplainOptions } from './explain/index.ts'
import { readReport as readFile } from './read/report.ts'
import type { Report } from './types.ts'

/**
 * Reads a report from its text or from the bytes of a file: a text or a web page in UTF-8 or GB18030,
 * a DOCX, a PDF with text, or Markdown. Without a name a text that begins with a tag is a page.
 * @throws InputError where it is no report, cannot be read, or a fact is none
 * @throws TypeError where it is called in a wrong way
 * @example (await readReport(text)).id // 'CN-140802-2020'
 */
export async function readReport(content: string | Uint8Array, options: ReadOptions = {}): Promise<Report> {
  checkKeys(options, { name: 'name', facts: 'facts' }, 'the options of readReport')
  return readFile(await rawFileOf({ ...options, content }, 'report'))
}

/**
 * Reads a sentence, or several, as a report of `year` would say it.
 * @throws TypeError where it is called in a wrong way
 * @example explain('地区生产总值增长6.5%').records[0].row.metric_id // 'gdp'
 */
export function explain(text: string, options: ExplainOptions = {}): Explanation {
  checkArgument(text, 'text', 'a sentence')
  checkKeys(options, { year: 'year', tense: 'tense', heading: 'text', trace: 'flag' }, 'the options of explain')
  return explainText(text, options)
}

export { buildDataset, datasetFiles, type BuiltDataset, type DatasetOptions, type ReportDoubt } from './library/dataset.ts'
export { toNumber, typed, type CellOf, type Cells, type TypedTables } from './library/typed.ts'
export type { GivenReport, ReadOptions } from './library/given.ts'
export type * from './library/row-types.ts'
export { compare, extract, normalize, sayChange, sayDiff, sayFault, toDataset, toTables, validate } from './library/stages.ts'
export type { Claim, Extraction, Quantity } from './extract/index.ts'
export type { Fault } from './validate/index.ts'
export type { Explanation, ExplainOptions } from './explain/index.ts'
export type { Dataset } from './diff/dataset.ts'
export type { Change, Diff } from './diff/compare.ts'
export { InputError, problems, type Problem, type ProblemCode } from './errors.ts'
export { schemas, tableNames, type Column, type TableSchema } from './schemas.ts'
export { metrics } from './vocabulary/metrics.ts'
export { version } from './program.ts'
export type { DataFile, Format } from './formats/formats.ts'
export type { DatasetFile } from './read/dataset-file.ts'
export type {
  Comparator, Doubt, Facts, Line, Measure, Mention, Metric, Note, NotePart, RawFile, Report, Role,
  Row, Section, Sidecar, Span, TableName, Tables,
} from './types.ts'
