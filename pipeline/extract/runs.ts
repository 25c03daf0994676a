/** Runs: figures that are values of one list, with the words before them and the noun behind. */
import type { Span } from '../types.ts'
import { leadsOn, people } from '../vocabulary/patterns-frames.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import { pilot } from '../vocabulary/patterns-names.ts'
import { arranges } from '../vocabulary/patterns-subjects.ts'
import type { Figure } from './figures.ts'
import { headWordAt } from './head-words.ts'
import { parseHead } from './heads.ts'
import type { Head } from './heads.ts'
import { clauseStart, isJoiner } from './marks.ts'
import { splitAct } from './names/naming.ts'
import { goesOn, sharedPredicate } from './names/members.ts'
import type { Quantity } from './quantity.ts'
import { actBeforeSize, sharedNoun, withoutPlaces } from './run-nouns.ts'
import { unitWords } from '../vocabulary/units.ts'
import { isNounBehind, tailEnd } from './names/tails.ts'
import { trimName } from './names/trim.ts'

/** Figures of one list, and the words around them. */
export interface Run {
  figures: Figure[]
  head: Head
  headText: string
  headStart: number
  /** The words behind, up to where a noun can end. */
  tail: string
  /** The noun of the numbers stands behind them. */
  behind: boolean
  /** What is said behind a later member of the list, of all of them: 5个地级市和5个县级市获评全国文明城市. */
  predicate: string
  /** The list goes on from the figure before. */
  joined: boolean
  /** Where the clause starts, where the figure before ended, and how much text lies between. */
  clause: number
  floor: number
  between: number
}

/** How far before a list 分别 is looked for, and how far behind one a noun behind 的. */
const dealReach = 40
const relativeReach = 60
/** A joiner and a verb of change. */
const longestTurn = 6

/** The code of 次. */
const timesCode = '{time}'

/** Kinds of values that one dealt list may mix: 游客、收入分别达到86万人次、7亿元. */
const mixed: ReadonlySet<string> = new Set(['count', 'money', 'physical', 'points'])

/** 分别增长39.5%、6.4倍: growth in shares and in multiples. */
const grown: ReadonlySet<string> = new Set(['percent', 'times'])

/** Takes two figures; says whether they are values of one list: `5%、6.5%`. */
export function continues(text: string, one: Figure, two: Figure): boolean {
  const kinds = [one.quantity.known?.kind ?? '', two.quantity.known?.kind ?? '']
  if (two.head || (kinds[0] !== kinds[1] && ![mixed, grown].some((set) => kinds.every((kind) => set.has(kind))))) return false
  const joined = isJoiner(text.slice(one.end, two.quantity.start))
  if (!joined && turnOf(text, one, two) === undefined) return false
  if (joined && one.quantity.known?.code === two.quantity.known?.code) return true
  // 产量分别达到13亿吨、2亿吨、1200亿立方米: a dealt list may change its unit, or its verb.
  const { start } = one.quantity
  return patterns.dealtBefore.test(text.slice(Math.max(0, start - dealReach), start).replace(patterns.listedValues, ''))
}

/** The sign of a verb that stands alone between two values of a list: 增长5%、下降3%; `undefined` for none. */
function turnOf(text: string, one: Figure, two: Figure): 1 | -1 | undefined {
  const gap = text.slice(one.end, two.quantity.start)
  if (gap.length > longestTurn || !patterns.joinerAtStart.test(gap.replace('、', patterns.plainJoiner))) return undefined
  const { subject, change, state } = parseHead(gap.slice(1))
  return subject === '' && state === null && change !== 0 ? change : undefined
}

