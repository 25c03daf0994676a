/** A rule for names that say nothing by themselves, and have no field: the examples before the number say what the things are. */
import { endWord, withoutEnd } from '../../../lexicon/edges.ts'
import { andSoOn } from '../../../vocabulary/patterns-names.ts'
import { listMark } from '../../../vocabulary/tokens.ts'
import { units } from '../../../vocabulary/units.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { actAt } from '../../head-words.ts'
import { catalogued } from '../../metrics.ts'
import { clauseStart, isJoiner } from '../../marks.ts'
import { joined, segment } from '../../words.ts'
import type { Word } from '../../words.ts'
import { endsInCampaign } from '../field-words.ts'
import { arePolicies } from '../name-behind.ts'
import { splitAct } from '../naming.ts'
import type { NamingRule, View } from '../rule.ts'
import { areWorks } from '../stages.ts'
import { builtAtEnd, isRankOnly } from '../empty.ts'
import { isNounOnly } from '../predicate-words.ts'
import { nounBehind } from './counted.ts'
import { emptyOf, fieldOfThing } from './empty.ts'
import type { Bare } from './empty.ts'

/** Longer examples are no part of a name; shorter ones say nothing. */
const longest = 18
const shortest = 4

/** What leads to the examples: the act, what its manner is (加快), what holds them (围绕), 重点. */
const leads = ({ text }: Word): boolean =>
  isAnyWord(text, 'opening', 'act', 'adverb', 'praise', 'predicate', 'attending', 'drop') || actAt(text, 0)?.word === text || (text.length > 1 && isRankOnly(text))

/** Whether words are a list of things: each begins with a noun (家政服务规范、石墨及碳素制品), and nothing says how or when. */
function isList(words: readonly Word[]): boolean {
  const opens = (at: number): boolean => at === 0 || isJoiner(words[at - 1]?.text ?? '')
  return !opens(words.length) && words.every(({ text, pos }, at) =>
    (isJoiner(text) && at > 0) || (!'dpu'.includes(pos || 'x') && !isWord(text, 'stop') && !(opens(at) && pos === 'v' && text.length > 1)))
}

/** The examples of a name: all of them, or the first alone where they are more than a name holds; empty where that says nothing, or too much. */
function tellable(words: readonly Word[]): string {
  const all = joined(words)
  const first = words.findIndex(({ text }) => text === listMark)
  const examples = all.length > longest && first > 0 ? joined(words.slice(0, first)) : all
  return examples.length >= shortest && examples.length <= longest ? examples : ''
}

const sizeUnits = units.filter(({ kind }) => kind === 'physical').map(({ word }) => word)
const digits = /[0-9.]+/u

/** 20兆瓦储能电站, 30万吨纸浆: whether the digits in examples are all sizes, as nothing is counted by them. */
const areSizes = (examples: string): boolean =>
  examples.split(digits).slice(1).every((behind) => sizeUnits.some((unit) => behind.startsWith(unit) || behind.startsWith(unit, 1)))

/** 云江纺织、东湖食品、北山建材3个项目: whether a list has as many members as the number says, which are all. */
const areAll = (list: string, value: string): boolean => list.includes(listMark) && String(list.split(listMark).length) === value

/** Where the examples begin, among the words before a number: behind the acts, and what measures and campaigns do behind their act alone. */
function examplesStart(all: readonly Word[], { act, noun }: Pick<Bare, 'act' | 'noun'>): number {
  const done = all.findIndex(({ text }) => act !== '' && text === act) + 1
  return done > 0 && doThings(noun) ? done : all.findIndex((word) => !leads(word))
}

/** 实施减煤控尘等6个专项行动: whether examples of things are what is done, and no things. */
const doThings = (noun: string): boolean => arePolicies(noun) || endsInCampaign(noun)

