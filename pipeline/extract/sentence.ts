/** A sentence opened up: its quantities, the gaps between them, and which of them belong to another (baselines, qualifiers, beneficiaries). */
import { after as comparatorsAfter } from '../vocabulary/comparators.ts'
import * as tokens from '../vocabulary/tokens.ts'
import { perPerson, perHousehold, kinds } from '../vocabulary/money.ts'
import { each, prefixes } from '../words.ts'
import { actAt, parseHead } from './heads.ts'
import type { Quantity } from './quantities.ts'

const afterAt = prefixes(each(comparatorsAfter))
const payWords = kinds.flatMap(([words, kind]) => (kind === 'subsidy' || kind === 'award' ? words.split(' ') : []))

/** A figure of a sentence with the place where its comparator ends. */
export interface Figure {
  /** Index into the report's quantities. */
  index: number
  quantity: Quantity
  /** Where the quantity and its trailing comparator end. */
  end: number
  /** Head words taken from elsewhere: the subject of a 从…到… stands before the 从. */
  head: { start: number; end: number; verb: string } | null
}

/** Separators that close a clause. Brackets are looked at apart. */
export const isStrong = (char: string | undefined): boolean =>
  char === '，' || char === '；' || char === '：' || char === '。' || char === '！' || char === '？' || char === ',' || char === ';' || char === '…'

/** Whether a gap is nothing but a joiner of a list: 、 和 与 及 以及. */
export const isJoiner = (gap: string): boolean => /^[ \u3000]*(?:[、和与及,]|以及|和|或)[ \u3000]*$/u.test(gap)

const hasStrong = (gap: string): boolean => {
  if (/^[（(]|[）)]/u.test(gap)) return true
  for (let i = 0; i < gap.length; i++) if (isStrong(gap[i])) return true
  return false
}

/** The figures of a sentence, comparators after them read, elided units of a list filled in (3.4个、1个百分点). */
export function figuresOf(text: string, quantities: Quantity[], from: number, to: number): Figure[] {
  const figures: Figure[] = []
  for (let index = from; index < to; index++) {
    const quantity = quantities[index] as Quantity
    if (quantity.role !== 'figure') continue
    let end = quantity.end
    const after = afterAt(text, end)
    if (after && !(after.word === '内' && /[^0-9岁米公里天年月时日]/u.test(text[end - 1] ?? ''))) {
      if (quantity.comparator !== 'between') quantity.comparator = after.entry
      end += after.word.length
    } else if ((text[end] === '多' || text[end] === '余') && quantity.known && quantity.comparator === 'eq' && !/[样边]/u.test(text[end + 1] ?? '')) {
      quantity.comparator = 'approx'
      end++
    }
    figures.push({ index, quantity, end, head: null })
  }
  for (let i = figures.length - 2; i >= 0; i--) {
    const one = figures[i] as Figure
    const two = figures[i + 1] as Figure
    if (!isJoiner(text.slice(one.end, two.quantity.start))) continue
    const bare = one.quantity.known === null || (one.quantity.unit === '个' && two.quantity.known?.kind === 'points')
    if (bare && two.quantity.known && (two.quantity.known.kind === 'points' || two.quantity.known.kind === 'percent' || (one.quantity.power === 0 && one.quantity.known === null))) {
      one.quantity.known = two.quantity.known
      if (one.quantity.unit !== '' && two.quantity.known.kind === 'points') one.quantity.unit = two.quantity.unit
      if (one.quantity.unit === '') { one.quantity.unit = two.quantity.unit; one.quantity.power = two.quantity.power }
    }
  }
  return figures
}

const fromHead = /(?:从|由|自)(?![贸治主由然身我前])((?:[^，。；、从由]{0,14}的)?(?:[12][0-9]{3}年[底末]?|上年|去年|上年末|年初|上半年|全[国省市区县])?)(?:的)?(?:每[^，。；、0-9]{1,8})?(?:年|月)?(?:人均|户均)?(?:约|近|不足|不到|超过)?$/u
const thanHead = /(?:比|较|比照)[^，。；、比较]{0,16}的$/u

/**
 * Gives figures that belong to another their role: baselines of 从…到…, qualifiers, beneficiary counts.
 * Changes the quantities' `role` and `partOf`; returns the figures that are left to be claimed.
 */
