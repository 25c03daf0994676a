/** Checks what is about to be written: schemas and the contract's invariants. */
import type { Report, Tables } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { toDataset, type Fault, type KnownKeys } from './dataset.ts'
import { normalizedValuesAreExact } from './exact.ts'
import {
  everyDigitRunLiesInOneLedgerRow, keysAreUniqueAndResolve, rolesHaveRecords, rowsAreInTextOrder,
  spansGiveTheirTextBack,
} from './invariants.ts'
import { rowsFitTheirSchemas } from './schema.ts'

export { sayFault, sayFaults, type Fault, type KnownKeys } from './dataset.ts'

/** In the contract's order; each is a function of its own, so that a test can call it alone. */
const invariants = [
  everyDigitRunLiesInOneLedgerRow, rolesHaveRecords, spansGiveTheirTextBack,
  keysAreUniqueAndResolve, rowsAreInTextOrder, normalizedValuesAreExact,
]

/**
 * Checks all tables against their schemas, the invariants and the published texts (report id →
 * text). Gives every fault with its place and what to do; an empty list means that all holds.
 * Where rows do not fit their schemas, only that is said: the invariants presume that they do.
 * `known` are keys of rows that were checked elsewhere.
 * `await validate(tables, new Map([['CN-140802-2020', text]]))` gives `[]`.
 */
export async function validate(
  tables: Tables, texts: ReadonlyMap<string, string>, known?: KnownKeys,
): Promise<Fault[]> {
  const dataset = toDataset(tables, texts, known)
  const misfits = await rowsFitTheirSchemas(dataset)
  if (misfits.length > 0) return misfits
  return invariants.flatMap((check) => check(dataset))
}

const catalogue: KnownKeys = new Map([['metrics.metric_id', new Set(metrics.map((metric) => metric.metric_id))]])

/** Checks the rows of one report; the catalogue of metrics need not be among them. */
export function validateReport(tables: Tables, { id, text }: Report): Promise<Fault[]> {
  return validate(tables, new Map([[id, text]]), catalogue)
}

/**
 * Checks the panel of some areas; `known` are the keys of the reports, indicators and targets that it
 * is made of.
 */
export function validatePanel(
  panel: Pick<Tables, 'observations' | 'attainment' | 'panel'>, tables: Tables, known: KnownKeys,
): Promise<Fault[]> {
  return validate({ ...tables, ...panel }, new Map(), new Map([...catalogue, ...known]))
}