/** Takes the figures of a sentence and the first and last of a run; gives the run with its head and tail. */
export function openRun(text: string, span: Span, all: Figure[], first: number, last: number): Run {
  const figure = all[first] as Figure
  const before = all[first - 1]
  const next = all[last + 1]
  const { end } = all[last] as Figure
  const begin = before ? before.end : span.start
  const joint = before ? jointOf(text, before.end, figure.quantity.start) : null
  const floor = joint ?? begin
  const clause = clauseStart(text, floor, figure.quantity.start)
  let start = setApart(text, floor, clause, figure.quantity.start)
  let stop = figure.quantity.start
  if (figure.head) {
    stop = figure.head.end
    // 产值过亿元企业由12家增加到26家: what narrows the subject stands before it.
    start = figure.head.alone ? figure.head.start : Math.min(figure.head.start, clauseStart(text, floor, stop))
  }
  const headText = text.slice(start, stop) + (figure.head?.verb ?? '')
  const head = heldShare(headText, figure.quantity) ?? parseHead(headText)
  const cut = figure.quantity.known?.kind === 'percent' && head.change === 0 && head.state === null ? patterns.cutsDown.exec(head.subject) : null
  // 压减一般性支出5%: the verb stands before what falls.
  if (cut) Object.assign(head, { change: -1, changeWord: cut[1], verb: cut[1], subject: cut[2] })
  // 财政补助人均新增5元: more for each, no flow.
  const more = figure.quantity.known?.kind === 'money' ? patterns.moreForEach.exec(head.subject) : null
  if (more && head.change === 0) Object.assign(head, { change: 1, changeWord: more[2], verb: more[2], subject: more[1] })
  const opensPart = patterns.partOpening.test(text.slice(start, figure.quantity.start)) || patterns.partBefore.test(text.slice(Math.max(floor, start - 4), start))
  const joined = joint !== null || opensPart || goesOn(text, before, figure, head)
  const related = relativeNoun(text, head.subject, end, span.end)
  // 所有乡镇和88%的行政村通了公路
  if (patterns.allAnd.test(head.subject)) head.subject = ''
  const sized = before ? actBeforeSize(text, span, before, figure) : ''
  if (sized !== '') head.subject = sized
  if (related !== '') head.subject = related + head.subject.replace(patterns.foundedBefore, '')
  const beyond = next?.quantity.known?.word === unitWords.strong ? all[last + 2] : next
  const noun = (from: number): string => tailOf(text, from, beyond ? beyond.quantity.start : null, span.end)
  let tail = related === '' ? noun(end) : ''
  if (next) tail = sharedNoun(text, tail, figure, end, next, head, all[last + 2]?.quantity.start ?? span.end)
  if (tail !== '') head.subject = withoutPlaces(head.subject)
  // 按不低于5%的幅度压减一般性支出: both stand behind.
  const cutBehind = figure.quantity.known?.kind === 'percent' ? patterns.cutsBehind.exec(tail) : null
  if (cutBehind) {
    Object.assign(head, { change: -1, changeWord: cutBehind[1], verb: cutBehind[1], subject: cutBehind[2] })
    tail = ''
  }
  const run: Run = {
    figures: all.slice(first, last + 1).map((each, at) => {
      const change = at > 0 ? turnOf(text, all[first + at - 1] as Figure, each) : undefined
      return change === undefined ? each : { ...each, change }
    }),
    head, headText, headStart: start, joined, behind: false, predicate: sharedPredicate(text, all, last, span.end),
    tail, clause, floor: begin, between: clause - (before ? before.end + 1 : span.start),
  }
  run.behind = takesNoun(run, figure.quantity)
  return run
}

/** 在校生已接近高中学生总数的50%: a share with the comparing word before the whole; `null` for anything else. */
function heldShare(headText: string, { known }: Quantity): Head | null {
  if (known?.kind !== 'percent' || !headText.endsWith(patterns.possessive)) return null
  const [, part = '', comparing = '', whole = ''] = patterns.heldShare.exec(headText) ?? []
  const word = headWordAt(comparing, comparing.length)?.entry
  const reached = word?.type === 'state' && word.kind === 'reach'
  if ((word?.type !== 'comparator' && !reached) || patterns.noWhole.test(whole)) return null
  const head = parseHead(part)
  if (head.subject.length < 2 || head.change !== 0) return null
  return { ...head, subject: `${head.subject}${patterns.takesShare}${whole}${patterns.ratioOf}`, comparator: word.type === 'comparator' ? word.comparator : null, comparing }
}

