/** Units, out of the lexicon: a new unit is one line in lexicon/units.tsv. */
import { fraction, grouped, name, readLexicon, text, whole, word } from '../lexicon/load.ts'
import { compounds, counted, units as unitLines } from '../lexicon/texts.ts'
import { spellingsOf } from './variants.ts'
export { possessive } from './particles.ts'

/**
 * What a unit measures. `money` is ISO 4217; `count` takes its code from the thing counted;
 * `time` is a duration; `rank` a place in an order; `part` a share (成 is 10 %); `times` a multiple;
 * `unknown` a unit as written that no line of the lexicon has: it gives no normalized value.
 */
const kinds = [
  'money', 'physical', 'percent', 'points', 'count', 'time', 'age', 'rank', 'part', 'times', 'double', 'unknown',
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
  /** Whether a Chinese numeral counts it: small ones too (二十 to 十), or none. Units between stand in slogans. */
  numerals: 'small' | 'never' | ''
  /** A character that must stand nearby for the word to be this unit: P beside 算力. */
  near: string
}

const lines = readLexicon('units.tsv', unitLines, {
  word, kind: name(...kinds), code: word, factor: fraction, not_before: text,
  numerals: name('small', 'never', ''), near: text, note: text, example: text,
})

/** All units, each word once. */
export const units: readonly Unit[] = lines.map(({ word, kind, code, factor, not_before, numerals, near }) => ({
  word, kind, code, numerator: factor.numerator, denominator: factor.denominator, notBefore: not_before, numerals, near,
}))

/** Letters of symbols are written in either case: km, KM; kWh, KWh, kwh. Single ones are not. */
function casesOf(word: string): string[] {
  if (!/[A-Za-z]{2}/u.test(word)) return [word]
  const [lower, upper] = [word.toLowerCase(), word.toUpperCase()]
  return [word, lower, upper, upper.charAt(0) + lower.slice(1), upper.charAt(0) + word.slice(1)]
}

/** Every spelling of every unit; where two units share one, the first counts. */
export const spelledUnits: ReadonlyMap<string, Unit> = new Map(
  units.toReversed().flatMap((unit) =>
    casesOf(unit.word).flatMap(spellingsOf).toReversed().map((spelling) => [spelling, unit] as const)),
)

/** A unit that no line has, as it is written. */
export const unknownUnit = (word: string): Unit => ({
  word, kind: 'unknown', code: '', numerator: '1', denominator: '1', notBefore: '', numerals: '', near: '',
})

const unitOf = (word: string): Unit => units.find((unit) => unit.word === word) as Unit

/** Units that forms without a unit word have: 三次产业比4.0∶37.7∶58.3, 2.1∶1, 翻番, 第三. */
export const percentUnit = unitOf('%')
export const yuanUnit = unitOf('元')
/** The power of ten from which a sum without a unit may be money: 亿. */
export const moneyPower = 8
export const multipleUnit = unitOf('倍')
export const doublingUnit = unitOf('番')
export const rankUnit = unitOf('名次')
/** A share stated as a fraction: 三分之一, 1/4, 一半. It has no unit word of its own. */
export const fractionUnit: Unit = { ...percentUnit, word: '', kind: 'part', numerator: '100' }

/** Units with the smaller ones that may complete them, and how many of those they are: 3元6角5分. */
export const smallerUnits: ReadonlyMap<string, readonly { part: string; count: number }[]> = grouped(
  readLexicon('compounds.tsv', compounds, { unit: word, part: word, count: whole, note: text, example: text })
    .map(({ unit, part, count }) => ({ unit, part, count: count ?? 1 })),
  ({ unit }) => unit,
)

/** Words with a meaning of their own in the reading. */
export const unitWords = {
  square: '方',
  tonClass: '吨级',
  item: '个', place: '位', anniversary: '周年', class: '类', tenth: '成', level: '级', person: '名', strong: '强', great: '大', article: '条',
} as const

/** The points that 个 goes on to where it counts nothing itself: 一个百分点. */
export const itemPoints = '个百分点'

