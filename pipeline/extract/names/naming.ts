/** Names of metrics: what the words around a number say is measured, complete by itself. */
import { levelWords } from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { endsAsRate } from '../../vocabulary/patterns-after.ts'
import { peopleBehind } from '../../vocabulary/patterns-words.ts'
import { isWord } from '../../lexicon/words.ts'
import { actAt } from '../head-words.ts'
import { bounded, complete, headOf, pieces } from './lists.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { isPredicate, splitPredicate } from './predicates.ts'
import { segment } from '../words.ts'
import { flows, themeOf } from './goes-on.ts'
import { measureOfName } from './shared.ts'
import { isDependent, underTopic } from './topics.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'

/** A name with its parts: 新增市场主体 is the verb 新增 and the noun 市场主体. */
export interface Name { metric: string; verb: string; noun: string; predicate?: string }


/** A subject's name without a particle that is left at an end: `将扶贫标准` → `扶贫标准`, `排放量由` → `排放量`. */
function plainName(subject: string): string {
  const name = trimName(subject).replace(patterns.particleAhead, '')
  return patterns.particleEnds.has(name.at(-1) ?? '') ? name.replace(patterns.particleBehind, '') : name
}

/** A known metric without the verb that only moves it: `推动居民收入` → `居民收入`; other names as they are. */
export function unmoved(subject: string): string {
  const name = plainName(subject).replace(patterns.dealingWord, '')
  const moved = name.slice(patterns.movingVerb.exec(name)?.[0].length ?? 0)
  return moved !== name && metricOf(moved) ? moved : name
}

/** Longer modifiers between an act and its number are clauses of their own. */
const longestModifier = 10
/** An act and its object have more characters. */
const shortestActed = 4
/** What serves somebody is named in more words: 家庭共济改革惠及近亲属. */
const longestServing = 24
/** Words of such a length are a clause even without those at their end. */
const longestRest = 40

/** The act that a subject begins with, or several joined: `新建、改扩建机场` → `新建、改扩建`. */
function actsAt(subject: string): string {
  let end = actAt(subject, 0)?.word.length ?? 0
  for (let next = end; next > 0 && patterns.actJoiner.test(subject[next] ?? '');) {
    const more = actAt(subject, next + 1)?.word.length ?? 0
    if (more === 0) break
    end = next = next + 1 + more
  }
  return subject.slice(0, end)
}

/** A verb at the end of longer words, before a number: 赋能 of 工业云赋能. */
function verbAtEnd(words: string): string {
  if (words.length < shortestActed + 1) return ''
  const last = segment(words).at(-1)
  // 水果出口新增4个国家: of what it is new stands before.
  const adds = patterns.addsTo.test(last?.text ?? '')
  return last && !adds && last.pos === 'v' && last.text.length > 1 && !isWord(last.text, 'value') ? last.text : ''
}

/** Splits an act off the front: `新增市场主体` → 新增 and 市场主体; `开发区` has none. */
export function splitAct(subject: string): { verb: string; rest: string } {
  const act = actsAt(subject)
  const rest = subject.slice(act.length)
  if (act === '' || rest === '') return { verb: act, rest }
  if (patterns.nounOfAct.test(rest)) return { verb: '', rest: subject }
  const next = actAt(subject, act.length)?.word ?? ''
  // 培育孵化: two acts, with an object behind or alone.
  if (next.length > 1 && (next.length < rest.length - 1 || next.length === rest.length)) return { verb: act + next, rest: rest.slice(next.length) }
  return { verb: act, rest }
}

/** Of acts with objects of their own, the last, whose object is counted: `成立工作专班、出台` → `出台`; but `新建、改扩建` is one. */
function lastAct(subject: string): string {
  const last = subject.lastIndexOf('、')
  const behind = subject.slice(last + 1)
  // 新开、复航、加密: a short piece has no object.
  const object = last - subject.lastIndexOf('、', last - 1) > shortestActed && actsAt(subject.slice(0, last)).length < last
  return last > 0 && object && actAt(behind, 0)?.word === behind ? behind : subject
}

