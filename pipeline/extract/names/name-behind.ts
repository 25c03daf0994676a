/** Names of what a number counts, from the noun behind it and the words before it. */
import { endWord, hasWord, startWord, withoutEnd, withoutEnds, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { verbsAheadOfQuote } from '../../vocabulary/patterns-empty.ts'
import { shortQuotes } from '../../vocabulary/patterns-lists.ts'
import { inPlaces } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { countAhead, countInName, peopleBehind, possessiveAhead, yearsInside } from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { segment } from '../words.ts'
import { actsAt } from './acts.ts'
import { fromListedAct, isManner, withoutManner, withoutWell } from './manner.ts'
import { splitAct } from './naming.ts'
import type { Name } from './naming.ts'
import { forWhat, triedOut } from './for-what.ts'
import { withTrait } from './had.ts'
import { endsInPlace } from './place-clause.ts'
import { isNounOnly, isPlaces } from './predicate-words.ts'
import { isQuoted } from './predicate-forms.ts'
import { isPredicate, splitPredicate, withoutAdverbs } from './predicates.ts'
import { opensSaid, saidOfThing } from './said-behind.ts'
import { isPreposition, saysWhenSet, withoutAmong } from './set-apart.ts'
import { withoutTask } from './tasks.ts'
import { trimName } from './trim.ts'

/** Longer modifiers between an act and its number are clauses of their own. */
const longestModifier = 10
/** An act and its object have more characters. */
const shortestActed = 4
/** Shorter words before a number only say how often, if they are no noun. */
const shortestThing = 3
/** What measures are about has more. */
const longestAbout = 20
/** Words of such a length are a clause even without those at their end. */
const longestRest = 40

/**
 * Names what a number counts, from the noun behind it and the verb before it: `改造提升` and `所学校`'s 学校 →
 * 改造提升学校; places that try something out are named by it. `inherited` is the verb of a list, `listed` says that the
 * words before end a list, `split` takes the words behind apart.
 */
export function nameBehind(
  subject: string, whole: string, inherited: string, listed: boolean, shared = '', counted = '', split = splitPredicate,
): Name {
  const acted = triedOut(whole) ?? forWhat(subject, whole)
  if (acted) return acted
  const asked = withoutManner(lastAct(withoutTime(amongSome(subject, whole))))
  const { verb, rest } = withoutWell(splitAct(splitPredicate(whole).predicate === '' ? fromListedAct(asked) : asked))
  const known = verb === '' ? saidOfKnown(rest, whole, counted) : null
  if (known) return withSending(inherited, known)
  // 9个村的电气化建设: what was done for the places is the name.
  const { noun: tail, predicate } = withoutTask(withTrait(split(withoutAmong(withoutStart(whole, 'ofplaces')))))
  const said = predicate || shared
  // “羚羊”平台赋能43万家企业: a verb that no list of acts has.
  const acting = verb === '' ? verbAtEnd(rest, said !== '') : ''
  if (acting !== '') return { metric: trimName(acting + tail + predicate), verb: acting, noun: trimName(tail) }
  const traced = traitAmong(rest, tail, predicate)
  if (traced) return traced
  const tells = isSaid(said, predicate, inherited) && tellsMore(verb, rest, subject)
  const whose = plainSaid(tail, said) + nameInQuotes(predicate, verb, tells)
  const noun = trimName(whose.replace(possessiveAhead, ''))
  const own = tells ? said : verb || inherited
  const modifier = modifierOf(rest, whole, listed, tells)
  return {
    metric: trimName(own + saidOfNew(verb, predicate, noun) + modifier + (tells && holdsNoun(said, noun) ? '' : noun)) + comeFor(tells, verb, noun, predicate),
    verb: own,
    noun,
    predicate: said,
  }
}

/** 剩余86户全部迁出库区: nothing but what is said, without how. */
const plainSaid = (tail: string, said: string): string => (said === '' && opensSaid(tail) ? withoutAdverbs(tail) : tail)

/** 吸纳群众就近务工: what people come for, behind them, as the act is not over with them; empty for other acts. */
const comeFor = (tells: boolean, verb: string, people: string, said: string): string =>
  !tells && isWord(verb, 'yielding') && !isWord(verb, 'selecting') && endWord(people, 'people') !== '' ? said : ''

/** Whether something is said of what is counted; words in quotes are none behind the act of a list. */
const isSaid = (said: string, predicate: string, inherited: string): boolean => said !== '' && (inherited === '' || !isQuoted(predicate))

/** 开展36项行动“回头看”: of what an act was done on words in quotes are its name; of what is new they say what it did. */
const nameInQuotes = (predicate: string, verb: string, tells: boolean): string => (isQuoted(predicate) && !tells && !isWord(verb, 'newly') ? predicate : '')

/** 12项指标中8项增速高于全省: what is said of a trait alone, of those among which the counted are; `null` for other words. */
function traitAmong(rest: string, trait: string, said: string): Name | null {
  const thing = said !== '' && isWord(trait, 'trait') ? withoutAmong(rest) : rest
  if (thing === rest) return null
  const noun = thing.replace(countInName, '')
  return { metric: trimName(trait + said + noun), verb: trait + said, noun, predicate: said }
}

/** 在…的12项指标中: the words before a number without those among which the counted are. */
const amongSome = (subject: string, whole: string): string => (withoutAmong(whole) !== whole && subject.startsWith(inPlaces) ? subject.slice(inPlaces.length) : subject)

/** 邻国在第一个五年计划期间援建的第一批: the words before a number without when it was. */
const withoutTime = (subject: string): string => subject.replace(yearsInside, '')

/** 新增2家企业上市, 新增5万名学生纳入保障: of firms and places, and of what came into something, what is new is that it is said of them. */
const saidOfNew = (verb: string, predicate: string, noun: string): string =>
  (isWord(verb, 'newly') && (isQuoted(predicate) || endWord(noun, 'firm') !== '' || startWord(predicate, 'comesinto') !== '' || endsInPlace(noun)) ? predicate : '')

/** Words without the preposition before them, where nothing but things stand behind it: 为山区学校, but not 为民要办. */
const withoutPreposition = (words: string): string =>
  segment(words).some(({ text, pos }) => 'vw'.includes(pos || 'x') && !isWord(text, 'meeting')) ? words : withoutStart(words, 'forwhom')

/** Whether what is said behind a noun names what is counted, and not the act before the number; 培育产业等33项工作获肯定: that is one of the examples; 完成剩余26家企业改制: of those left so much was done. */
const tellsMore = (verb: string, rest: string, subject: string): boolean =>
  startWord(rest, 'selecting') === '' && (verb === '' || isWord(verb, 'causative') || (isWord(verb, 'accomplished') && isWord(rest, 'resthas')) || subject.endsWith(patterns.andSoOn))

/** What a predicate behind a number says of what was counted before (20家企业签约、15家入驻), or stands before it. */
function saidOfKnown(rest: string, whole: string, counted: string): Name | null {
  if (!isPredicate(whole) && !opensSaid(whole)) return null
  if (rest.length >= shortestThing || (rest.length > 1 && isNounOnly(rest))) return saidBehind(rest, whole)
  return counted === '' || counted === whole ? null : saidOfThing(withoutAdverbs(whole), counted)
}

/** 选派特派员350人次、助理46名驻村入企: the act that chose those who then do it goes on. */
const withSending = (act: string, name: Name): Name =>
  isWord(act, 'selecting') && !name.metric.startsWith(act) ? { ...name, metric: act + name.metric, verb: act } : name

/** 议案637件全部办复: what is said behind the number of what stands before it. */
function saidBehind(words: string, said: string): Name | null {
  const thing = words.replace(countInName, '')
  const { noun, predicate } = splitPredicate(thing + said)
  return predicate === '' || noun !== thing ? null : { metric: predicate + noun, verb: predicate, noun, predicate }
}

/** 9个县城创建国家卫生县城: whether a predicate names the thing itself. */
const holdsNoun = (predicate: string, noun: string): boolean =>
  predicate.endsWith(noun) || (noun.length === 1 && predicate.at(-2) === noun)

/** What of the words between an act and its number is part of the name; empty where they are a clause. */
function modifierOf(words: string, whole: string, listed: boolean, tells: boolean): string {
  // 围绕10个产业制定方案: the verb that only leads to them.
  if (listed || peopleBehind.test(whole) || (tells && isAnyWord(words, 'freely', 'attending', 'causative'))) return ''
  if (limitsNothing(words)) return ''
  const modifier = words.length > longestRest ? words : withoutEnds(words.replace(countAhead, ''), 'modifierend')
  const isCut = modifier !== words && words.endsWith(patterns.andSoOn)
  return isCut ||
    modifier.includes('、') ||
    saysWhenSet(words) ||
    isPreposition(modifier) ||
    (isClause(modifier) && !isAbout(modifier, whole))
    ? ''
    : // 为山区学校36间教室配备投影仪: behind its predicate a thing is not what it is done for.
      tells
      ? withoutPreposition(modifier)
      : arePolicies(whole)
        ? modifier.replace(verbsAheadOfQuote, '')
        : modifier
}

/** Whether words before a number are only its manner; 116个国家和地区4000名运动员参赛, 8个方面26条措施: or where the counted are from, or in which groups, which another number says. */
const limitsNothing = (words: string): boolean => segment(words).every(isManner) || isPlaces(lastCounted(words)) || isWord(lastCounted(words), 'groupname')

/** What the last number of some words counts: 省份 of 业务覆盖14个省份; empty where they have none. */
const lastCounted = (words: string): string => (words.replace(countAhead, countMark).split(countMark).slice(1).at(-1) ?? '')
const countMark = '|'

/** 政策措施: whether things are measures, of any field. */
export function arePolicies(whole: string): boolean {
  const core = withoutEnd(whole, 'policydone')
  return isWord(core, 'policything') || isWord(withoutStart(core, 'policylead'), 'policything')
}

/** Whether words before a number say what measures are about: 推动县域商贸提质扩容25条措施. */
const isAbout = (modifier: string, whole: string): boolean =>
  arePolicies(whole) && modifier.length <= longestAbout

/** Whether words between an act and its number are too many for a name, or have a mark in them. */
const isClause = (modifier: string): boolean =>
  modifier.length > longestModifier || hasWord(modifier.replace(shortQuotes, ''), 'quoting')

/** Of acts with objects of their own, the last, whose object is counted: `成立工作专班、出台` → `出台`; but `新建、改扩建` is one. */
function lastAct(subject: string): string {
  const last = subject.lastIndexOf('、')
  const behind = subject.slice(last + 1)
  // 新开、复航、加密: a short piece has no object.
  const object =
    last - subject.lastIndexOf('、', last - 1) > shortestActed &&
    actsAt(subject.slice(0, last)).length < last
  return last > 0 && object && actAt(behind, 0)?.word === behind ? behind : subject
}

/** A verb at the end of longer words, before a number: 赋能 of 工业云赋能; none that only leads to what is said behind the noun. */
function verbAtEnd(words: string, said: boolean): string {
  if (words.length < shortestActed + 1) return ''
  const last = segment(words).at(-1)
  if (said && (isWord(last?.text ?? '', 'causative') || startWord(last?.text ?? '', 'selecting') === '')) return ''
  // 水果出口新增4个国家: of what it is new stands before.
  const adds = startWord(last?.text ?? '', 'adds') !== ''
  // 结对帮扶: an act of two verbs, which is a noun elsewhere.
  const isVerb = last?.pos === 'v' || (last !== undefined && last.text.length > 3 && isWord(last.text, 'act'))
  return last && !adds && isVerb && last.text.length > 1 && !isWord(last.text, 'value')
    ? last.text
    : ''
}
