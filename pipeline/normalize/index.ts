/** Normalize: quantities and claims into the contract's rows. Pure; spans become code points, values base units. */
import type { Claim } from '../extract/claim.ts'
import { sentencesOf } from '../extract/index.ts'
import type { Extraction } from '../extract/index.ts'
import type { Quantity } from '../extract/quantity.ts'
import { areaWord } from '../read/areas.ts'
import type { Line, Report, Row, Tables } from '../types.ts'
import { glossaryRows, reportRow, sectionRows } from './document.ts'
import { keys } from './ids.ts'
import { toCodePoints } from './spans.ts'
import { canonical, normalizeValue } from './units.ts'

const singular = { indicators: 'i', targets: 't', budgets: 'b' } as const

/**
 * The rows of one report for all tables but those of the corpus (`metrics`, `observations`, `attainment`).
 * Values stay strings of digits; an empty string is nothing.
 */
export function normalize(report: Report, extraction: Extraction): Partial<Tables> {
  const { text, facts } = report
  const point = toCodePoints(text)
  const key = keys()
  const sections = sectionRows(report, key, point)
  const sectionId = (line: Line | undefined) => (line && line.section >= 0 ? sections[line.section]?.id ?? '' : '')
  const { quantities, claims } = extraction
  const places = placesOf(report, quantities)
  const quantityIds = quantities.map((quantity, index) => key('q', report.id, places[index] ?? '', text.slice(quantity.start, quantity.end)))
  const claimOf = new Map<number, Claim>()
  for (const claim of claims) if (!claimOf.has(claim.quantity)) claimOf.set(claim.quantity, claim)

  const tables: Partial<Tables> = { reports: [reportRow(report)], sections, indicators: [], targets: [], budgets: [], quantities: [], ...glossaryRows(report, key, point, sections) }
  quantities.forEach((quantity, index) => {
    const claim = claimOf.get(index) ?? null
    const normalized = normalizeValue(quantity, claim, claim ? canonical(claim, quantity) : null)
    const figure = quantity.value !== '' && quantity.role !== 'name' && quantity.role !== 'ordinal' && quantity.role !== 'date'
    tables.quantities?.push({
      id: quantityIds[index] as string, report_id: report.id, section_id: sectionId(report.lines[quantity.line]),
      text: text.slice(quantity.start, quantity.end), start: String(point(quantity.start)), end: String(point(quantity.end)),
      value: figure ? quantity.value : '', value_max: figure ? quantity.valueMax : '', unit: figure ? quantity.unit : '',
      value_normalized: figure ? normalized.value : '', value_max_normalized: figure ? normalized.valueMax : '', unit_code: figure || quantity.rule === 'step' ? normalized.code : '',
      comparator: claim ? claim.comparator : figure ? quantity.comparator : '', role: quantity.role === 'figure' ? 'other' : quantity.role,
      part_of: quantity.partOf >= 0 ? quantityIds[quantity.partOf] ?? '' : '', reason: quantity.role === 'other' || quantity.role === 'figure' ? quantity.reason || 'not understood' : '', rule: quantity.rule,
    })
  })
  const ordered = claims.map((claim, index) => ({ claim, index })).sort((a, b) => a.claim.quantity - b.claim.quantity || a.index - b.index)
  for (const { claim } of ordered) {
    const quantity = quantities[claim.quantity] as Quantity
    const metric = canonical(claim, quantity)
    const normalized = normalizeValue(quantity, claim, metric)
    const baseline = claim.baseline >= 0 ? quantities[claim.baseline] : undefined
    const area = claim.area === '' ? null : areaWord(claim.area, facts)
    const sign = claim.negative && quantity.value !== '' && !quantity.value.startsWith('-') && quantity.value !== '0' ? '-' : ''
    const common = {
      id: key(singular[claim.table], report.id, places[claim.quantity] ?? '', claim.metric, claim.measure), report_id: report.id,
      section_id: sectionId(report.lines[quantity.line]), quantity_id: quantityIds[claim.quantity] as string,
    }
    const value = { measure: claim.measure, value: sign + quantity.value, value_max: quantity.valueMax === '' ? '' : sign + quantity.valueMax, unit: quantity.unit }
    const place = {
      period: claim.period, area: area?.area ?? '', area_code: area?.code ?? '',
      text: text.slice(quantity.start, quantity.end), start: String(point(quantity.start)), end: String(point(quantity.end)),
      quote: text.slice(claim.quote.start, claim.quote.end), quote_start: String(point(claim.quote.start)),
    }
    const baselineValue = baseline ? baseline.value : ''
    if (claim.budget) {
      const { budget } = claim
      tables.budgets?.push({
        ...common, item: claim.metric, kind: budget.kind, status: budget.status, ...value, value_normalized: normalized.value, unit_code: normalized.code, comparator: claim.comparator,
        basis: budget.basis, frequency: budget.frequency, baseline_value: baselineValue, beneficiaries: budget.beneficiaries,
        beneficiary_count: budget.beneficiaryCount >= 0 ? normalizeValue(quantities[budget.beneficiaryCount] as Quantity, null, null).value : '',
        ...place, value_max_normalized: normalized.valueMax, rule: claim.rule,
      })
    } else {
      const row: Row = {
        ...common, metric: claim.metric, metric_id: metric?.metric_id ?? '', ...value,
        value_normalized: normalized.value, value_max_normalized: normalized.valueMax, unit_code: normalized.code, comparator: claim.comparator,
        ...place, baseline_value: baselineValue, rule: claim.rule,
      }
      if (claim.table === 'targets') row.deadline = claim.deadline
      tables[claim.table]?.push(row)
    }
  }
  return tables
}

/** What places each quantity: its sentence and where in it, so that a change elsewhere changes no key. */
function placesOf(report: Report, quantities: readonly Quantity[]): string[] {
  const { text, lines } = report
  const places: string[] = []
  let line = -1
  let sentences: { start: number; end: number }[] = []
  let at = 0
  for (const quantity of quantities) {
    if (quantity.line !== line) {
      line = quantity.line
      const span = lines[line] as Line
      sentences = sentencesOf(text, span.start, span.end)
      at = 0
    }
    while (at < sentences.length - 1 && (sentences[at] as { end: number }).end <= quantity.start) at++
    const sentence = sentences[at]
    const from = sentence?.start ?? quantity.start
    places.push(`${text.slice(from, sentence?.end ?? quantity.end)}\u0000${quantity.start - from}`)
  }
  return places
}
