/** Predicates behind a counted noun: `企业完成技改` is the noun 企业 and what they did, 完成技改. */
import { startWord, withoutEnd } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { byForm, isPraisingObject, ownerOfPraised, withoutEffect } from './predicate-forms.ts'
import type { Counted } from './predicate-forms.ts'
import { isMovedThing, isPassive, joinsVerbs, phraseLength, tellsHow } from './predicate-parts.ts'
import { isSaidOfPlace } from './place-clause.ts'
import { endsAtPlace, isAdverb, isDoneVerb, isLeading, isLed, isNoun, isParticle, isVerbal, whenStart } from './predicate-words.ts'

export type { Counted }

const opens: ReadonlySet<string> = new Set('“（(《')
const closes: ReadonlySet<string> = new Set('”）)》')

/**
 * Takes the words behind a count; gives its noun and its predicate. A predicate begins behind a noun, with adverbs or
 * without: with a verb that takes an object (完成技改), or with verbs alone up to the end (开工建设).
 * `老旧小区改造` has none: without an adverb 改造 is part of the noun.
 */
export function splitPredicate(whole: string): Counted {
  const formed = byForm(whole)
  if (formed) return formed
  const tail = withoutEffect(whole)
  const words = segment(tail)
  let noun = false
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (opens.has(word.text)) depth++
    else if (closes.has(word.text)) depth--
    const found = noun && depth === 0 && words[at - 1]?.text !== '、' && !isPlanNamed(words, at) ? predicateAt(words, at) : null
    if (found) return withChain(words, chainStart(words, at), at, found)
    if (noun && depth === 0 && placedPredicate(words, at)) return { noun: tail.slice(0, word.start), predicate: joined(words.slice(at)), praised: false }
    noun ||= mayEndNoun(word, at)
  }
  return { noun: tail, predicate: '', praised: false }
}

/** 科研计划顺利实施: whether a plan is what is counted, and no word for what will be done. */
const isPlanNamed = (words: readonly Word[], at: number): boolean =>
  isWord((words[at] as Word).text, 'plannedhere') && isWord(words[at - 1]?.text ?? '', 'planfield')

/** 在新三板挂牌, 与名校结对共建: whether a predicate begins with where or with whom, and ends in its verb. */
function placedPredicate(words: readonly Word[], at: number): boolean {
  const last = words[words.length - 1] as Word
  const opens = isWord((words[at] as Word).text, 'actplace') && words.length > at + 2
  const [before, next] = [words[at - 1], words[at + 1]]
  // 续建配套与现代化改造: two acts, or two things.
  const joins = [before, next].some((word) => word?.pos === 'v' || isWord(word?.text ?? '', 'nominal'))
  const ends = (!isWord(last.text, 'nominal') || isWord(last.text, 'speaking')) && !isWord(last.text, 'praise')
  return opens && !joins && ends && last.text.length > 1 && (last.pos === 'v' || isWord(last.text, 'final') || isWord(last.text, 'speaking'))
}

/** Whether a predicate may begin behind a word. 35个村配备健身器材: a place of one character, with what was done there. */
const mayEndNoun = (word: Word, at: number): boolean =>
  isNoun(word) || (word.pos === 'n' && at > 0) || isWord(word.text, 'placeofone')

/** 企业发起设立基金: where the verbs begin that lead up to the one at a place; there, where none does. */
function chainStart(words: readonly Word[], at: number): number {
  let from = at
  const isBefore = (is: (word: Word) => boolean): boolean => from > 1 && is(words[from - 1] as Word)
  const leads = isWord((words[at] as Word).text, 'predicate') && words[at + 1]?.text !== '、' ? isLeading : ({ text }: Word): boolean => isWord(text, 'leadstoverb')
  while (isBefore(leads)) from--
  return from
}

/** A predicate found at a place, with the verbs before it that tell what was done too: 签约落户新城, but 设立基金 of 发起设立基金. */
function withChain(words: readonly Word[], from: number, at: number, found: Omit<Counted, 'noun'>): Counted {
  const chain = words.slice(from, at)
  const told = found.predicate !== '' && chain.every((word) => isLeading(word) && !isWord(word.text, 'leadstoverb')) ? joined(chain) : ''
  const when = whenStart(words, from)
  const whole = joined(words.slice(0, when))
  const noun = withoutEnd(whole, 'modal')
  const thing = noun.length > 1 ? noun : whole
  return { ...found, noun: found.praised ? ownerOfPraised(thing) : thing, predicate: found.predicate === '' ? '' : joined(words.slice(when, from)) + told + found.predicate }
}

