/** Names of metrics taken apart: the act before a noun, the particles around it, its level, the members of a list. */
import { endWord, hasWord, startWord, withoutStart, withoutStarts } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { dealing } from '../../vocabulary/patterns-lists.ts'
import { sizeAhead } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { quoteEnd } from '../../vocabulary/patterns-subjects.ts'
import { actAt, isNounOfAct } from '../head-words.ts'
import { actsAt } from './acts.ts'
import { metricOf } from '../metrics.ts'
import { remembering } from '../remembering.ts'
import { segment } from '../words.ts'
import { complete } from './complete.ts'
import { bounded, pieces } from './lists.ts'
import { splitPredicate } from './predicates.ts'
import { withoutGoal, withoutParticle } from './set-apart.ts'
import { isAct } from './shared.ts'
import { headOf } from './shared-head.ts'
import { isDependent } from './topics.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'
import { underTopic } from './under-topic.ts'

/** A name with its parts: 新增市场主体 is the verb 新增 and the noun 市场主体. */
export interface Name { metric: string; verb: string; noun: string; predicate?: string }

/** Takes a subject; gives its name without a particle that is left at an end: `将扶贫标准` → `扶贫标准`, `排放量由` → `排放量`. */
export function plainName(subject: string): string {
  const name = withoutGoal(withoutParticle(trimName(subject)))
  return patterns.particleEnds.has(name.at(-1) ?? '') ? name.replace(patterns.particleBehind, '') : name
}

/** 产业. */
const shortestDealt = 2

/** 产业拉动: a name without the word that deals values to its members; where no member stands before it, it stays. */
function undealt(name: string): string {
  const at = name.indexOf(dealing, shortestDealt)
  return at < 0 ? name : name.slice(0, at) + name.slice(at + dealing.length)
}

/** 带动居民收入, 服务业完成零售总额: a name without what only moves a metric, a trade among it. */
function withoutMoving(name: string): string {
  const sector = startWord(name, 'sector')
  const behind = name.slice(sector.length)
  const done = endWord(sector, 'trade') === '' ? behind : withoutStart(behind, 'accomplished')
  return done === behind ? withoutStart(name, 'movesmetric') : done
}

/** A known metric without the verb that only moves it: `推动居民收入` → `居民收入`; other names as they are. */
export function unmoved(subject: string): string {
  const name = undealt(plainName(subject))
  const moved = withoutMoving(name)
  return moved !== name && metricOf(moved) ? moved : name
}

/** Splits an act off the front: `新增市场主体` → 新增 and 市场主体; `开发区` has none. */
export const splitAct = remembering((subject): { verb: string; rest: string } => {
  const act = actsAt(subject)
  const rest = subject.slice(act.length)
  if (act === '' || rest === '') return { verb: act, rest }
  // 派出所, 建议: the beginning of a noun.
  if (isNounOfAct(rest) || !isAct(subject, act)) return { verb: '', rest: subject }
  const next = actAt(subject, act.length)?.word ?? ''
  // 培育孵化: two acts, with an object behind or alone.
  if (next.length > 1 && (next.length < rest.length - 1 || next.length === rest.length)) return { verb: act + next, rest: rest.slice(next.length) }
  return { verb: act, rest }
})

/** The act that is dealt to a list, behind it: `学校、幼儿园分别新建` → 新建 and 学校、幼儿园. */
export function dealtAct(subject: string): { list: string; verb: string } | null {
  const [list = '', verb = ''] = subject.split(dealing)
  return list.length >= shortestDealt && verb !== '' && actAt(verb, 0)?.word === verb ? { list, verb } : null
}

/** A noun without the level before it, which may be a bound: `省级技术中心`, `市级以上技术中心` → `技术中心`. */
export const withoutLevel = (counted: string): string => {
  // 三级甲等 is no size.
  const noun = startWord(counted, 'levelword') === '' ? counted.replace(sizeAhead, '') : counted
  const rest = withoutStarts(noun, 'levelword')
  const unbound = rest === noun ? rest : withoutStart(rest, 'andabove')
  return unbound === '' ? noun : unbound
}

