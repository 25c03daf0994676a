/** Names before their number: complete by themselves, or with what the sentence spoke of before. */
import { endWord, hasWord, isAllOf, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { levelWords } from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { actAt } from '../head-words.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { doerOf, flows, groupOf, isTraded, levelOf, sizeOf, themeOf } from './goes-on.ts'
import { withoutManner } from './manner.ts'
import { plainName, splitAct, unmoved, withoutLevel } from './naming.ts'
import type { Name } from './naming.ts'
import { partOfKind } from './part-of.ts'
import { measureOfName } from './shared.ts'
import { withoutStage } from './stages.ts'
import { segment } from '../words.ts'
import { isDependent } from './topics.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'
import { underTopic } from './under-topic.ts'

/** 养老床: what is long enough to stand without the act behind it. */
const shortestThing = 3

/**
 * Completes a name before its number: with the verb of a list (`joined`), the noun of a level, the topic of a
 * dependent noun. `reached` says that a verb as 达到 stands between: then the name is a state.
 */
export function nameBefore(
  subject: string,
  topic: Topic | null,
  joined: boolean,
  reached: boolean,
): Name {
  const said = withoutHaste(plainName(subject))
  const name = (topic && (earnedBy(topic, said) || perUnit(topic, said, joined))) || said
  const { verb, rest } = splitAct(withoutManner(name))
  const begun = topic ? begunBy(topic, name, verb, rest) : null
  const ends = flowOf(name) ?? movedOf(name)
  if (begun || ends) return begun ?? (ends as Name)
  return (
    (topic && joined && verb === '' ? listed(topic, name, reached) : null) ??
    (topic && levelWords.has(name)
      ? ofLevel(topic, name)
      : null) ?? // 保障性住房建成470万套，新开工630万套: the noun is the thing alone.
    { metric: name, verb, noun: withoutActBehind(rest === '' ? name : rest) }
  )
}

/** 认真办理建议: without how it was handled, which is part of a rate. */
function withoutHaste(name: string): string {
  const act = withoutStart(withoutStart(name, 'handlingmanner'), 'handlingmanner')
  return startWord(act, 'handling') === '' || name.endsWith(patterns.rateEnd) ? name : act
}

/** 住房 of 住房基本建成. */
function withoutActBehind(name: string): string {
  const thing = withoutEnd(name, 'actend')
  return thing.length < shortestThing ? name : thing
}

/** What a name says of the topic: its dependent noun, whom it reaches, that it is done again, or a stage of it. */
function begunBy(topic: Topic, name: string, verb: string, rest: string): Name | null {
  if (isDependent(name)) return ofTopic(topic, name)
  if (reaches(topic, name)) return reachedBy(topic, name)
  if (name === patterns.boxes && endWord(topic.metric, 'throughput') !== '') return boxesOf(topic)
  return pendingOf(topic, name) ?? (rest === '' ? doneAgain(topic, name, verb) : null) ?? stageOf(topic, verb, rest)
}

/** 新增度假区1家、公示待批2家; 企业新增20家、在库180家: nothing but where more of the things, or all of them, stand, before those. */
function pendingOf({ noun, measure, verb }: Topic, name: string): Name | null {
  const isPending = isAllOf(name, 'pending') && endWord(noun, 'firm') === '' && endWord(noun, 'company') === ''
  const isOf = (isPending || (verb !== '' && isWord(name, 'stands') && !isGoingPublic(name))) && measure === 'level' && noun.length > 1 && measureOfName(noun) === ''
  return isOf ? { metric: name + noun, verb: name, noun } : null
}

/**
 * 接待游客300万人次，实现综合效益: what visits earned, without the verb; and the value that a thing had beside the one
 * told before (临江水泥厂销量4万吨，实现营收3亿元). Empty for anything else.
 */
function earnedBy({ metric, verb }: Topic, said: string): string {
  const earned = withoutStart(said, 'cameabout')
  if (isWord(earned, 'earning') && hasWord(metric, 'tourists')) return earned
  const beside = earned !== said && verb === '' && isWord(earned, 'value') && isDependent(earned)
  const measure = measureOfName(metric)
  return beside && isWord(measure, 'value') ? earned : ''
}

/** 单位生产总值能耗下降3%、二氧化碳排放下降4%: both per unit of the same; what is used on the whole (用水量) only in one list. Empty for others. */
const perUnit = ({ metric }: Topic, said: string, joined: boolean): string =>
  (isWord(said, 'intensity') && (joined || !isWord(said, 'wholeuse')) && startWord(metric, 'perunitof') !== '' ? startWord(metric, 'perunitof') + said : '')

/** 发放补助资金3亿元、惠及5万人: whether a name says only whom what was told before reaches. */
const reaches = ({ metric }: Topic, name: string): boolean =>
  isWord(name, 'reaching') && endWord(metric, 'rateend') === ''

/** 补助资金惠及: how many what was told before reaches. */
function reachedBy({ metric }: Topic, name: string): Name {
  const reached = withoutStart(metric, 'accomplished') + name
  return { metric: reached, verb: '', noun: reached }
}

/** 港口货物吞吐量5亿吨、集装箱30万标箱: the throughput of boxes in the same port. */
function boxesOf({ metric }: Topic): Name {
  const boxes = withoutEnd(metric, 'throughput') + patterns.boxes + patterns.throughputWord
  return { metric: boxes, verb: '', noun: boxes }
}

/** A dependent noun under the topic: 总产 of 粮食. */
function ofTopic(topic: Topic, name: string): Name {
  const metric = underTopic(topic, name)
  return {
    metric,
    verb: topic.verb,
    noun: isWord(name, 'workstage') ? topic.noun : trimName(metric),
  }
}

/** 再培育3家: only the verb is new, the thing is the topic's. */
function doneAgain({ noun: thing }: Topic, name: string, verb: string): Name | null {
  if (verb === '' || thing === '' || actAt(thing, 0)?.word === thing) return null
  if (isWord(verb, 'wholeact') || (isWord(verb, 'serving') && endWord(thing, 'rateend') !== ''))
    return null
  const noun = withoutStage(verb, withoutEnd(thing, 'invested') || thing)
  return { metric: name + noun, verb, noun }
}

/** 实施重点项目20个，竣工项目8个: a stage of those works. */
function stageOf({ noun: works }: Topic, verb: string, rest: string): Name | null {
  const isOf = isWord(verb, 'workstage') && isWord(rest, 'anywork') && works.endsWith(rest) && works !== rest
  return isOf ? { metric: verb + works, verb, noun: works } : null
}

/** 规上工业企业净增63家 is a flow. */
function flowOf(name: string): Name | null {
  const staged = endWord(name, 'newstage')
  // 亿元以上项目新签约6个; but 棚户区改造新开工 is no thing that was begun.
  const verb = endWord(name, 'flowbehind') || (endWord(name.slice(0, -staged.length), 'anywork') === '' ? '' : staged)
  const noun = withoutEnd(name.slice(0, -verb.length), 'flowlead')
  return verb !== '' && noun.length > 1 ? { metric: verb + noun, verb, noun } : null
}

/** A known metric behind a verb that only moves it: 推动居民收入. */
function movedOf(name: string): Name | null {
  const moved = unmoved(name)
  return moved === name ? null : { metric: moved, verb: '', noun: moved }
}

/** The next member of a list: with the act of the first, or whose the first is. */
const listed = (topic: Topic, name: string, reached: boolean): Name | null =>
  (reached ? null : alongList(topic, name)) ?? (topic.verb === '' ? ofGroup(topic, name) : null)

/** The next member of a list, for which the act of the first holds: 新建幼儿园46所、小学31所. */
function alongList(topic: Topic, name: string): Name | null {
  const doer = doerOf(topic, name)
  if (doer !== '') return { metric: doer + name, verb: '', noun: doer + name }
  const part = topic.measure === 'level' ? partOfKind(topic.noun || topic.metric, name) : ''
  const act = isWord(topic.verb, 'cameabout') ? '' : topic.verb
  if (part !== '') return { metric: act + part, verb: act, noun: part }
  if (topic.verb === '') return ofRank(topic, name)
  if (isWord(topic.verb, 'wholeact') || act === '' || startWord(name, 'ownflow') !== '' || isTraded(name) || !flows(topic, name, metricOf(name))) return null
  const noun = nounAlong(topic, name)
  return { metric: topic.verb + noun, verb: topic.verb, noun }
}

/** 国家级绿色工厂12家、工业互联网平台8家: the rank goes on where nothing was done too. */
function ofRank({ metric, noun, measure }: Topic, name: string): Name | null {
  const first = noun || metric
  const isOf = measure === 'level' && metricOf(name) === null
  const front = isOf ? themeOf(first, name) || (endWord(name, 'rankedkind') === '' ? '' : levelOf(first, name)) : ''
  return front === '' ? null : { metric: front + name, verb: '', noun: front + name }
}

/** 农村卫生厕所普及率95%、生活污水治理率40%: whose the rates are. */
function ofGroup({ metric }: Topic, name: string): Name | null {
  const group = groupOf(metric, name)
  return group === '' ? null : { metric: group + name, verb: '', noun: group + name }
}

/** A member with what it lacks of the first: the capacity that goes or comes, a level's noun, the theme. */
function nounAlong(topic: Topic, name: string): string {
  const capacity = measureOfName(name) === '' && endWord(name, 'capacity') === '' ? capacityOf(topic.noun, name) : ''
  if (capacity !== '') return name + capacity
  if (isGoingPublic(name) && (endWord(topic.noun, 'company') !== '' || isGoingPublic(segment(topic.noun).at(-1)?.text ?? ''))) return name + patterns.firm
  if (levelWords.has(name)) return name + withoutLevel(topic.noun)
  if (isWord(topic.verb, 'cutting')) return topic.noun.startsWith(patterns.outdated) && !name.startsWith(patterns.outdated) ? patterns.outdated + name : name
  return (groupOf(topic.noun, name) || (catalogued(topic.verb + name) === null ? themeOf(topic.noun, name) || levelOf(topic.noun, name) || sizeOf(topic.noun, name) : '')) + name
}

/** 新增上市公司2家、过会待发1家: whether a name is nothing but what firms did. */
const isGoingPublic = (name: string): boolean => segment(name).every(({ text }) => isWord(text, 'final') && !isWord(text, 'nominal'))

/** 新增装机300万千瓦，其中风电: the capacity that the first of a list ends in, where the next may have such. */
const capacityOf = (first: string, name: string): string =>
  endWord(first, 'capacity') || (isWord(name, 'powersource') ? endWord(first, 'powercapacity') : '')

/** A level with the noun of the topic: 省级 of 国家级技术中心. */
function ofLevel(topic: Topic, name: string): Name {
  const noun = name + withoutLevel(topic.noun)
  return { metric: noun, verb: '', noun }
}
