/** Words between an act and its number, or beside what is counted, that are no part of a name. */
import { endWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { possessive } from '../../vocabulary/particles.ts'

/** 先后在全省: whether words are a preposition alone, or one of the whole area. */
export const isPreposition = (words: string): boolean =>
  isWord(withoutEnd(withoutStart(words, 'prepositionlead'), 'wholearea'), 'preposition')

/** 年初市委确定的: whether words say when and by whom things were set, and nothing else. */
export const saysWhenSet = (words: string): boolean =>
  isWord(withoutStart(withoutStart(words, 'whenset'), 'whenset'), 'setplan')

/** 没有实现年初确定的能耗: what a goal was set for, without when and by whom. */
export function withoutGoal(name: string): string {
  const set = withoutStart(name, 'goalled')
  const at = set.indexOf(possessive) + possessive.length
  return at > 1 && at < set.length - 1 && (set !== name || startWord(set, 'whenset') !== '') && saysWhenSet(set.slice(0, at)) ? set.slice(at) : name
}

/** 养老. */
const shortestThing = 2

/** 措施 of 措施中有: takes words before or behind a number; gives them without saying that it is among them. 高中, 国有 are words. */
export function withoutAmong(words: string): string {
  let to = words.length
  for (;;) {
    const out = words.slice(0, to)
    const { length } = endWord(out, 'amongword') === '' ? endWord(out, 'among') : ''
    if (length === 0 || to - length < shortestThing) return out
    to -= length
  }
}

/** 扶贫标准 of 将扶贫标准: takes a subject; gives it without a particle before it. 将来, 使用 are words. */
export function withoutParticle(subject: string): string {
  const particle = startWord(subject, 'particleahead')
  const own = startWord(subject.slice(particle.length - 1), 'particleword') !== ''
  return particle === '' || own || subject.length - particle.length <= shortestThing ? subject : subject.slice(particle.length)
}

/** Whether what stands behind a number opens with a mark or goes on to another, or is over with the line: nothing is counted there. */
export const closes = (behind: string): boolean =>
  behind === '' || behind.startsWith('\n') || startWord(behind, 'pausing') !== '' || startWord(behind, 'joining') !== ''
