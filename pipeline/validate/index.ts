/** Checks what is about to be written: schemas and the contract's invariants. */
import type { Tables } from '../types.ts'
import { toDataset, type Fault } from './dataset.ts'
import { normalizedValuesAreExact } from './exact.ts'
import {
  everyDigitRunLiesInOneLedgerRow, keysAreUniqueAndResolve, rolesHaveRecords, rowsAreInTextOrder,
  spansGiveTheirTextBack,
} from './invariants.ts'
import { rowsFitTheirSchemas } from './schema.ts'

export { sayFault, type Fault } from './dataset.ts'

/** In the contract's order; each is a function of its own, so that a test can call it alone. */
const invariants = [
  everyDigitRunLiesInOneLedgerRow, rolesHaveRecords, spansGiveTheirTextBack,
  keysAreUniqueAndResolve, rowsAreInTextOrder, normalizedValuesAreExact,
]

/**
 * Checks all tables against their schemas, the invariants and the published texts (report id →
 * text). Gives every fault with its place and what to do; an empty list means that all holds.
 * Where rows do not fit their schemas, only that is said: the invariants presume that they do.
 * `await validate(tables, new Map([['CN-140802-2020', text]]))` gives `[]`.
 */
export async function validate(
  tables: Tables, texts: ReadonlyMap<string, string>,
): Promise<Fault[]> {
  const dataset = toDataset(tables, texts)
  const misfits = await rowsFitTheirSchemas(dataset)
  if (misfits.length > 0) return misfits
  return invariants.flatMap((check) => check(dataset))
}
