/** What goes on along a list whose members have their number behind them: the act, the rank and theme of the first. */
import type { Metric } from '../../types.ts'
import { endsBehind, endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { levelWords } from '../../vocabulary/heads.ts'
import { projects } from '../../vocabulary/patterns-empty.ts'
import { grade, shortQuotes } from '../../vocabulary/patterns-lists.ts'
import { sizeAhead } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import { thingMeasured } from './aspects.ts'
import { pieces } from './lists.ts'
import { alikeHead, measureOfName, modifiersOf } from './shared.ts'
import type { Topic } from './topics.ts'

/** 省级乡村旅游示范镇2个、示范村7个: rank and theme before what the members have alike are those of each. */
export function themeOf(first: string, name: string): string {
  const whose = withoutEnd(first, 'proposal')
  if (isWord(name, 'proposal') && whose !== first && endWord(whose, 'proposer') !== '') return whose
  const { level } = modifiersOf(name)
  const at = name.length - level.length < first.length ? first.indexOf(name.slice(level.length, level.length + 2)) : -1
  if (at <= 1 || !segment(first).some(({ start }) => start === at)) return ''
  const ahead = first.slice(0, at)
  if (level !== '') return themeBeforeLevel(ahead)
  return ahead.replace(shortQuotes, '') === '' || (!hasWord(first, 'quoting') && modifiersOf(first).level !== '') ? ahead : ''
}

/** 和美乡村省级示范村3个、市级示范村9个: the theme before the rank of the first; empty where nothing but a rank stands there. */
function themeBeforeLevel(ahead: string): string {
  const words = segment(ahead)
  const from = words.findIndex(({ text }) => isWord(text, 'level'))
  return from > 0 && from === words.length - 1 && !hasWord(ahead, 'quoting') && !anyDigit.test(ahead) ? joined(words.slice(0, from)) : ''
}

/** 运动员获得金牌4枚、银牌8枚: who does it and the act, before a thing of the same kind; empty for others. */
export function doerOf({ metric, verb }: Topic, name: string): string {
  const words = verb === '' && !anyDigit.test(metric + name) ? segment(metric) : []
  const act = words.find(({ text }, at) => at > 0 && text.length > 1 && isWord(text, 'act'))
  const thing = act ? metric.slice(act.end) : ''
  return act && name.length > 1 && thing.length === name.length && thing.at(-1) === name.at(-1) ? metric.slice(0, act.end) : ''
}

/** Whether a name says a rank of its own; behind one that is given 国际 of 国际联合实验室 says only with whom. */
const ownRank = (name: string, given: boolean): boolean => segment(name).some(({ text }) => isWord(text, 'level') && !(given && isWord(text, 'norank')))

/** 规上企业, 乡镇文化站: whether a thing is of a kind that stands beside ranked ones without a rank. */
const isRankless = (name: string): boolean => startWord(name, 'smallplace') !== '' || endWord(name, 'rankless') !== ''

/** 市级以上 of 市级以上示范: a rank that is given, empty where a level has none; 国家 of 国家高新技术企业 is a part of the title. */
function rankGiven(level: string): string {
  const end = level.indexOf(grade) + grade.length
  return end > grade.length ? level.slice(0, end) + startWord(level.slice(end), 'andabove') : ''
}

/** 省级示范工厂3个、智能工厂9个: the rank before a thing of the same kind, or of a kind that ranks are given to; empty where the next has its own, or is of a kind that has none. */
export function levelOf(first: string, name: string): string {
  const { level } = modifiersOf(first)
  const rank = rankGiven(level)
  // 县道, 乡道: one word each.
  if (startWord(level, 'awarding') === '' || first.length - level.length < 2 || name.length < 2 || ownRank(name, rank !== '')) return ''
  const said = first.slice((rank || level).length)
  if (rank !== '' && endWord(name, 'rankedkind') !== '' && !patterns.joiner.test(said.charAt(0)) && !hasWord(said.replace(shortQuotes, '') + name, 'titled')) return rank
  const alike = (first.split('（')[0] as string).at(-1) === name.at(-1) && !isRankless(name)
  // 省级“美丽渔村”示范村2个、整治村3个: the theme in quotes behind the rank is that of both.
  return alike ? level + (hasWord(name, 'quoting') ? '' : quoteBehind(first, level)) : ''
}

/**
 * 农村卫生厕所普及率95%、生活污水治理率40%; 城乡居民基本养老保险参保20万人、基本医疗保险参保30万人: whose the first is, before
 * a measure of the same kind; empty where the next has its own, or may be that of the whole.
 */
export function groupOf(first: string, name: string): string {
  const [last, end] = [segment(first).at(-1)?.text, segment(name).at(-1)?.text]
  const alike = last !== undefined && last === end ? alikeHead(first, name) : ''
  const thing = isWord(alike, 'group') ? alike : thingMeasured(first, name)
  if (thing !== '') return thing
  const { level, group } = modifiersOf(first)
  const isRate = [first, name].every((each) => endWord(each, 'rateend') !== '' && pieces(each).length < 2)
  const own = modifiersOf(name)
  const isOf = isRate && level + own.level + own.group === '' && startWord(group, 'livingplace') !== '' && startWord(name, 'placealone') === ''
  return isOf && (hasWord(name, 'livingservice') || metricOf(group + name) !== null) ? group : ''
}

/** “枫桥式” of 省级“枫桥式”派出所: what stands in quotes right behind the rank, where a thing follows. */
function quoteBehind(first: string, level: string): string {
  const end = first.startsWith('“', level.length) ? first.indexOf('”', level.length) + 1 : 0
  return end > 0 && end < first.length ? first.slice(level.length, end) : ''
}

/** 亿元以上工业项目30个、农业项目9个: the size before projects of another field; empty where they have one of their own. */
export function sizeOf(first: string, name: string): string {
  const size = sizeAhead.exec(first)?.[0] ?? ''
  return size !== '' && [first, name].every((each) => each.endsWith(projects)) && !anyDigit.test(name) && !hasWord(name, 'sized') ? size : ''
}

/** 城镇新增就业, 棚户区住房改造: whether a name says what was done, wherever the word for it stands. */
export const isFlowName = (name: string): boolean => hasWord(name, 'flowword') || endsBehind(name, 'flowend', 2)

/**
 * Whether the act of a list goes on with a member: not where the member is a measure of its own (固定资产投资), but
 * with 老旧小区 behind 改造棚户区, which is the same metric with the act, and with goods behind 退出炼钢产能.
 */
export function flows(topic: Topic, name: string, own: Metric | null): boolean {
  // 创业带动就业: has its own act.
  if (isWord(segment(name).at(-1)?.text ?? '', 'serving')) return false
  if (own === null || (own.kind === 'stock' && metricOf(topic.metric)?.kind !== 'stock')) return true
  // 升级改造道路5条、老旧小区6个: a thing by which the catalogue knows what was done to it.
  if (own.kind === 'flow' && own.unit_code.startsWith('{') && measureOfName(name) === '' && !isFlowName(name)) return true
  if (measureOfName(name) !== '' || levelWords.has(name) || (isFlowName(name) && !isFlowName(topic.noun)) || name.endsWith(topic.verb)) return false
  return endWord(topic.noun, 'capacity') !== '' || isWord(topic.verb, 'cutting') || (!metricOf(topic.metric) || own.kind === 'flow') && catalogued(topic.verb + name)?.metric_id === own.metric_id
}

/** 签订合同20份，出口机床300台: goods that go out of the country or come in have an act of their own; 出口企业 are firms. */
export const isTraded = (name: string): boolean => {
  const goods = withoutStart(name, 'tradepart')
  return goods !== name && goods.length > 1 && endWord(goods, 'standing') === '' && endWord(goods, 'rankless') === '' && measureOfName(goods) === '' && endWord(goods, 'placethere') === ''
}
