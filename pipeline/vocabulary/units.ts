/** Units, out of the lexicon: a new unit is one line in lexicon/units.tsv. */
import { fraction, name, readLexicon, text, word } from '../lexicon/load.ts'
import { counted, units as unitLines } from '../lexicon/texts.ts'

/**
 * What a unit measures. `money` is ISO 4217; `count` takes its code from the thing counted;
 * `time` is a duration; `rank` a place in an order; `part` a share (成 is 10 %); `times` a multiple.
 */
const kinds = [
  'money', 'physical', 'percent', 'points', 'count', 'time', 'age', 'rank', 'part', 'times', 'double',
] as const

export type UnitKind = (typeof kinds)[number]

export interface Unit {
  word: string
  kind: UnitKind
  /** UCUM, ISO 4217, or a UCUM annotation. */
  code: string
  /** The value in base units is value × numerator / denominator. */
  numerator: string
  denominator: string
  /** Characters that may not follow: then it begins another word (3方面, 5万家庭, 年度). */
  notBefore: string
}

const lines = readLexicon('units.tsv', unitLines, {
  word, kind: name(...kinds), code: word, factor: fraction, not_before: text, note: text, example: text,
})

/** All units, each word once. */
export const units: readonly Unit[] = lines.map(({ word, kind, code, factor, not_before }) => ({
  word, kind, code, ...factor, notBefore: not_before,
}))

const unitOf = (word: string): Unit => units.find((unit) => unit.word === word) as Unit

/** Units that forms without a unit word have: 三次产业比4.0∶37.7∶58.3, 2.1∶1, 翻番, 第三. */
export const percentUnit = unitOf('%')
export const multipleUnit = unitOf('倍')
export const doublingUnit = unitOf('番')
export const rankUnit = unitOf('名次')

/** Words with a meaning of their own in the reading. */
export const unitWords = {
  tonClass: '吨级',
  item: '个', place: '位', anniversary: '周年', class: '类', tenth: '成', level: '级', person: '名', strong: '强',
} as const

/** The points that 个 goes on to where it counts nothing itself: 一个百分点. */
export const itemPoints = '个百分点'

/** Words that begin behind a unit and are no other word with it, though `notBefore` names their first character: 3家以上, 三个体系. */
export const mayFollowUnits: ReadonlySet<string> = new Set(['以上', '以下', '以内', '家庭', '体系', '体育', '体检'])

/** Nouns that name what is counted: the code of 个, 家, 所 … is taken from the longest that ends a name. */
export const countedNouns: readonly (readonly [noun: string, code: string])[] = readLexicon('counted.tsv', counted, {
  noun: word, code: word, note: text, example: text,
}).map(({ noun, code }) => [noun, code] as const)

/** `全部开工`: behind a counted noun, what is said of it; a noun behind it would be what is counted. */
export const predicateBehind = /^(?:全部|全面|已|均|都|相继|顺利|正式|加快|累计|陆续|成功|得到|获|喝|受|用|住|吃|享|参|脱|达|纳|在|有|实|被|就|过|率先|稳|同|试|初步|进行|通|解决|建立|向|派|入|能|可|都|由)/u

/** `床位数`: a number of things, which a bare number may state. */
export const countedNumber = /数$/u
