/** The site that a clause says was opened, whose berths, pupils and lengths the next figures state: 西城医院建成投用，新增床位. */
import { endWord, hasWord, startWord, withoutEnd, withoutStart, withoutStarts } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { clauseEnd, clauseStart } from '../marks.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { sentenceBefore } from './earlier.ts'
import type { Around } from './owner-search.ts'
import type { Owner } from './owners.ts'

/** Longer names are clauses; a shorter one names no site. */
const longest = 24
const shortest = 3
/** Stages behind a site: 二期, 主体工程. */
const mostBehind = 3

/** 全线贯通, 主体完工: all of it, or the most of it; a numbered stage is one of its own. */
const isWhole = ({ text }: Word): boolean => isWord(text, 'part') && endWord(text, 'sitekind') === '' && !hasWord(text, 'stagenumber')
const isSaid = (word: Word): boolean => isWhole(word) || isSaidOf(word)
const isSaidOf = ({ text, pos }: Word): boolean =>
  'vdu'.includes(pos || 'x') || isWord(text, 'adverb') || isWord(text, 'final') || isWord(text, 'praise')
const isOpened = ({ text }: Word): boolean => isWord(text, 'opened') || endWord(text, 'nowbuilt') !== ''
const isStage = ({ text }: Word): boolean => isWord(text, 'part')

const isKindOfSite = ({ text, pos }: Word): boolean =>
  pos !== 'v' && (endWord(text, 'sitekind') !== '' || (!isWord(text, 'part') && (endWord(text, 'ownerend') !== '' || isWord(text, 'owner'))))

/** Whether words name one site: they end in its kind, and hold no act that leads to it and no number of sites. */
function namesSite(words: readonly Word[]): boolean {
  const [first] = words
  const last = words.at(-1)
  const isKind = (last !== undefined && isKindOfSite(last)) || words.slice(-mostBehind - 1).some((word, at, all) => isKindOfSite(word) && all.slice(at + 1).every(isStage))
  const opens = first && (isWord(first.text, 'oneofmany') || isWord(first.text, 'batch') || isWord(first.text, 'opening') || 'pdr'.includes(first.pos || 'x'))
  return isKind && !opens && !words.some(({ text }) => isWord(text, 'stop') || text === '，')
}

/** 确保新院区投入使用: without what only says that it is to be so. */
const withoutEffort = (words: readonly Word[]): readonly Word[] =>
  words.slice(Math.max(0, words.findIndex(({ text, pos }) => !(text.length > 1 && (isWord(text, 'causative') || isWord(text, 'striving') || (isWord(text, 'adverb') && pos === 'd'))))))

/** Takes the bounds of a clause; gives the site that it says was opened, `null` where it says another thing. */
function siteIn(text: string, start: number, end: number): Owner | null {
  const words = withoutEffort(segment(text.slice(start, end)))
  let said = words.length
  while (said > 0 && isSaid(words[said - 1] as Word) && (isWhole(words[said - 1] as Word) || !isStage(words[said - 1] as Word))) said--
  const name = words.slice(0, said)
  const site = joined(name)
  const is = words.slice(said).some(isOpened) && site.length >= shortest && site.length <= longest && namesSite(name)
  return is ? { name: site, start: start + (words[0] as Word).start, isObject: false } : null
}

/** Takes the bounds of a clause; gives the one site that it builds: 县域检验中心 of 年内建成县域检验中心. */
function siteBuilt(text: string, start: number, end: number): Owner | null {
  const words = segment(text.slice(start, end))
  const at = words.findLastIndex(({ text: word }) => isWord(word, 'sitebuilds'))
  const name = words.slice(at + 1)
  const site = joined(name)
  const leads = words.slice(0, at).every(({ text: word, pos }) => isWord(word, 'adverb') || isWord(word, 'manner') || isWord(word, 'opening') || 'datmn'.includes(pos || 'x'))
  const is = at >= 0 && leads && name.length > 1 && site.length > shortest && site.length <= longest && namesSite(name) && !hasWord(site, 'listmark')
  return is ? { name: site, start: start + (name[0] as Word).start, isObject: true } : null
}

/** The site that a clause opens or builds. */
const siteOf = (text: string, start: number, end: number): Owner | null => siteIn(text, start, end) ?? siteBuilt(text, start, end)

/** Takes a run; gives the site that the clause right before it opens, or the sentence before, or of which the figures before it were. */
export function siteBefore({ text, span, run, topic }: Around): Owner | null {
  if (run.between === 0) {
    const before = topic === null ? sentenceBefore(text, span.start, run.headStart) : null
    if (before) return siteOf(text, before.start, before.end)
    const owner = topic?.owner
    const end = owner ? clauseEnd(text, owner.start, run.headStart) : 0
    if (!owner || end >= run.floor || text.slice(end, run.headStart).includes('；')) return null
    return siteIn(text, owner.start, end) ?? (owner.isObject && namesSite(segment(owner.name)) ? owner : null)
  }
  const floor = Math.max(run.floor, span.start)
  const [start, end] = [clauseStart(text, floor, run.headStart - 1), run.headStart - 1]
  // 改建2所幼儿园，扩建东湖小学，新增学位: of all the works of the sentence.
  return topic === null ? siteOf(text, start, end) : siteIn(text, start, end)
}

/** 职业教育稳步发展，毕业生就业率: the teaching that a clause is about, whose pupils the next figures are. */
export function schoolingBefore({ find }: Around): Owner | null {
  const owner = find()
  const name = owner && !owner.isObject ? withoutReform(owner.name) : ''
  const of = endWord(name, 'schooling')
  return owner && ((of !== '' && name.length > of.length) || (name.length > shortest && endWord(name, 'hostkind') !== '' && !name.includes(possessive))) ? { ...owner, name } : null
}

/** Takes an owner; gives it without what only says that it was changed: 职业教育 of 职业教育改革; no 体制 of 体制改革. */
export function withoutReform(name: string): string {
  const rest = withoutEnd(name, 'reformend')
  const last = segment(rest).at(-1)
  return rest.length > 3 && last && !isWord(last.text, 'abstract') ? rest : name
}

/** 服务科研院所和企业, 日均接待市民, 设泳道: whom a site serves, what it has. */
function servesThere(name: string): boolean {
  const [first, ...behind] = segment(withoutStart(name, 'pertime'))
  const last = behind.at(-1)
  const isWhom = ({ text, pos }: Word): boolean => 'nbwsi?'.includes(pos || 'x') || isAnyWord(text, 'happening', 'joining', 'listmark')
  return first !== undefined && isWord(first.text, 'servesthere') && behind.every(isWhom) &&
    ('ni?'.includes(last?.pos ?? 'x') || isWord(last?.text ?? '', 'happening'))
}

/** Takes a name; says whether it is what a site has: 新增床位, 主线全长, 设计时速; or whom it serves. */
export const isOfSite = (name: string): boolean => {
  const thing = endWord(name, 'sitething')
  return startWord(name, 'pupil') !== '' || servesThere(name) || (thing !== '' && withoutStarts(name.slice(0, -thing.length), 'sitelead') === '')
}
