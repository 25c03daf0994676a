/** The acts that a name begins with, several as one: 新建、改扩建, 新、改建, 新建（改扩建）, 新建改建及维修. */
import * as patterns from '../../vocabulary/patterns-names.ts'
import { actAt } from '../head-words.ts'

/** Takes a subject; gives the act that it begins with, or several joined: `新建、改扩建机场` → `新建、改扩建`. */
export function actsAt(subject: string): string {
  let end = firstAct(subject)
  for (let next = moreActs(subject, end); next > end; next = moreActs(subject, end)) end = next
  return subject.slice(0, end)
}

/** Where the first act ends; 新 of 新、改建 and of 新(改扩)建 is one by the end of the next. */
function firstAct(subject: string): number {
  const act = actAt(subject, 0)?.word ?? ''
  if (act !== '') return act.length
  const next = patterns.joiner.test(subject[1] ?? '') ? actAt(subject, 2)?.word ?? '' : ''
  if (next.length > 1) return isActWith(subject.charAt(0), next) ? 2 + next.length : 0
  const inside = inBracket(subject, 1)
  const last = inside === '' ? '' : subject.charAt(inside.length + 3)
  return last !== '' && [subject.charAt(0), ...inside.split('、')].every((each) => isActWith(each, last)) ? inside.length + 4 : 0
}

/** What a bracket at a place holds; empty where none is. */
function inBracket(subject: string, at: number): string {
  const open = subject[at]
  const close = open === '（' || open === '(' ? subject.indexOf(open === '（' ? '）' : ')', at) : -1
  return close < 0 ? '' : subject.slice(at + 1, close)
}

/** Where the acts end that go on at a place: behind a joiner, in brackets, or right behind with others joined to them. */
function moreActs(subject: string, end: number): number {
  if (end === 0) return end
  if (patterns.joiner.test(subject[end] ?? '')) return end + actLength(subject, end + 1, 1)
  const more = actAt(subject, end)?.word.length ?? 0
  if (more > 1 && patterns.joiner.test(subject[end + more] ?? '')) {
    const joined = actLength(subject, end + more + 1, 2)
    return joined === 0 ? end : end + more + joined
  }
  return end + bracketed(subject, end)
}

/** How long a joiner and the act behind it are, the act so long at least; 0 where none stands there. */
function actLength(subject: string, at: number, least: number): number {
  const { length } = actAt(subject, at)?.word ?? ''
  return length < least ? 0 : 1 + length
}

/** （改）, （改扩建）: how long a bracket behind an act is that holds nothing but another; 0 for others. */
function bracketed(subject: string, end: number): number {
  const inside = inBracket(subject, end)
  const isAct = inside.length === 1 ? isActWith(inside, subject.slice(0, end)) : actAt(inside, 0)?.word === inside
  return inside !== '' && isAct ? inside.length + 2 : 0
}

/** Whether words are an act with the end of another: 改 with 新建. */
const isActWith = (words: string, act: string): boolean => {
  const word = words + act.slice(-1)
  return actAt(word, 0)?.word === word
}
