/** What came of an activity or event that was held: 招聘会 of 举办招聘会20场，提供岗位3000个. */
import { endWord, hasWord, placeOf, startWord, withoutStart, withoutStarts } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseStart } from '../marks.ts'
import { catalogued, metricOf } from '../metrics.ts'
import type { Named } from './named.ts'
import { isEvent } from './owner-fits.ts'
import type { Around } from './owner-search.ts'
import type { Owner } from './owners.ts'
import { isRightBehind } from './told.ts'

/** A shorter name is no activity of its own, a longer one a clause. */
const shortest = 3
const longest = 24
/** 精心组织, 在云江成功举办: so many characters may stand before the verb. */
const latestHold = 6
/** What comes of an activity is said in fewer characters. */
const longestYield = 12

/** 精心举办消费节, 召开座谈会: without the verb that only says that it was held. */
export function withoutHold(act: string): string {
  const thing = withoutStarts(withoutStart(act, 'holdhow'), 'hold')
  return thing !== withoutStart(act, 'holdhow') && thing.length > 2 ? thing : act
}

/** Takes a name and what stands around its figure; gives the activity of which it came, where the sentence counted or held one right before and the name says not of what it is. */
export function activityOf(named: Named, around: Around): { owner: Owner; rest: string } | null {
  const { topic } = around
  const rest = withoutInherited(named.metric, around)
  if (named.measure === 'rank' || named.owner || named.source === 'completed' || !cameOf(rest)) return null
  const owner = topic?.owner?.held ? goesOn(topic.owner, around) : topic ? countedActivity(around) : heldBefore(around)
  return owner && !rest.includes(owner.name.slice(-2)) ? { owner, rest } : null
}

/** 开展执法行动9次，检查企业: a name without the verb that only held the activity told before. */
const withoutInherited = (metric: string, { topic, run }: Around): string =>
  (topic && isWord(topic.verb, 'hold') && metric.startsWith(topic.verb) && !run.headText.includes(topic.verb) ? metric.slice(topic.verb.length) : metric)

/** 提供岗位, 达成意向, 观众: whether a name is what activities have and bring about, and none that the area has. */
const cameOf = (metric: string): boolean =>
  metric.length <= longestYield && startWord(withoutStarts(metric, 'yieldlead'), 'eventyields') !== '' && metricOf(metric) === null && catalogued(metric) === null

/** What came of an activity goes on up to the ； where another part of the sentence begins. */
const goesOn = (owner: Owner, { text, run }: Around): Owner | null =>
  (text.slice(owner.start, run.headStart).includes('；') ? null : owner)

/** 招聘会20场: whether a number that counts how often something was held ends right before a place. */
function endsInTimes(before: string): boolean {
  const times = endWord(before, 'heldtimes')
  const at = before.length - times.length - 1
  return times !== '' && (anyDigit.test(before[at] ?? '') || isWord(before[at] ?? '', 'approxbehind'))
}

/** The activity that the figure right before counts. */
function countedActivity({ text, run, topic }: Around): Owner | null {
  if (!topic || topic.measure !== 'level' || !isRightBehind(text, run) || !endsInTimes(text.slice(0, run.floor))) return null
  const name = withoutHold(topic.metric)
  return name.length >= shortest && name.length <= longest ? { name, start: topic.clauseStart, isObject: false, held: true } : null
}

/** 成功举办茶商大会，签约项目: the event or activity that the clause right before holds, or the event that a clause before says was held. */
function heldBefore({ text, span, run, find }: Around): Owner | null {
  // 开展推介活动，确保全年签约项目30个: what a whole year brings is not that of one activity.
  if (run.between === 0 || hasWord(run.headText, 'wholeyear')) return null
  const end = run.headStart - 1
  const start = clauseStart(text, span.start, end)
  const name = heldIn(text.slice(start, end))
  if (name !== '') return { name, start: end - name.length, isObject: false, held: true }
  const owner = find()
  return owner && owner.start >= span.start && isEvent(owner.name) ? { ...owner, held: true } : null
}

/** What a clause holds by its verb, without how often (一次), which stands within its first words; empty where it holds nothing, or something with a number. */
function heldIn(clause: string): string {
  const at = placeOf(clause, 'hold')
  const name = at < 0 || at > latestHold ? '' : withoutStart(withoutStarts(clause.slice(at), 'hold'), 'heldonce')
  const isActivity = isEvent(name) || endWord(name, 'activityend').length < name.length - 1
  return name.length >= shortest && name.length <= longest && !anyDigit.test(name) && endWord(name, 'eventend') + endWord(name, 'activityend') !== '' && isActivity ? name : ''
}
