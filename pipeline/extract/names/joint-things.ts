/** Several things that one number counts, joined behind it: 26所中小学、幼儿园, 12条樱花、紫薇特色路改造. */
import { endWord, withoutStarts } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-names.ts'
import { actAt } from '../head-words.ts'
import { isStrong } from '../marks.ts'
import { joined, segment } from '../words.ts'
import { isNounOnly } from './predicate-words.ts'
import { splitPredicate } from './predicates.ts'
import { measureOfName } from './shared.ts'

/** Longer lists are no noun. */
const mostThings = 5

/** Whether words are a thing alone, no work on one, and nothing that is measured: 规模居前列, 进出口额. */
function isThing(words: string): boolean {
  const all = segment(words)
  const last = all.at(-1)
  const measured = all.some(({ text }) => isWord(text, 'value')) || measureOfName(words) !== ''
  // 示范合作社, 综合服务中心: what opens like a verb narrows the thing.
  const thing = withoutStarts(words, 'rankahead') || words
  return words.length > 1 && last !== undefined && last.pos !== 'v' && !isWord(last.text, 'nominal') && !measured && isNounOnly(thing)
}

/** What the last of the things is, without the work on it and what is said of it: 特色路 of 特色路改造, 科研院所 of 科研院所建立合作机制. */
function thingOf(words: string): string {
  const { noun } = splitPredicate(words)
  const all = segment(noun)
  const from = all.findLastIndex(({ text, pos }) => pos !== 'v' && !isWord(text, 'nominal'))
  return joined(all.slice(0, from + 1))
}

/** 垃圾处理设施, 体育综合服务中心: whether words end in a thing that is counted, with a verb inside that narrows it, and no act ahead. */
function endsInThing(words: string): boolean {
  const all = segment(words)
  const [first, last] = [all[0], all.at(-1)]
  const isThingWord = last?.pos === 'n' && last.text.length > 1 && !isAnyWord(last.text, 'trait', 'quality', 'abstract')
  return first !== undefined && 'nbw'.includes(first.pos || 'x') && isThingWord && actAt(words, 0) === null && measureOfName(words) === ''
}

/** Where things that one number counts end: at a mark that closes their clause, or at a bracket; 0 for none. */
function thingsEnd(behind: string): number {
  for (let end = 0; end < behind.length; end++) {
    if (isStrong(behind[end]) || behind[end] === '（' || behind[end] === '）') return end
  }
  return 0
}

/** 省控河流 of 国控和省控河流: words without the modifiers that are joined before them to another of their kind. */
export function withoutJoined(words: string): string {
  const joiner = segment(words).find(({ text }) => isWord(text, 'joining'))
  const ahead = joiner ? words.slice(0, joiner.start) : ''
  return joiner && isAnyWord(ahead, 'level', 'baremodifier') ? words.slice(joiner.end) : words
}

/** 国控和省控河流、水库断面水质达标率: whether the subject of a value, behind a count, is things that are joined, with what is measured of them. */
export function measuresJoined(subject: string): boolean {
  const [last = '', ...others] = subject.split('、').reverse()
  const thing = last.slice(0, last.length - (measureOfName(last) || endWord(last, 'sharenoun')).length)
  return others.length > 0 && others.length < mostThings && thing.length > 1 && thing.length < last.length && actAt(last, 0) === null && splitPredicate(thing).predicate === '' &&
    others.every((each) => isAnyWord(each, 'level', 'baremodifier') || isThing(withoutJoined(each)))
}

/** 城市更新、老旧小区改造、地下管网项目: whether pieces say of which kind the works are that the last names. */
const areKindsOfWork = (kinds: readonly string[], last: string): boolean =>
  endWord(last, 'anywork') !== '' && !isWord(last, 'anywork') && [last, ...kinds].every((each) => each.length > 1 && actAt(each, 0) === null && splitPredicate(each).predicate === '')

/**
 * Takes the first thing behind a number, and what stands behind the 、 after it, up to the next figure; says whether it goes
 * on with things that the number counts too: not with a work, unless its unit counts those (`ofWorks`).
 */
export function countsMore(first: string, behind: string, ofWorks = false): boolean {
  const end = thingsEnd(behind)
  const others = behind.slice(0, end).split(patterns.joiner)
  if (end === 0 || others.length > mostThings) return false
  const last = others.pop() as string
  if (ofWorks && areKindsOfWork([first, ...others], last)) return true
  return [first, ...others].every(isThing) && (isThing(thingOf(last)) || endsInThing(thingOf(last)))
}

/** Pieces built alike are as long as this, or shorter. */
const longestPiece = 8

/**
 * Takes the piece behind a number and what stands behind the 、 after it, up to the next figure; says whether both are built
 * alike, and so parts of one name: 行业级、场景级大模型, 跨部门、跨领域事项, 入选国家、省良种登记.
 */
export function areParallel(piece: string, behind: string): boolean {
  const [next = ''] = behind.slice(0, thingsEnd(behind)).split('、')
  const [last, first] = [segment(piece).at(-1), segment(next)[0]]
  // 入选4个全国百强县、首批商业示范县: another, which has a rank of its own.
  if (!last || !first || next.length < 2 || isWord(first.text, 'part')) return false
  if (isWord(last.text, 'level') && isWord(first.text, 'level')) return true
  // 当年开工、当年投产: what two verbs share stands before each.
  const before = segment(piece).at(-2)
  if (before?.text === first.text && last.pos === 'v' && segment(next).length === 2) return true
  const alike = piece.length <= longestPiece && piece[0] === next[0]
  const end = next.indexOf(piece.at(-1) as string)
  return alike || (end > 0 && end < longestPiece && piece.length > 1 && actAt(next, 0) === null)
}
