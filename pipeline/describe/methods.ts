/** METHODS.md: how figures are read, how well, and what is missing, in Chinese and English. */
import { schemas } from '../schemas.ts'
import type { Measured } from '../review/measure.ts'
import { headline, shareOf, type Share } from '../review/wilson.ts'
import { methodsTexts, type CalibrationTexts, type MethodsTexts, type RoundsTexts } from '../vocabulary/methods.ts'
import { casesRounds, factsRounds, rounds, type DrawnFrom, type Round } from '../vocabulary/rounds.ts'
import { aboutText } from './about.ts'
import { accuracy, share, type Accuracy, type GroupScore } from './accuracy.ts'
import { calibration, type Calibration, type Tenth } from './calibration.ts'
import type { Facts } from './facts.ts'

/**
 * The page. Every number in it comes from the tables at hand or from the measured accuracy.
 * `toMethods(facts)` begins with a heading of the first level.
 */
export function toMethods(facts: Facts, measured: Accuracy = accuracy, sure: Calibration = calibration): string {
  return (['zh', 'en'] as const).map((language) => {
    const texts = methodsTexts[language]
    const parts = texts.parts.map((part) =>
      part === 'accuracy' ? scores(measured, texts)
        : part === 'review' ? reviewPart(facts.measured, texts) : part === 'calibration' ? tenths(sure, texts)
          : part === 'rounds' ? roundsPart(texts.rounds) : filled(part, slots(facts, language)))
    return `# ${texts.title}\n\n${parts.join('\n\n')}\n`
  }).join('\n')
}

/** What people's reviews say of this dataset, or that there were none. */
function reviewPart(measured: Measured, { review }: MethodsTexts): string {
  const { outside, passages, strata } = measured
  const all = headline(measured)
  const said = (text: string, share: Share, more: Record<string, string> = {}) => filled(text, {
    judged: String(share.judged), right: String(share.right), share: (share.share * 100).toFixed(1),
    low: String(Math.round(share.low * 100)), high: String(Math.round(share.high * 100)), ...more,
  })
  const found = shareOf(passages.rows, passages.rows + passages.missed)
  const parts = [
    all ? said(review.judged, all) : outside.judged > 0 ? said(review.chosen, shareOf(outside.right, outside.judged)) : review.none,
    ...(all && strata.some(({ by }) => by !== 'all') ? [review.weighted] : []),
    ...(all && outside.judged > 0 ? [said(review.outside, shareOf(outside.right, outside.judged))] : []),
    ...(passages.judged > 0 ? [said(review.passages, found, {
      judged: String(passages.judged), all: String(found.judged), rows: String(found.right),
    })] : []),
  ]
  return parts.join(' ')
}

/** The numbers and names that a text may ask for as `{name}`. */
function slots(facts: Facts, language: 'zh' | 'en'): Record<string, string> {
  const { statistics, codeVersion } = facts
  const { rows, named, others } = statistics
  const records = rows.indicators + rows.targets
  return {
    reports: String(rows.reports),
    quantities: String(rows.quantities),
    records: String(records),
    named: String(named),
    namedShare: share(named, records),
    others: String(others),
    othersShare: share(others, rows.quantities),
    about: aboutText(facts, language),
    codeVersion,
  }
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(?<name>\w+)\}/gu, (whole, name: string) => values[name] ?? whole)
}

function scores({ groups }: Accuracy, texts: MethodsTexts): string {
  const parts = Object.entries(groups).map(([name, group]) => groupPart(name, group, texts))
  return parts.length > 0 ? parts.join('\n\n') : texts.unmeasured
}

function groupPart(name: string, group: GroupScore, texts: MethodsTexts): string {
  const title = filled(texts.group, {
    name: texts.groups[name] ?? name, count: String(group.reports.length),
    list: group.reports.join(' '), ledger: group.ledger,
  })
  const rule = texts.columns.map((_, index) => (index === 0 ? '---' : '---:'))
  const head = line(texts.columns) + line(rule)
  const rows = Object.entries(group.tables).map(([table, score]) => line([
    label(table, texts), String(score.gold), ...[score.found, score.value, score.full]
      .map((count) => share(count, score.gold)), share(score.correct, score.rows),
    String(score.rows),
  ]))
  const attributes = Object.entries(group.tables).map(([table, score]) =>
    `- ${label(table, texts)} (${score.found}): ` +
    Object.entries(score.attributes).map(([name, value]) => `${name} ${value}`).join(', '))
  return `${title}\n\n${head}${rows.join('')}\n${texts.attributes}\n\n${attributes.join('\n')}`
}