/** The members of a subject that one number holds for (均, 都, 各), each complete: `城镇、农村居民收入` → two. */
export function members(subject: string, topic: Topic | null): string[] {
  return complete(bounded(pieces(trimName(subject))))
    .map((part) => unmoved(trimName(topic && isDependent(part) ? underTopic(topic, part) : part)))
    .filter((part) => part !== '')
}

/**
 * Cuts a long subject to the clause that the number belongs to: what stands before the last act of a list of
 * acts is another's. `整治河道、改造旱厕` → `改造旱厕`. `reached` says that a state follows, which is that of the last alone.
 */
export function ownClause(subject: string, reached = false): string {
  const last = subject.lastIndexOf('、')
  if (last < 0 || actsAt(subject).length > last) return subject
  const behind = subject.slice(last + 1)
  const ahead = subject.slice(0, last)
  const acts = actAt(ahead, 0) !== null
  if (limitsToo(ahead, behind)) return subject
  if (!acts && isStatement(ahead)) return underFirst(ahead, behind)
  const split = splitAct(behind)
  if (split.verb !== '' && actAt(behind, 0)?.word !== behind && (acts || headOf(ahead) === '')) return behind
  // 新认定瞪羚企业、高新技术企业35家: what is added holds for both, and the last alone would be a stock.
  if (!reached && addsThings(ahead) && isCountedStock(behind)) return subject
  // 新培育独角兽、小巨人、单项冠军企业: pieces without a noun share that of the last.
  if (metricOf(behind) && !metricOf(ahead + behind) && acts && (headOf(ahead) !== '' || headOf(behind) === '')) return behind
  return subject
}

/** 年收入过亿元、带动农户增收的企业: whether words before a mark limit what is counted as those behind it do, up to 的, by how much each has. */
const limitsToo = (ahead: string, behind: string): boolean =>
  behind.includes(patterns.possessive) && hasWord(ahead, 'exceeding') && hasWord(ahead, 'eachsize')

/** 全市新认定瞪羚企业: whether words begin with an act that adds things, behind a whole area or not. */
function addsThings(words: string): boolean {
  const act = withoutStart(words, 'wholearea')
  return startWord(act, 'added') !== '' && startWord(act, 'newkind') === ''
}

/** 快速通道投用, 产量单产实现双增: whether words before a mark say something of a thing by themselves, with its verb. */
function isStatement(ahead: string): boolean {
  const said = ahead.slice(ahead.lastIndexOf('、') + 1)
  const { noun, predicate } = splitPredicate(said)
  if (saysTrend(said)) return true
  const last = segment(predicate).at(-1)?.text ?? ''
  // 参与国际标准、国家标准: the object goes on.
  return noun.length > 1 && (last.endsWith(quoteEnd) || (isWord(last, 'final') && !isWord(last, 'nominal')))
}

/** 粮食连年丰收, 居民收入稳步增长, 水质稳居全省前列: whether words say how something went, or that it is among the first. */
function saysTrend(said: string): boolean {
  if (endWord(said, 'frontplace') !== '') return true
  const words = segment(said)
  const [how, last] = [words.at(-2), words.at(-1)]
  return how !== undefined && last !== undefined && words.length > 2 && isWord(last.text, 'trendverb') && (how.pos === 'd' || isWord(how.text, 'adverb'))
}

/** A measure behind such words: that of what they begin with, where the catalogue knows it (粮食面积实现增长、总产), and by itself elsewhere. */
function underFirst(ahead: string, behind: string): string {
  const whole = (segment(ahead)[0]?.text ?? '') + behind
  return metricOf(behind) === null && metricOf(whole) ? whole : behind
}

/** Whether a name is that of things that there are: 高新技术企业, 5G基站. */
function isCountedStock(name: string): boolean {
  const known = metricOf(name)
  return known?.kind === 'stock' && known.unit_code.startsWith('{')
}