/**
 * Names what a number counts, from the noun behind it and the verb before it: `改造提升` and `所学校`'s 学校 →
 * 改造提升学校; places that try something out are named by it. `inherited` is the verb of a list, `listed` says that the words before end a list.
 */
export function nameBehind(subject: string, whole: string, inherited: string, listed: boolean, shared = '', before = ''): Name {
  const [, place = '', what = '', trial = ''] = patterns.pilot.exec(whole) ?? []
  if (trial !== '') return { metric: what + trial + place, verb: '', noun: place }
  const { verb, rest } = splitAct(lastAct(subject))
  // 20家企业签约、15家入驻
  if (before !== '' && before !== whole && verb === '' && isPredicate(whole)) return { metric: whole + before, verb: whole, noun: before }
  // 9个村的电气化建设: what was done for the places is the name.
  const { noun: tail, predicate } = splitPredicate(whole.replace(patterns.ofPlaces, ''))
  const said = predicate !== '' ? predicate : shared
  let modifier = rest.length > longestRest ? rest : rest.replace(patterns.modifierEnd, '')
  // “羚羊”平台赋能43万家企业: a verb that no list of acts has.
  const acting = verb === '' && said === '' ? verbAtEnd(rest) : ''
  if (acting !== '') return { metric: trimName(acting + tail), verb: acting, noun: trimName(tail) }
  const serving = patterns.servesAtEnd.test(modifier)
  const foreign = peopleBehind.test(whole) || patterns.prepositions.test(modifier) || listed || (modifier !== rest && rest.endsWith(patterns.andSoOn)) ||
    modifier.includes('、') || (serving ? modifier.length > longestServing : modifier.length > longestModifier || patterns.modifierMark.test(modifier))
  if (foreign) modifier = ''
  const own = said !== '' && (verb === '' || isWord(verb, 'causative')) ? said : verb !== '' ? verb : inherited
  const noun = trimName(tail.startsWith(patterns.possessive) ? tail.slice(1) : tail)
  // 9个县城创建国家卫生县城: the predicate names the thing itself.
  const named = own === said && said !== '' && (said.endsWith(noun) || (noun.length === 1 && said.at(-2) === noun)) ? '' : noun
  return { metric: trimName(own + modifier + named), verb: own, noun, predicate: said }
}

/**
 * Completes a name before its number: with the verb of a list (`joined`), the noun of a level, the topic of a
 * dependent noun. `reached` says that a verb as 达到 stands between: then the name is a state.
 */
