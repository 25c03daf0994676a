/** Where the owner of a run's values is looked for: clauses before, the figure before, the topic. */
import { endWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import type { Span } from '../../types.ts'
import { isWord } from '../../lexicon/words.ts'
import { zoneAhead as zoneAtStart } from '../../vocabulary/patterns-subjects.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { clauseStart } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import type { Run } from '../runs.ts'
import { withoutHold } from './activities.ts'
import { valueAfter } from './after.ts'
import type { Named } from './named.ts'
import { hostTold } from './hosts.ts'
import { isServing, needsField } from './needs.ts'
import type { Need } from './needs.ts'
import { announcedBefore, openingOwner, programOf, tradeEffect } from './opening-owner.ts'
import { ownerBefore, ownerIn } from './owners.ts'
import type { Owner } from './owners.ts'
import { ownerSaid } from './said-bare.ts'
import { schoolingBefore, siteBefore } from './site.ts'
import { segment } from '../words.ts'
import { measureOfName } from './shared.ts'
import { isBehindCounted, isRightBehind, saysNoThing, saysNotOfWhat, thingOf } from './told.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'
import { tradeFor } from './trade-for.ts'
import { workBefore } from './work-before.ts'

/** A run with what stands around it. */
export interface Around {
  text: string
  span: Span
  run: Run
  /** What its own sentence spoke of before. */
  topic: Topic | null
  /** Whose values the run states as far as a clause says it; looked for once. */
  find: () => Owner | null
}

/** Takes a run and its topic; gives both as the search reads them. */
export function aroundRun(text: string, span: Span, run: Run, topic: Topic | null): Around {
  const own = topic?.sentence === span.start ? topic : null
  let found: Owner | null | undefined
  return {
    text,
    span,
    run,
    topic: own,
    find: () => (found === undefined ? (found = ownerFor(text, span, run, own)) : found),
  }
}

/** Takes what a name needs an owner for; gives the owner that the nearest words name, or `null`. */
export function searchOwner(need: Need, named: Named, around: Around): Owner | null {
  if (need.kind === 'part' && around.run.between === 0) return null
  if (need.kind === 'site') return startWord(need.rest, 'pupil') === '' ? siteBefore(around) : schoolingBefore(around)
  if (need.kind === 'work') return announcedBefore(around) ?? workTold(named, around)
  const served = isServing(need)
  const trade = need.kind === 'value' ? tradeFor(around.text, around.span, around.run, around.find(), need) : null
  if (trade) return trade
  return (
    (needsField(need) ? fieldFor(around) : null) ??
    (served ? servedBy(need, named, around) : null) ??
    around.find() ?? siteBefore(around) ??
    (need.kind === 'value' ? saidBefore(named, around) ?? toldBefore(around, named) ?? zoneAhead(around, named) ?? hostBefore(around) ?? openingOwner(around, named.metric) ?? thingBefore(around, need.rest) ?? besideValue(around, named) : null)
  )
}

const saidBefore = (named: Named, around: Around): Owner | null => (around.topic?.owner ? null : ownerSaid(named, around))
/** 专项斗争大获全胜，破获案件: the work that a clause before tells of, without what it says of it. */
function workTold(named: Named, around: Around): Owner | null {
  const [work, said] = [workBefore(around.text, around.span, around.run), ownerSaid(named, around)]
  return work && said && work.name.startsWith(said.name) ? said : work
}

/** What was done for those whom a figure counts, or by what they were made to do something: a programme, a measure taken, a trade, or the act right before. */
export const servedBy = (need: Need, named: Named, around: Around): Owner | null =>
  programOf(around) ?? measureTaken(around) ?? tradeEffect(around, need, named) ?? actBefore(around)

/** 15家企业完成技改，3000名职工受益: whether what was told before is what the counted did to something, which no one else was helped by. */
export function didOthers({ text, run, topic }: Around): boolean {
  if (!topic || topic.verb === '' || !text.slice(run.floor, run.headStart).includes(topic.verb)) return false
  const words = segment(topic.verb)
  return words.length > 1 && words.at(-1)?.pos === 'n'
}

/** The field of work that the clause before is about: 垃圾分类 before 居民小区覆盖率. */
export function fieldFor({ text, span, run }: Around): Owner | null {
  const floor = Math.max(run.floor, span.start)
  return run.between > 0 ? ownerBefore(text, floor, span.start, floor, run.headStart, true) : null
}

/** Whose values a run states: what a clause right before it names, or an earlier one. */
function ownerFor(text: string, span: Span, run: Run, topic: Topic | null): Owner | null {
  const line = text.lastIndexOf('\n', span.start - 1) + 1
  return (
    ownerBefore(text, line, span.start, topic ? run.floor : line, run.headStart) ??
    goesOnOwner(text, topic, run) ??
    (topic && run.joined ? ownerOfTopic(topic) : null)
  )
}

/** What the figures before were of, up to the ； where another part of the sentence begins. */
function goesOnOwner(text: string, topic: Topic | null, run: Run): Owner | null {
  const owner = topic?.owner
  return owner && !text.slice(owner.start, run.headStart).includes('；') ? owner : null
}

/** 储能投资增长30%、装机规模增长20%: the next of a list is of the same thing. */
function ownerOfTopic({ metric, verb, clauseStart }: Topic): Owner | null {
  const measure = verb === '' ? measureOfName(metric) : ''
  const name = metric.slice(0, -measure.length)
  return measure === '' || name.length < 2 ? null : { name, start: clauseStart, isObject: false }
}

/** 肉鸡养殖年出栏80万只，养殖收益3亿元: a value that the catalogue has not is of the same thing as the one right before it. */
function besideValue({ text, run, topic }: Around, { metric }: Named): Owner | null {
  if (!topic || metricOf(metric) !== null || metricOf(topic.metric) !== null || !isRightBehind(text, run)) return null
  const owner = ownerOfTopic(topic)
  // 市区新增供热面积30万平方米，覆盖面积: a flow says not of what the next is.
  const isFlow = owner !== null && endWord(owner.name, 'flowword') !== ''
  const name = owner && !isFlow ? withoutEnd(withoutEnd(owner.name, 'measurelead'), 'measureof') : ''
  const last = segment(name).at(-1)
  return owner && last && last.text.length > 1 && !'adcmpru'.includes(last.pos || 'n') && !saysNoThing(last.text) ? { ...owner, name } : null
}

/** Longer clauses name no measure. */
const longestMeasure = 24

/** What was done for those whom a figure counts: the clause before, its thing or all of it. */
function measureTaken({ text, span, run }: Around): Owner | null {
  const end = run.headStart - 1
  if (end <= Math.max(run.floor, span.start)) return null
  const start = clauseStart(text, Math.max(run.floor, span.start), end)
  const thing = ownerIn(text, start, end)
  if (thing) return thing
  const clause = text.slice(start, end)
  return clause.length > 1 && clause.length <= longestMeasure && !patterns.anyDigit.test(clause)
    ? { name: withoutHold(trimName(clause)), start, isObject: true }
    : null
}

/**
 * 改造小区20个，惠及3万户: what the figure right before counts was done for those that this one counts, and so was
 * what was paid (减征社会保险费2亿元，惠及企业). A rate between is one of the same: 化解楼盘9个，化解率90%，惠及3万户.
 */
function actBefore({ text, run, topic }: Around): Owner | null {
  if (!topic || !isRightBehind(text, run) || areMorePeople(text, run)) return null
  const told = endWord(topic.metric, 'rateend') !== '' ? (topic.recent.at(-2) ?? '') : doneBy(topic)
  return told.length > 1 && told.length <= longestMeasure && endWord(told, 'rateend') === ''
    ? { name: withoutHold(told), start: topic.clauseStart, isObject: false }
    : null
}

/** 扶持创业4000人，带动就业1.3万人: people behind people are others, and not those of what was done for the first. */
const areMorePeople = (text: string, { figures, floor }: Run): boolean =>
  figures[0]?.quantity.known?.code === '{person}' && text.slice(0, floor).endsWith(figures[0].quantity.known.word)

/** What a topic says was done or paid; empty where it states a value that the catalogue has, or a change. */
const doneBy = ({ verb, metric, measure }: Topic): string =>
  measure === 'level' && (verb !== '' || (metricOf(metric) === null && !isWord(measureOfName(metric), 'value'))) ? metric : ''

/** 规上食品企业达到71家，实现营业收入: whose value it is, where the figure right before says so. */
const toldBefore = ({ run, topic }: Around, { metric }: Named): Owner | null =>
  topic && run.between === 0 && metricOf(metric) === null
    ? valueAfter(topic) ?? addedBefore(topic, metric)
    : null

/** 发放补助资金2亿元，支出进度全省第一: the thing told, where the measure says not of what it is. */
function thingBefore({ text, run, topic }: Around, metric: string): Owner | null {
  if (!topic || metricOf(metric) !== null || !(isRightBehind(text, run) || isBehindCounted(text, run, topic))) return null
  const name = saysNotOfWhat(metric, topic) ? thingOf(topic) : ''
  // 保障面提高到3%，保障人数: another measure of the same.
  return name.length < 2 || name.startsWith(metric.slice(0, 2)) ? null : { name, start: topic.clauseStart, isObject: false }
}

/** 新引育链主企业9家，配套率提高到47%: the rate of what was added is that of all such things. */
const addedBefore = ({ noun, verb, clauseStart: start }: Topic, metric: string): Owner | null =>
  startWord(verb, 'adding') !== '' && noun.length > 1 && endWord(metric, 'rateend') !== '' && !noun.includes(metric.slice(0, 2))
    ? { name: noun, start, isObject: false }
    : null

/** 政务服务热线受理51万次，运行评价居全省第七: of the house or line with which the sentence begins. */
function hostBefore({ topic }: Around): Owner | null {
  const name = hostTold(topic?.recent ?? [])
  return topic && name !== '' ? { name, start: topic.clauseStart, isObject: false } : null
}

/** 城南工业园区投入3亿元，现有企业90家，实现主营业务收入: of the zone with which the sentence begins. */
function zoneAhead({ text, span, run, topic }: Around, { metric }: Named): Owner | null {
  if (!topic || metricOf(metric) !== null) return null
  // 全市工业园区完成投资3亿元，实现主营业务收入: also the zone of which the figure before tells.
  for (const start of [span.start, topic.clauseStart]) {
    const clause = text.slice(start, run.headStart).trimStart()
    const name = withoutStart(zoneAtStart.exec(clause)?.[1] ?? '', 'ownarea')
    if (name !== '') return { name, start, isObject: false }
  }
  return null
}
