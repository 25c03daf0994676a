/** Judged rows: read from files, found again among the rows that the program makes today. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { problemIn } from '../errors.ts'
import { extract } from '../extract/index.ts'
import { normalize } from '../normalize/index.ts'
import { digest } from '../normalize/ids.ts'
import type { Trait } from '../normalize/traits/index.ts'
import { readRaw, readRawFile, readReport } from '../read/index.ts'
import type { Row } from '../types.ts'

/** What a judge said of a row: right in every column, a small fault, or wrong in substance. */
export type Verdict = 'right' | 'small' | 'wrong'

/** What a judged row is for. */
export type Use = 'fit' | 'level' | 'check'

/** A row as it was judged; nothing of its words. */
export interface Judged {
  report_id: string
  table: string
  id: string
  /** `printOf` the row that was judged; empty where the id must do. */
  print: string
  verdict: Verdict
  /** `fit`: counted; `level`: judged after the rules were last changed, for the level; `check`: kept apart, to see how right it is. */
  use: Use
  /** ISO date of the judgment. */
  on: string
}

/** A judged row as it is made today. */
export interface Found extends Judged {
  row: Row
  traits: readonly Trait[]
}

/** Columns that say where a row is and how it was read, not what it says. */
const places: ReadonlySet<string> = new Set([
  'id', 'report_id', 'section_id', 'quantity_id', 'start', 'end', 'quote', 'quote_start', 'rule', 'confidence', 'review',
])

/** Takes a row; gives a hash of all that it says: a row that says something else was not judged. */
export const printOf = (row: Row): string =>
  digest(Object.entries(row).filter(([name]) => !places.has(name)).map((pair) => pair.join('=')).sort().join('\t'))

const verdicts: readonly string[] = ['right', 'small', 'wrong']
const uses: readonly string[] = ['fit', 'level', 'check']

/**
 * Reads judged rows: tab-separated with a header, or JSON lines (`.jsonl`), with `report_id`, `table`,
 * `id`, `verdict`, and where known `print`, `use`, `on`. The last judgment of a row is the one that counts.
 * Throws InputError `judged-wrong` with file and line.
 */
export function readJudged(files: readonly string[]): Judged[] {
  const found = new Map<string, Judged>()
  for (const file of files) {
    linesOf(file).forEach((line, index) => {
      const { report_id = '', table = '', id = '', verdict = '', print = '', use = 'fit', on = '' } = line
      const fault = (what: string) => problemIn('judged-wrong', file, what, `line ${index + 1}`)
      if (report_id === '' || id === '') throw fault('names no report_id or no id')
      if (!verdicts.includes(verdict)) throw fault(`has the verdict “${verdict}”, which is none of ${verdicts.join(', ')}`)
      if (!uses.includes(use)) throw fault(`has the use “${use}”, which is none of ${uses.join(', ')}`)
      found.set(id, { report_id, table, id, print, verdict: verdict as Verdict, use: use as Use, on })
    })
  }
  return [...found.values()].sort((one, two) => (one.id < two.id ? -1 : 1))
}

function linesOf(file: string): Record<string, string>[] {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw problemIn('judged-wrong', file, 'cannot be read')
  }
  if (file.endsWith('.jsonl')) {
    return content.split('\n').filter((line) => line.trim() !== '').map((line, index) => {
      try {
        return JSON.parse(line) as Record<string, string>
      } catch {
        throw problemIn('judged-wrong', file, 'is no JSON', `line ${index + 1}`)
      }
    })
  }
  return Papa.parse<Record<string, string>>(content, { header: true, delimiter: '\t', skipEmptyLines: true }).data
}

/** Which judged rows were found again, which are made otherwise now, and which have no text in the folders. */
export interface Matched { found: Found[], changed: Judged[], textless: Judged[] }

/** Reads the reports of the folders that judged rows are of, and finds the rows again. */
export async function match(judged: readonly Judged[], folders: readonly string[]): Promise<Matched> {
  const wanted = new Set(judged.map(({ report_id }) => report_id))
  const rows = new Map<string, { row: Row, traits: readonly Trait[] }>()
  const seen = new Set<string>()
  for (const folder of folders) {
    const raw = await readRaw(folder)
    for (const name of raw.reports) {
      const report = await readRawFile(join(folder, name), raw.sidecars).then(readReport).catch(() => null)
      if (!report || !wanted.has(report.id) || seen.has(report.id)) continue
      seen.add(report.id)
      normalize(report, extract(report), { trace: (_, row, traits) => rows.set(row.id ?? '', { row, traits }) })
    }
  }
  const result: Matched = { found: [], changed: [], textless: [] }
  for (const one of judged) {
    const made = rows.get(one.id)
    if (!seen.has(one.report_id)) result.textless.push(one)
    else if (!made || (one.print !== '' && printOf(made.row) !== one.print)) result.changed.push(one)
    else result.found.push({ ...one, ...made })
  }
  return result
}
