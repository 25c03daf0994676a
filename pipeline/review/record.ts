/** The record that a person says: columns given, values in base units by the code that makes all rows. */
import { scaleAt } from '../extract/lexer/units.ts'
import type { Claim, Quantity } from '../extract/index.ts'
import { canonical } from '../normalize/metric.ts'
import { normalizeValue } from '../normalize/units.ts'
import type { Origin } from '../normalize/index.ts'
import { areaWord } from '../read/area-words.ts'
import type { Comparator, Facts, Measure, Row } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { spelledUnits, unknownUnit } from '../vocabulary/units.ts'
import { cellOf } from './columns.ts'

/** A unit as stated: its scale words as a power of ten, and the unit behind them. */
function readUnit(unit: string): Pick<Quantity, 'known' | 'power'> {
  let rest = unit
  let power = 0
  while (rest !== '') {
    const known = spelledUnits.get(rest)
    if (known) return { known, power }
    const scale = scaleAt(rest, 0)
    if (!scale) return { known: unknownUnit(rest), power }
    power += scale.entry
    rest = rest.slice(scale.word.length)
  }
  return { known: null, power }
}

/**
 * Takes a record with its origin, the columns that a person gives, and the facts of the report; gives
 * the record with these columns, and with what follows from them: base units, metric id, area code.
 */
export function withColumns(
  row: Row, { claim, quantity }: Origin, columns: Readonly<Record<string, string>>, facts: Facts,
): Row {
  const given = new Map(Object.entries(columns).map(([name, cell]) => [name, cellOf(cell)]))
  const made: Row = { ...row, ...Object.fromEntries(given) }
  const name = made.metric ?? made.item ?? ''
  const isOther = ['value', 'value_max', 'unit', 'metric', 'item', 'metric_id', 'measure'].some((column) => given.has(column))
  if (given.has('value_max') && !given.has('comparator')) made.comparator = made.value_max === '' ? 'eq' : 'between'
  if (given.has('area') && !given.has('area_code')) made.area_code = areaWord(made.area ?? '', facts)?.code ?? ''
  // The period, the area and the like say nothing of base units.
  if (!isOther) return made
  const unit = given.has('unit') ? { ...readUnit(made.unit ?? ''), unit: made.unit ?? '' } : {}
  const stated: Quantity = {
    ...quantity, ...unit, value: made.value ?? '', valueMax: made.value_max ?? '',
    comparator: made.comparator as Comparator,
  }
  if ('power' in unit || quantity.valueMax === '') stated.powerMax = stated.power
  // The sign stands in the value.
  const said: Claim = {
    ...claim, metric: name, measure: made.measure as Measure, comparator: stated.comparator, negative: false,
    unlisted: claim.unlisted && !given.has('metric'),
  }
  const own = canonical(said, stated)
  if ('metric_id' in made && !given.has('metric_id') && (given.has('metric') || given.has('measure'))) {
    made.metric_id = own?.metric_id ?? ''
  }
  const metric = 'metric_id' in made ? metrics.find(({ metric_id }) => metric_id === made.metric_id) ?? null : null
  const normalized = normalizeValue(stated, said, metric)
  return {
    ...made, value_normalized: normalized.value, value_max_normalized: normalized.valueMax, unit_code: normalized.code,
  }
}
