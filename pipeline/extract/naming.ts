/** Names of metrics: what the words around a number say is measured, complete by itself. */
import { dependent, levelWords } from '../vocabulary/heads.ts'
import { actAt } from './heads.ts'
import { complete, headOf, joinDependent, pieces } from './lists.ts'
import { metricOf } from './metrics.ts'
import type { Metric } from '../types.ts'

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
  measure: string
  period: string
  /** Where the clause that states the subject begins. */
  clauseStart: number
  /** The noun stood behind its number (改造11个村水网). */
  behind: boolean
  unlisted: boolean
  /** The subjects of the sentence so far, in order, for a list of values dealt to the last of them. */
  recent: string[]
  /** Quantities of that name, so that a later baseline can reach them. */
  sentence: number
}

const marks = /^[\s—“”·、，：:（(]+(?=[^”）)]*$)|[\s，、：:]+$/gu

/** A name without the marks and blanks at its ends. */
export const trimName = (name: string): string => {
  let out = name.replace(/^[\s—、，：:；·]+|[\s，、：:；（(]+$/gu, '')
  if (out.startsWith('”') || out.startsWith('）')) out = out.slice(1)
  if (out.endsWith('的')) out = out.slice(0, -1)
  return out.replace(marks, (mark) => (mark.includes('“') ? mark : ''))
}

/** The canonical metric of a name, also where only 完成 or 实施 stands before it. */
export const catalogued = (name: string): Metric | null =>
  metricOf(name) ?? (/占[^占]+$/u.test(name) ? metricOf(`${name}比重`) : null) ?? (/^(?:完成|实现|实施|达到|确保|建成|新建)/u.test(name) ? metricOf(name.slice(2)) : null)

const preposition = /^(?:对于|对|为|给|向|在|将|把|以|用|由|从|于|使|让|与|和|及|按|就)+$/u

/** Whether a noun needs the subject before it to say what it measures. */
export const isDependent = (subject: string): boolean =>
  dependent.has(subject) || dependent.has(subject.replace(/^(?:全年|年末|其中|五年|累计|年度|首次|增速|总体)/u, '')) ||
  (/^(?:占|在).{0,14}(?:比重|占比|比例|份额|的)$/u.test(subject)) || /^占(?:全[国省市区县]|GDP|地区生产总值|[^，]{0,12})$/u.test(subject)

/** Joins a dependent noun to the topic, preferring a name that the catalogue knows. */
export function underTopic(topic: Topic, noun: string): string {
  const bare = topic.metric.replace(/(?:增速|增幅)$/u, '')
  // 总量 of what was newly added is the total of the thing.
  if (/^(?:总量|总数|总数量|累计总数|存量)$/u.test(noun) && topic.noun !== '' && topic.verb !== '') return topic.noun
  if (/^(?:出口|进口)(?:额|总额)?$/u.test(noun) && topic.metric.includes('进出口')) return `外贸${noun}`
  const candidates = [...joinDependent(bare, noun), ...(topic.noun !== '' && topic.noun !== bare ? joinDependent(topic.noun, noun) : [])]
  const known = candidates.find((name) => metricOf(name) !== null)
  return known ?? candidates[candidates.length > 1 && bare.length > 12 ? 1 : 0] ?? noun
}

/** Splits an act verb off the front: 新增市场主体 → 新增 and 市场主体. */
export function splitAct(subject: string): { verb: string; rest: string } {
  const act = actAt(subject, 0)
  if (!act || act.word.length >= subject.length) return act ? { verb: act.word, rest: '' } : { verb: '', rest: subject }
  // 开发区, 服务业, 建设用地 begin nouns.
  if (/^(?:区|业|者|力|商|用地|性|型|物|费|率|量|站|局|部)/u.test(subject.slice(act.word.length)) ) return { verb: '', rest: subject }
  const next = actAt(subject, act.word.length)
  if (next && next.word.length > 1 && act.word.length + next.word.length < subject.length) return { verb: act.word + next.word, rest: subject.slice(act.word.length + next.word.length) }
  return { verb: act.word, rest: subject.slice(act.word.length) }
}

/** The words after a number up to where its noun ends: a mark, a bracket with figures, or the next item of a list. */
export function tailEnd(text: string, from: number, limit: number): number {
  let depth = 0
  let at = from
  for (; at < limit && at < from + 42; at++) {
    const char = text[at] as string
    if (char === '“') depth++
    else if (char === '”') { if (depth === 0) return at; depth-- }
    else if (char === '（' || char === '(') {
      const close = text.indexOf(char === '（' ? '）' : ')', at)
      if (close < 0 || close > at + 10 || close >= limit) return at
      at = close
    } else if (depth === 0 && '，；：。！？、,;:）)—…'.includes(char)) return at
  }
  return at
}

const notNoun = /^(?:左右|以[上内下](?!的)|增长(?!极|点)|下降|提高|降低|提升|达|占(?!地)|比(?!赛|例|重)|同比|较(?!大|高)|居(?!民|家|住)|排(?!水|放|涝|污|名)|位[居列]|均(?!衡)|都(?!市)|分别|为(?!民)|是|的|和(?!谐|美|平)|与|及|或|起(?!草|重)|等(?!级))/u

/** Whether what follows a number can be its noun: 建成4座乡村污水处理站, 58家规上企业全面复产. */
export const isNounBehind = (tail: string): boolean => tail.length > 0 && !notNoun.test(tail) && !/^[\s）)]/u.test(tail)

