/** Which names need an owner, and how the two are joined: `产值` does, `固定资产投资` does not. */
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { metricOf } from '../metrics.ts'
import { isMeasureAlone } from './measure-alone.ts'
import { isOfSite } from './site.ts'
import { remembering } from '../remembering.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** A name taken apart: the verb that only says that it was done, and what is measured or done for somebody. */
export interface Need { kind: 'value' | 'flow' | 'part' | 'work' | 'site'; rest: string; verb: string }

/** Words before a measure that only say that it was reached, or when. */
const isLead = (word: string): boolean => isAnyWord(word, 'leadverb', 'measurelead', 'adverb')

/** Takes a name; says what it needs an owner for, `null` where it stands by itself. `实现营业收入` needs one as 营业收入. */
export const needOf = (name: string, of: 'flow' | 'placed' = 'flow'): Need | null => (of === 'flow' ? flowNeed(name) : placedNeed(name))

/** Several rules ask for the need of one name. */
const flowNeed = remembering((name) => readNeed(name, 'flow'))
const placedNeed = remembering((name) => readNeed(name, 'placed'))

function readNeed(name: string, of: 'flow' | 'placed'): Need | null {
  const words = segment(name)
  // Marks alone are no words.
  if (words.length === 0) return null
  let from = 0
  while (from < words.length - 1 && isLead((words[from] as Word).text)) from++
  const kept = words.slice(0, from).filter(({ text }) => isWord(text, 'measurelead'))
  const core = joined(words.slice(from))
  const said: Said = { name, core, whole: joined(kept) + core, first: words[from] as Word, behind: words.slice(from + 1) }
  const found = needs.find(({ is }) => is(said, of))
  if (!found) return null
  const verb = found.acts && said.behind.length > 0 ? said.first.text : ''
  return { kind: found.kind, rest: said[found.of], verb }
}

/** 惠及困难群众, 惠及参保单位: whom it serves may be said by any words that end in a noun. */
const servesWhom = ({ text }: Word, behind: readonly Word[]): boolean =>
  isWord(text, 'serving') && behind.length <= mostServed && behind.at(-1)?.pos === 'n' && !isWord(joined(behind), 'value')
const mostServed = 3

/** 整机及配套企业: and, between two kinds. */
const isBetween = (words: readonly Word[], at: number): boolean => at > 0 && at < words.length - 1 && isWord((words[at] as Word).text, 'joining')

/** 日检测样本能力, 设计年货运能力: how much may be done in a time. */
const isCapacity = (name: string): boolean => name.length <= longestCapacity && endWord(name, 'capacityend') !== '' && startWord(withoutStart(name, 'capacitylead'), 'pertime') !== '' && !hasWord(name, 'notpart') && metricOf(name) === null
const longestCapacity = 10

/** 日均起降, 年均办件: how much is done in a time, by an act alone. */
const isActInTime = ({ name, core, first, behind }: Said): boolean =>
  behind.length === 0 && core.length > 1 && (first.pos === 'v' || isWord(first.text, 'canbring')) && endWord(name.slice(0, -core.length), 'pertime') !== '' && actAt(core, 0) === null

/** A name without what only says that it was reached, `whole` with the words of its measure there; and its words. */
interface Said { core: string; whole: string; name: string; first: Word; behind: readonly Word[] }