/** Whether a word is an adverb of one character, before a verb: 新纳入. */
const isBrief = (words: readonly Word[], at: number): boolean =>
  isWord((words[at] as Word).text, 'briefadverb') && 'vw'.includes(words[at + 1]?.pos || 'x')

/** What a verb of one character reaches has more characters: not 碳达峰. */
const shortestReached = 3
const longestPhrase = 5

/** 在全国推广: what is done behind a phrase with a preposition; `null` where that opens none. */
function behindPhrase(words: readonly Word[], at: number): Omit<Counted, 'noun'> | null {
  const { text } = words[at] as Word
  if (!isWord(text, 'phraselead')) return null
  // 在主板上市: where and what in one word.
  const whole = words[at + 1]
  if (at + 2 === words.length && whole && isWord(whole.text, 'final') && whole.text.length > shortestReached) return { predicate: joined(words.slice(at)), praised: false }
  for (let next = at + 2; next < words.length && (words[next] as Word).text !== patterns.possessive; next++) {
    const found = predicateAt(words, next, true)
    // 在城镇落户: where it was is part of it.
    const phrase = phraseLength(words.slice(at, next)) > longestPhrase ? '' : joined(words.slice(at, next))
    if (found && isWord(text, 'withwhom') && startWord(found.predicate, 'mutual') === '') return null
    if (found) return found.predicate === '' ? found : { ...found, predicate: phrase + found.predicate }
  }
  return null
}

/** The place behind the words from a place on that only say how, or join what is said: 均已并, 免费. */
function behindAdverbs(words: readonly Word[], at: number): number {
  const isAhead = (word: Word, index: number): boolean =>
    isAdverb(word) || isBrief(words, index) || isWord(word.text, 'freely') || word.text === patterns.andAlso
  let verb = at
  while (verb < words.length && isAhead(words[verb] as Word, verb)) verb++
  return verb
}

/** The predicate that begins at a word, without its adverbs; `null` where none does. `led` says that a phrase leads to it. */
function predicateAt(words: readonly Word[], at: number, led = false): Omit<Counted, 'noun'> | null {
  const verb = behindAdverbs(words, at)
  const by = words.findIndex(({ text }, index) => index >= at && index <= verb && text === patterns.passive)
  if (by >= 0 && isPassive(words, by)) return { predicate: joined(words.slice(by)), praised: false }
  const phrase = behindPhrase(words, at) ?? (verb > at && verb < words.length ? behindPhrase(words, verb) : null)
  if (phrase) return phrase
  const first = words[verb]
  if (!first || isOfNoun(words, at, verb)) return null
  const rest = words.slice(verb > at && tellsHow(words, verb - 1) ? verb - 1 : verb)
  const bare = verb === at && !led
  if (rest.length === 1 && isMovedThing(words, at)) return { predicate: first.text, praised: false }
  if (takesObject(words, verb)) return withObject(rest, first, bare)
  // 老年人免费体检: without an object it is one noun.
  return isWord((words[at] as Word).text, 'freely') ? null : ofVerbs(rest, first, bare)
}

/** 实施类项目, 制定的法规, 项目的加快建设: whether the verb at a place is part of a noun. */
const isOfNoun = (words: readonly Word[], at: number, verb: number): boolean => (words[at] as Word).text === patterns.possessive ||
  (verb === at && words[verb + 1]?.text === patterns.possessive) || isWord(words[verb + 1]?.text ?? '', 'kindof')

/** Whether the verb at a place has an object: 完成技改; 达二级水平 and 居全国前列 behind a noun, as such verbs of one character are parts of many words. */
function takesObject(words: readonly Word[], at: number): boolean {
  const [first, ...behind] = words.slice(at) as [Word, ...Word[]]
  const brief = first.text.length === 1 && startWord(joined([first, ...behind]), 'briefverb') !== '' && (words[at - 1]?.text.length ?? 0) > 1
  const takes = isWord(first.text, 'predicate') || (brief && joined(behind).length >= shortestReached) || isLedVerb(words, at) || isDoneVerb(words, at) || endsAtPlace(words, at) || isSaidOfPlace(words, at)
  return takes && behind.some((word) => !isParticle(word)) && !(behind.length === 1 && isWord(joined(behind), 'justwork'))
}

