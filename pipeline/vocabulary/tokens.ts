/** Words that tell figures from names, dates and ordinals, out of the lexicon. */
import { grouped, name, readLexicon, text, word } from '../lexicon/load.ts'
import { dates, tokens } from '../lexicon/texts.ts'

const classes = [
  'zero of', 'no zero behind', 'binds', 'rank cue', 'rank end', 'name tail', 'effort', 'run', 'amount cue', 'near cue',
  'money behind', 'people behind', 'threshold behind', 'class behind', 'minus behind', 'no minus behind', 'half behind', 'policy theme',
  'policy', 'terrain', 'settlement', 'structure', 'idiom', 'vague', 'share cue', 'year joiner', 'dealt', 'no half', 'no vague', 'no money', 'from', 'doubling adverb', 'nearly', 'verb with over', 'bare cue', 'sum', 'sum joiner',
  'among cue', 'among names cue', 'place joiner', 'policy act',
] as const
const byClass = grouped(
  readLexicon('tokens.tsv', tokens, { word, class: name(...classes), note: text, example: text }), (entry) => entry.class,
)
const wordsOf = (of: (typeof classes)[number]): string[] => (byClass.get(of) ?? []).map((entry) => entry.word)

/** Words after 零 that make it a count: 零确诊. Before it, words that it ends: 清零. */
export const zeroNouns = wordsOf('zero of')
export const beforeNoZero: ReadonlySet<string> = new Set(wordsOf('no zero behind'))
/** The digit that says there are none of something, and the digit that is also an article. */
export const zero = '零'
export const one = '一'

/** Characters that take the numeral behind them into a word of their own: 几十, 第三. */
export const bindsNumeral: ReadonlySet<string> = new Set(wordsOf('binds'))
/** Characters beside a numeral that leave it vague: 数百, 十几. */
export const vagueBeside: ReadonlySet<string> = new Set(wordsOf('vague'))
/** `数`: before 十 alone, some tens (企业数十家), unless a word that it makes a number of stands before it (用户数). */
export const few = '数'
export const tensAlone = /^十[万亿]?$/u
export const beforeNumber: ReadonlySet<string> = new Set('人户总件次家个员口床车项')
/** Idioms with numerals in them. */
export const idioms = wordsOf('idiom')

/** The characters that open an ordinal, a place among the first, a half, a doubling. */
export const openings = { ordinal: '第', among: '前', half: '半', doubling: '翻', every: '每' } as const

/** Follow a name with a number in it, and belong to it: 5A级, 1号工程. */
export const gradeOfName = '级'
export const numberOfName = '号'
/** Counts the points of a policy: 民营经济31条. */
export const pointOfPolicy = '条'

/** Words before 第N or 前N that make it a place in an order; and what follows where 位 is left out. */
export const rankCues = wordsOf('rank cue')
export const rankEnds: ReadonlySet<string> = new Set(wordsOf('rank end'))

/** Before 前10, where 位 is left out; before 前10名, which also names people. */
export const amongCues: ReadonlySet<string> = new Set(wordsOf('among cue'))
export const amongNamesCues: ReadonlySet<string> = new Set(wordsOf('among names cue'))
/** Join a place to the place before: 第3、第4位; 由第8位上升到第4位. */
export const placeJoiners: ReadonlySet<string> = new Set(wordsOf('place joiner'))

/** `二元结构`: what has so many parts, and no money. */
export const notMoney = wordsOf('no money')
/** Follows a bare number in a name: 863计划, 12345热线, 1号工程. */
export const nameTails = wordsOf('name tail')
/** Before and behind N条, make it the name of a policy. */
export const policyThemes = wordsOf('policy theme')
export const policies = wordsOf('policy')
/** With such an act before, the points are counted: 出台民营经济31条措施. */
export const policyActs = wordsOf('policy act')
/** Characters between a numeral that looks counted and the kind of settlement that it names: 五台岭镇. */
export const terrain: ReadonlySet<string> = new Set(wordsOf('terrain'))
export const settlements = wordsOf('settlement')
/** What is built at a place and called by it: 十八盘隧道. */
export const structures = wordsOf('structure')

/** Words that open a time span a text took for something: then the duration is a figure. */
export const effortHeads = wordsOf('effort')
/** Adverbs of elapsed time before a duration, a qualifier of the figure behind it: 连续30个月居前10位. */
export const runHeads = wordsOf('run')

