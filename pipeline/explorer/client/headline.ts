/** Headline targets beside last year's actuals: which rows stand opposite each other. */
import type { Item, Model } from './items.ts'

export interface Pair {
  metric: string
  measure: string
  unit: string
  target: Item
  actual: Item | undefined
}

/**
 * Targets of the plan period that the catalogue knows, each with what the report says of the same
 * metric, measure and unit in the review period. Only figures of the report's own area.
 */
export function headline(model: Model): Pair[] {
  const { report } = model.data
  const own = model.items.filter(({ row }) => row['metric_id'] && !row['area'] && row['value_normalized'])
  const keyOf = ({ row }: Item) => `${row['metric_id']} ${row['measure']} ${row['unit_code']}`
  const pick = (table: string, period: string | undefined) => {
    const rows = new Map<string, Item>()
    for (const item of own) {
      if (item.table !== table || item.row['period'] !== period) continue
      if (!rows.has(keyOf(item))) rows.set(keyOf(item), item)
    }
    return rows
  }
  const actuals = pick('indicators', report['review_period'])
  const pairs = [...pick('targets', report['plan_period'])].map(([key, target]): Pair => ({
    metric: target.row['metric_id']!,
    measure: target.row['measure']!,
    unit: target.row['unit_code'] ?? '',
    target,
    actual: actuals.get(key),
  }))
  // Growth first, on one scale; within each, pairs first: they say more than a target alone.
  const rank = (pair: Pair) => (isShared(pair) ? 0 : 2) + (pair.actual ? 0 : 1)
  return pairs.map((pair, index) => ({ pair, index }))
    .sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index).map(({ pair }) => pair)
}

/** Whether figures of this kind can share one scale: growth in percent, whatever it is of. */
export function isShared({ unit, measure }: Pair): boolean {
  return unit === '%' && (measure === 'growth' || measure === 'average_growth')
}
