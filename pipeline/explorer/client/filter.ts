/** Which items a filter leaves, and in which order. */
import type { TableName } from '../../types.ts'
import type { Item, Model } from './items.ts'
import { recordRoles, recordTables } from '../../record-tables.ts'

export interface Filter {
  /** Words, ids or digits: each that a blank parts must be there. */
  q: string
  /** A table; empty for the three tables of records. */
  table: string
  section: string
  metric: string
  period: string
  measure: string
  /** Roles with commas between; empty for all. */
  role: string
  /** A key of `orders`, with `-` before it for the other way round. */
  sort: string
}

const known: readonly TableName[] = [...recordTables, 'quantities', 'glossary']

/** The items that a filter leaves, sorted. */
export function find(model: Model, filter: Filter): Item[] {
  const words = filter.q.toLowerCase().split(/\s/u).filter(Boolean)
  const roles = filter.role.split(',').filter(Boolean)
  const tables = tablesOf(filter)
  const section = filter.section ? model.sectionById.get(filter.section) : undefined
  const left = model.items.filter((item) =>
    tables.has(item.table) &&
    (roles.length === 0 || roles.includes(item.role)) &&
    (!section || (item.from >= section.from && item.from < section.to)) &&
    (!filter.metric || metricKey(item) === filter.metric) &&
    (!filter.period || item.row['period'] === filter.period) &&
    (!filter.measure || item.row['measure'] === filter.measure) &&
    words.every((word) => item.haystack.includes(word)))
  return sorted(left, filter.sort)
}

/** The tables that a filter looks in. Roles that no record has are rows of the ledger only; each mark is shown once. */
export function tablesOf({ table, role }: Filter): Set<TableName> {
  const roles = role.split(',').filter(Boolean)
  if (table === 'all') return new Set(known)
  if (table) return new Set(known.filter((name) => name === table))
  if (roles.some((role) => !recordRoles.includes(role))) {
    const own = recordRoles.flatMap((role, index) => (roles.includes(role) ? [recordTables[index]!] : []))
    return own.length > 0 ? new Set([...own, 'quantities']) : new Set(['quantities'])
  }
  return new Set(recordTables)
}

/** A metric's id, else its words: what the filter for metrics compares. */
export function metricKey(item: Item): string {
  return item.row['metric_id'] || item.row['metric'] || item.row['item'] || ''
}

type Key = (item: Item) => string | number

export const orders: Readonly<Record<string, Key>> = {
  place: ({ order }) => order,
  metric: ({ name }) => name,
  value: ({ size }) => size,
  period: ({ row }) => row['period'] ?? '',
  section: ({ order }) => order,
  confidence: ({ row }) => Number.parseFloat(row['confidence'] ?? ''),
}

function sorted(items: Item[], sort: string): Item[] {
  const down = sort.startsWith('-')
  const name = down ? sort.slice(1) : sort
  // The address may name anything: `__proto__` is no order.
  const key = Object.hasOwn(orders, name) ? orders[name] : undefined
  if (!key) return items
  const sign = down ? -1 : 1
  return [...items].sort((a, b) => {
    const one = key(a)
    const other = key(b)
    // What has no number stands last either way.
    if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other))
    return one < other ? -sign : one > other ? sign : a.order - b.order
  })
}