/** 相继引种耐旱品种: whether the verb at a place, though in no list, has an adverb before it, and a thing at the end. */
function isLedVerb(words: readonly Word[], at: number): boolean {
  const [adverb, verb, last] = [words[at - 1], words[at], words[words.length - 1]] as [Word | undefined, Word, Word]
  return adverb !== undefined && isWord(adverb.text, 'tellsahead') && verb.pos === 'v' && verb.text.length > 1 && !isWord(verb.text, 'nominal') && last !== verb && isNoun(last) && !isWord(last.text, 'nominal')
}

const praise: Omit<Counted, 'noun'> = { predicate: '', praised: true }

/** The predicate that a verb and its object are; `bare` where no adverb stands before it. */
function withObject(rest: readonly Word[], verb: Word, bare: boolean): Omit<Counted, 'noun'> | null {
  const last = rest[rest.length - 1] as Word
  // 新三板挂牌企业: the verb narrows the noun behind it.
  if (bare && rest.length === 2 && isWord(verb.text, 'final') && isWord(last.text, 'narrowed')) return null
  // 取得明显成效
  if (isPraisingObject(last.text) && isWord(verb.text, 'gain')) return praise
  // 扮靓城市夜景
  if (isWord(verb.text, 'adorning')) return praise
  // 对860户危房实施改造: the verb only carries the other.
  const carries = rest.length === 2 && isWord(verb.text, 'carrying') && last.pos === 'v' && isWord(last.text, 'nominal')
  return { predicate: plain(carries ? rest.slice(1) : rest), praised: false }
}

/** The predicate that verbs alone are, up to the end; `bare` where no adverb stands before them. */
function ofVerbs(rest: readonly Word[], first: Word, bare: boolean): Omit<Counted, 'noun'> | null {
  // 入地: a character that is a particle elsewhere.
  if (!rest.every((word, index) => isVerbal(word) || joinsVerbs(rest, index)) || (isParticle(first) && first.text.length === 1)) return null
  // 垃圾分类试点扎实推进, 泵站更新改造完成: what is named before the verb is still the noun.
  // 修复到位: how it ended is said of the verb.
  const ended = rest.length === 2 && isWord((rest[1] as Word).text, 'resulting')
  if (bare && !ended && isWord(first.text, 'nominal') && rest.some(({ text }, index) => index > 0 && isWord(text, 'final') && !isWord(text, 'nominal'))) return null
  // 坑塘治理全部完成: what stands before an adverb is still the noun.
  if (bare && rest.some((word, index) => index > 0 && (isAdverb(word) || isLed(word)) && rest[index - 1]?.pos !== 'c')) return null
  const done = rest.some(({ text }) => isWord(text, 'final') && !isWord(text, 'nominal'))
  const praised = rest.every((word) => isParticle(word) || isAdverb(word) || isWord(word.text, 'praise'))
  // Without an adverb 建设 and 改造 are part of the noun, and so is a verb that no list has.
  if (!done && bare && !praised) return null
  // 加快发展 praises, 加快建设 tells what is done.
  return praised && !done && !isWord(first.text, 'final') ? praise : { predicate: plain(rest), praised: false }
}

/** A predicate without the particles behind its verbs: 实现了脱贫 → 实现脱贫; that of 森林之乡 stays. */
const plain = (words: readonly Word[]): string => joined(words.filter((word, at) =>
  !isParticle(word) || word.text === patterns.possessive || words[at - 1]?.pos === 'n'))

/** A predicate alone without the adverbs before its verb: 全部完成 → 完成. */
export function withoutAdverbs(said: string): string {
  const words = segment(said)
  const verb = behindAdverbs(words, 0)
  return verb < words.length ? joined(words.slice(verb)) : said
}

/** Whether words behind a number are a predicate alone: of `20家企业签约、15家入驻` the second. */
export function isPredicate(tail: string): boolean {
  const words = segment(tail)
  return words.length > 0 && words.length < 5 && words.every(isVerbal) &&
    words.some(({ text }) => isAnyWord(text, 'final', 'predicate')) && !words.every(({ text }) => isWord(text, 'nominal'))
}