/** What names need an owner for, in the order in which they are asked; `acts` where the first word is what was done. */
const needs: readonly {
  kind: Need['kind']
  of: 'core' | 'whole' | 'name'
  acts: boolean
  is: (said: Said, of: 'flow' | 'placed') => boolean
}[] = [
  // 产值: a measure alone
  {
    kind: 'value', of: 'whole', acts: false,
    is: (said) => isWord(said.core, 'value') || isWord(said.whole, 'value') || isTimes(said.core) || isCapacity(said.name) || ((isMeasureAlone(said.core) || isActInTime(said)) && metricOf(said.whole) === null),
  },
  // 增加值比重: the share that a measure alone has
  {
    kind: 'value', of: 'core', acts: false,
    is: ({ core }) => endWord(core, 'sharetail') !== '' && isWord(withoutEnd(core, 'sharetail'), 'value'),
  },
  // 泊位数量, 站点覆盖率: how many parts of a thing there are, how much it can take
  {
    kind: 'part', of: 'whole', acts: false,
    is: ({ core, whole, behind }) => isAmountOfPart(core) && behind.length <= mostBehindPart && metricOf(whole) === null,
  },
  // 居民小区覆盖率, 取证率: of what, only the clause before says
  {
    kind: 'value', of: 'core', acts: false,
    is: ({ core }) => !isWord(core, 'kindergartenrate') && isOfField(core) && (isRateOfPlaces(core) || metricOf(core) === null),
  },
  // 接待游客, 引进企业: what comes to a place
  {
    kind: 'flow', of: 'core', acts: true,
    is: ({ first, behind }, of) => isWord(first.text, of) && (behind.every(({ pos }, at) =>
      'nwbs'.includes(pos) || (pos === 'v' && at === 0 && behind.length > 1) || isBetween(behind, at)) || servesWhom(first, behind)),
  },
  // 服务, 交付: alone, of what was done before
  {
    kind: 'flow', of: 'core', acts: false,
    is: ({ core, behind }) => behind.length === 0 && isWord(core, 'serving'),
  },
  // 破获案件, 降本幅度: of what work
  {
    kind: 'work', of: 'core', acts: false,
    is: ({ core }) => isWord(core, 'ofwork'),
  },
  // 新增床位, 设计时速: of the site that a clause opens
  {
    kind: 'site', of: 'name', acts: false,
    is: ({ name }) => isOfSite(name),
  },
]
const mostBehindPart = 2

/** Whether a name is a rate that is one of a whole field of work: 居民小区覆盖率, 取证率. */
export const isOfField = (name: string): boolean => isRateOfPlaces(name) || isRateOfOneWord(name)

/** Whether what is needed may be a field of work that no list has: 远程医疗 of 接入医疗机构. */
export const needsField = ({ rest, verb }: Need): boolean => isOfField(rest) || isWord(verb, 'joinsit')

/** 居民小区覆盖率: whether a name is a rate of places or people, which says nothing of what it is the rate. */
function isRateOfPlaces(name: string): boolean {
  let rest = withoutEnd(name, 'spreadrate')
  if (rest === name || rest === '') return false
  while (startWord(rest, 'placekind') !== '') rest = withoutStart(rest, 'placekind')
  return rest === ''
}

/** 泊位数量: whether a name is an amount of parts, or what a thing can take; of all things, or of each, it is another. */
function isAmountOfPart(name: string): boolean {
  const part = withoutEnd(name, 'partamount')
  return part !== name && part.length > 1 && part.length <= longestPart && !hasWord(part, 'notpart') && !anyDigit.test(part)
}
const longestPart = 6

/** 取证率: a rate of one word, and none that an area has. */
const isRateOfOneWord = (name: string): boolean => name.length === 3 && endWord(name, 'sharerate') !== '' && startWord(name, 'arearate') === ''

/** 跑动次数: how often something is done, which needs whose it is. */
const isTimes = (name: string): boolean => endWord(name, 'times') !== '' && withoutStart(name, 'perone').length === 4

/** Whether what is needed is whose service it was: 惠及3万户. */
export const isServing = ({ kind, verb, rest }: Need): boolean =>
  kind === 'flow' && isWord(verb || rest, 'serving') && !isWord(rest.slice(verb.length), 'value')

/** Joins an owner and what is measured of it, no word twice. */
export function withOwner(owner: string, need: Need): string {
  const { rest } = need
  // 远程医疗接入医疗机构: what comes to a thing has words of its own.
  if (need.verb !== '') return owner + rest
  // 中药材产业链 and 全产业链产值: 中药材全产业链产值.
  for (let length = Math.min(4, owner.length - 2); length > 1; length--) {
    const tail = owner.slice(-length)
    if (rest.includes(tail) && metricOf(rest) === null) return owner.slice(0, -length) + rest
  }
  return owner + rest
}
