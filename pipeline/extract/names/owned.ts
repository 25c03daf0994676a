/** Names made complete with the thing they belong to, which a clause before names. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { partMark } from '../../vocabulary/patterns-empty.ts'
import { dealing } from '../../vocabulary/patterns-lists.ts'
import type { Span } from '../../types.ts'
import { clauseEnd, clauseStart } from '../marks.ts'
import { catalogued, metricOf } from '../metrics.ts'
import type { Run } from '../runs.ts'
import { segment } from '../words.ts'
import { activityOf } from './activities.ts'
import { rateAfter } from './after.ts'
import { broughtAbout } from './brought.ts'
import type { Named } from './named.ts'
import { isServing, needOf, withOwner } from './needs.ts'
import type { Need } from './needs.ts'
import { ofScheme } from './insured.ts'
import { eventIn, fits, hasOwn, isAction, ownsNothing, worksAt } from './owner-fits.ts'
import { aroundRun, didOthers, searchOwner } from './owner-search.ts'
import type { Around } from './owner-search.ts'
import { ownerBefore, ownersOf } from './owners.ts'
import type { Owner } from './owners.ts'
import { ownerSaid } from './said-bare.ts'
import { isRightBehind } from './told.ts'
import { measureOfName } from './shared.ts'
import { withoutReform } from './site.ts'
import { ownerOfTopicSentence } from './topic-sentence.ts'
import { builtInTown } from './town.ts'
import { tradeFor } from './trade-for.ts'
import { inTown, inZoneOfFirst, ofZone, zoneBefore } from './zones.ts'
import { ofKindOfPlaces } from './seats.ts'
import { ofZoneTold } from './zone-told.ts'
import type { Topic } from './topics.ts'

/** What names carry that a clause before made complete. */
export const ownerRule = 'subject/owner'

/** Takes the names of a run's figures; gives those that need an owner with the one that the text names before them. */
export function owned(text: string, span: Span, run: Run, topic: Topic | null, names: Named[][], off: string): Named[][] {
  if (off === ownerRule || (statesArea(run) && !ranksIn(names, run))) return names
  const around = aroundRun(text, span, run, topic)
  const complete = names.map((each, index) => each.map((named) => withEvent(ofOwner(undealt(named), around, { index, count: names.length }))))
  return run.head.deal ? inZoneOfFirst(complete) : complete
}

/** 综合考评居全省第四: the area is that of the order, behind what is ordered. */
const ranksIn = (names: readonly Named[][], { headText }: Run): boolean => {
  const first = names[0]?.[0]
  return first?.measure === 'rank' && withoutStart(headText.trimStart(), 'leadverb').startsWith(first.metric)
}

/** Which of how many figures of a list a name is that of. */
interface Place { index: number; count: number }

/** 茶业博览会吸引采购商: an event that a name begins with has what follows too. */
function withEvent(named: Named): Named {
  const event = named.owner ? '' : eventIn(named.metric)
  return event === '' ? named : { ...named, owner: { name: event, start: named.sourceStart, isObject: false } }
}

/** 分别新增学位: the word that deals is no part of what is dealt. */
const undealt = (named: Named): Named =>
  named.metric.startsWith(dealing) && named.metric.length > dealing.length ? { ...named, metric: named.metric.slice(dealing.length) } : named

/** A name with its owner, or as it is where it needs none or none is named. */
function ofOwner(named: Named, around: Around, place: Place): Named {
  if (named.gap || named.source === 'carried') return named
  const known = ofRateOrScheme(named, around) ?? broughtAbout(named, around)
  if (known) return { ...known, rule: ownerRule }
  const need = needOf(named.metric)
  if (named.measure === 'rank' && need?.kind !== 'value' && need?.kind !== 'work') return named
  const zone = !need || metricOf(named.metric) !== null ? zoneBefore(around, named) : ''
  if (zone !== '') return { ...named, area: zone }
  const placed = ofPlaced(named, around) ?? ofActivity(named, need, around)
  if (placed) return placed
  const found = need ? ofNeeded(named, need, around, place) : ofTopicSentence(named, around)
  return found === named ? ofSaid(named, around) : found
}