export function subordinate(text: string, start: number, figures: Figure[]): Figure[] {
  const gapAfter = (i: number): string => {
    const one = figures[i] as Figure
    const two = figures[i + 1]
    return two ? text.slice(one.end, two.quantity.start) : ''
  }
  const headStart = (i: number): number => {
    let at = (figures[i] as Figure).quantity.start
    const floor = i > 0 ? (figures[i - 1] as Figure).end : start
    while (at > floor && !isStrong(text[at - 1])) at--
    return at
  }
  const assign = (i: number, role: 'baseline' | 'qualifier' | 'beneficiary_count', to: number, rule: string) => {
    const { quantity } = figures[i] as Figure
    quantity.role = role
    quantity.partOf = (figures[to] as Figure).index
    quantity.rule = rule
  }
  for (let i = 0; i + 1 < figures.length; i++) {
    const one = figures[i] as Figure
    const two = figures[i + 1] as Figure
    const gap = gapAfter(i)
    const begin = headStart(i)
    const head = text.slice(begin, one.quantity.start)
    const move = parseHead(gap)
    const lists = fromToLists(text, figures, i)
    if (lists) {
      const { count, opened: at } = lists
      for (let k = 0; k < count; k++) assign(i + k, 'baseline', i + count + k, 'frame/from-to')
      const target = figures[i + count] as Figure
      target.head = { start: begin, end: begin + at, verb: text.slice((figures[i + count - 1] as Figure).end, target.quantity.start) }
      i += count - 1
      continue
    }
    const opened = fromHead.exec(head)
    if (opened && move.subject.replace(/[位名]$/u, '') === '' && (move.state === 'reach' || /^[位名]?(?:上升|跃升|提升|前移|进位|升|下降|降)?(?:到|至|为)/u.test(gap))) {
      assign(i, 'baseline', i + 1, 'frame/from-to')
      two.head = { start: begin, end: begin + opened.index, verb: gap }
      continue
    }
    if (thanHead.test(head) && move.subject === '' && (move.change !== 0 || move.state === 'reach')) {
      assign(i, 'baseline', i + 1, 'frame/than')
      const than = thanHead.exec(head) as RegExpExecArray
      two.head = { start: begin, end: begin + than.index, verb: gap }
    }
  }
  // 低于1985年增长44.6%的速度, 低于8%的预定目标: what the figure before is held against.
  figures.forEach((figure, i) => {
    if (figure.quantity.role !== 'figure' || !/^的(?:预定|预期|年度|计划|上年|年初)?(?:预期)?(?:目标|速度|增速|水平|指标|计划|涨幅|要求)/u.test(text.slice(figure.end, figure.end + 9))) return
    if (!/(?:低于|高于|超过|好于|快于|慢于|少于|超出|完成|实现)[^，。；]{0,16}$/u.test(text.slice(headStart(i), figure.quantity.start))) return
    const before = figures[i - 1]
    if (!before || i === 0) return
    figure.quantity.role = 'baseline'
    figure.quantity.partOf = before.index
    figure.quantity.rule = 'frame/against-target'
  })
  // From the end, so that members of a list before a qualifier become qualifiers too.
  for (let i = figures.length - 2; i >= 0; i--) {
    const one = figures[i] as Figure
    const two = figures[i + 1] as Figure
    if (one.quantity.role !== 'figure' || one.quantity.rule === 'quantity/proportion') continue
    const gap = gapAfter(i)
    const kind = one.quantity.known?.kind
    // 70个30亿元以上项目: the sum is the size of what is counted.
    if (gap === '' && kind === 'count' && (two.quantity.known?.kind === 'money' || two.quantity.known?.kind === 'physical' || two.quantity.known?.kind === 'age') && two.quantity.role === 'figure') {
      assign(i + 1, 'qualifier', i, 'frame/size')
      continue
    }
    if (gap === '' && two.quantity.role === 'qualifier' && two.quantity.known?.kind === 'age' && one.quantity.known?.code === '{person}') {
      const paid = figures.findIndex((each) => each.index === two.quantity.partOf)
      if (paid > i && (figures[paid] as Figure).quantity.known?.kind === 'money') { assign(i, 'beneficiary_count', paid, 'frame/beneficiary'); continue }
    }
    if (isJoiner(gap)) {
      const own = parseHead(text.slice(headStart(i), one.quantity.start))
      const stated = own.subject !== '' && (own.state !== null || own.change !== 0 || own.comparator !== null)
      if (!stated && two.quantity.role === 'qualifier' && two.quantity.known?.code === one.quantity.known?.code) {
        const to = figures.findIndex((each) => each.index === two.quantity.partOf)
        assign(i, 'qualifier', to, two.quantity.rule)
        if (two.quantity.comparator !== 'eq' && one.quantity.comparator === 'eq') one.quantity.comparator = two.quantity.comparator
      }
      continue
    }
    const person = one.quantity.known?.code === '{person}' || one.quantity.known?.code === '{household}' || one.quantity.known?.code === '{institution}'
    if (two.quantity.role === 'beneficiary_count' && person && /^[^，。；]{1,20}[、和与及]$/u.test(gap)) {
      assign(i, 'beneficiary_count', figures.findIndex((each) => each.index === two.quantity.partOf), two.quantity.rule)
      continue
    }
    if (hasStrong(gap) || /[、和与及]$|^[和与及]/u.test(gap) || gap.includes('、') || gap === '') continue
    if (person && two.quantity.known?.kind === 'money' && two.quantity.role === 'figure' &&
      !/增收|收入|节约|节省|融资/u.test(gap) && ([...perPerson, ...perHousehold, ...payWords].some((word) => gap.includes(word)) || /[为给对向]$/u.test(text.slice(headStart(i), one.quantity.start)))) {
      assign(i, 'beneficiary_count', i + 1, 'frame/beneficiary')
      continue
    }
    if (two.quantity.role === 'baseline' && !fromHead.test(gap)) continue
    if (!qualifies(text, headStart(i), one, gap)) continue
    const target = two.quantity.role === 'figure' ? i + 1 : figures.findIndex((each) => each.index === two.quantity.partOf)
    if (target < 0) continue
    if (kind === 'rank' || kind === 'double' || kind === 'points') continue
    assign(i, 'qualifier', target, 'frame/qualifier')
  }
  return figures.filter((figure) => figure.quantity.role === 'figure')
}

