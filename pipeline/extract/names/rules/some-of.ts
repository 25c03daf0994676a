/** Rules for counts of which something is said by a verb before them: 40家骨干企业有35家完成改制, 改革拓展至8个行业. */
import { endWord, startWord } from '../../../lexicon/edges.ts'
import { possessive } from '../../../vocabulary/particles.ts'
import { extent, has, trial } from '../../../vocabulary/patterns-shares.ts'
import { countInName } from '../../../vocabulary/patterns-words.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { isEnd, isJoiner } from '../../marks.ts'
import { splitClause } from '../clause-predicate.ts'
import { isNounOnly } from '../predicate-words.ts'
import { withoutAdverbs } from '../predicates.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { segment } from '../../words.ts'
import { plainName } from '../naming.ts'
import { saidWith } from '../said-again.ts'
import { trimName } from '../trim.ts'
import { saidBehind } from './shares.ts'

/** Longer words behind a number are a clause. */
const longestSaid = 24
/** Longer nouns are clauses too. */
const longestThing = 16

const lastOf = (words: string): { text: string; pos: string } => segment(words).at(-1) ?? { text: '', pos: '' }

/** Whether words name things that are counted, and not only where they are: 骨干企业, but not 全市. */
const areThings = (things: string): boolean =>
  things.length > 2 && lastOf(things).pos === 'n' && !segment(things).some(({ text }) => isAnyWord(text, 'stop', 'moving'))

/** 没有完成: whether what stands behind a number was not done. */
const isDenied = (tail: string): boolean => startWord(tail, 'denying') !== ''

/** Longer words before 有 are a clause, or several things. */
const longestOwner = 12

/** 云江片区, 马拉松赛: whose the counted are, where one name says it; empty for a whole area and for a clause. */
const ownerOf = (subject: string): string => (subject.length <= longestOwner && isNounOnly(subject) && !isWord(subject, 'wholearea') ? subject : '')

export const thereDid: NamingRule = {
  id: 'count/there-did',
  why: 'behind 有 and a number stand those that do something, and what they do',
  read: (view) => {
    const { text, run, kind, measure, base } = view
    const [figure] = run.figures
    if (kind !== 'count' || measure !== 'level' || !figure || run.figures.length > 1 || run.tail === '') return null
    const subject = subjectOfHas(view)
    const closed = text.startsWith(run.tail, figure.end) && (isEnd(text[figure.end + run.tail.length]) || isJoiner(text[figure.end + run.tail.length] ?? ''))
    const { noun, predicate } = splitClause(run.tail, { people: figure.quantity.known?.code === '{person}', bare: true })
    if (subject === '' || !closed || predicate === '' || noun.length === 0 || noun.includes(possessive)) return null
    const own = predicate + noun
    return forAll(view, { ...base, metric: ownerOf(subject) + own, verb: predicate, noun, own, source: 'behind' })
  },
  examples: ['农民运动会共有86支代表队参赛。 → 农民运动会参赛代表队', '云江片区已有26家企业入驻。 → 云江片区入驻企业', '建材博览会和家居设计展共有40个国家和地区参展。 → 参展国家和地区'],
  not: ['全市共有86家企业。', '骨干企业有35家完成改制。', '云江片区有26家上市企业。'],
}

/** 云江片区 of 云江片区已有: what stands before 有, or another verb that says what there is, right before a number; empty for others. */
function subjectOfHas({ run: { head }, subject }: View): string {
  const trimmed = trimName(subject)
  if (head.verb === has) return trimmed
  const there = endWord(trimmed, 'openinghas')
  return there.length > 1 && there.length < trimmed.length ? trimmed.slice(0, -there.length) : ''
}

export const someOf: NamingRule = {
  id: 'count/some-of',
  why: 'behind 有 and how many stands what those of the things before it did',
  read: (view) => {
    const { run, kind, measure, subject, base } = view
    if (kind !== 'count' || measure !== 'level' || run.figures.length > 1 || run.head.verb !== has) return null
    // 140户企业有137户: the whole says how many there are.
    const noun = trimName(subject).replace(countInName, '')
    const said = areThings(noun) && !isDenied(run.tail) ? saidBehind(withoutAdverbs(run.tail), longestSaid) : ''
    if (said === '' || said.endsWith(noun)) return null
    // 职工医保有18万人参保: people are no things of that name.
    const isTheirs = run.figures[0]?.quantity.known?.code === '{person}' && endWord(noun, 'people') === ''
    return forAll(view, { ...base, metric: isTheirs ? noun + said : said + noun, verb: said, noun })
  },
  examples: ['40家骨干企业有35家完成改制。 → 完成改制骨干企业', '监测对象有1.2万人消除返贫风险。 → 消除返贫风险监测对象'],
  not: ['骨干企业有35家。', '全市有35家企业完成改制。'],
}

/** What stands before a number, and the verb by which it reaches further; `null` for others. */
function extendsBy({ run: { head, headText }, subject }: View): { what: string; verb: string } | null {
  const what = plainName(subject)
  const inside = endWord(what, 'extending')
  const verb = inside || (segment(headText.slice(head.subjectEnd)).find(({ text }) => isWord(text, 'extending'))?.text ?? '')
  return verb === '' ? null : { what: what.slice(0, what.length - inside.length), verb }
}

/** What something was extended to: a place, or things that a noun alone names. */
const isReached = (noun: string): boolean => noun.length <= longestThing && (isNounOnly(noun) || isWord(noun.split('（')[0] ?? '', 'placeofone'))

/** 试点范围扩大到20个县: that of which the extent is, or that was extended, with the verb. */
function reachOf({ what, verb }: { what: string; verb: string }): string {
  const whole = what.endsWith(extent) ? what.slice(0, -extent.length) : what
  return whole !== what || what.endsWith(trial) ? whole : what + verb
}

export const extended: NamingRule = {
  id: 'count/extended',
  why: 'what is extended to so many is named with what it was extended to',
  read: (view) => {
    const { run, kind, measure, base } = view
    if (kind !== 'count' || measure !== 'level' || run.figures.length > 1) return null
    const found = extendsBy(view)
    const noun = trimName(run.tail)
    if (!found || found.what.length < 2 || noun === '' || !isReached(noun)) return null
    const told = saidWith(view.text, run, found.what)
    const metric = (told?.name ?? '') + reachOf(found) + noun
    return forAll(view, { ...base, metric, noun: metric, source: told ? 'completed' : 'own', sourceStart: told?.start ?? base.sourceStart })
  },
  examples: ['“一件事”改革拓展至8个行业。 → “一件事”改革拓展行业', '农房保险试点范围扩大到20个乡镇。 → 农房保险试点乡镇', '供气管道延伸到12个乡镇。 → 供气管道延伸乡镇'],
  not: ['试点范围扩大到30%。', '园区企业扩大到12家。'],
}