/** A name with the zone or town that the words before it are about; `null` where they name none. */
function ofPlaced(named: Named, around: Around): Named | null {
  const listed = ofZone(named, around.topic, around.run.joined, isRightBehind(around.text, around.run))
  return listed ? { ...listed, rule: ownerRule } : inTown(named, around.topic) ?? builtInTown(named, around) ?? ofZoneTold(named, around)
}

/** 招聘会20场，提供岗位: a name with the activity of which it came; whom one served is told otherwise. */
function ofActivity(named: Named, need: Need | null, around: Around): Named | null {
  const found = need && isServing(need) ? null : activityOf(named, around)
  return found && under(found.owner, { kind: 'flow', rest: found.rest, verb: found.rest.startsWith(named.verb) ? named.verb : '' }, named)
}

/** A name that says nothing of whose it is, behind the clause that tells how a trade, house or kind of place fares. */
function ofSaid(named: Named, around: Around): Named {
  const said = ownerSaid(named, around)
  // 志愿服务服务群众: an act has words of its own.
  const act = startWord(named.metric, 'servesthere')
  if (said) return under(said, { kind: act === '' ? 'value' : 'flow', rest: named.metric, verb: act }, named)
  const kind = ofKindOfPlaces(named, around)
  return kind ? { ...kind, rule: ownerRule } : named
}

/** A name that needs an owner with the one that the words before name. */
function ofNeeded(named: Named, need: Need, around: Around, place: Place): Named {
  const { run } = around
  const owner = ownerFound(need, named, around)
  if (owner && isOfArea(named.metric, owner, around)) return named
  const dealt = owner && dealtPlace(around, place)
  if (owner && dealt && dealt.count > 1 && ownersOf(owner, dealt.count)) return under(dealtOwner(owner, dealt), need, named)
  if (!owner || !fits(owner, need, named, run.figures[0]?.quantity.known?.kind === 'money')) return ofTopicSentence(named, around)
  return under(owner, need, named)
}

/** Which of how many members a value is that of, where words deal values out: 分别提供学位2400个、床位600张 is two runs of one list. */
function dealtPlace({ text, span, run }: Around, place: Place): Place | null {
  if (place.count > 1) return run.head.deal || run.head.subject.startsWith(dealing) ? place : null
  const start = clauseStart(text, span.start, run.headStart)
  const at = text.indexOf(dealing, start)
  const end = clauseEnd(text, start, span.end)
  const figure = run.figures[0]?.quantity.start ?? end
  return at < 0 || at >= figure ? null : { index: countOf(text.slice(at, figure)), count: countOf(text.slice(at, end)) + 1 }
}
const countOf = (words: string): number => words.split('、').length - 1

/** Whose it is; 职业教育改革走深走实，在校生规模: a change of a field has no values. */
function ownerFound(need: Need, named: Named, around: Around): Owner | null {
  const owner = isServing(need) && didOthers(around) ? null : searchOwner(need, named, around)
  return owner && need.kind === 'value' ? { ...owner, name: withoutReform(owner.name) } : owner
}

/** 西城入选示范区。全年接待游客: what the catalogue knows of the area is of no thing that one of several sentences before tells of. */
function isOfArea(metric: string, { start }: Owner, { text, span }: Around): boolean {
  const line = text.lastIndexOf('\n', span.start - 1) + 1
  return start < span.start && text.slice(line, start).includes('。') && catalogued(metric) !== null
}

/** 新院区投入使用。开放床位: with the thing that the sentence before speaks of, or as it is. */
function ofTopicSentence(named: Named, around: Around): Named {
  const owner = ownerOfTopicSentence(named, around)
  return owner ? under(owner, { kind: 'value', rest: named.metric, verb: '' }, named) : named
}

