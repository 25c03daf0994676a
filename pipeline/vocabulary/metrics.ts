/** The catalogue of canonical metrics, out of `metrics.tsv` and `aliases.tsv`. */
import type { Metric } from '../types.ts'
import { grouped, name, readLexicon, text, word } from '../lexicon/load.ts'
import { aliases as aliasLines, metrics as metricLines } from '../lexicon/texts.ts'

const entries = readLexicon('metrics.tsv', metricLines, {
  id: word,
  name: word,
  english: word,
  unit: word,
  kind: name('flow', 'stock', 'rate', 'price'),
  definition: word,
})

const aliases = grouped(
  readLexicon('aliases.tsv', aliasLines, { metric: word, alias: word, note: text }), ({ metric }) => metric)

/** All metrics, theme by theme; the order carries no meaning. */
export const metrics: readonly Metric[] = entries.map((entry) => ({
  metric_id: entry.id,
  name_zh: entry.name,
  name_en: entry.english,
  unit_code: entry.unit,
  aliases: (aliases.get(entry.id) ?? []).map(({ alias }) => alias),
  definition: entry.definition,
  kind: entry.kind === 'price' ? 'rate' : entry.kind,
}))

/** Metrics that are themselves a change of price: 上涨2% is their level, not their growth. */
export const priceChangeMetrics: ReadonlySet<string> =
  new Set(entries.filter(({ kind }) => kind === 'price').map(({ id }) => id))
