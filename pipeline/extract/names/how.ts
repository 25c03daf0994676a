/** How an act was done, before it in a name: 创新举办活动, 分两批清理事项, 上下联动解决诉求 are 举办活动, 清理事项, 解决诉求. */
import { endWord, isAllOf, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { actAt } from '../head-words.ts'
import { joined } from '../words.ts'
import type { Word } from '../words.ts'

/** Longer words before an act are no mere manner. */
const longestManner = 9
/** What an act is led up to by has more words than a verb. */
const shortestLead = 2

/** Whether a word is an act on the thing behind it: 举办, 办理, but not 改造 and 治理, which are parts of nouns too. */
const isOwnAct = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && next !== undefined && word.text.length > 1 && actAt(word.text, 0)?.word === word.text &&
    (!isWord(word.text, 'nominal') || isWord(word.text, 'carrying') || isWord(word.text, 'handling')) &&
    next.pos !== 'u' && next.pos !== 'c' && next.text !== listMark && joined(words.slice(at + 1)).length > 1
}

/** 创新, 同步, 争分夺秒: whether a word says how; 累计, 就地 say what is counted. */
const saysHow = ({ text, pos }: Word): boolean =>
  isWord(text, 'manner') || isWord(text, 'leadadverb') || (pos === 'i' && text.length === idiom && !isWord(text, 'nominal'))
/** 争分夺秒. */
const idiom = 4

/** 常态化, 分两批, 点线面结合: whether words together say how, by their beginning and their end. */
function areManner(words: readonly Word[]): boolean {
  const text = joined(words)
  // 干部群众连夜抢修: done by everybody.
  if (isAllOf(withoutStart(text, 'anyone'), 'manner')) return true
  // 建设产业协同: an act of its own, and what it makes.
  if (actAt(text, 0) !== null) return false
  if (words.every(saysHow)) return true
  if (text.length > longestManner || words.some(({ pos }) => pos === 's')) return false
  const end = endWord(text, 'mannerend')
  return end !== '' && (end.length > 1 || text.length <= idiom) && end.length < text.length || (startWord(text, 'inparts') !== '' && endWord(text, 'parts') !== '')
}

/** 贴近群众需求, 围绕产业发展: whether words are what an act was done for, or close to. */
const areAim = (words: readonly Word[]): boolean =>
  words.length >= shortestLead && isWord((words[0] as Word).text, 'aiming') && !words.some(({ text }) => text === listMark)

/** Takes the words of a name; gives the place of the act that how it was done stands before, 0 where none does. */
export function behindHow(words: readonly Word[]): number {
  const at = words.findIndex((word, index) => index > 0 && word.pos === 'v' && isOwnAct(words, index))
  // 分类回收利用率: of a rate it says which.
  if (at <= 0 || endWord((words.at(-1) as Word).text, 'measurehead') !== '') return 0
  const lead = words.slice(0, at)
  return areManner(lead) || areAim(lead) ? at : 0
}

/** 数据港力争入驻企业, 热线有效解决诉求: the words of a name without how or how surely, right between who does it and the act. */
export function withoutInnerManner(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, index) => index > 0 && isWord(text, 'innermanner'))
  const before = words[at - 1]
  const told = at > 0 && 'ns?'.includes(before?.pos || 'x') && isOwnAct(words, at + 1) && !isWord(joined(words.slice(at, at + 2)), 'valid')
  return told ? [...words.slice(0, at), ...words.slice(at + 1)] : words
}

/** 推动老旧小区加装电梯, 推动节水技术覆盖: the words of a name without what only sets its doer to the act behind. */
export function withoutMover(words: readonly Word[]): readonly Word[] {
  const [mover, doer] = words
  if (!mover || !doer || !isWord(mover.text, 'moving') || !isWord(mover.text, 'movesmetric') || isWord(mover.text, 'nominal') || actAt(doer.text, 0)?.word === doer.text) return words
  const at = words.findIndex((word, index) => index > 1 && word.pos === 'v' && (isOwnAct(words, index) || (index === words.length - 1 && isWord(word.text, 'covers'))))
  return at > 1 && !isWord((words[at] as Word).text, 'nominal') && 'nrs?'.includes(words[at - 1]?.pos || 'x') ? words.slice(1) : words
}
