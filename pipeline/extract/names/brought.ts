/** Who makes people, places or firms that a number counts do something: 林下经济 of 发展林下经济6万亩，带动3万人就业. */
import { endWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseStart } from '../marks.ts'
import { catalogued, metricOf } from '../metrics.ts'
import type { Run } from '../runs.ts'
import { joined, segment } from '../words.ts'
import type { Named } from './named.ts'
import { servedBy } from './owner-search.ts'
import type { Around } from './owner-search.ts'
import type { Owner } from './owners.ts'
import { measureOfName } from './shared.ts'
import { isRightBehind } from './told.ts'

/** A shorter name is no means of its own, a longer one a clause. */
const shortest = 3
const longest = 22

/** Takes a name whose noun stands behind its number, and what stands around it; gives it with the verb that makes those counted do something, and with who or what does where the words before say it; `null` for other names. */
export function broughtAbout(named: Named, around: Around): Named | null {
  const { text, span, run } = around
  if (named.source !== 'behind' || named.measure !== 'level' || named.owner || run.figures.length > 1 || catalogued(named.metric) !== null) return null
  const figure = run.figures[0]?.quantity.start ?? 0
  const start = clauseStart(text, span.start, figure)
  const lead = text.slice(start, figure)
  const of = endWord(lead, 'bringsabout') !== '' || startWord(named.metric, 'bringsabout') !== '' ? 'bringsabout' : 'helping'
  const verb = endWord(lead, of) || startWord(named.metric, of)
  const at = verb === '' ? -1 : lead.lastIndexOf(verb)
  const rest = withoutStart(named.metric, of)
  if (at < 0 || rest === '' || (of === 'helping' && !areHelped(run))) return null
  const owner = ownerOf({ words: lead.slice(0, at), start, metric: verb + rest, verb }, named, around)
  if (owner) return withMeans(owner, verb + rest, named)
  return of === 'helping' || named.metric === verb + rest ? null : { ...named, metric: verb + rest, verb: verb + named.verb }
}

const helpedCodes: ReadonlySet<string> = new Set(['{person}', '{household}', '{village}'])

/** 帮助3000名失业人员: people and where they live, whom what was done helps. */
const areHelped = ({ figures }: Run): boolean => helpedCodes.has(figures[0]?.quantity.known?.code ?? '')

interface Said { words: string; start: number; metric: string; verb: string }

/** Who or what brings it about: the means that the words before the verb name, or what the clauses before tell of. */
function ownerOf({ words, start, metric, verb }: Said, named: Named, around: Around): Owner | null {
  const held = around.topic?.owner?.held ? around.topic.owner : null
  // 举办招聘会，提供岗位，安置学生入学: of another work than what the activity was held for.
  if (held && !isWord(verb, 'bringsabout')) return null
  // 辐射带动3个渔村、2万人返乡创业: whoever brought about the first brought about the next.
  if (around.run.joined && around.topic?.metric.includes(verb)) return around.topic.owner
  const owner = meansIn(words, start) ?? held ?? (isOwnClause(words) ? servedBy({ kind: 'flow', rest: metric, verb }, named, around) ?? tradeTold(around) : null)
  return owner && !metric.includes(owner.name.slice(-2)) ? owner : null
}

/** 肉牛养殖存栏2万头，带动86个村: that of which the figure right before is a value, where the catalogue has none of it. */
function tradeTold({ text, run, topic }: Around): Owner | null {
  const measure = topic && topic.verb === '' && metricOf(topic.metric) === null && isRightBehind(text, run) ? measureOfName(topic.metric) : ''
  const name = topic?.metric.slice(0, -measure.length) ?? ''
  return topic && measure !== '' && name.length >= shortest ? { name, start: topic.clauseStart, isObject: false } : null
}

/** The name behind whoever brings it about. */
function withMeans(owner: Owner, metric: string, named: Named): Named {
  const whole = owner.name + metric
  return { ...named, metric: whole, verb: whole.slice(0, whole.length - named.noun.length), own: named.metric, owner, source: 'completed', sourceStart: Math.min(named.sourceStart, owner.start) }
}

/** 有效, 直接: whether nothing but how it was done stands before the verb. */
const isOwnClause = (words: string): boolean => segment(words.trim()).every(({ text, pos }) => pos === 'd' || pos === 'a' || isWord(text, 'adverb') || isWord(text, 'sum'))

/** 通过以工代赈: the means that words before the verb name. */
function meansIn(words: string, start: number): Owner | null {
  const means = startWord(words, 'bymeans')
  const name = words.slice(means.length)
  const parts = segment(name)
  const isMeans = means !== '' && name.length >= shortest && name.length <= longest && !anyDigit.test(name) && parts.every(({ pos }) => !'cdru'.includes(pos || 'x'))
  return isMeans ? { name: joined(parts), start: start + means.length, isObject: false } : null
}