/** What was said of judged rows, and what they were. */
function tenths({ on, fit, level, check, apart, changed, tenths: parts }: Calibration, { calibration: texts }: MethodsTexts): string {
  const [least] = parts
  if (!least) return texts.unmeasured
  const rule = texts.columns.map((_, index) => (index === 0 ? '---' : '---:'))
  const rows = parts.map((tenth) => line([
    `${tenth.from}–${tenth.to}`, String(tenth.rows), share(saidOf(tenth), 1000), share(tenth.right, tenth.rows),
    String(tenth.small), String(tenth.wrong),
  ]))
  const values = {
    on, fit: String(fit.rows), fitRight: String(fit.right), fitSmall: String(fit.small), fitWrong: String(fit.wrong),
    level: String(level.rows), levelRight: String(level.right),
    check: String(check.rows), apart: String(apart), changed: String(changed), right: String(check.right), small: String(check.small), wrong: String(check.wrong),
    rightShare: share(check.right, check.rows), wrongShare: share(check.wrong, check.rows),
    leastWrong: share(least.wrong, check.wrong), leastAny: share(least.rows - least.right, check.rows - check.right),
    most: share(Math.max(...parts.map(missed)), 1000),
  }
  const after = `${filled(texts.least, values)} ${aim(parts, texts)}`
  return `${filled(texts.measured, values)}\n\n${line(texts.columns)}${line(rule)}${rows.join('')}\n${after}`
}

/** Rows drawn from other reports, a line a round. */
function roundsPart(texts: RoundsTexts): string {
  const { before, columns, from, judged, notes } = texts
  const rule = columns.map((_, index) => (index === 1 || index === columns.length - 1 ? '---' : '---:'))
  const rows = rounds.map((round) => {
    const kinds = Object.entries(round.of) as [DrawnFrom, number][]
    const all = kinds.reduce((sum, [, count]) => sum + count, 0)
    const part = (count: Round['right']) => (count === null ? '' : share(count, all))
    const drawn = kinds.map(([kind, count]) => (kinds.length > 1 ? `${from[kind]} ${count}` : from[kind])).join(', ')
    return line([round.round, drawn, String(all), part(round.right), part(round.small), part(round.wrong), judged[round.judged]])
  })
  const list = notes.map((note) => `- ${note}\n`).join('')
  return [`${before}\n\n${line(columns)}${line(rule)}${rows.join('')}`, list, factsPart(texts), casesPart(texts)].join('\n').trimEnd()
}

/** Facts that were written down before the output was seen, a line a round and kind of report. */
function factsPart({ from, facts: { before, columns } }: RoundsTexts): string {
  const number = (count: number | null) => (count === null ? '' : String(count))
  const rows = factsRounds.map(({ round, of, facts, found, right, strict, before: was }) =>
    line([round, of.map((kind) => from[kind]).join(', '), ...[facts, found, right, strict, was].map(number)]))
  return `${before}\n\n${line(columns)}${line(columns.map((_, index) => (index === 1 ? '---' : '---:')))}${rows.join('')}`
}

/** Sentences that others invented, a line a batch. */
function casesPart({ cases: { before, columns, used, unused } }: RoundsTexts): string {
  const rows = casesRounds.map(({ round, cases, before: was, after, isUsed }) =>
    line([round, ...[cases, was, after].map(String), isUsed ? used : unused]))
  return `${before}\n\n${line(columns)}${line(columns.map((_, index) => (index === columns.length - 1 ? '---' : '---:')))}${rows.join('')}`
}

/** Points that a tenth may be away from what was said of it. */
const bound = 6

/** Whether each tenth is as near as it was meant to be, and which are not. */
function aim(parts: readonly Tenth[], texts: CalibrationTexts): string {
  const far = parts.filter((tenth) => missed(tenth) > bound * 10)
  const list = far.map((tenth) => `${tenth.from}–${tenth.to} ${seenOf(tenth) < saidOf(tenth) ? '−' : '+'}${share(missed(tenth), 1000)}`)
  return filled(far.length === 0 ? texts.met : texts.unmet, {
    bound: String(bound), of: String(parts.length), over: String(far.length), list: list.join(', '), rows: String(parts[0]!.rows),
  })
}

/** The mean confidence of a tenth in thousandths, and how far what was seen is from it. */
const saidOf = ({ said }: Tenth): number => Math.round(Number(said) * 1000)
const seenOf = ({ right, rows }: Tenth): number => Math.round(1000 * right / Math.max(1, rows))
const missed = (tenth: Tenth): number => Math.abs(saidOf(tenth) - seenOf(tenth))

function label(table: string, { language }: MethodsTexts): string {
  const schema = Object.values(schemas).find(({ name }) => name === table)
  return language === 'zh' && schema ? `${schema.title} ${table}` : table
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
