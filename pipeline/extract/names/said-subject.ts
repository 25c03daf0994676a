/** The trade, service, house or works of which a clause says something, by the form of what is said: 劳务输出势头强劲, 湿地公园正式开园. */
import { endWord, hasWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { anyDigit, ownerMarks, possessive } from '../../vocabulary/patterns-words.ts'
import { quoteEnd } from '../../vocabulary/patterns-subjects.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { remembering } from '../remembering.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isAction } from './owner-fits.ts'

/** What is said of something in so many characters: 接续发力, 满负荷运转. */
const shortestSaying = 4
const longestSaying = 6
/** A longer name is a clause, a shorter one no trade or house of its own. */
const longest = 20
const shortest = 3
/** 新农合, 托育服务: so many words are what a trade is called. */
const mostOfTrade = 3
/** 几经周折的: so much is said of a thing before its name. */
const longestRemark = 6

/** A thing of which a clause speaks, and where its name begins. */
export interface Said { name: string; at: number }

/** Takes a clause; gives the trade, service, house or works with which it opens, where all behind is said of it; `null` for other clauses. */
export const subjectSaid = remembering((clause: string): Said | null => {
  const words = anyDigit.test(clause) ? [] : segment(clause.trimEnd())
  const from = remarkLength(words)
  for (let end = words.length - 1; end > from; end--) {
    const name = words.slice(from, end)
    if (isNamed(name) && (isTrade(name) || isHouse(name)) && isSaying(words.slice(end))) return { name: joined(name).replace(ownerMarks, ''), at: (name[0] as Word).start }
  }
  return null
})

/** 几经周折的泵站改造工程: how many words describe what stands behind 的. */
function remarkLength(words: readonly Word[]): number {
  const at = words.findIndex(({ text }) => text === possessive)
  return at > 0 && joined(words.slice(0, at)).length <= longestRemark ? at + 1 : 0
}

/** Whether words may be a name: nothing that leads in, joins or is done to what follows. */
function isNamed(words: readonly Word[]): boolean {
  const name = joined(words)
  const [first] = words as [Word]
  const isAct = first.pos === 'v' && first.text.length > 1 && !isAnyWord(first.text, 'nominal', 'owner')
  const isPart = ({ text, pos }: Word): boolean =>
    text !== listMark && text !== '，' && !(text.length === 1 ? 'pcdru' : 'pcrdmu').includes(pos || 'n') && !(pos === 'v' && isWord(text, 'predicate')) && !isAnyWord(text, 'stop', 'ownarea', 'adding', 'adverb')
  return name.length >= shortest && name.length <= longest && !isAct && !isAnyWord(first.text, 'opening', 'praise', 'anytrade') && words.every(isPart) && !isAnyWord(name, 'generic', 'sector')
}

/** 白酒酿造业, 劳务输出, 公证服务: a trade or service by its own name, no whole sector and no work of a government. */
function isTrade(words: readonly Word[]): boolean {
  const name = joined(words)
  // 推深产业: no verb of one character stands in the name of a trade; 旅游产业 is as whole a sector as 旅游.
  const isVerb = words.some(({ text, pos }) => text.length === 1 && pos === 'v')
  if (isVerb || words.some(({ text }) => isWord(text, 'firm')) || isAnyWord(name, 'branch', 'firms') || isWord(withoutEnd(name, 'tradekind'), 'sector')) return false
  if (endWord(name, 'industryend') !== '') return words.length > 1
  for (let from = Math.max(0, words.length - mostOfTrade); from < words.length; from++) {
    const kind = joined(words.slice(from))
    if (isWord(kind, 'owner') || isWord(kind, 'tradekind')) return isTradeName(kind, from > 0)
  }
  return endWord((words.at(-1) as Word).text, 'tradekind') !== '' && (words.at(-1) as Word).text.length >= shortest
}

/** 服务, 培训: with a word before them; 养老保险 and 就业 are matters of all. */
const isTradeName = (kind: string, hasMore: boolean): boolean =>
  !isAnyWord(kind, 'sector', 'zone', 'standing') && (!isAnyWord(kind, 'generic', 'action') || (hasMore && isWord(kind, 'housework')))

/** 县医院新院区, “长者食堂”, 保税物流中心: a house or place by its own name, or the works at one. */
function isHouse(marked: readonly Word[]): boolean {
  const words = marked.filter(({ text }) => !isQuote(text))
  const [name, last] = [joined(words), words.at(-1)]
  if (!last || last.pos === 'v') return false
  const kind = houseKind(name, last.text)
  if (kind !== '') return kind.length < name.length && !isWord(last.text, 'firm')
  // 石门水库除险加固工程
  return isAction(name) && endWord(name, 'worksend') !== '' && words.slice(0, -1).some(({ text }) => endWord(text, 'sitekind') !== '' || endWord(text, 'hostkind') !== '')
}

/** 公园, 产业园, 站: what kind of house or place a name ends in. */
const houseKind = (name: string, last: string): string =>
  endWord(name, 'hostkind') || endWord(name, 'placeend') || (endWord(last, 'tradekind') === '' ? endWord(last, 'ownerend') : '')

const isQuote = (text: string): boolean => text === '“' || text === quoteEnd

/** 势头强劲, 封关运作, 由小到大: whether words are what is said of a thing, and no further name. */
function isSaying(words: readonly Word[]): boolean {
  const led = words.findIndex(({ text, pos }) => !(pos === 'd' || isAnyWord(text, 'adverb', 'stop')))
  if (led < 0) return isSaid(words)
  const rest = words.slice(led)
  return isSaid(rest) || (led > 0 && isSaid(words)) || (isWord((rest[0] as Word).text, 'building') && rest.length > 1 && !rest.slice(1).some(({ text }) => isWord(text, 'opening')) && isSaying(rest.slice(1)))
}

function isSaid(words: readonly Word[]): boolean {
  const [first, last] = [words[0] as Word, words.at(-1) as Word]
  const text = joined(words)
  if (isWord(first.text, 'side') || words.some((word) => word.text === possessive || isAnyWord(word.text, 'listmark', 'ownarea'))) return false
  if (first.pos === 'p') return words.some(({ pos, text: word }) => pos === 'v' && word.length > 1)
  const isVerbal = (word: Word): boolean => 'vadiuw'.includes(word.pos || 'n') || isAnyWord(word.text, 'praise', 'final', 'predicate')
  if (words.every(isVerbal)) return text.length > 1 && !isAnyWord(last.text, 'abstract', 'side')
  // 项目建设: a noun and what is done with it is a name.
  const isName = words.length > 1 && first.pos === 'n' && isAnyWord(last.text, 'abstract', 'side', 'nominal')
  return text.length >= shortestSaying && text.length <= longestSaying && !isName && words.some(isVerbal) && !hasWord(withoutStart(text, 'side'), 'measurehead')
}
