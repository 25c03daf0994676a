/** What is said of things, and who was given the money: words that are no part of what it is for. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isMoney } from '../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { groupCount, joiners } from '../../vocabulary/patterns-money.ts'
import { trimName } from '../names/trim.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

const isNominal = ({ text }: Word): boolean => isAnyWord(text, 'nominal', 'owner', 'generic')
const isVerbal = (word: Word): boolean => !isNominal(word) &&
  (isWord(word.text, 'final') || isWord(word.text, 'predicate') || isWord(word.text, 'adverb') || word.pos === 'd' || (word.pos === 'v' && word.text.length > 1))
const isHead = ({ text }: Word): boolean => isWord(text, 'work')

/**
 * Takes the name of a thing; gives it without what is said of it: `总规项目完工` → `总规项目`, `新材料项目刷新纪录` →
 * `新材料项目`; `生产线整体搬迁项目` ends in a thing and is one.
 */
export function withoutSaid(name: string): string {
  const words = segment(name)
  const last = words[words.length - 1]
  if (!last || isNominal(last) || isHead(last)) return name
  const said = words.findIndex((word, at) => at > 0 && isHead(words[at - 1] as Word) && isVerbal(word))
  return said < 0 ? name : joined(words.slice(0, said))
}

/** Whether a name says only what becomes of part of the things before it: `加快建设`. */
export const isState = (name: string): boolean => segment(name).every((word) => isVerbal(word) || isWord(word.text, 'nominal') || isWord(word.text, 'praise'))

/**
 * Takes the words before an amount without its noun; gives them without those whom it was given to and without the verb
 * between: `4户企业获省级奖励` → `省级奖励`, `农户和82家企业发放` → `农户和企业`, `市属企业完成产业类` → `市属企业产业类`.
 */
export function withoutReceiver(thing: string): string {
  const words = segment(thing)
  const at = words.findIndex(({ text }, index) => index > 0 && (isMoney(text, 'receive') || isMoney(text, 'done')))
  const verb = words[at]
  const before = words[at - 1]
  if (!verb || !before) return thing
  if (joiners.has(before.text)) return gotBy(words, at) ?? thing
  const who = thing.slice(0, verb.start)
  const what = thing.slice(verb.end)
  if (what === '') return isMoney(verb.text, 'receive') && endWord(who, 'payee') !== '' ? who.replace(groupCount, '') : thing
  if (isMoney(verb.text, 'done')) return before.pos === 'n' && startWord(what, 'ofkind') === '' && !isWord(what, 'generic') ? who + what : thing
  const isWhose = isWord(verb.text, 'handsout') && (endWord(who, 'payee') !== '' || what.length <= shortestPaid)
  return isWhose ? who.replace(groupCount, '') + what : trimName(what)
}

/** 住房公积金发放贷款: a shorter name of what is paid does not say for what. */
const shortestPaid = 2

/** `示范项目、获中央补助` → `示范项目补助`: the project that got it, without who gave it; `null` where none stands before. */
function gotBy(words: readonly Word[], at: number): string | null {
  const project = words[at - 2]
  if (!project || !isHead(project) || !isMoney(words[at]?.text ?? '', 'receive')) return null
  return joined(words.slice(0, at - 1)) + joined(words.slice(at + 1).filter(({ text }) => !isMoney(text, 'payer')))
}

/** 支持中小企业发展, 低空经济加快发展: what those that it is for do, in one noun without how; empty for works and what is said of them. */
export function growthOf(noun: string, predicate: string): string {
  const words = segment(predicate)
  const act = words.filter(({ text, pos }) => pos !== 'd' && !isWord(text, 'adverb') && !isMoney(text, 'purpose'))
  const grows = act.length > 0 && act.every(({ text }) => isWord(text, 'growth'))
  return grows && noun.length >= shortestTrade && !isWord(segment(noun).at(-1)?.text ?? '', 'work') ? joined(act) : ''
}
const shortestTrade = 3