/** 经济增长的预期目标，定为7%: the clause before has the subject of a verb that sets a target. */
function setApart(text: string, floor: number, clause: number, at: number): number {
  if (!patterns.setsTarget.test(text.slice(clause, at))) return clause
  return patterns.targetBefore.test(text.slice(Math.max(floor, clause - 3), clause)) ? clauseStart(text, floor, clause - 1) : clause
}

/** Where the words of a figure begin behind the joiner that ties it to the one before; `null` where none does. */
function jointOf(text: string, end: number, start: number): number | null {
  const gap = text.slice(end, start)
  if (patterns.listEnd.test(gap)) return null
  if (patterns.joinerAtEnd.test(gap)) return start
  const comma = gap.indexOf('、')
  if (comma >= 0) return end + comma + 1
  return patterns.joinerAtStart.test(gap) ? end + 1 : null
}

/** The words behind a run, up to a mark or the next figure. */
function tailOf(text: string, end: number, next: number | null, limit: number): string {
  const stop = tailEnd(text, end, next ?? limit)
  const tail = text.slice(end, stop)
  if (stop !== next) return tail
  // 10家企业实现产值, 14个公路项目和城东等: what leads to the next figure is no part of the noun.
  const lead = leadsOn.exec(tail)
  const noun = lead && lead.index > 1 ? tail.slice(0, lead.index) : tail
  return noun.replace(patterns.joinerAfterNoun, '')
}

/** 总投资410亿元的…项目, 全长1.3万公里的…公路: the noun that a dependent subject belongs to stands behind 的. */
function relativeNoun(text: string, subject: string, end: number, limit: number): string {
  if (!patterns.relativeSubject.test(subject)) return ''
  const found = patterns.relativeNoun.exec(text.slice(end, Math.min(limit, end + relativeReach)))
  return found ? trimName((found[1] ?? '').replace(patterns.relativePredicate, '')) : ''
}

/** Whether the noun of a number stands behind it: no statement with subject and verb stands before. */
function takesNoun({ head, tail, headText, joined }: Run, { known, power, comparator }: Quantity): boolean {
  const kind = known?.kind
  const isShare = kind === 'percent' || kind === 'part'
  const bare = splitAct(head.subject).rest === '' || patterns.noSubject.test(head.subject)
  // 90%以上的事项, 11个左右的县, 3000平方米的社区
  const bound = isShare || kind === 'physical' || (kind === 'count' && comparator !== 'eq')
  if (bare && bound && tail.startsWith(patterns.possessive) && isNounBehind(tail.slice(1))) return true
  // 解决3200万人的饮水问题: only the act stands before.
  if (bare && (head.subject.length > 1 || (joined && headText === '')) && kind === 'count' && tail.startsWith(patterns.possessive) && isNounBehind(tail.slice(1))) return true
  // 先后4次降低存款准备金率: how often something was done.
  if (bare && known?.code === timesCode && patterns.doneOften.test(tail)) return true
  if (!isNounBehind(tail)) return false
  if (kind === 'count' && head.verb === patterns.inPlaces && pilot.test(tail)) return true
  if (kind === 'count' && head.verb === arranges) return true
  if (head.each && head.subject !== '') return false
  if (isShare) return bare && head.change === 0 && head.state !== 'reach'
  // Bare 亿 is money: only 三亿投资 has its noun behind it.
  const scaled = kind === undefined && power > 0 && (power < 8 || head.subject === '' || people.test(tail) || (bare && patterns.people.test(tail)))
  if (kind !== 'count' && kind !== 'physical' && !scaled) return false
  if (head.subject !== '' && (head.state === 'reach' || head.state === 'be' || head.state === 'keep')) return false
  // 改造提升20所学校: the verb changes what stands behind; 就业增加20万人 changes what stands before.
  return head.change === 0 || head.subject === '' || splitAct(headText.slice(head.subjectStart)).rest === ''
}
