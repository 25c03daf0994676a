/** Names made complete by the claim right before: a rate of what was handled, a value of firms. */
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { rateEnd } from '../../vocabulary/patterns-names.ts'
import { metricOf } from '../metrics.ts'
import { segment } from '../words.ts'
import type { Named } from './named.ts'
import type { Owner } from './owners.ts'
import { isRateAlone } from './share-words.ts'
import { handledTogether } from './together.ts'
import type { Topic } from './topics.ts'

/** The first characters of a rate, which say what was done. */
const stemLength = 2
/** A shorter name is that of any firms. */
const shortestFirms = 4
/** 当年按期办结率 is longer. */
const longestBareRate = 6

/**
 * Takes a name and what the sentence told before it; gives a rate with what it is one of, empty where the words do not
 * say that it is: 化解纠纷175件，化解率 is 纠纷化解率, 医疗保险参保5万人、参保率 is 医疗保险参保率.
 */
export function rateAfter({ metric, source, measure }: Named, topic: Topic): string {
  if (source === 'carried' || measure === 'rank') return ''
  if (!isBareRate(metric) || metricOf(metric) !== null) return ''
  if (topic.measure !== 'level' || endWord(topic.metric, 'rateend') !== '') return ''
  const thing = withoutVerb(topic)
  const stem = metric.slice(0, stemLength)
  // 调解矛盾纠纷40件，调解成功率: of what was done.
  if (topic.verb.endsWith(stem) && thing !== topic.metric) return joinedTo(thing, metric)
  const at = thing.indexOf(stem)
  if (at > 1) return thing.slice(0, at) + metric
  // 办理提案71件，按期办结率: a rate with nothing but verbs is that of what was handled.
  const isHandled = isWord(topic.verb, 'handling') || endWord(thing, 'handled') !== ''
  if (!isHandled || !handles(metric)) return ''
  const together = handledTogether(topic)
  return together !== '' ? together + metric : joinedTo(thing, metric)
}

/** 按期办结率: whether a short rate names no thing. */
const isBareRate = (name: string): boolean =>
  isRateAlone(name) && name.endsWith(rateEnd) && name.length <= longestBareRate && !hasWord(name, 'pausing') && !hasWord(name, 'quoting')

/** 化解纠纷: without the act that leads in. */
function withoutVerb({ verb, metric }: Topic): string {
  const rest = verb !== '' && metric.startsWith(verb) ? metric.slice(verb.length) : metric
  const [first] = segment(rest)
  const acted = first && isWord(first.text, 'handling') && rest.length > first.end + 1
  return acted ? rest.slice(first.end) : rest
}

const joinedTo = (thing: string, rate: string): string =>
  (thing.length > 1 && !hasWord(thing, 'pausing') ? thing + rate : '')

/** Whether a rate names nothing but how something was dealt with. */
const handles = (rate: string): boolean =>
  segment(rate.slice(0, -1)).every(({ text, pos }) =>
    'vadp?'.includes(pos) || isWord(text, 'handling') || isWord(text, 'predicate'))

/**
 * Takes what the sentence told right before a value without an owner; gives whose it is: of the firms that were counted
 * (规上食品企业达到71家，实现营业收入).
 */
export function valueAfter(topic: Topic): Owner | null {
  const { metric, noun, verb, clauseStart: start, measure } = topic
  const counted = noun !== '' ? noun : metric
  const areFirms = endWord(counted, 'firms') !== '' && counted.length >= shortestFirms
  return verb === '' && measure === 'level' && areFirms ? { name: counted, start, isObject: false } : null
}
