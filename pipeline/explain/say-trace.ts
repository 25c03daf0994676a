/** A trace for a person: a block of lines for each figure. */
import type { SlotTrace } from './slots.ts'
import { itemTrace, type FigureTrace, type RuleTrace, type SureTrace } from './trace.ts'
import type { WordTrace } from './where.ts'
import type { Row } from '../types.ts'
import type { RecordTable } from '../record-tables.ts'

/**
 * Takes the traces of some figures and the rows made of them; gives lines: what each figure became,
 * the rule that won, those with nothing to say, the words, and where each slot comes from.
 */
export function sayTrace(
  figures: readonly FigureTrace[],
  records: readonly { table: RecordTable; row: Row }[],
): string[] {
  if (figures.length === 0) return ['no figures']
  const lines = figures.flatMap((figure) =>
    figureLines(
      figure,
      records.filter(({ row }) => row.quantity_id === figure.id),
    ),
  )
  return [...lines, '', 'A rule is found by its id: grep -rn "\'<id>\'" pipeline']
}

function figureLines(
  figure: FigureTrace,
  records: readonly { table: RecordTable; row: Row }[],
): string[] {
  const { text, role, reason, rule, named, silent, before, verbs, behind, unit } = figure
  const lines = [
    '',
    `${text}  ${role}${reason ? ` (${reason})` : ''}`,
    ...labelled('rule', [say(rule)]),
  ]
  if (named) lines.push(...labelled('named by', [say(named)]))
  lines.push(...labelled('silent', wrapped(silent.map(({ id }) => id))))
  lines.push(...labelled('before', before.map(sayWord)), ...labelled('verb', verbs.map(sayWord)))
  lines.push(...labelled('behind', behind.map(sayWord)))
  if (unit) lines.push(...labelled('unit', [unit]))
  figure.slots.forEach((slots, index) => {
    const record = records[index]
    const name = record ? `${record.table} ${record.row.metric ?? record.row.item ?? ''}` : 'no row'
    lines.push(`  ${name}`, ...itemLines(record?.row.rule ?? ''), ...slots.map(saySlot))
    const sure = figure.sure[index]
    if (sure) lines.push(...saySure(sure))
  })
  return lines
}

/** What money is for is asked of rules of its own: the one in the column `rule` of budgets. */
function itemLines(id: string): string[] {
  const item = itemTrace(id)
  if (item === null) return []
  const silent = item.silent.map((rule) => rule.id).join(', ')
  return [`    item by ${say(item.rule)}`, ...(silent === '' ? [] : [`    silent  ${silent}`])]
}

/** How sure a row is, and what lowers that: `lowered by length unlisted/0 −62 (right 24 of 53)`. */
function saySure({ confidence, lowered }: SureTrace): string[] {
  return [`    confidence ${confidence}`, ...lowered.map(({ part, kind, judged, right, points }) =>
    `      lowered by ${part} ${kind}  ${points} (right ${right} of ${judged} judged)`)]
}

const width = 9

/** Lines of which the first has a label: nothing for no lines. */
const labelled = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(width)} ${line}`)

/** Ids as lines of five. */
const wrapped = (ids: readonly string[]): string[] =>
  ids.flatMap((_, index) =>
    index % perLine === 0 ? [ids.slice(index, index + perLine).join(', ')] : [],
  )
const perLine = 5

const say = ({ id, why }: RuleTrace) => (why === '' ? id : `${id} — ${why}`)

const sayWord = ({ text, pos, places }: WordTrace) =>
  [`«${text}»`, pos, places.join(', ') || 'in no list'].join('  ')

const saySlot = ({ slot, value, stated, implied }: SlotTrace) =>
  `    ${`${slot} ${value}`}  ${stated === null ? `implied: ${implied ?? ''}` : `stated «${stated}»`}`
