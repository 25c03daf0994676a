/** Names of what a number counts, from the noun behind it and the words before it. */
import { isWord } from '../../lexicon/words.ts'
import { noAbout, policies, verbsAheadOfQuote } from '../../vocabulary/patterns-empty.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { peopleBehind } from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { segment } from '../words.ts'
import { actsAt, splitAct } from './naming.ts'
import type { Name } from './naming.ts'
import { isPredicate, splitPredicate } from './predicates.ts'
import { trimName } from './trim.ts'

/** Longer modifiers between an act and its number are clauses of their own. */
const longestModifier = 10
/** An act and its object have more characters. */
const shortestActed = 4
/** What serves somebody is named in more words: 家庭共济改革惠及近亲属. */
const longestServing = 24
/** What measures are about is named in more words. */
const longestAbout = 20
/** Words of such a length are a clause even without those at their end. */
const longestRest = 40

/**
 * Names what a number counts, from the noun behind it and the verb before it: `改造提升` and `所学校`'s 学校 →
 * 改造提升学校; places that try something out are named by it. `inherited` is the verb of a list, `listed` says that the words before end a list.
 */
export function nameBehind(
  subject: string,
  whole: string,
  inherited: string,
  listed: boolean,
  shared = '',
  before = '',
): Name {
  const [, place = '', what = '', trial = ''] = patterns.pilot.exec(whole) ?? []
  if (trial !== '') return { metric: what + trial + place, verb: '', noun: place }
  const { verb, rest } = splitAct(lastAct(subject))
  // 20家企业签约、15家入驻
  if (before !== '' && verb === '' && isPredicate(whole))
    return { metric: whole + before, verb: whole, noun: before }
  // 9个村的电气化建设: what was done for the places is the name.
  const { noun: tail, predicate } = splitPredicate(whole.replace(patterns.ofPlaces, ''))
  const said = predicate || shared
  // “羚羊”平台赋能43万家企业: a verb that no list of acts has.
  const acting = verb === '' && said === '' ? verbAtEnd(rest) : ''
  if (acting !== '') return { metric: trimName(acting + tail), verb: acting, noun: trimName(tail) }
  const noun = trimName(tail.startsWith(patterns.possessive) ? tail.slice(1) : tail)
  const tells = said !== '' && (verb === '' || isWord(verb, 'causative'))
  const own = tells ? said : verb || inherited
  return {
    metric: trimName(
      own + modifierOf(rest, whole, listed) + (tells && holdsNoun(said, noun) ? '' : noun),
    ),
    verb: own,
    noun,
    predicate: said,
  }
}

/** 9个县城创建国家卫生县城: whether a predicate names the thing itself. */
const holdsNoun = (predicate: string, noun: string): boolean =>
  predicate.endsWith(noun) || (noun.length === 1 && predicate.at(-2) === noun)

/**
 * What of the words between an act and its number is part of the name; empty where they are a
 * clause.
 */
function modifierOf(words: string, whole: string, listed: boolean): string {
  if (listed || peopleBehind.test(whole)) return ''
  const modifier = words.length > longestRest ? words : words.replace(patterns.modifierEnd, '')
  const isCut = modifier !== words && words.endsWith(patterns.andSoOn)
  return isCut ||
    modifier.includes('、') ||
    patterns.prepositions.test(modifier) ||
    (isClause(modifier) && !isAbout(modifier, whole))
    ? ''
    : policies.test(whole)
      ? modifier.replace(verbsAheadOfQuote, '')
      : modifier
}

/** Whether words before a number say what measures are about: 推动县域商贸提质扩容25条措施. */
const isAbout = (modifier: string, whole: string): boolean =>
  policies.test(whole) && modifier.length <= longestAbout && !noAbout.test(modifier)

/** Whether words between an act and its number are too many for a name, or have a mark in them. */
const isClause = (modifier: string): boolean =>
  patterns.servesAtEnd.test(modifier)
    ? modifier.length > longestServing
    : modifier.length > longestModifier || patterns.modifierMark.test(modifier)

/**
 * Of acts with objects of their own, the last, whose object is counted: `成立工作专班、出台` → `出台`; but
 * `新建、改扩建` is one.
 */
function lastAct(subject: string): string {
  const last = subject.lastIndexOf('、')
  const behind = subject.slice(last + 1)
  // 新开、复航、加密: a short piece has no object.
  const object =
    last - subject.lastIndexOf('、', last - 1) > shortestActed &&
    actsAt(subject.slice(0, last)).length < last
  return last > 0 && object && actAt(behind, 0)?.word === behind ? behind : subject
}

/** A verb at the end of longer words, before a number: 赋能 of 工业云赋能. */
function verbAtEnd(words: string): string {
  if (words.length < shortestActed + 1) return ''
  const last = segment(words).at(-1)
  // 水果出口新增4个国家: of what it is new stands before.
  const adds = patterns.addsTo.test(last?.text ?? '')
  return last && !adds && last.pos === 'v' && last.text.length > 1 && !isWord(last.text, 'value')
    ? last.text
    : ''
}
