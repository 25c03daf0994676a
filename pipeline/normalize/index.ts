/** Normalize: quantities and claims into the contract's rows. Pure; spans become code points, values base units. */
import type { Claim } from '../extract/claim.ts'
import { sentencesOf } from '../extract/index.ts'
import type { Extraction } from '../extract/index.ts'
import type { Quantity } from '../extract/quantity.ts'
import { areaWord } from '../read/area-words.ts'
import type { Line, Report, Row, Span, Tables } from '../types.ts'
import { confidenceOf } from './confidence.ts'
import { glossaryRows, reportRow, sectionRows } from './document.ts'
import type { Key, Point } from './document.ts'
import { digest, keys } from './ids.ts'
import { named } from './named.ts'
import { toCodePoints } from './spans.ts'
import { traitsOf, type Trait } from './traits/index.ts'
import { canonical } from './metric.ts'
import { normalizeValue } from './units.ts'

/** Per month or year, behind a currency. */
const perTime = /(?<=^[A-Z]{3})\/(?:mo|a)$/u
const letters = { indicators: 'i', targets: 't', budgets: 'b' } as const
/** Roles of numbers that have no value. */
const valueless: ReadonlySet<string> = new Set(['name', 'ordinal', 'date'])

/** How rows are made; all of it may be left out. */
export interface NormalizeOptions {
  /** Rows that are less sure are none: the ledger keeps their figures and says so. */
  minConfidence?: number
  /** Is told each row that is made and its traits, in the order of the text. */
  trace?: (table: RecordTable, row: Row, traits: readonly Trait[]) => void
}

type RecordTable = keyof typeof letters

/** What the rows of one report are made with. */
interface Making {
  report: Report
  quantities: readonly Quantity[]
  /** Their keys, and what places each. */
  ids: string[]
  places: string[]
  key: Key
  point: Point
  sectionOf: (quantity: Quantity) => string
}

/** What a record was made of. */
export interface Origin { claim: Claim; quantity: Quantity }

/** The rows of a report, and the origin of each record by its id: a review makes some of them anew. */
export interface NormalizedReport { rows: Partial<Tables>; origins: ReadonlyMap<string, Origin> }

/**
 * Takes a report and what was found in it; gives its rows for all tables but those of the corpus (`metrics`,
 * `observations`, `attainment`). Values stay strings of digits (`'289.7'`); an empty string is nothing.
 */
export function normalize(report: Report, extraction: Extraction, options: NormalizeOptions = {}): Partial<Tables> {
  return normalizeReport(report, extraction, options).rows
}

/** As `normalize`, with the origins of the records. */
export function normalizeReport(
  report: Report, extraction: Extraction, { minConfidence = 0, trace = () => {} }: NormalizeOptions = {},
): NormalizedReport {
  const { text } = report
  const { quantities, claims } = named(extraction)
  const point = toCodePoints(text)
  const key = keys()
  const sections = sectionRows(report, key, point)
  const places = placesOf(report, quantities)
  const ids = quantities.map(({ start, end }, index) => key('q', report.id, places[index] ?? '', text.slice(start, end)))
  const sectionOf = ({ line }: Quantity) => sections[report.lines[line]?.section ?? -1]?.id ?? ''
  const making: Making = { report, quantities, ids, places, key, point, sectionOf }
  const glossary = glossaryRows(report, key, point, sections)
  const ordered = claims.map((claim, index) => ({ claim, index }))
    .sort((one, two) => one.claim.quantity - two.claim.quantity || one.index - two.index)
  const origins = new Map<string, Origin>()
  const records = { indicators: [] as Row[], targets: [] as Row[], budgets: [] as Row[] }
  const firstClaims = new Map<number, Claim>()
  const unsure = new Map<number, string>()
  ordered.forEach(({ claim }, place) => {
    const table = claim.budget ? 'budgets' : claim.table
    const row = claimRow(making, claim)
    const traits = traitsOf({ report, quantities, claim, before: ordered[place - 1]?.claim ?? null, row })
    const confidence = confidenceOf(traits)
    if (Number(confidence) < minConfidence) {
      unsure.set(claim.quantity, confidence)
      return
    }
    row.confidence = confidence
    records[table].push(row)
    origins.set(row.id as string, { claim, quantity: quantities[claim.quantity] as Quantity })
    if (!firstClaims.has(claim.quantity)) firstClaims.set(claim.quantity, claim)
    trace(table, row, traits)
  })
  const rows = {
    ...records,
    quantities: quantities.map((_, index) => {
      const claim = firstClaims.get(index) ?? null
      const row = quantityRow(making, index, claim)
      return claim || !unsure.has(index) ? row : { ...row, ...leftOut(unsure.get(index) as string, minConfidence) }
    }),
  }
  return { rows: { reports: [reportRow(report, point)], sections, ...rows, ...glossary }, origins }
}