/** The name of what a number counts, from the noun behind it and the verb before it. */
export function nameBehind(subject: string, tail: string, inherited: string, listed: boolean): { metric: string; verb: string; noun: string } {
  const { verb, rest } = splitAct(subject)
  let modifier = rest.replace(/(?:等|等的|包括|其中|共|总计|的)+$/u, '')
  if (preposition.test(modifier) || listed || (modifier !== rest && rest.endsWith('等')) || modifier.includes('、') || modifier.length > 10 || /[“”《》（）]/u.test(modifier)) modifier = ''
  const own = verb !== '' ? verb : inherited
  const noun = trimName(tail.startsWith('的') ? tail.slice(1) : tail)
  return { metric: trimName(own + modifier + noun), verb: own, noun }
}

/** Completes a name before its number: the verb of a list, the level's noun, the topic of a dependent noun. */
export function nameBefore(subject: string, topic: Topic | null, joined: boolean, reached: boolean): { metric: string; verb: string; noun: string } {
  const name = trimName(subject)
  if (topic && isDependent(name)) {
    const metric = underTopic(topic, name)
    return { metric, verb: topic.verb, noun: trimName(metric) }
  }
  const { verb, rest } = splitAct(name)
  // 再培育3家: only the verb is new.
  if (topic && verb !== '' && rest === '' && topic.noun !== '') return { metric: name + topic.noun, verb, noun: topic.noun }
  // 规上工业企业净增63家 is a flow.
  const flow = /^(.{2,})(净增|新增|净增加)$/u.exec(name)
  if (flow) return { metric: `${flow[2]}${flow[1]}`, verb: flow[2] ?? '', noun: flow[1] ?? '' }
  const moved = /^(?:带动|推动|拉动|促进|引导|共|约|现|年末|期末|年底)/u.exec(name)
  if (moved && metricOf(name.slice(moved[0].length))) return { metric: name.slice(moved[0].length), verb: '', noun: name.slice(moved[0].length) }
  const own = metricOf(name)
  if (topic && joined && verb === '' && topic.verb !== '' && !reached && (own === null || (own.kind === 'stock' && metricOf(topic.metric)?.kind !== 'stock'))) {
    const noun = levelWords.has(name) ? name + shortNoun(topic.noun) : name
    return { metric: topic.verb + noun, verb: topic.verb, noun }
  }
  if (topic && levelWords.has(name)) return { metric: name + shortNoun(topic.noun), verb: '', noun: name + topic.noun }
  return { metric: name, verb, noun: rest === '' ? name : rest }
}

const shortNoun = (noun: string): string => {
  const level = [...levelWords].find((word) => noun.startsWith(word))
  return level ? noun.slice(level.length) : noun
}

/** The members of a subject that one number holds for (均, 都, 各), each complete. */
export function members(subject: string, topic: Topic | null): string[] {
  const parts = complete(pieces(trimName(subject)))
  return parts.map((part) => (topic && isDependent(part) ? underTopic(topic, part) : part)).map(trimName).filter((part) => part !== '')
}

/** Cuts a long subject to the clause that the number belongs to: what stands before the last act of a list of acts is another's. */
export function ownClause(subject: string): string {
  const last = subject.lastIndexOf('、')
  if (last < 0) return subject
  const behind = subject.slice(last + 1)
  const ahead = subject.slice(0, last)
  const acting = actAt(behind, 0)
  if (acting && acting.word.length < behind.length && splitAct(behind).verb !== '' && (headOf(ahead) === '' || actAt(ahead, 0))) return behind
  if (metricOf(behind) && !metricOf(ahead + behind) && actAt(ahead, 0)) return behind
  return subject
}