/** 从a、b提高到c、d, 由18:45:37优化为17:48:36: as many figures behind the verb as before it. */
function fromToLists(text: string, figures: Figure[], first: number): { count: number; opened: number } | null {
  const joined = (i: number): boolean => {
    const one = figures[i]
    const two = figures[i + 1]
    if (!one || !two) return false
    const gap = text.slice(one.end, two.quantity.start)
    return isJoiner(gap) || /^[∶︰:：]$/u.test(gap)
  }
  let count = 1
  while (joined(first + count - 1)) count++
  if (count < 2 || first + 2 * count > figures.length) return null
  for (let k = 1; k < count; k++) if (!joined(first + count + k - 1)) return null
  const start = (figures[first] as Figure).quantity.start
  let begin = start
  while (begin > (figures[first - 1]?.end ?? 0) && !isStrong(text[begin - 1])) begin--
  const opened = fromHead.exec(text.slice(begin, start))
  if (!opened) return null
  const move = parseHead(text.slice((figures[first + count - 1] as Figure).end, (figures[first + count] as Figure).quantity.start))
  return move.subject === '' && (move.state === 'reach' || move.state === 'be') ? { count, opened: opened.index } : null
}

/** Whether a figure, with the words between it and the next, only narrows what the next one counts. */
function qualifies(text: string, headStart: number, one: Figure, gap: string): boolean {
  const { quantity } = one
  const kind = quantity.known?.kind
  const noun = gap.replace(/^的/u, '')
  // 连续8个月全省第一
  if (kind === 'time' && tokens.runHeads.some((word) => text.slice(headStart, quantity.start).endsWith(word))) return true
  const first = parseHead(noun)
  if (first.subject === '') return false
  // 全球前1%学科24个: the share names a class.
  if ((kind === 'percent' || kind === 'part') && text[quantity.start - 1] === '前') return true
  if (kind === 'percent' || kind === 'part') return /^的?[^增提下降]/u.test(gap) && quantity.end !== quantity.start && /[过到有对在为将]$|^$/u.test(text.slice(headStart, quantity.start).slice(-1)) && !/占|达|增/u.test(gap.slice(0, 3))
  if (/(?:完成|累计完成|实现)(?:投资|产值|营收|销售)/u.test(gap) || /增收|融资/u.test(gap)) return false
  if (gap.startsWith('的')) return kind === 'physical' || kind === 'age' || kind === 'count' || (kind === 'money' && (quantity.comparator === 'ge' || quantity.comparator === 'le'))
  if (/^(?:增长|下降|提高|增加|减少|达|用于|实施|占|以|比|同比|全部|支持|为|建成|完成|投入|开展|推进|建设)/u.test(gap)) return false
  const act = actAt(noun, 0)
  if (act && kind !== 'physical' && kind !== 'age') return false
  if (kind === 'time') return tokens.runHeads.some((word) => text.slice(headStart, quantity.start).endsWith(word)) || /^[内以前]/u.test(gap)
  const before = parseHead(text.slice(headStart, quantity.start))
  // A complete statement of its own (利用率达到85%) qualifies nothing.
  if (before.subject !== '' && (before.state === 'reach' || before.state === 'keep' || before.change !== 0) && kind !== 'age') return false
  if (kind === 'money') return !/投资$|资金$/u.test(before.subject)
  return true
}
