/** The thing with which a clause opens, by the end of its name and whatever is said of it behind: 马拉松 of 冰雪马拉松再度鸣枪, 保险 of 农业保险扩面提标. */
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { anyDigit, ownerMarks, possessive } from '../../vocabulary/patterns-words.ts'
import { quoteEnd } from '../../vocabulary/patterns-subjects.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { actAt } from '../head-words.ts'
import { remembering } from '../remembering.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isEvent } from './owner-fits.ts'
import type { Said } from './said-subject.ts'

/** A longer name is a clause, a shorter one no thing of its own. */
const longest = 24
const shortest = 3
/** 规模, 阶段 任务: so many words may name a side of the thing before what is said of it. */
const mostSides = 3

/** Takes a clause; gives the thing with which it opens, where all behind is said of it; `null` for other clauses. */
export const thingOpening = remembering((clause: string): Said | null => {
  const words = clause.includes(listMark) ? [] : segment(clause.trimEnd())
  for (let end = words.length - 1; end > 0; end--) {
    const name = words.slice(0, end)
    if (isNamed(name) && endsInThing(name) && !anyDigit.test(joined(words.slice(end))) && (isSaid(words.slice(end)) || isSaying(name, words.slice(end)))) return { name: joined(name).replace(ownerMarks, ''), at: (name[0] as Word).start }
  }
  return null
})

/** Takes a sentence; gives the event that is all that it holds: 职业技能大赛 of 成功承办职业技能大赛; `null` for other sentences. */
export function eventHeld(sentence: string): Said | null {
  const words = segment(sentence)
  const from = words.findIndex((word) => !(isAdverb(word) || isAnyWord(word.text, 'hold', 'holdhow')))
  const name = joined(words.slice(from))
  const holds = from > 0 && isWord((words[from - 1] as Word).text, 'hold')
  return holds && isEvent(name) && name.length <= longest && !anyDigit.test(name) && !hasWord(name, 'listmark') ? { name, at: (words[from] as Word).start } : null
}

const isAdverb = ({ text, pos }: Word): boolean => pos === 'd' || isWord(text, 'adverb')

/** Whether words may be a name: none that leads in, acts on something, counts or tells what the thing does. */
function isNamed(words: readonly Word[]): boolean {
  const name = joined(words)
  const [first] = words as [Word]
  // 禁毒攻坚战 and 打响攻坚战: a verb ahead acts on the thing as a rule.
  const isAct = first.pos === 'v' && (first.text.length > 1 || 'v?'.includes(words[1]?.pos ?? 'x')) && !isAnyWord(first.text, 'nominal', 'owner') && endWord(joined(words.slice(0, 2)), 'groupinneed') === ''
  const opens = isAct || isAnyWord(first.text, 'opening', 'praise', 'oneofmany', 'batch', 'adding', 'added', 'vaguelead', 'stop', 'ownarea') || actAt(name, 0) !== null || startWord(name, 'hold') !== ''
  const isWhole = isAnyWord(name, 'generic', 'sector', 'standing') || isWord(withoutEnd(name, 'tradekind'), 'anytrade') || isAnyWord(withoutStart(withoutEnd(name, 'tradekind'), 'anytrade'), 'generic', 'sector')
  return name.length >= shortest && name.length <= longest && !opens && !isWhole && words.every((_, at) => isOfName(words, at)) && (endWord(name, 'worksend') !== '' || !words.some(({ text }) => isWord(text, 'linking'))) && name.split('“').length === name.split(quoteEnd).length
}

function isOfName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const { text, pos } = word
  if (anyDigit.test(text)) return isNumbered(words, at)
  if (isWord(text, 'linking') || (isWord(text, 'level') && isWord(text, 'ownarea'))) return at > 0
  if (isAnyWord(text, 'pausing', 'clausemark', 'pointmark') || '（('.includes(text) || text === possessive || 'pru'.includes(pos || 'n') || isAnyWord(text, 'stop', 'ownarea')) return false
  if (pos === 'd' && text.length > 1) return isAnyWord(text, 'nominal', 'thingend')
  // 家电下乡政策: what is done, right before what is done about it.
  return pos !== 'v' || !isWord(text, 'predicate') || isWord(text, 'nominal') || (at === words.length - 2 && at > 0)
}