export function nameBefore(subject: string, topic: Topic | null, joined: boolean, reached: boolean): Name {
  const said = plainName(subject)
  const earned = said.replace(patterns.reachedAhead, '')
  // 接待游客300万人次，实现综合效益: of the visits.
  const name = topic && patterns.earning.test(earned) && patterns.tourists.test(topic.metric) ? earned : said
  if (topic && isDependent(name)) {
    const metric = underTopic(topic, name)
    return { metric, verb: topic.verb, noun: patterns.stageOfWork.test(name) ? topic.noun : trimName(metric) }
  }
  const { verb, rest } = splitAct(name)
  // 再培育3家: only the verb is new.
  const acted = topic !== null && actAt(topic.noun, 0)?.word === topic.noun
  // 发放补助资金3亿元、惠及5万人: of what was done.
  if (topic && patterns.reachesPeople.test(name) && !endsAsRate.test(topic.metric)) return servedBy(topic, name)
  if (topic && verb !== '' && rest === '' && topic.noun !== '' && !acted && !patterns.wholeAct.test(verb) && !(isWord(verb, 'serving') && endsAsRate.test(topic.noun))) {
    const noun = topic.noun.replace(patterns.investedBehind, '') || topic.noun
    return { metric: name + noun, verb, noun }
  }
  // 规上工业企业净增63家 is a flow.
  const flow = patterns.flowEnds.has(name.at(-1) ?? '') ? patterns.flowBehind.exec(name) : null
  if (flow) return { metric: `${flow[2]}${flow[1]}`, verb: flow[2] ?? '', noun: flow[1] ?? '' }
  const moved = unmoved(name)
  if (moved !== name) return { metric: moved, verb: '', noun: moved }
  const own = metricOf(name)
  if (topic && joined && verb === '' && topic.verb !== '' && !reached && flows(topic, name, own)) {
    const capacity = patterns.capacity.test(topic.noun) && !patterns.capacity.test(name) && measureOfName(name) === ''
    if (capacity) return { metric: topic.verb + name + patterns.capacityWord, verb: topic.verb, noun: name + patterns.capacityWord }
    const theme = catalogued(topic.verb + name) === null ? themeOf(topic.noun, name) : ''
    const noun = levelWords.has(name) || patterns.sizeLevel.test(name) ? name + withoutLevel(topic.noun) : theme + name
    return { metric: topic.verb + noun, verb: topic.verb, noun }
  }
  if (topic && (levelWords.has(name) || patterns.sizeLevel.test(name))) return { metric: name + withoutLevel(topic.noun), verb: '', noun: name + withoutLevel(topic.noun) }
  // 保障性住房建成470万套，新开工630万套: the noun is the thing alone.
  return { metric: name, verb, noun: (rest === '' ? name : rest).replace(patterns.actAtEnd, '') }
}

/** 补助资金惠及: how many what was told before reaches. */
function servedBy(topic: Topic, name: string): Name {
  const noun = topic.metric.replace(patterns.accomplished, '')
  return { metric: noun + name, verb: '', noun: noun + name }
}

/** The act that is dealt to a list, behind it: `学校、幼儿园分别新建` → 新建 and 学校、幼儿园. */
export function dealtAct(subject: string): { list: string; verb: string } | null {
  const dealt = patterns.dealingWord.exec(subject)
  if (!dealt) return null
  const verb = subject.slice(dealt.index + dealt[0].length)
  return verb !== '' && actAt(verb, 0)?.word === verb ? { list: subject.slice(0, dealt.index), verb } : null
}

/** A noun without the level before it: `省级技术中心`, `共有省级技术中心` → `技术中心`. */
export const withoutLevel = (counted: string): string => {
  const noun = counted.replace(patterns.existsBefore, '').replace(patterns.sizeLevelAhead, '')
  const level = [...levelWords].find((word) => noun.startsWith(word))
  return level ? noun.slice(level.length) : noun
}

/** The members of a subject that one number holds for (均, 都, 各), each complete: `城镇、农村居民收入` → two. */
export function members(subject: string, topic: Topic | null): string[] {
  return complete(bounded(pieces(trimName(subject))))
    .map((part) => unmoved(trimName(topic && isDependent(part) ? underTopic(topic, part) : part)))
    .filter((part) => part !== '')
}

/**
 * Cuts a long subject to the clause that the number belongs to: what stands before the last act of a list of
 * acts is another's. `整治河道、改造旱厕` → `改造旱厕`.
 */
export function ownClause(subject: string): string {
  const last = subject.lastIndexOf('、')
  if (last < 0) return subject
  const behind = subject.slice(last + 1)
  const ahead = subject.slice(0, last)
  const acts = actAt(ahead, 0) !== null
  const split = splitAct(behind)
  if (actsAt(ahead) === ahead) return subject
  if (split.verb !== '' && actAt(behind, 0)?.word !== behind && (acts || headOf(ahead) === '')) return behind
  // 新培育独角兽、小巨人、单项冠军企业: pieces without a noun share that of the last.
  if (metricOf(behind) && !metricOf(ahead + behind) && acts && (headOf(ahead) !== '' || headOf(behind) === '')) return behind
  return subject
}
