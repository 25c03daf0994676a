/** Whether every primary key of the whole dataset is one of its kind, in bounded memory. */
import { panelTables, reportTables } from '../parts/part.ts'
import type { TableName } from '../types.ts'
import { partsOf, type Corpus } from './source.ts'

/** Keys that are compared at a time: 64 MB. */
const atOnce = 8_000_000

/**
 * The keys that stand in two rows of one table, as `<table> <sixteen hex digits>`. There is no room
 * for all keys of a very large dataset, so they are taken in as many passes as it needs, each with
 * those of another rest. `counts` is how many rows each table has.
 */
export function keysTwice(
  corpus: Corpus, counts: Readonly<Record<TableName, number>>, limit = atOnce,
): string[] {
  return [
    ...twiceIn(corpus, corpus.parts, reportTables, counts, limit),
    ...twiceIn(corpus, corpus.panels, panelTables, counts, limit),
  ]
}

function twiceIn(
  { store }: Corpus, parts: readonly string[], tables: readonly TableName[],
  counts: Readonly<Record<TableName, number>>, limit: number,
): string[] {
  const found: string[] = []
  const all = tables.reduce((sum, table) => sum + counts[table], 0)
  const passes = BigInt(Math.max(1, Math.ceil(all / limit)))
  for (let pass = 0n; pass < passes; pass += 1n) {
    const lists = tables.map((table) => ({ table, list: keyList(counts[table], Number(passes)) }))
    for (const part of partsOf(store, parts)) {
      for (const { table, list } of lists) {
        const bytes = part.section(`keys/${table}`)
        for (let at = 0; at < bytes.length; at += 8) {
          const key = bytes.readBigUInt64BE(at)
          if (passes === 1n || key % passes === pass) list.add(key)
        }
      }
    }
    for (const { table, list } of lists) {
      for (const key of list.twice()) found.push(`${table} ${key.toString(16).padStart(16, '0')}`)
    }
  }
  return found
}

/** Room for a pass's share of so many keys: they are hashes, so it is that, a little more or less. */
function keyList(count: number, passes: number) {
  const keys = new BigUint64Array(passes === 1 ? count : Math.ceil(count / passes * 1.05) + 10_000)
  let filled = 0
  return {
    add: (key: bigint) => {
      if (filled === keys.length) throw new Error(`keys that are no hashes: more than ${filled} have one rest`)
      keys[filled] = key
      filled += 1
    },
    twice: (): bigint[] => {
      const sorted = keys.subarray(0, filled).sort()
      return [...new Set(sorted.filter((key, at) => at > 0 && key === sorted[at - 1]))]
    },
  }
}
