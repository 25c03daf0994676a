/** The trace: for each figure the rules that were asked, the words they read, and where its slots come from. */
import { extract } from '../extract/index.ts'
import { itemRules } from '../extract/budgets/order.ts'
import { frameRules } from '../extract/frames.ts'
import type { Asked } from '../extract/names/asked.ts'
import { namingRules } from '../extract/names/order.ts'
import type { Quantity } from '../extract/quantity.ts'
import { loweredBy, type Weighed } from '../normalize/confidence.ts'
import { normalize } from '../normalize/index.ts'
import type { Report, Row, Tables } from '../types.ts'
import { slotsOf, type SlotTrace } from './slots.ts'
import { unitPlace, wordsOf, type WordTrace } from './where.ts'

/** A rule by its id, which grep finds, and why words may be read so. */
export interface RuleTrace {
  id: string
  why: string
}

/** What was asked and read for one figure of the ledger. */
export interface FigureTrace {
  /** Id of its row in `quantities`. */
  id: string
  text: string
  /** Where it is in the report's text, in UTF-16 units. */
  start: number
  end: number
  role: string
  reason: string
  /** The rule in the column `rule`. */
  rule: RuleTrace
  /** The rule that named it, where another made its row what it is; null where none was asked. */
  named: RuleTrace | null
  /** Rules that were asked before that one and had nothing to say, in order. */
  silent: RuleTrace[]
  /** Its subject as the rules read it, the verbs and comparators behind that, the words behind it. */
  before: WordTrace[]
  verbs: WordTrace[]
  behind: WordTrace[]
  /** The unit with its code and its line in the lexicon; empty where it has none. */
  unit: string
  /** One list for each row that it is the value of. */
  slots: SlotTrace[][]
  /** For each of those rows how sure it is, and what lowers that. */
  sure: SureTrace[]
}

/** A row's confidence, and the traits that lower it with what was judged of them, the heaviest first. */
export interface SureTrace {
  confidence: string
  lowered: Weighed[]
}

const whys: ReadonlyMap<string, string> = new Map(
  [...namingRules, ...itemRules, ...Object.values(frameRules)].map(({ id, why }) => [id, why]),
)

const ruleOf = (id: string): RuleTrace => ({ id, why: whys.get(id) ?? '' })

/** Takes the rule of a row of budgets; gives it, and the rules for items asked before it, which had nothing to say. */
export function itemTrace(id: string): { rule: RuleTrace; silent: RuleTrace[] } | null {
  const at = itemRules.findIndex((rule) => rule.id === id)
  return at < 0 ? null : { rule: ruleOf(id), silent: itemRules.slice(0, at).map((rule) => ruleOf(rule.id)) }
}

/** Longer words behind a figure are none of its own. */
const longestTail = 40

/**
 * Takes a report; gives its rows, and a function that gives the traces of its figures, in the order
 * of the ledger. The trace changes nothing: rows are those of a build.
 */
export function readTraced(report: Report): {
  tables: Partial<Tables>
  figures: () => FigureTrace[]
} {
  const asked = new Map<number, Asked>()
  const trace = (one: Asked) => one.starts.forEach((start) => asked.set(start, one))
  const extraction = extract(report, { trace })
  const sure = new Map<string, SureTrace[]>()
  const tables = normalize(report, extraction, {
    trace: (_, { quantity_id: id = '', confidence = '' }, traits) =>
      sure.set(id, [...sure.get(id) ?? [], { confidence, lowered: loweredBy(traits) }]),
  })
  const rows = tables.quantities ?? []
  const figures = () => {
    const slots = slotsOf(report, extraction, asked)
    return extraction.quantities.map((quantity, index) => {
      const row = rows[index] ?? {}
      return figureTrace(quantity, row, asked.get(quantity.start) ?? null, slots(index), sure.get(row.id ?? '') ?? [])
    })
  }
  return { tables, figures }
}

function figureTrace(
  quantity: Quantity,
  row: Row,
  asked: Asked | null,
  slots: SlotTrace[][],
  sure: SureTrace[],
): FigureTrace {
  const { start, end, known, unit } = quantity
  const won = asked?.won ?? null
  return {
    id: row.id ?? '',
    text: row.text ?? '',
    start,
    end,
    role: row.role ?? '',
    reason: row.reason ?? '',
    rule: ruleOf(row.rule ?? ''),
    named: won !== null && won !== row.rule ? ruleOf(won) : null,
    silent: (asked?.lost ?? []).map(ruleOf),
    before: asked ? wordsOf(asked.subject) : [],
    verbs: asked ? wordsOf(asked.run.headText.slice(asked.run.head.subjectEnd)) : [],
    behind: asked ? wordsOf(asked.run.tail.slice(0, longestTail)) : [],
    unit: known ? unitPlace(known, unit) : '',
    slots,
    sure,
  }
}