/** The examples that stand right before the number, and the act on them; `null` where none do, or more than they are said. */
function examplesAhead({ text, span, run }: View, bare: Pick<Bare, 'act' | 'noun'>): { ahead: string; examples: string; start: number } | null {
  const at = run.figures[0]?.quantity.start ?? run.headStart
  const from = clauseStart(text, span.start, at)
  const clause = text.slice(from, at)
  const list = withoutEnd(clause, 'andothers')
  if ((list === clause && !areAll(list, run.figures[0]?.quantity.value ?? '')) || !areSizes(list)) return null
  const all = segment(list)
  const acts = examplesStart(all, bare)
  const words = acts < 0 ? [] : all.slice(acts)
  const examples = tellable(words)
  return examples !== '' && (isList(words) || doThings(bare.noun)) ? { ahead: joined(all.slice(0, acts)), examples, start: from + (words[0] as Word).start } : null
}

/** The acts and the noun of a name that says nothing, or that names things of many fields by one word (举办活动). */
function bareOf(view: View): Pick<Bare, 'named' | 'act' | 'noun'> | null {
  const empty = emptyOf(view)
  if (empty !== null) return empty
  const named = view.kind === 'count' && view.measure === 'level' ? nounBehind.read(view)?.[0]?.[0] : undefined
  if (!named || view.run.figures.length > 1) return null
  const { verb, rest } = splitAct(named.metric)
  return verb !== '' && ((isWord(rest, 'generic') && isNounOnly(rest) && !isWord(rest, 'sector')) || arePolicies(rest)) ? { named, act: verb, noun: rest } : null
}

/** Works and firms have names, which say nothing of the others. */
const isWork = (noun: string): boolean => areWorks(withoutBuilt(noun)) || endWord(noun, 'firm') !== ''

/** 项目 of 项目建设. */
const withoutBuilt = (noun: string): string => noun.slice(0, noun.length - builtAtEnd(noun).length)

/** 东湖公园等20个项目建成: works of any field are told by some of their names, and firms under an act on all, where nothing else says of what kind they are. */
function tellsWorks(view: View, { act, noun }: Pick<Bare, 'act' | 'noun'>, ahead: string): boolean {
  const end = view.run.figures[0]?.quantity.end ?? 0
  const isPlain = view.text.startsWith(noun, end) && isAnyWord(withoutBuilt(noun), 'empty', 'worksofrank')
  return isPlain && (endWord(noun, 'firm') === '' || (ahead !== '' && ahead.endsWith(act))) && fieldOfThing.read(view) === null
}

export const exampleOfThing: NamingRule = {
  id: 'subject/example-of-thing',
  why: 'a thing of any field, where none is named, is what the examples before its number are',
  read: (view) => {
    const bare = view.run.behind ? bareOf(view) : null
    const found = bare && examplesAhead(view, bare)
    if (!bare || !found || catalogued(bare.named.metric) !== null || (isWork(bare.noun) && !tellsWorks(view, bare, found.ahead))) return null
    const { named, act, noun } = bare
    return [[{ ...named, metric: act + found.examples + andSoOn + noun, own: named.metric, source: 'completed', sourceStart: found.start }]]
  },
  examples: [
    '建成云江会员店、东湖万象汇等20个项目。 → 建成云江会员店、东湖万象汇等项目', '云江化纤、东湖机械等20个项目竣工。 → 竣工云江化纤、东湖机械等项目', '实施北滨路东段、青山大道南段、白云路西段改造等7个重点项目。 → 实施北滨路东段等重点项目', '攻坚突破物业管理规范等11个难点问题。 → 攻坚突破物业管理规范等难点问题', '水域利用规划等14个规划全面完成。 → 完成水域利用规划等规划',
    '加快东湖水库、北山水厂等40个项目建设。 → 东湖水库、北山水厂等项目建设', '开工建设20兆瓦储能电站等9个项目。 → 开工建设20兆瓦储能电站等项目', '深入实施减煤控尘等6个专项行动。 → 实施减煤控尘等专项行动',
    '成功举办农产品展销会、文化博览会等270场活动。 → 举办农产品展销会、文化博览会等活动', '围绕电子信息、生物医药等10个领域，加快攻关。 → 电子信息、生物医药等领域',
  ],
  not: ['完成供水管网等12个城建项目。', '着力抓好东湖公园等20个竣工项目。', '支持青年、手艺人等3万人创业。', '云江竹业等38户企业升规入统。'],
}