/** What the ledger says of a figure whose rows are all less sure than was asked for. */
export const leftOut = (confidence: string, least: number): Row => ({
  role: 'other', reason: `less sure (${confidence}) than the ${least} that was asked for`, rule: 'other/unsure',
})

/** The words of a span with its place in code points. */
const placeOf = ({ report, point }: Making, { start, end }: Span) =>
  ({ text: report.text.slice(start, end), start: String(point(start)), end: String(point(end)) })

/** A row of the ledger. */
function quantityRow(making: Making, index: number, claim: Claim | null): Row {
  const { report, quantities, ids, sectionOf } = making
  const quantity = quantities[index] as Quantity
  const { role, rule, partOf } = quantity
  const normalized = normalizeValue(quantity, claim, claim && canonical(claim, quantity))
  const hasValue = quantity.value !== '' && !valueless.has(role)
  const ifValue = (words: string): string => (hasValue ? words : '')
  const { text, start, end } = placeOf(making, quantity)
  return {
    id: ids[index] as string, report_id: report.id, section_id: sectionOf(quantity), text, start, end,
    value: ifValue(quantity.value), value_max: ifValue(quantity.valueMax), unit: ifValue(quantity.unit),
    value_normalized: ifValue(normalized.value), value_max_normalized: ifValue(normalized.valueMax),
    unit_code: quantity.comparator === 'in_step' ? normalized.code : ifValue(normalized.code),
    comparator: claim ? claim.comparator : ifValue(quantity.comparator),
    role: role === 'figure' ? 'other' : role,
    part_of: partOf === null ? '' : ids[partOf] ?? '',
    reason: role === 'other' || role === 'figure' ? quantity.reason || 'not understood' : claim ? quantity.reason : '', rule,
  }
}

/** A row of `indicators`, `targets` or `budgets`. */
function claimRow(making: Making, claim: Claim): Row {
  const { report, quantities, ids, places, key, point, sectionOf } = making
  const quantity = quantities[claim.quantity] as Quantity
  const { value, valueMax } = quantity
  const metric = canonical(claim, quantity)
  const normalized = normalizeValue(quantity, claim, metric)
  const area = claim.area === '' ? null : areaWord(claim.area, report.facts)
  const sign = claim.negative && value !== '0' && !value.startsWith('-') ? '-' : ''
  const { text, start, end } = placeOf(making, quantity)
  const row: Row = {
    id: key(letters[claim.table], report.id, places[claim.quantity] ?? '', claim.own ?? claim.metric, claim.measure),
    report_id: report.id, section_id: sectionOf(quantity), quantity_id: ids[claim.quantity] as string,
    measure: claim.measure, value: value && sign + value, value_max: valueMax && sign + valueMax, unit: quantity.unit,
    value_normalized: normalized.value, value_max_normalized: normalized.valueMax, unit_code: normalized.code,
    comparator: claim.comparator, period: claim.period, area: area?.area ?? '', area_code: area?.code ?? '',
    text, start, end,
    quote: report.text.slice(claim.quote.start, claim.quote.end), quote_start: String(point(claim.quote.start)),
    baseline_value: claim.baseline === null ? '' : quantities[claim.baseline]?.value ?? '', rule: claim.budget?.rule || claim.rule,
  }
  if (claim.budget) {
    const { kind, status, basis, frequency, beneficiaries, beneficiaryCount } = claim.budget
    const counted = beneficiaryCount === null ? undefined : quantities[beneficiaryCount]
    const counts = counted ? normalizeValue(counted, null, null).value : ''
    // 790元/月: the column frequency says how often, the code only the currency.
    if (frequency === 'month' || frequency === 'year') row.unit_code = normalized.code.replace(perTime, '')
    return Object.assign(row, { item: claim.metric, kind, status, basis, frequency, beneficiaries, beneficiary_count: counts })
  }
  row.metric = claim.metric
  row.metric_id = metric?.metric_id ?? ''
  if (claim.table === 'targets') row.deadline = claim.deadline
  return row
}

/** What places each quantity: its sentence and where in it, so that a change elsewhere changes no key. */
function placesOf({ text, lines }: Report, quantities: readonly Quantity[]): string[] {
  let line = -1
  let sentences: Span[] = []
  let at = 0
  let from = -1
  let hash = ''
  return quantities.map((quantity) => {
    if (quantity.line !== line) {
      line = quantity.line
      const span = lines[line] as Line
      sentences = sentencesOf(text, span.start, span.end)
      at = 0
    }
    while (at < sentences.length - 1 && (sentences[at] as Span).end <= quantity.start) at++
    const sentence = sentences[at] ?? quantity
    if (sentence.start !== from) {
      from = sentence.start
      hash = digest(text.slice(sentence.start, sentence.end))
    }
    return `${hash}+${quantity.start - sentence.start}`
  })
}