/** 307线, 3号线, 220千伏变电站: whether a number is part of a name, as what follows it is called by numbers. */
const isNumbered = (words: readonly Word[], at: number): boolean => {
  const next = words.slice(at).find(({ text }) => !anyDigit.test(text))
  return next !== undefined && startWord(next.text, 'callednumber') !== ''
}

/** Whether a name ends in what is a thing of its own, with more than its kind, or in a group of people. */
function endsInThing(words: readonly Word[]): boolean {
  const bare = words.filter(({ text }) => text !== '“' && text !== quoteEnd)
  const [name, last] = [joined(bare), bare.at(-1)]
  if (!last || isAnyWord(last.text, 'firm', 'firms') || (isWord(last.text, 'groupwork') && !isWord(last.text, 'thingend'))) return false
  if (endWord(name, 'groupinneed') !== '') return true
  const kind = kindOf(name, last)
  return kind !== '' && kind.length < name.length - 1 && groupIn(words).length === words.length
}

/** Takes a name; says whether it is one of a thing of its own: 地铁2号线 of 地铁2号线客流量. */
export const holdsThing = (name: string): boolean => segment(name).some((word, at) => at > 0 && kindOf(word.text, word) === word.text && !isWord(word.text, 'partofworks'))

/** 锦标赛, 园区, 改建工程, 保险: the kind of event, house, works or scheme that a name ends in. */
function kindOf(name: string, last: Word): string {
  for (const of of ['thingend', 'eventend', 'hostkind', 'placeend', 'sitekind', 'worksend', 'programend', 'activityend', 'industryend'] as const) {
    const kind = endWord(name, of)
    if (kind !== '' && (kind.length > 1 || last.text === kind)) return kind
  }
  return last.text.length > 1 && last.pos !== 'v' ? endWord(last.text, 'ownerend') : ''
}

/** 退役军人 of 退役军人服务: those for whom there is work alone; all words for another name. */
function groupIn(words: readonly Word[]): readonly Word[] {
  const end = words.findLastIndex((_, at) => endWord(joined(words.slice(0, at + 1)), 'groupinneed') !== '') + 1
  return end > 0 && words.slice(end).every(({ text }) => isAnyWord(text, 'side', 'abstract', 'groupwork')) ? words.slice(0, end) : words
}

/** 势头强劲, 再度鸣枪, 升格为国家示范学校: whether words begin with what is said of a thing, or with a side of it. */
function isSaid(words: readonly Word[]): boolean {
  for (let from = 0; from <= mostSides && from < words.length; from++) {
    if (saysOf(words.slice(from), from > 0)) return true
    const { text, pos } = words[from] as Word
    const isSide = isAnyWord(text, 'side', 'abstract', 'part', 'measurehead', 'nominal') || ('bnwf'.includes(pos || 'x') && !isAnyWord(text, 'firm', 'people', 'payee', 'staff', 'owner'))
    if (!isSide) return false
  }
  return false
}

/** “青苗助学”计划惠泽寒门: four characters behind a quoted name are said of it, whatever words they are. */
const isSaying = (name: readonly Word[], behind: readonly Word[]): boolean => name.some(({ text }) => text === quoteEnd) && joined(behind).length === sayingLength
const sayingLength = 4

/** Whether the first word tells something; behind a side nothing but such may follow. */
function saysOf(words: readonly Word[], behindSide: boolean): boolean {
  const tells = (word: Word): boolean => isAdverb(word) || 'vaidp'.includes(word.pos || 'x') || isAnyWord(word.text, 'praise', 'final', 'predicate')
  const isVerbal = (word: Word): boolean => tells(word) || 'uw'.includes(word.pos || 'x')
  if (joined(words).length < 2 || !tells(words[0] as Word)) return false
  // 农村集体经济清理规范攻坚战: the words behind go on to another name.
  const last = words.at(-1) as Word
  const goesOn = !isAnyWord((words[0] as Word).text, 'predicate', 'final') && (words[0] as Word).pos !== 'p' && kindOf(joined(words), last) !== ''
  return !goesOn && (behindSide ? words.every(isVerbal) : words.some(({ text }) => text.length > 1))
}
