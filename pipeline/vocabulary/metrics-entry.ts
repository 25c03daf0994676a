/** The form of a line in the catalogue of metrics, and how it becomes a metric. */
import type { Metric } from '../types.ts'

/** id, Chinese name, English name, unit code, kind, aliases parted by blanks, definition. */
export type MetricLine = readonly [
  id: string, zh: string, en: string, unit: string, kind: Metric['kind'],
  aliases: string, definition: string,
]

/**
 * Takes a line of the catalogue and gives the metric it states.
 * `['cpi', '居民消费价格涨幅', …, 'CPI 物价涨幅', …]` has the aliases `CPI` and `物价涨幅`.
 */
export function toMetric(line: MetricLine): Metric {
  const [metricId, nameZh, nameEn, unitCode, kind, aliases, definition] = line
  return {
    metric_id: metricId,
    name_zh: nameZh,
    name_en: nameEn,
    unit_code: unitCode,
    aliases: aliases === '' ? [] : aliases.split(' '),
    definition,
    kind,
  }
}
