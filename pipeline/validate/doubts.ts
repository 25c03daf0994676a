/** What is doubtful about the figures of a report: few rows, digits not understood, one sentence as fact and as plan. */
import type { Doubt, Report, Row, Span, Tables } from '../types.ts'

/** A speech of so many letters has at least a row for each thousand: the fewest known has 1.2. */
const longSpeech = 3000
const lettersARow = 1000
/** A file whose text is not even this share speech holds something else. */
const speechShare = 0.3
/** So many figures of a speech, and such a share, are not understood where something is wrong with its form. */
const manyUnread = 6
const unreadShare = 0.04
/** What is understood and gives no row has a reason that says what it is; these say that it is not. */
const reasons: ReadonlySet<string> = new Set([
  'a number without a unit', 'no subject found', 'a cell of a table', 'more digits than a figure has',
  'a number that a line end may have broken',
])
/** A sentence that is shorter may well be said twice: 失业率控制在4%以内. */
const longSentence = 20
/** So many places are named. */
const named = 3
/** Reasons for which a figure is no part of the speech. */
const outside = new Set(['left by the page', 'before the speech'])

/** Takes a report and its tables; gives the doubts about its figures, each with its first place in UTF-16 units. */
export function figureDoubts(report: Report, tables: Partial<Tables>): Doubt[] {
  return [...fewRows(report, tables), ...unread(report, tables), ...factAndPlan(report, tables)]
}

function fewRows({ text, lines, doubts }: Report, { indicators = [], targets = [], budgets = [] }: Partial<Tables>): Doubt[] {
  const rows = indicators.length + targets.length + budgets.length
  const lengthOf = (kinds: readonly string[]) => lines.filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { start, end }) => sum + end - start, 0)
  const spoken = lengthOf(['body', 'annex'])
  const found: Doubt[] = []
  if (Math.max(spoken, text.trim().length) >= longSpeech && rows * lettersARow < Math.max(spoken, longSpeech)) {
    const message = `The speech has ${spoken} letters and gave ${rows} rows; its text may have a form that was not understood.`
    found.push({ rule: 'figures/few', message })
  }
  const isCopied = doubts.some(({ rule }) => rule === 'text/twice')
  if (!isCopied && text.length >= longSpeech && (spoken + lengthOf(['note'])) < text.trim().length * speechShare) {
    const message = `Of ${text.length} letters of the file only ${spoken} are the speech; the rest was taken for a page around it.`
    found.push({ rule: 'text/little', message })
  }
  return found
}

/** Digits of the speech that no rule understood, where they are many. */
function unread({ text }: Report, { quantities = [] }: Partial<Tables>): Doubt[] {
  const spoken = quantities.filter(({ role, reason }) => role !== 'glossary' && !outside.has(reason ?? ''))
  const lost = spoken.filter(({ role, reason }) => role === 'other' && reasons.has(reason ?? ''))
  if (lost.length < manyUnread || lost.length < spoken.length * unreadShare) return []
  const places = lost.slice(0, named).map((row) => `${row.text} in line ${lineOf(text, row)} (${row.reason})`).join(', ')
  const message = `${lost.length} of ${spoken.length} figures of the speech are not understood: ${places}, …`
  return [{ rule: 'figures/unread', message, at: spanOf(text, lost[0] as Row) }]
}

/** The same sentence, and a figure in it, among the facts and among the plans. */
function factAndPlan({ text }: Report, { indicators = [], targets = [] }: Partial<Tables>): Doubt[] {
  const keyOf = (row: Row) => [row.measure, row.value_normalized, row.unit_code, row.quote].join('\n')
  const facts = new Map(indicators.map((row) => [keyOf(row), row]))
  const both = targets.flatMap((plan): [Row, Row][] => {
    const fact = facts.get(keyOf(plan))
    if (fact === undefined) return []
    const sentence = sentenceOf(text, fact)
    return sentence.length >= longSentence && sentence === sentenceOf(text, plan) ? [[fact, plan]] : []
  })
  if (both.length === 0) return []
  const places = both.slice(0, named)
    .map(([fact, plan]) => `${fact.metric} ${fact.text} (lines ${lineOf(text, fact)} and ${lineOf(text, plan)})`).join(', ')
  const message = `${both.length === 1 ? 'A figure is' : `${both.length} figures are`} read as fact and, in the same sentence, as plan: ${places}`
  return [{ rule: 'figures/both', message, at: spanOf(text, both[0]?.[1] as Row) }]
}

/** The sentence that a row stands in. */
function sentenceOf(text: string, row: Row): string {
  const { start, end } = spanOf(text, row)
  const from = Math.max(...sentenceEnds.map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  const stops = sentenceEnds.map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0)
  return text.slice(from, Math.min(text.length, ...stops)).trim()
}
const sentenceEnds = ['。', '！', '？', '\n']

/** The place of a row, whose columns count code points. */
function spanOf(text: string, row: Row): Span {
  const start = unitsOf(text, Number(row.start))
  return { start, end: start + (row.text?.length ?? 0) }
}

function unitsOf(text: string, points: number): number {
  let at = 0
  for (let point = 0; point < points; point++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

const lineOf = (text: string, row: Row): number =>
  text.slice(0, unitsOf(text, Number(row.start))).split('\n').length
