/** Names of ranks: 经济总量居全省第5位, 总量和增速均居第5位. */
import type { Span } from '../../types.ts'
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { inPlace } from '../../vocabulary/patterns-words.ts'
import { rate } from '../../vocabulary/patterns-measures.ts'
import { grade } from '../../vocabulary/patterns-lists.ts'
import * as patterns from '../../vocabulary/patterns-ranks.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { unitWords } from '../../vocabulary/units.ts'
import { parseHead } from '../heads.ts'
import type { Head } from '../heads.ts'
import { objectBetween } from './clause-object.ts'
import { subjectBetween } from './clause-subject.ts'
import { deal, pieces } from './lists.ts'
import { clauseStart } from '../marks.ts'
import { isGrowth } from '../measures.ts'
import { metricOf } from '../metrics.ts'
import type { Named, Unnamed } from './named.ts'
import { members, ownClause } from './naming.ts'
import { splitPredicate } from './predicates.ts'
import { honourOf, isBareRate, measuredOf } from './rank-owners.ts'
import { endsInMeasure, listNames, nameInListTold } from './rank-lists.ts'
import type { Run } from '../runs.ts'
import { measureOfName, modifiersOf } from './shared.ts'
import { withoutAmong } from './set-apart.ts'
import { segment } from '../words.ts'
import { isDependent } from './topics.ts'
import { measureTold } from './told.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'
import { underTopic } from './under-topic.ts'

/** Takes a run of ranks; gives the names of each: `总量和增速均居第5位` has two on one quantity. */
export function rankNames(text: string, span: Span, run: Run, topic: Topic | null, base: Unnamed): Named[][] {
  const words = placedTwice(beforePlace(run))
  const head = parseHead(words)
  const listed = orderedIn(words, head, orderAhead(text, run))
  const subject = listed.replace(patterns.countedMeasures, '') || listed
  const count = run.figures.length
  const inList = listNames(run) ?? inListTold(text, span, run, topic, subject)
  if (inList) return inList.map((name) => [{ ...base, metric: name, noun: name }])
  if (subject === '' || isWord(subject, 'placeless') || arePeers(subject)) {
    return topic?.sentence === span.start ? carried(text, run, topic, head.share, base) : run.figures.map(() => [])
  }
  const owner = ownerTold(text, span, run, topic, subject)
  const named = (name: string): Named =>
    ({ ...base, metric: honourOf(name, text, span, run, topic) || (owner === '' ? (topic?.sentence === span.start && measuredOf(name, topic)) || completed(name, topic) : owner + name), noun: name, unlisted: isRate(name) })
  const dealt = count > 1 ? deal(subject, count) : null
  if (dealt) return dealt.map((name) => [named(name)])
  const several = head.share || subject !== listed || measuresOnly(subject, topic?.sentence === span.start)
  const shared = count === 1 && several ? eachWhole(members(subject, null), subject) : []
  const names = shared.length > 1 ? shared : [ownClause(subject)]
  return run.figures.map(() => names.map((name) => named(name)))
}

/** 消费市场回暖，增速居第3位: what the clause before speaks of, before a measure of it; empty where the sentence told something else. */
const ownerTold = (text: string, { start }: Span, { floor, headStart, between }: Run, topic: Topic | null, subject: string): string =>
  (topic?.sentence !== start && (isDependent(subject) || isBareRate(subject)) && between > 0 ? (subjectBetween(text, floor, headStart) ?? objectBetween(text, floor, headStart))?.name ?? '' : '')

/** The name of each place in the list that the clause before ends in; `null` where none is named, or the sentence told what has the place. */
function inListTold(text: string, span: Span, run: Run, topic: Topic | null, subject: string): string[] | null {
  const goesOn = subject === '' && topic?.sentence === span.start
  const name = goesOn ? '' : nameInListTold(text, Math.max(span.start, run.floor), run, subject)
  return name === '' ? null : run.figures.map(() => name)
}

/** What stands before a place, or else in the clause `ahead`, with what it is ordered in. Unlike a value's, a rank's subject keeps 增速: the rank is that of the growth rate. */
const orderedIn = (words: string, { subjectStart }: Head, ahead: string): string =>
  withField(trimName(ofList(words, subjectStart).replace(patterns.hasSoMany, '').replace(patterns.rankAdverbs, '').replace(patterns.verbRest, '').replace(patterns.yearsInRow, ''))) ||
  withField(trimName(parseHead(ahead).subject))

/** 全国综合实力百强县排名: of a list that is named, the area is a part; of any other subject it is none. */
function ofList(words: string, start: number): string {
  const subject = words.slice(start)
  return subject.includes(unitWords.strong) ? endWord(words.slice(0, start), 'rankarea') + subject : subject
}

/** 满意度在全省的位次，由第三位退至: the clause before, where it ends in the word for such places; empty where it tells something else. */
function orderAhead(text: string, { floor, headStart }: Run): string {
  const end = headStart - 1
  const words = end > floor ? text.slice(clauseStart(text, floor, end), end) : ''
  return endWord(words, 'orderword') === '' ? '' : words
}

/** 全国168个重点城市, 省会城市中: whether words are nothing but the cities among which the place is. */
function arePeers(words: string): boolean {
  const cities = withoutAmong(words)
  const city = endWord(cities, 'peercity')
  const before = withoutStart(cities.slice(0, -city.length), 'rankarea')
  return city !== '' && (before === '' || Number(before.slice(0, -1)) > 0)
}

const isRate = (name: string): boolean => endWord(name, 'ratename') !== ''

