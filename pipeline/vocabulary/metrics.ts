/** The catalogue of canonical metrics: every line, theme by theme. */
import type { Metric } from '../types.ts'
import { agricultureMetrics } from './metrics-agriculture.ts'
import { economyMetrics } from './metrics-economy.ts'
import { toMetric } from './metrics-entry.ts'
import { environmentMetrics } from './metrics-environment.ts'
import { fiscalMetrics } from './metrics-fiscal.ts'
import { industryMetrics } from './metrics-industry.ts'
import { peopleMetrics } from './metrics-people.ts'
import { scienceMetrics } from './metrics-science.ts'
import { tradeMetrics } from './metrics-trade.ts'
import { transportMetrics } from './metrics-transport.ts'
import { welfareMetrics } from './metrics-welfare.ts'

/** All metrics, in the order in which the themes are read; the order carries no meaning. */
export const metrics: readonly Metric[] = [
  ...economyMetrics, ...fiscalMetrics, ...tradeMetrics, ...peopleMetrics, ...welfareMetrics,
  ...agricultureMetrics, ...industryMetrics, ...environmentMetrics, ...transportMetrics,
  ...scienceMetrics,
].map(toMetric)

/** Metrics that are themselves a change of price: 上涨2% is their level, not their growth. */
export const priceChangeMetrics: ReadonlySet<string> = new Set([
  'cpi', 'core_cpi', 'ppi', 'retail_price', 'house_price',
])