/** 参合率, 参保人数: a rate of what the figure before says, or what is told of an insurance or a reform. */
const ofRateOrScheme = (named: Named, around: Around): Named | null => ofRate(named, around.topic) ?? ofScheme(named, around)

/** A rate with what it is one of, as the figure before says. */
function ofRate(named: Named, topic: Topic | null): Named | null {
  const rate = topic ? rateAfter(named, topic) : ''
  if (!topic || rate === '') return null
  const sourceStart = Math.min(named.sourceStart, topic.clauseStart)
  return { ...named, metric: rate, noun: rate, verb: '', source: 'completed', rule: ownerRule, sourceStart }
}

/** The owner of one of several values: its own of a list of as many, or the same for all. */
function dealtOwner(owner: Owner, { index, count }: Place): Owner {
  const name = count > 1 ? ownersOf(owner, count)?.[index] : undefined
  return name === undefined ? owner : { ...owner, name }
}

/** 全省算力规模: what is stated of an area is of nothing else. */
const statesArea = ({ headText }: Run): boolean => hasWord(headText, 'ownarea') && segment(headText).some(({ text }) => isWord(text, 'ownarea'))

/**
 * Takes a subject that needs an owner; gives its name where a clause between the figure before and this one names the
 * owner, or the sentence opens with the trade in which was done what it told of before; `null` where none does.
 */
export function ownedBetween(text: string, span: Span, run: Run, subject: string, topic: Topic | null): { need: Need; owner: Owner } | null {
  const need = statesArea(run) ? null : needOf(subject)
  if (!need || need.kind === 'part' || need.kind === 'work' || need.kind === 'site') return null
  if (run.between === 0) return ofTrade(text, span, run, need, topic)
  const floor = Math.max(run.floor, span.start)
  const near = ownerBefore(text, floor, span.start, floor, run.headStart)
  // 装备制造聚焦整机，推进6个机床项目投产，产值: what was counted since is nearer, and no trade.
  const told = near !== null && topic?.sentence === span.start && topic.metric.endsWith(near.name) ? null : near
  const owner = (need.kind === 'value' ? tradeFor(text, span, run, told, need) : null) ?? near
  if (!owner || ownsNothing(owner.name, need)) return null
  if (need.kind === 'flow' && worksAt(owner, subject)) return null
  if (need.kind === 'value' && isAction(owner.name)) return null
  return hasOwn(owner.name, need) ? { need, owner } : null
}

/** 建成投用园区5个: whether what was told right before, in the same part of the sentence, is a count of things that have no value of their own. */
const isCounted = ({ metric, noun, clauseStart: start }: Topic, text: string, { headStart }: Run): boolean =>
  measureOfName(metric) === '' && endWord(noun || metric, 'firms') === '' && !text.slice(start, headStart).includes(partMark)

/** 家具产业向高端延伸，实施改造项目8个，营收: money that things of a trade make is that of the trade. */
function ofTrade(text: string, span: Span, run: Run, need: Need, topic: Topic | null): { need: Need; owner: Owner } | null {
  const done = topic !== null && (topic.verb !== '' || isCounted(topic, text, run))
  const owner = done && isWord(need.rest, 'tradevalue') ? tradeFor(text, span, run, null, need) : null
  return owner && { need, owner }
}

/** Takes an owner, what a name needs it for and the name; gives the name with its owner. */
export function under(owner: Owner, need: Need, named: Named): Named {
  const metric = withOwner(owner.name, need)
  const acts = need.kind === 'flow'
  const verb = acts ? metric.slice(0, metric.length - need.rest.length + need.verb.length) : named.verb
  const noun = acts ? need.rest.slice(need.verb.length) : metric
  return { ...named, metric, verb, noun, owner, source: 'completed', rule: ownerRule, sourceStart: Math.min(named.sourceStart, owner.start) }
}
