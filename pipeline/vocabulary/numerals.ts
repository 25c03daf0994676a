/** Numerals, out of the lexicon. Vague words (几, 数) are left out there: nothing vague becomes a number. */
import { grouped, name, readLexicon, text, whole, word } from '../lexicon/load.ts'
import { numerals } from '../lexicon/texts.ts'

const classes = [
  'digit', 'multiplier', 'scale', 'point', 'vague', 'range sign', 'range word', 'share',
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
export const scales: readonly (readonly [word: string, power: number])[] = valuesOf('scale')

/** Multipliers that whole numerals stand before, with their powers, the larger first: 四百二十七亿四千万. */
export const largeMultipliers: readonly (readonly [word: string, power: bigint])[] = [['亿', 8n], ['万', 4n]]

/** The scale that a Chinese numeral is stated in (三万亿 is 3, in 万亿), the larger first; with what shows it. */
export const chineseScales = { trillion: '万亿', billion: '亿', tenThousand: '万' } as const

/** Zeros inside a numeral: 二百零五 is 205, 二百五 is 250. */
export const zeros = /[零〇○]/u

/** The point of a Chinese decimal: 七十七点五. */
export const decimalPoint = wordsOf('point').join('')

/** Words between a number and its unit that make it approximate: 1800多亿元, 700余起. */
export const vagueAfterNumber = wordsOf('vague').join('')

/** Between two numbers a range, but not where 从 or 由 stands before. */
export const rangeWords: ReadonlySet<string> = new Set(wordsOf('range word'))
/** Between two Chinese shares: 百分之八至百分之九. */
export const shareRangeSigns: ReadonlySet<string> = new Set(['至', '到', '—'])
/** What a share in Chinese counts: 千分之 is a tenth of 百分之. The powers are of one in a hundred. */
export const sharePowers: Readonly<Record<string, number>> = Object.fromEntries(valuesOf('share'))

/** Signs between the two ends of a range. 至 and 到 count only where no 从 or 由 stands before. */
export const rangeSigns: readonly string[] = [...wordsOf('range sign'), ...rangeWords]
