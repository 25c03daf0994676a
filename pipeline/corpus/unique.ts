/** Whether every primary key of the whole dataset is one of its kind, in bounded memory. */
import { panelTables, reportTables } from '../parts/part.ts'
import type { TableName } from '../types.ts'
import { keysFor, partsOf, type Corpus } from './source.ts'

/** Keys that are compared at a time: 64 MB. */
const atOnce = 8_000_000

/**
 * The keys that stand in two rows of one table, as `<table> <sixteen hex digits>`; there is no room
 * for all keys of a very large dataset, so its keys are taken in as many passes as it needs, each
 * with those of another rest. `counts` is how many rows each table has.
 */
export function keysTwice(
  corpus: Corpus, counts: Readonly<Record<TableName, number>>, limit = atOnce,
): string[] {
  const found: string[] = []
  for (const table of [...reportTables, ...panelTables]) {
    const passes = BigInt(Math.max(1, Math.ceil(counts[table] / limit)))
    for (let pass = 0n; pass < passes; pass += 1n) {
      const keys = keysOf(corpus, table, counts[table], passes, pass).sort()
      for (let at = 1; at < keys.length; at += 1) {
        if (keys[at] === keys[at - 1]) found.push(`${table} ${keys[at]!.toString(16).padStart(16, '0')}`)
      }
    }
  }
  return found
}

function keysOf(corpus: Corpus, table: TableName, count: number, passes: bigint, pass: bigint): BigUint64Array {
  // Keys are hashes, so a pass takes its share of them, a little more or less.
  const room = passes === 1n ? count : Math.ceil(count / Number(passes) * 1.05) + 10_000
  const keys = new BigUint64Array(room)
  let filled = 0
  for (const part of partsOf(corpus.store, keysFor(corpus, table))) {
    const bytes = part.section(`keys/${table}`)
    for (let at = 0; at < bytes.length; at += 8) {
      const key = bytes.readBigUInt64BE(at)
      if (passes === 1n || key % passes === pass) keys[filled++] = key
    }
  }
  if (filled > room) throw new Error(`the keys of ${table} are no hashes: ${filled} of ${count} have one rest`)
  return keys.subarray(0, filled)
}