/** Words that begin behind a unit and are no other word with it, though `notBefore` names their first character: 3家以上, 三个体系. */
export const mayFollowUnits: ReadonlySet<string> = new Set(['以上', '以下', '以内', '家庭', '体系', '体育', '体检'])

/** Nouns that name what is counted: the code of 个, 家, 所 … is taken from the longest that ends a name. */
const nouns = readLexicon('counted.tsv', counted, { noun: word, code: word, note: text, example: text })
const bareNote = 'behind a bare 万'
export const countedNouns: readonly (readonly [noun: string, code: string])[] =
  nouns.filter(({ note }) => note !== bareNote).map(({ noun, code }) => [noun, code] as const)
/** The same where the number has no unit (23万退役军人); beside 个 or 项 some of them only begin what is counted. */
export const bareNouns: readonly (readonly [noun: string, code: string])[] = nouns.map(({ noun, code }) => [noun, code] as const)

/** `每个县（市、区）`: where so many are in each. */
export const inEach = /^每个?[^，。；、0-9]{0,4}?(?:县(?:（市、区）|（市）区?)?|[市区乡镇村]|集群|企业|学校|单位)(?=.{2})/u
/** Behind a place that is renovated: who lives in it, which 户 counts. */
export const livingThere = '住户'
/** `融资平台`: firms that are called otherwise, which 户 counts. */
export const financed = /融资平台$/u
/** What joins a noun to the next: 企业孵化器、众创空间. */
export const joiners: ReadonlySet<string> = new Set('、及与')
/** What firms make together, or work in: 企业孵化器. */
export const bodies: ReadonlySet<string> = new Set(['孵化器', '联合体', '联盟', '协会', '商会', '加速器'])
/** Units of what is smaller than a place. */
export const countsNoPlaces: ReadonlySet<string> = new Set('支项家件所名')
/** `国家发展改革委`, `国家培育名单`: of the state, no countries that are counted. */
export const ofState = /^国家(?:发展|培育|试点|重点|通过|认定)/u
/** `全部开工`: behind a counted noun, what is said of it; a noun behind it would be what is counted. */
export const predicateBehind = /^(?:全部|全面|已|均|都|相继|顺利|正式|加快|累计|陆续|成功|得到|获|喝|受|用|住|吃|享|参|脱|达|纳|在|有|实|被|就|过|率先|稳|同|试|初步|进行|通|解决|建立|向|派|入|导入|能|可|都|由)/u

/** `床位数`: a number of things, which a bare number may state; 指数 and 系数 count nothing. */
export const countedNumber = /(?<![指系])数$/u
/** `参加失业保险人数`: what a number of people is called, with what it counts. */
export const numberOfPeople: readonly (readonly [end: RegExp, code: string])[] = [
  [/人数$/u, '{person}'], [/户数$/u, '{household}'], [/人次数?$/u, '{person-time}'],
]
/** `农村劳动力外出务工`: what only people do, at the end of a name. */
export const doneByPeople = /(?:务工|就业|参保|(?<!户|户稳定|户全部)脱贫|受益|返乡|落户|入学|在读|在校|在职|参训|受训|就读)(?:总数|总量)?$/u
/** `人均GDP排名`: places in an order, which 位 counts. */
export const placesInOrder = /(?:排名|位次|名次|排位)$/u
/** `人才总量`: words for how many, behind what is counted. */
export const numberOf = /(?:总量|总数|数量|人数|规模|总规模|数)$/u
/** `建设`: what is done with counted things, or how many of them there are, behind their noun. */
export const workBehind = /(?:(?:改造|整治|治理|建设|提升|修复|修缮|更新|维修|加固|升级|改扩建|新建|创建|申报|验收|试点|开工|竣工|完工|投产|提标|循环化|消防|不动产|办证|登记|确权|稳定|脱贫|退出|清零|腾退|改厕|老旧管网){1,3}(?:工作|任务)?|授权量|申请量|拥有量)$/u
/** `行政村`: a place at the beginning of a name, in which something is done. */
export const placeAhead = /^[^，。；、0-9的]{0,4}?(?:行政村|自然村|建制村|村庄|老旧小区|小区|化工园区)/u
