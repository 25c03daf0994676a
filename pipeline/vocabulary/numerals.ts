/** Numerals, out of the lexicon. Vague words (几, 数) are left out there: nothing vague becomes a number. */
import { grouped, name, readLexicon, text, whole, word } from '../lexicon/load.ts'
import { numerals } from '../lexicon/texts.ts'
import { spellingsOf } from './variants.ts'

const classes = [
  'digit', 'multiplier', 'scale', 'point', 'vague', 'range sign', 'range word', 'share', 'minus', 'dash as minus', 'fraction', 'half',
  'half of a unit',
] as const
const entries = readLexicon('numerals.tsv', numerals, {
  word, class: name(...classes), value: whole, note: text, example: text,
})
const byClass = grouped(entries, (entry) => entry.class)
const wordsOf = (of: (typeof classes)[number]): string[] => (byClass.get(of) ?? []).map((entry) => entry.word)
const valuesOf = (of: (typeof classes)[number]): [string, number][] =>
  (byClass.get(of) ?? []).map((entry) => [entry.word, entry.value ?? 0])

/** Chinese digits with their values, second forms that texts use too: 两, the two zeros 〇 and ○. */
export const digits: Readonly<Record<string, number>> = Object.fromEntries(valuesOf('digit'))

/** Multipliers as powers of ten. 廿 and 卅 are left out: they stand only in old dates. */
export const multipliers: Readonly<Record<string, number>> = Object.fromEntries(valuesOf('multiplier'))

/** Multipliers that follow Arabic digits, with their powers: 2.1万, 8.7万亿, 5百万. */
export const scales: readonly (readonly [word: string, power: number])[] =
  valuesOf('scale').flatMap(([word, power]) => spellingsOf(word).map((spelling) => [spelling, power] as const))

/** The scales that a mixed numeral is stated in, the larger first: 1亿3千万 counts 亿, 2万5千 counts 万. */
export const largeScales: readonly (readonly [word: string, power: number])[] = valuesOf('multiplier')
  .filter(([, power]) => power >= 4).sort((one, two) => two[1] - one[1])

/** The point of a Chinese decimal: 七十七点五. */
export const decimalPoint = wordsOf('point').join('')

/** Words between a number and its unit that make it approximate: 1800多亿元, 700余起. */
export const vagueAfterNumber = wordsOf('vague').flatMap(spellingsOf).join('')

/** Between two numbers a range, but not where 从 or 由 stands before. */
export const rangeWords: ReadonlySet<string> = new Set(wordsOf('range word'))
/** What a share in Chinese counts: 千分之 is a tenth of 百分之. The powers are of one in a hundred. */
export const sharePowers: readonly (readonly [word: string, power: number])[] = valuesOf('share')

/** Signs between the two ends of a range. 至 and 到 count only where no 从 or 由 stands before. */
export const rangeSigns: readonly string[] = [...wordsOf('range sign'), ...rangeWords]

/** Signs before a number that make it negative: -2.5%. */
export const minusSigns: readonly string[] = wordsOf('minus')
/** The same only behind a word that states a value: 增长—2.5%; elsewhere it is a dash. */
export const minusDashes: readonly string[] = wordsOf('dash as minus')
/** What joins the parts of a fraction: 三分之一. */
export const fractionJoiner = wordsOf('fraction').join('')
/** Halves of a whole, with their names: 一半, 半数. */
export const halves: readonly string[] = wordsOf('half')
/** The half behind a unit: 2个半小时, 一年半. */
export const halfWord = wordsOf('half of a unit').join('')