/** Before a Chinese numeral, show that it states an amount; the nearest are enough for a bare multiplier (突破千亿). */
export const amountCues = wordsOf('amount cue')
export const nearCues = wordsOf('near cue')
/** Enough for a bare multiplier with a scale or a measure (达千万吨). */
export const bareCues = wordsOf('bare cue')
/** Sums of money, and what may stand between them and a number whose 元 is left out: 补助资金达3200万. */
export const sumNouns = wordsOf('sum')
export const sumJoiners: ReadonlySet<string> = new Set(wordsOf('sum joiner'))
/** Behind a bare 亿: money, a threshold, a class. */
export const moneyBehind = wordsOf('money behind')
/** Nouns of people and households right behind a numeral, which it counts without a unit: 三千万农户. */
export const peopleBehind = wordsOf('people behind')
export const thresholdBehind = wordsOf('threshold behind')
export const classBehind = wordsOf('class behind')

/** Characters that a minus sign may stand behind; and those that 负 makes another word with. */
export const beforeMinus: ReadonlySet<string> = new Set(wordsOf('minus behind'))
export const beforeNoMinus: ReadonlySet<string> = new Set(wordsOf('no minus behind'))
/** Before a number, open a frame 从…到…, in which 到 is no sign of a range. */
export const fromWords = wordsOf('from')
/** Joins the members of a list. */
export const listMark = '、'
/** Between 翻 and 番; those that leave it not quite reached. */
export const doublingAdverbs: ReadonlySet<string> = new Set([...wordsOf('doubling adverb'), ...wordsOf('nearly')])
export const nearly: ReadonlySet<string> = new Set(wordsOf('nearly'))
/** Before a bare multiplier, about so many (上千家); behind some characters a verb (迈上千亿). */
export const over = '上'
/** Ends in the same character, and is no cue: 规模以上. */
export const orMore = '以上'
export const verbsBeforeOver: ReadonlySet<string> = new Set(wordsOf('verb with over'))
/** Deal out the numbers of a list: commas between them are none of a number. */
export const dealtWords = wordsOf('dealt')
/** Behind 半, begin another word: 3年半导体产业. */
export const notBehindHalf: ReadonlySet<string> = new Set(wordsOf('no half'))
/** Words that a vague character only begins: 余额. */
export const notVague = wordsOf('no vague')
/** Characters that make half of a time span, or of a whole, a figure. */
export const beforeHalf: ReadonlySet<string> = new Set(wordsOf('half behind'))
/** `全市`: before such a half. */
export const wholeArea = /全[国省市区县州]$/u
/** `以上的行政村`: behind a half that opens a clause, what it is half of. */
export const halfOf = /^(?:(?:以上|左右)的?|的)(?!时间)[^，。；、的是为]{2}/u
export const beforeShare: ReadonlySet<string> = new Set(wordsOf('share cue'))

const dateClasses = ['part', 'span', 'year of'] as const
const dateLines = readLexicon('dates.tsv', dates, {
  word, class: name(...dateClasses), not_before: text, note: text, example: text,
})
const dateWords = (of: (typeof dateClasses)[number]): (readonly [word: string, notBefore: string])[] =>
  dateLines.filter((line) => line.class === of).map((line) => [line.word, line.not_before] as const)

/** Behind a date, the part of its time; each with the characters that begin another word with it: 2024年初步统计. */
export const partsOfTime = dateWords('part')
/** Between the two ends of a span of years or months. */
export const spanSigns = dateWords('span')
/** Behind a year, says that it is meant as a whole: 2023年度. */
export const wholeYears = dateWords('year of')
/** Join the years of a list: 2021、2022年. */
export const yearJoiners: ReadonlySet<string> = new Set(wordsOf('year joiner'))
/** `国道`: before a number, a road that it names. */
export const numberedRoad = /[国省县乡]道$/u

/** `；`: where a list of counts begins or ends; `，` between its members, and what may stand before one. */
export const listStops = /[。；：\n]/u
export const memberMark = '，'
export const beforeMember = /[，：]/u
/** `三个铁矿`: a member of such a list. */
export const countedMember = /^[一二三四五六七八九十百千两]{1,6}多?[个座所台家条处][\p{Script=Han}、]{2,20}$/u
/** `十六个轧钢厂`, `六座高炉`: one that no slogan has. */
export const surelyCounted = /^(?:[一二三四五六七八九百千]*十[一二三四五六七八九]|[一二三四五六七八九十百千两]{1,6}多?[座所台家])/u
