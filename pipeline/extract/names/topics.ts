/** The topic: what the claims of a sentence so far are about, and nouns that need it to be complete. */
import { isWord } from '../../lexicon/words.ts'
import type { Measure } from '../../types.ts'
import { dependent } from '../../vocabulary/heads.ts'
import * as names from '../../vocabulary/patterns-names.ts'
import { firms } from '../../vocabulary/patterns-words.ts'
import { joinDependent } from './lists.ts'
import { measureOfName } from './shared.ts'
import { metricOf } from '../metrics.ts'
import type { Owner } from './owners.ts'
import { handledTogether } from './together.ts'

/** What the claims of a sentence so far are about. */
export interface Topic {
  metric: string
  /** The area it is stated of; empty for the report's own. */
  area: string
  /** The noun without the verb before it. */
  noun: string
  verb: string
  /** All names dealt by the last list, for a list of values that follows without a subject. */
  names: string[]
  measure: Measure
  /** It was a fall. */
  negative: boolean
  /** It was a fact. */
  past: boolean
  period: string
  /** Where the clause that states the subject begins. */
  clauseStart: number
  unlisted: boolean
  /** Whose values the sentence tells, and where that is said; `null` where nothing says it. */
  owner: Owner | null
  /** The subjects of the sentence so far, in order, for a list of values dealt to the last of them. */
  recent: string[]
  /** Where the sentence starts; -1 once it is over. */
  sentence: number
}

/** Longer names are a clause: their last noun is what a dependent noun replaces. */
const longestOwner = 12

/** Whether a noun needs the subject before it to say what it measures: `总量`, `占全省比重`. */
export const isDependent = (subject: string): boolean =>
  dependent.has(subject) || dependent.has(subject.replace(names.beforeDependent, '')) ||
  names.dependentShare.test(subject) || names.dependentPart.test(subject)

/** What a rate is one of, without its own noun: `建议办结率` → `建议`; empty where it is the noun alone. */
function ofRate(rate: string): string {
  for (let length = Math.min(4, rate.length - 1); length > 1; length--) {
    if (dependent.has(rate.slice(-length))) return rate.slice(0, -length)
  }
  return rate.length > 4 ? rate.slice(0, -names.rateLength) : ''
}

/** Joins a dependent noun to the topic, preferring a name that the catalogue knows: 粮食 and `总产` → `粮食总产`. */
export function underTopic(topic: Topic, noun: string): string {
  if (noun === names.perHead) return noun + topic.metric.replace(names.accomplished, '')
  if (isWord(noun, 'value') && names.staff.test(topic.metric)) return (names.staffOf.exec(topic.metric)?.[1] ?? '') + noun
  // 商业航天产业集聚企业36家，产值: whose firms they are, whose value it is.
  if (topic.owner && isWord(noun, 'value') && !firms.test(noun) && topic.verb.startsWith(topic.owner.name)) return topic.owner.name + noun
  if (names.stageOfWork.test(noun)) return (topic.noun || topic.metric).replace(names.investedBehind, '') + noun
  if (names.tradePart.test(noun) && !names.goods.test(topic.metric)) return noun
  const share = names.dependentShare.test(noun) || names.dependentPart.test(noun)
  const bare = topic.metric.replace(share ? names.shareAtEnd : names.endsInRate, '')
  if (names.totalOf.test(noun) && topic.noun !== '' && topic.verb !== '' && !topic.noun.startsWith(topic.verb)) return topic.noun
  if (names.tradePart.test(noun) && topic.metric.includes(names.trade)) return names.foreignTrade + noun
  if (names.earning.test(noun) && names.tourists.test(topic.metric)) return names.tourism + noun
  // 办理建议36件、提案31件，办复率100%: the rate of both.
  const together = names.rateAlone.test(noun) ? handledTogether(topic) : ''
  if (together !== '') return together + noun
  // 办复率100%，满意率98%: a rate takes the place of the one before it.
  if (names.rateAlone.test(noun) && names.rateAlone.test(bare)) return ofRate(bare) + noun
  // 营业收入翻一番、利润翻两番: a topic that lacks an owner itself gives none.
  if (dependent.has(bare) && dependent.has(noun) && !metricOf(bare + noun)) return noun
  // 办理政协提案71件，满意率100%: the rate is that of the things, not of the act.
  if (names.rateAlone.test(noun) && topic.verb !== '' && bare !== topic.noun && metricOf(topic.noun) !== null) return topic.noun + noun
  const owners = topic.noun !== '' && topic.noun !== bare ? [bare, topic.noun] : [bare]
  const candidates = owners.flatMap((owner) => joinDependent(owner, noun))
  const known = candidates.find((name) => metricOf(name) !== null)
  // 储能装机规模增长20%，利用率达90%: the rate is that of the thing, not of its measure.
  const measure = known === undefined && noun.endsWith(names.rateEnd) && topic.verb === '' ? measureOfName(bare) : ''
  if (measure.length > 1 && bare.length > measure.length + 1) return bare.slice(0, -measure.length) + noun
  // 国有企业资产总额增长8%，利润总额增长3%: one value takes the place of the other.
  const value = known === undefined && isWord(noun, 'value') ? measureOfName(bare) : ''
  if (isWord(value, 'value') && !firms.test(value) && !noun.startsWith(value) && bare.length > value.length + 1) return bare.slice(0, -value.length) + noun
  // 产量 behind 产量, 投资 behind 产量: the noun of one takes the place of the other's.
  const replaces = noun.startsWith(names.takes) ? false : bare.length > longestOwner || names.replacing.test(noun)
  return known ?? candidates[candidates.length > 1 && replaces ? 1 : 0] ?? noun
}