/** The words before the verb of a rank: 居, and of a place without 第 also 进至. */
function beforePlace({ figures, headText, tail }: Run): string {
  const field = patterns.takenIn.exec(headText)
  if (field) return headText.slice(0, field.index) + field[1]
  const placed = figures[0]?.quantity.known?.kind === 'rank' ? null : patterns.placedIn.exec(headText)
  const verb = placed ?? patterns.rankVerbs.exec(headText)
  const words = (verb ? headText.slice(0, verb.index) : headText).replace(patterns.awarded, '')
  // 以满意度全省第一的成绩: with which something was done.
  return words.startsWith(patterns.withWhat) && tail.startsWith(patterns.possessive) ? words.slice(patterns.withWhat.length) : words
}

/** 水质位居全国前列、保持全省第1; 满意度持续攀升、居第3位: the words before a place without another that states no number, or what else is said first. */
function placedTwice(words: string): string {
  const first = words.endsWith(listMark) ? words.slice(0, -listMark.length) : ''
  if (first === '' || first.includes(listMark)) return words
  const vague = withoutEnd(withoutEnd(first, 'vagueplace'), 'frontplace')
  const { noun, praised } = splitPredicate(first)
  const said = praised && segment(noun).at(-1)?.pos === 'n' && !hasWord(noun, 'ownarea') ? noun : ''
  const thing = vague === first ? said : vague.slice(0, patterns.rankVerbs.exec(vague)?.index)
  return thing.length > 1 ? thing : words
}

/** 经开区在全国综合考评中居第12位: what is ordered, with what it is ordered in. */
function withField(whole: string): string {
  // 在全国城市中的位次: what is said of the place itself.
  const order = withoutEnd(withoutEnd(whole, 'orderword'), 'modifierend')
  const at = order.lastIndexOf(inPlace)
  if (at > 1 && isField(withoutEnd(order.slice(at + 1), 'among'))) return order.slice(0, at)
  const field = patterns.inField.exec(whole)
  return field ? `${field[1]}${patterns.amongPlaces.test(whole) ? '' : field[2]}` : whole
}

/** 全省, 全国城市, 全国百强县: whether words are nothing but a field in which places are given. */
function isField(words: string): boolean {
  const rest = withoutStart(words, 'rankarea')
  return rest === '' || isWord(rest, 'rankgroup') || isWord(rest, 'peercity')
}

/** 办理时限压缩比例、即办件数量居第一; 零售额总量、增速居第二: each member of the list is a measure of its own; `told` says that a first without its subject has one. */
function measuresOnly(subject: string, told: boolean): boolean {
  const parts = subject.includes('、') ? pieces(subject) : []
  return parts.length > 1 && (told || !isDependent(parts[0] as string)) && parts.every(isMeasure)
}

/** Words that are as short as 屠宰量 lack their subject. */
const shortestMeasure = 4

const isMeasure = (part: string): boolean =>
  endsInMeasure(part) || isDependent(part) || isWord(part, 'value') || (part.length >= shortestMeasure && measureOfName(part) !== '')

/** 国家级和省级非遗项目数量: a rank that stands alone has the thing of the next member, behind the rank of its own; empty for others. */
function rankedAs(part: string, next: string, name: string): string {
  const { level } = isWord(part, 'level') ? modifiersOf(next) : { level: '' }
  if (level === '' || !name.startsWith(level)) return ''
  return part + (level.endsWith(grade) && !part.endsWith(grade) ? grade : '') + name.slice(level.length)
}

/** Members that are measures already are given no second one: 压缩比例 before 数量. */
function eachWhole(names: string[], subject: string): string[] {
  const parts = pieces(subject)
  // 零售额总量、增速: a rate that stands alone is no one's but that of the first.
  if (isRate(subject) && !isDependent(parts.at(-1) ?? '')) return names
  return names.map((name, at) => {
    const part = parts[at] ?? ''
    const ranked = rankedAs(part, parts[at + 1] ?? '', names[at + 1] ?? '')
    return ranked || (endsInMeasure(part) && !name.endsWith(part) ? part : name)
  })
}

/** The ranks of what the sentence spoke of before; behind a growth those of its rate. */
function carried(text: string, run: Run, topic: Topic, share: boolean, base: Unnamed): Named[][] {
  // 年均增长8%，由第8位升至第6位: it is the metric that moved in those years.
  const unlisted = isGrowth(topic.measure) && !(topic.measure === 'average_growth' && movesFrom(text, run))
  const named = (name: string): Named => ({
    ...base, source: 'carried', metric: unlisted && !isRate(name) ? name + rate : name, noun: name, unlisted, sourceStart: topic.clauseStart,
  })
  const count = run.figures.length
  if (count > 1 && topic.names.length === count) return topic.names.map((name) => [named(name)])
  if (count > 1 && topic.names.length === 1 && hasWord(run.headText, 'dealsplaces')) {
    const told = topic.recent.slice(-count)
    if (told.length === count) return told.map((name) => [named(name)])
  }
  const names = share && topic.names.length > 1 ? topic.names : [topic.metric]
  return run.figures.map(() => names.map((name) => named(name)))
}

/** 由第8位升至第6位: whether the clause of a place begins with that before. */
function movesFrom(text: string, { figures }: Run): boolean {
  const start = figures[0]?.quantity.start ?? 0
  return startWord(text.slice(clauseStart(text, 0, start), start).trimStart(), 'spanfrom') !== ''
}

/** A dependent noun with its subject; 总量 of a known metric is the metric itself. */
function completed(name: string, topic: Topic | null): string {
  const measure = topic ? measureTold(name, topic) : ''
  if (!topic || measure !== '' || !isDependent(name)) return measure || name
  const whole = isWord(name, 'wholemeasure') && metricOf(topic.metric) && !metricOf(topic.metric + name)
  return whole ? topic.metric : underTopic(topic, name)
}
