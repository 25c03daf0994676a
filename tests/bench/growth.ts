/** How time grows: for each doubling of the number of reports, and of the length of one report. */
import { extract } from '../../pipeline/extract/index.ts'
import { normalize } from '../../pipeline/normalize/index.ts'
import { readReport } from '../../pipeline/read/index.ts'
import { emptyTables } from '../../pipeline/schemas.ts'
import { metricRows } from '../../pipeline/tables.ts'
import type { RawFile } from '../../pipeline/types.ts'
import { validate } from '../../pipeline/validate/index.ts'
import { longText } from './corpus.ts'
import { inTurns } from './measure.ts'

export interface Growth {
  size: number
  milliseconds: number
  /** How many times longer it took than half of it did, divided by two: 1 is linear. */
  factor?: number
}

/** Everything in memory for one report: read, extract, normalize, validate. */
export async function throughAll(file: RawFile): Promise<void> {
  const report = await readReport(file)
  const rows = normalize(report, extract(report))
  const tables = { ...emptyTables(), ...rows, metrics: metricRows() }
  await validate(tables, new Map([[report.id, report.text]]))
}

/** One report of ever more characters, from `first` doubled up to `last`. */
export async function growthOfOne(first: number, last: number, rounds: number): Promise<Growth[]> {
  const sizes: number[] = []
  for (let size = first; size <= last; size *= 2) sizes.push(size)
  const whole = longText(sizes.at(-1)!)
  const times = await inTurns(sizes.map((size) => {
    const bytes = Buffer.from(whole.slice(0, size))
    const sidecar = { area_code: '140802', year: 2020 }
    return { name: String(size), run: () => throughAll({ name: 'long.txt', bytes, sidecar }) }
  }), rounds, 1)
  return factors(sizes.map((size) => ({ size, milliseconds: times[size]! })))
}

/** Adds to each size its factor against the one before it, which is half of it. */
export function factors(list: readonly Growth[]): Growth[] {
  return list.map((one, at) => {
    const before = list[at - 1]
    if (!before) return one
    const doublings = Math.log2(one.size / before.size)
    return { ...one, factor: (one.milliseconds / before.milliseconds) ** (1 / doublings) / 2 }
  })
}
