/** A trace for a person: a block of lines for each figure. */
import { codeIn, columnIn, tableIn, wordIn } from '../code-names.ts'
import { marks, partIn, sayIn, type Language } from '../messages.ts'
import { fallBefore, type SlotTrace } from './slots.ts'
import { itemTrace, type FigureTrace, type RuleTrace, type SureTrace } from './trace.ts'
import type { WordTrace } from './where.ts'
import type { Row } from '../types.ts'
import type { RecordTable } from '../record-tables.ts'

/**
 * Takes the traces of some figures and the rows made of them; gives lines in a language: what each figure became,
 * the rule that won, those with nothing to say, the words, and where each slot comes from.
 */
export function sayTrace(
  figures: readonly FigureTrace[],
  records: readonly { table: RecordTable; row: Row }[],
  language: Language,
): string[] {
  if (figures.length === 0) return [sayIn(language, 'no figures')]
  const lines = figures.flatMap((figure) =>
    figureLines(
      figure,
      records.filter(({ row }) => row.quantity_id === figure.id),
      language,
    ),
  )
  return [...lines, '', sayIn(language, 'A rule is found by its id: {0}', 'grep -rn "\'<id>\'" pipeline')]
}

function figureLines(
  figure: FigureTrace,
  records: readonly { table: RecordTable; row: Row }[],
  language: Language,
): string[] {
  const { text, role, reason, rule, named, silent, before, verbs, behind, unit } = figure
  const { open, close } = marks[language]
  const labelled = (label: string, lines: readonly string[]) => withLabel(sayIn(language, label), lines)
  const rules = (one: RuleTrace) => say(one, language)
  const words = (some: readonly WordTrace[]) => some.map((one) => sayWord(one, language))
  const lines = [
    '',
    `${text}  ${codeIn(language, 'quantities', 'role', role)}${reason && open + partIn(language, reason) + close}`,
    ...labelled('rule', [rules(rule)]),
  ]
  if (named) lines.push(...labelled('named by', [rules(named)]))
  lines.push(...labelled('silent', wrapped(silent.map(({ id }) => id))))
  lines.push(...labelled('before', words(before)), ...labelled('verb', words(verbs)))
  lines.push(...labelled('behind', words(behind)))
  if (unit) lines.push(...labelled('unit', [unit]))
  figure.slots.forEach((slots, index) => {
    const record = records[index]
    const name = record ? `${tableIn(language, record.table)} ${record.row.metric ?? record.row.item ?? ''}` : sayIn(language, 'no row')
    lines.push(`  ${name}`, ...itemLines(record?.row.rule ?? '', language))
    lines.push(...slots.map((slot) => saySlot(slot, record?.table ?? 'indicators', language)))
    const sure = figure.sure[index]
    if (sure) lines.push(...saySure(sure, language))
  })
  return lines
}

/** What money is for is asked of rules of its own: the one in the column `rule` of budgets. */
function itemLines(id: string, language: Language): string[] {
  const item = itemTrace(id)
  if (item === null) return []
  const silent = item.silent.map((rule) => rule.id).join(', ')
  const by = `    ${sayIn(language, 'item by {0}', say(item.rule, language))}`
  return silent === '' ? [by] : [by, `    ${sayIn(language, 'silent')}  ${silent}`]
}

/** How sure a row is, and what lowers that: `lowered by length unlisted/0 −62 (right 24 of 53)`. */
function saySure({ confidence, lowered }: SureTrace, language: Language): string[] {
  const first = `    ${columnIn(language, 'indicators', 'confidence')} ${confidence}`
  return [first, ...lowered.map(({ part, kind, judged, right, points }) => `      ${sayIn(
    language, 'lowered by {0}  {1} (right {2} of {3} judged)', `${wordIn(language, part)} ${kind}`, ...[points, right, judged].map(String),
  )}`)]
}

const width = 9

/** Lines of which the first has a label: nothing for no lines. A Chinese sign is two columns wide. */
const withLabel = (label: string, lines: readonly string[]): string[] => {
  const wide = label.match(/\p{Script=Han}/gu)?.length ?? 0
  return lines.map((line, index) => `  ${index === 0 ? label.padEnd(width - wide) : ' '.repeat(width)} ${line}`)
}

/** Ids as lines of five. */
const wrapped = (ids: readonly string[]): string[] =>
  ids.flatMap((_, index) =>
    index % perLine === 0 ? [ids.slice(index, index + perLine).join(', ')] : [],
  )
const perLine = 5

const say = ({ id, why }: RuleTrace, language: Language) => (why === '' ? id : `${id} — ${sayIn(language, why)}`)

const sayWord = ({ text, pos, places }: WordTrace, language: Language) =>
  [`«${text}»`, pos, withFileOnce(places).join(', ') || sayIn(language, 'in no list')].join('  ')

/** Places with the name of a file where it begins: `lexicon/words.tsv:265 final`, `:328 nominal`. */
const withFileOnce = (places: readonly string[]): string[] => {
  const fileOf = (place = '') => place.split(':')[0] ?? ''
  return places.map((place, at) => (place.includes(':') && fileOf(place) === fileOf(places[at - 1]) ? place.slice(fileOf(place).length) : place))
}

function saySlot({ slot, value, stated, implied }: SlotTrace, table: string, language: Language): string {
  const from = stated === null ? sayIn(language, 'implied: {0}', partIn(language, implied ?? ''))
    : sayIn(language, 'stated «{0}»', stated === fallBefore ? sayIn(language, stated) : stated)
  return `    ${columnIn(language, table, slot)} ${valueIn(slot, value, table, language)}  ${from}`
}

/** What a slot holds; its table may have the status of a budget behind it. */
function valueIn(slot: string, value: string, table: string, language: Language): string {
  if (slot !== 'table') return codeIn(language, table, slot, value)
  const [name = '', status] = value.split(', ')
  return tableIn(language, name) + (status === undefined ? '' : marks[language].comma + codeIn(language, 'budgets', 'status', status))
}
