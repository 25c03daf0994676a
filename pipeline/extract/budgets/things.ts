/** Things that money goes into, counted before an amount: of several in one sentence which it is of. */
import { startWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { investing, joiners, listedWith } from '../../vocabulary/patterns-money.ts'
import { actAt } from '../head-words.ts'
import { clauseStart, isStrong } from '../marks.ts'
import { areWorks } from '../names/stages.ts'
import { segment } from '../words.ts'
import { endsInMoney, isVague, moneyPhrase } from './phrase.ts'
import type { MoneyView } from './rule.ts'
import { isState, withoutSaid } from './said.ts'
import { isThing } from './told.ts'

/** So many things are told together; of more the last are meant. */
const mostThings = 3

/** `新开工重大项目` → `重大项目`; as it is where only 项目 would be left. */
function withoutActs(thing: string): string {
  let rest = thing
  for (let act = actAt(rest, 0); act !== null && startWord(rest.slice(act.word.length), 'ofkind') === ''; act = actAt(rest, 0)) rest = rest.slice(act.word.length)
  // 新开工及预开工项目: the act is one of two.
  return rest === '' || isVague(rest) || joiners.has(rest.charAt(0)) ? thing : rest
}

const lastWord = (name: string): string => segment(name).at(-1)?.text ?? ''
/** 省级产业项目, 水利重大工程, 市级重点项目建设. */
const isOfWorks = (name: string): boolean => isWord(lastWord(name), 'work') || areWorks(withoutEnd(name, 'nominal'))
/** Whether a name tells only how large things are, what becomes of them or what was invested in them. */
const isAside = (name: string): boolean =>
  isState(name) || isWord(lastWord(name), 'value') || name.endsWith(investing)

/** The last things of a sentence that nothing else stands between, in their order. */
function lastThings(recent: readonly string[]): string[] {
  const things: string[] = []
  for (let at = recent.length - 1; at >= 0 && things.length < mostThings; at--) {
    const name = recent[at] as string
    const thing = endsInMoney(name) ? '' : withoutSaid(moneyPhrase(name).thing)
    if (thing !== '' && isThing(thing)) things.unshift(thing)
    else if (things.length > 0 || !isAside(name)) break
  }
  return things
}

/** Whether the counts before an amount are those of one list: 省重点项目20个、市重点项目50个，完成投资…. */
function areListed({ text, span, quantities, index, run }: MoneyView, count: number): boolean {
  if (run.figures.length > 1) return false
  for (let at = index - 1; at > index - count; at--) {
    const [one, next] = [quantities[at - 1], quantities[at]]
    if (!one || !next || one.start < span.start || one.known?.kind !== 'count' || next.known?.kind !== 'count') return false
    const paid = quantities[at - 2]
    // 总投资9亿元的重大项目16个，省重点项目5个: the first have a sum of their own.
    if (paid?.known?.kind === 'money' && text[paid.end] === possessive && paid.start >= span.start) return false
    if (!listedWith.test(text.slice(one.end, next.start))) return false
  }
  return true
}

/** Whether right before a list of amounts as many things were counted: 省重点20个、市重点50个，完成投资120亿元、350亿元. */
export function followCounts({ span, quantities, run }: MoneyView, count: number): boolean {
  const first = run.figures[0]?.index ?? 0
  const before = quantities.slice(Math.max(0, first - count), first)
  return before.length === count && before.every(({ start, known }) => start >= span.start && known?.kind === 'count')
}

/**
 * Takes an amount and the subjects of its sentence so far; gives the things that it is of, empty for none: of
 * 新开工亿元项目, 续建项目 both, of 重大项目, 重大项目竣工 the whole.
 */
export function countedThings(view: MoneyView, recent: readonly string[]): string {
  const things = lastThings(recent)
  const last = things.at(-1) ?? ''
  if (things.length < 2) return last
  const [core = '', ...others] = things.map(withoutActs)
  if (others.every((each) => each === core)) return core
  if (!things.every((each) => !isVague(each) && isOfWorks(each)) || !areListed(view, things.length)) return last
  const act = (things[0] as string).slice(0, -core.length)
  return things.map((each, at) => (at > 0 && act !== '' && each.startsWith(act) ? each.slice(act.length) : each)).join('、')
}

/** Takes a thing of an amount; gives it with whose it is, where the clause says that before their number: 新区 of 新区36个路网项目完成投资9亿元. */
export function withOwner({ text, span, quantity, quantities, index, topic }: MoneyView, thing: string): string {
  const count = quantities[index - 1]
  if (thing === '' || topic?.sentence !== span.start || count?.known?.kind !== 'count' || !topic.metric.endsWith(thing)) return thing
  if (topic.metric === thing || [...text.slice(count.end, quantity.start)].some(isStrong)) return thing
  const start = clauseStart(text, span.start, count.start)
  const before = text.slice(start, count.start)
  const from = [...before].findIndex((_, at) => topic.metric.startsWith(before.slice(at)))
  const words = from < 0 ? [] : segment(before.slice(from))
  const [first, last] = [words[0], words.at(-1)]
  // 实施36个路网项目: what is done with them is no owner.
  const acts = first === undefined || (first.text.length > 1 && first.pos === 'v') || actAt(first.text, 0) !== null
  const owns = !acts && last !== undefined && (!'vpdcmu'.includes(last.pos || 'v') || isWord(last.text, 'nominal'))
  return owns ? before.slice(from) + thing : thing
}
