/** What lists of some kinds share: the contest of medals, the money of works. */
import { endWord, withoutEnd } from '../../lexicon/edges.ts'
import { kindWords } from '../../lexicon/money.ts'
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { suffixes } from '../../words.ts'
import { measureOfName } from './shared.ts'

const moneyAt = suffixes(kindWords)

/** 省运会青少年组金牌、银牌: medals of one contest, which the first alone names; `null` for anything else. */
export function ofContest([first = '', ...others]: string[]): string[] | null {
  const contest = withoutEnd(first, 'medal')
  return contest !== first && contest !== '' && others.every((each) => isWord(each, 'medal')) ? [first, ...others.map((each) => contest + each)] : null
}

/** 小微企业、“三农”贷款: loans at the end of the last, with their balance, are those to the firms before it too; `null` for anything else. */
export function ofLoans(parts: string[]): string[] | null {
  const final = parts.at(-1) ?? ''
  const others = parts.slice(0, -1)
  const balance = final.endsWith(patterns.balance) ? patterns.balance : ''
  const loans = endWord(final.slice(0, final.length - balance.length), 'owed') + balance
  const isOf = loans !== balance && loans.length < final.length && others.every((each) => endWord(each, 'firm') !== '')
  return isOf ? [...others.map((each) => each + loans), final] : null
}

/** 养护资金 of 高速公路、国省道、农村公路养护资金: money at the end of the last, with the work on things that it is for. */
export function fundsOf(final: string): string {
  const word = endWord(final, 'funds')
  const of = final.slice(0, -word.length)
  const work = endWord(of, 'keepingup')
  return word === final || word === '' ? '' : (work.length + 1 < of.length ? work : '') + word
}

/** The same for a member; empty where that is a measure, or money of a kind itself: 专项债券. */
export const fundsFor = (piece: string, funds: string): string => (measureOfName(piece) === '' && moneyAt(piece, piece.length) === null ? funds : '')
