/** The library: `import { readReport, extract, normalize } from 'baogao'`. */
import { readReport as readFile } from './read/report.ts'
import { checkFacts } from './read/sidecar.ts'
import type { Report, Sidecar } from './types.ts'

export interface ReadOptions {
  /** The file's name; its ending says text or page, its digits may tell area and year. */
  name?: string
  /** Facts that the text does not give, as in a .yml file: `{ area_code: '140802', year: 2020 }`. */
  facts?: Sidecar
}

/**
 * Reads a report from its text or from the bytes of a file, a text or a web page, in UTF-8 or
 * GB18030. Without a name a text that begins with a tag is a page.
 * @throws InputError where it is no report, cannot be read, or a fact is none
 * @example (await readReport(text)).id // 'CN-140802-2020'
 */
export async function readReport(
  content: string | Uint8Array, { name, facts }: ReadOptions = {},
): Promise<Report> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const start = typeof content === 'string' ? content.slice(0, 1000)
    : new TextDecoder('latin1').decode(content.subarray(0, 1000))
  const isPage = /^[\s\uFEFF\u00EF\u00BB\u00BF]*<[!a-z]/iu.test(start)
  const file = name ?? (isPage ? 'report.html' : 'report.txt')
  const sidecar = facts ? checkFacts(Object.entries(facts), 'facts') : null
  return readFile({ name: file, bytes, sidecar })
}

export { extract, type Claim, type Extraction, type Quantity } from './extract/index.ts'
export { normalize } from './normalize/index.ts'
export { toTables } from './tables.ts'
export { validate, sayFault, type Fault } from './validate/index.ts'
export { explain, type Explanation, type ExplainOptions } from './explain/index.ts'
export { toDataset, type Dataset } from './diff/dataset.ts'
export { compare, type Change, type Diff } from './diff/compare.ts'
export { sayChange, sayDiff } from './diff/say.ts'
export { InputError, problems, type Problem, type ProblemCode } from './errors.ts'
export { schemas, tableNames, type Column, type TableSchema } from './schemas.ts'
export { metrics } from './vocabulary/metrics.ts'
export type {
  Comparator, Doubt, Facts, Line, Measure, Mention, Metric, Note, NotePart, RawFile, Report, Role,
  Row, Section, Sidecar, Span, TableName, Tables,
} from './types.ts'
