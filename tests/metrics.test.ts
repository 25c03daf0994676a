/** The catalogue of metrics is sound, and names in reports find the metrics that they mean. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogued, cataloguedAs, metricOf, priceChangeMetrics } from '../pipeline/extract/metrics.ts'
import { canonicalName } from '../pipeline/extract/canonical-names.ts'
import { fitsUnit } from '../pipeline/extract/metric-units.ts'
import { formLines, idsByForm } from '../pipeline/extract/forms.ts'
import { metrics } from '../pipeline/vocabulary/metrics.ts'
import { metricForms, metricNames, shortMetricNames } from './examples/metrics.ts'
import { lacks } from './skip.ts'

// ISO 4217, `%`, `1`, a UCUM unit (kg, m2, ug/m3, kW.h, t.km) or an annotation, alone or with a unit.
const unitCode = /^(?:CNY|USD|%|1|(?:[a-zA-Z]+[23]?|\{[a-zA-Z_-]+\})(?:[./][a-zA-Z]+[23]?)?)$/u
const gold = process.env['GOLD'] ?? '../shared/gold'

const byId = new Map(metrics.map(metric => [metric.metric_id, metric]))
const metricById = (id: string) => byId.get(id) ?? null

const namesOf = (metric: { name_zh: string; aliases: readonly string[] }) =>
  [metric.name_zh, ...metric.aliases]

describe('catalogue', () => {
  it('has no id twice', () => {
    const ids = metrics.map(metric => metric.metric_id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('has no name or alias twice', () => {
    const names = metrics.flatMap(namesOf)
    const seen = new Set<string>()
    expect(names.filter(name => seen.has(name) || !seen.add(name))).toEqual([])
  })

  it('has no spelling that means two metrics', () => {
    const owner = new Map<string, string>()
    const clashes = metrics.flatMap(metric => namesOf(metric).flatMap((name) => {
      const key = canonicalName(name)
      const other = owner.get(key) ?? metric.metric_id
      owner.set(key, metric.metric_id)
      return other === metric.metric_id ? [] : [`${name}: ${other} ${metric.metric_id}`]
    }))
    expect(clashes).toEqual([])
  })

  it('has whole lines', () => {
    const faulty = metrics.filter(metric =>
      !/^[a-z][a-z0-9_]*$/u.test(metric.metric_id)
      || !unitCode.test(metric.unit_code)
      || !/^[\x20-\x7e“”’–]+$/u.test(metric.name_en)
      || !/^[^。]{6,}。$/u.test(metric.definition)
      || namesOf(metric).some(name => name === '' || /\s/u.test(name)))
    expect(faulty.map(metric => metric.metric_id)).toEqual([])
  })

  it('finds every metric by each of its names', () => {
    const lost = metrics.flatMap(metric =>
      namesOf(metric).filter(name => metricOf(name)?.metric_id !== metric.metric_id))
    expect(lost).toEqual([])
  })
})

describe('metricOf', () => {
  it.each(metricNames)('%s → %s', (name, metricId) => {
    expect(metricOf(name)?.metric_id ?? null).toBe(metricId)
  })

  it('gives null for a growth rate of any metric but a price', () => {
    const wrong = metrics.filter(metric =>
      !priceChangeMetrics.has(metric.metric_id) && metricOf(`${metric.name_zh}增速`) !== null)
    expect(wrong).toEqual([])
  })

  it('ends soon on hostile names', () => {
    for (const part of ['（', '“', '全年', '地区生产总值', '一九']) {
      expect(metricOf(part.repeat(200_000))).toBeNull()
    }
  })
})

describe('forms', () => {
  it.each(metricForms)('%s → %s', (name, metricId) => {
    expect(catalogued(name)?.metric_id ?? null).toBe(metricId)
  })

  it.each(shortMetricNames)('%s, growing: %s → %s', (name, growing, metricId) => {
    expect(cataloguedAs(name, growing)?.metric_id ?? null).toBe(metricId)
  })

  it('are of metrics that exist, in the spelling that is looked up', () => {
    const pieces = (form: string) => form.split(/[[\]{}|<>]/u)
    const faulty = formLines().filter(({ metric, form }) =>
      metricById(metric) === null || pieces(form).some(piece => canonicalName(piece) !== piece))
    expect(faulty).toEqual([])
  })

  it('agree with the names and aliases of the catalogue', () => {
    const wrong = metrics.flatMap(metric => namesOf(metric).flatMap(name =>
      idsByForm(canonicalName(name)).filter(id => id !== metric.metric_id).map(id => `${name}: ${id}`)))
    expect(wrong).toEqual([])
  })

  it('find nothing for a growth rate', () => {
    const wrong = metrics.filter(metric =>
      !priceChangeMetrics.has(metric.metric_id) && catalogued(`${metric.name_zh}增速`) !== null)
    expect(wrong).toEqual([])
  })

  it('end soon on hostile names', () => {
    for (const part of ['新建', '改造提升', '空气质量', '专精特新', '占']) {
      expect(catalogued(part.repeat(200_000))).toBeNull()
      expect(catalogued(part.repeat(12))).toBeNull()
    }
  })
})

describe('helpers', () => {
  it('tells rates from flows and stocks', () => {
    expect(['cpi', 'rd_intensity', 'gdp', 'population'].map(id => metricById(id)?.kind === 'rate'))
      .toEqual([true, true, false, false])
  })

  it('knows price changes by ids that exist and are rates', () => {
    expect([...priceChangeMetrics].filter(id => metricById(id)?.kind !== 'rate')).toEqual([])
  })

  it('knows which unit a level can have', () => {
    const fits = (id: string, unit: string) => {
      const metric = metricById(id)
      return metric !== null && fitsUnit(metric, unit)
    }
    expect(fits('fdi_used', 'CNY')).toBe(true)
    expect(fits('business_entities', '{enterprise}')).toBe(true)
    expect(fits('grain_output', 'm2')).toBe(false)
    expect(fits('gdp', '{pp}')).toBe(false)
    expect(fits('business_entities', '{rank}')).toBe(false)
  })
})

describe.skipIf(lacks(existsSync(gold), `${gold} (facts read by hand)`))('facts read by hand', () => {
  it('have the ids that were read', () => {
    const wrong = readdirSync(gold).filter(file => file.endsWith('.jsonl')).flatMap(file =>
      readFileSync(`${gold}/${file}`, 'utf8').split('\n').filter(line => line !== '').flatMap((line) => {
        const fact = JSON.parse(line) as Record<string, string | undefined>
        const names = [fact['metric'], fact['metric_also']].filter(name => name !== undefined)
        const bare = fact['measure'] === 'rank' || fact['unit_code'] === '{pp}'
        return names.flatMap((name) => {
          const found = metricOf(name)?.metric_id
          const isWrong = fact['metric_id']
            ? found !== fact['metric_id']
            : bare && found !== undefined && !found.startsWith('new_')
          return isWrong ? [`${name}: ${found ?? 'none'}`] : []
        })
      }))
    expect(wrong).toEqual([])
  })
})
