/** Phrases whose number is no figure, by the words beside it: 15分钟生活圈, 1类新药, 13亿人民的重托. */
import { endWord, hasWord, startWord, withoutStart } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { possessive } from '../vocabulary/particles.ts'
import * as patterns from '../vocabulary/patterns-idle.ts'
import { clauseMark } from '../vocabulary/patterns-scopes.ts'
import { unitWords } from '../vocabulary/units.ts'
import { clauseBefore, countsLastPlaces, countsPartsOfWork, isGoalArgued, isPolicyByNumber, isSupportRate } from './idle-spoken.ts'
import { arePolicies } from './names/name-behind.ts'
import { splitAct } from './names/naming.ts'
import { splitPredicate } from './names/predicates.ts'
import { cameOnList } from './on-list.ts'
import { boundsPeopled } from './peopled.ts'
import type { Quantity } from './quantity.ts'
import type { Run } from './runs.ts'
import { segment } from './words.ts'

/** A kind of such phrases, with the reason in the ledger. */
interface Phrase {
  why: string
  is: (run: Run, quantity: Quantity, text: string) => boolean
}

/** So near behind a sum stand those who have less than it. */
const farthestThose = 11
/** Longer words before 的 are no people alone. */
const longestPeople = 10

/** 人民的重托: whether words behind a number name people for what they hope. */
function tellsOfTrust(tail: string): boolean {
  const [who = '', what = ''] = tail.trimStart().split(possessive)
  return who.length <= longestPeople && !clauseMark.test(who) && endWord(who, 'ofpeople') !== '' && startWord(withoutStart(what, 'heartfelt'), 'trust') !== ''
}

/** 落实促消费二十条措施: whether a number is that of policies which are carried out, so that it is in their name. */
function namesPolicies({ tail }: Run, { known, start }: Quantity, text: string): boolean {
  const things = (tail.startsWith(possessive) ? tail.slice(possessive.length) : tail).split(clauseMark)[0] ?? ''
  if (known?.word !== unitWords.article || !arePolicies(things)) return false
  const words = segment(clauseBefore(text, start))
  const first = words.find(({ text: word, pos }) => pos === 'v' || pos === 'w' || isWord(word, 'obeying'))
  return first !== undefined && isWord(first.text, 'obeying')
}

/** Whether a size that is passed or not reached stands before 的 and a thing of which something else is said. */
function boundsWhatIsDone({ head: { subject, comparator, state, change }, tail }: Run, { known }: Quantity): boolean {
  const bounds = comparator !== null && comparator !== 'approx' && state === null && change === 0
  if (!bounds || !sizeKinds.has(known?.kind ?? '') || subject.length < 2 || endWord(subject, 'ownmoney') !== '' || !tail.startsWith(possessive)) return false
  const { noun, predicate } = splitPredicate(tail.slice(possessive.length))
  return noun.length > 1 && predicate !== ''
}
const sizeKinds: ReadonlySet<string> = new Set(['money', 'physical', 'time'])

const isExtent = ({ known }: Quantity): boolean => known?.kind === 'time' || known?.kind === 'physical'

const phrases: readonly Phrase[] = [
  // 建成15分钟生活圈: how far it reaches.
  { why: 'a span of time or space', is: ({ tail }, quantity) => isExtent(quantity) && patterns.circleBehind.test(tail) },
  // 获批1类新药: which class a drug is of.
  { why: 'a size that names a thing', is: ({ tail }, { known }) => known?.word === unitWords.class && startWord(tail, 'drug') !== '' },
  // 低于1万元的脱贫户: which people are meant.
  {
    why: 'a threshold that names a class',
    is: ({ head, tail }, { known }) =>
      known?.kind === 'money' && patterns.below.has(head.comparator ?? '') &&
      (startWord(tail, 'those') !== '' || (tail.startsWith(possessive) && hasWord(tail.slice(possessive.length, farthestThose), 'those'))),
  },
  // 面积不足5平方米的岗亭全部拆除: which of them, and not how large one is.
  { why: 'a threshold that names a class', is: boundsWhatIsDone },
  {
    why: 'a name that counts its parts',
    is: ({ tail }, { known }) => known?.word === unitWords.item && isWord(tail, 'aspects'),
  },
  // 建设56个民族共同的家园
  { why: 'a name', is: ({ tail }, { value }) => value === patterns.allPeoples && tail.startsWith(patterns.peoples) },
  { why: 'a name', is: namesPolicies },
  { why: 'a name', is: isPolicyByNumber },
  { why: 'a place at the end of an order', is: countsLastPlaces },
  { why: 'a rate of support', is: isSupportRate },
  { why: 'a name that counts its parts', is: countsPartsOfWork },
  { why: 'a goal that is spoken of', is: isGoalArgued },
  {
    why: 'how many a thing is one of',
    is: ({ behind }, { start, known }, text) => behind && known?.kind === 'count' && cameOnList(clauseBefore(text, start)),
  },
  // 撤并30人以下教学点: how large those are that are meant.
  { why: 'a threshold that names a class', is: boundsPeopled },
  { why: 'people who are spoken of', is: ({ tail }, { power }) => power > 0 && tellsOfTrust(tail) },
  // 团结95%以上的干部和群众: most of them, as a slogan has it.
  { why: 'people who are spoken of', is: ({ headText, tail }, { known }) => known?.kind === 'percent' && endWord(headText, 'rallies') !== '' && tail.startsWith(possessive) },
  // 与全县28万人民同心同德: all of them, of whom nothing is told.
  { why: 'people who are spoken of', is: ({ head, tail }, { power, known }) => power > 0 && known === null && !head.verb && splitAct(head.subject).verb === '' && startWord(tail, 'allpeople') !== '' },
]

/** Takes a run, its first quantity and the text; gives why it is no figure, as the ledger has it, by the words beside it; empty for none. */
export const phraseReason = (run: Run, quantity: Quantity, text: string): string =>
  phrases.find(({ is }) => is(run, quantity, text))?.why ?? ''
