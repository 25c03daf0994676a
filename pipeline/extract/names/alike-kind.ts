/** What the last member of a list has behind a word of the same kind as the others: 集中供水普及率 of 城区、农村集中供水普及率. */
import { endWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import type { WordClass } from '../../lexicon/words.ts'
import { sizeAhead } from '../../vocabulary/patterns-measures.ts'
import { actAt } from '../head-words.ts'
import { namedTail } from './named-kind.ts'

/** Classes of words of which one may take the place of another: places, sources of power, what is let out, words for the one and the other (进口, 出口). */
const kinds: readonly WordClass[] = ['placealone', 'powersource', 'substance', 'opposite']
/** A longer word before a class of size is none of a stage. */
const longestStage = 4

/** Takes a member of a list and the last; gives what stands in the last behind a word of the kind that the member is, empty where it begins with none. */
export function kindTail(piece: string, last: string): string {
  const begun = isStage(piece) ? stageAt(last) || kindAt(piece, last) : kindAt(piece, last) || proposalAt(piece, last)
  return begun !== '' && last.length > begun.length + 1 ? last.slice(begun.length) : namedTail(piece, last)
}

/** 农村 of 农村供水普及率, of places, behind 城区; 省考 of 省考断面, behind 国考: a modifier alone, behind another. */
function kindAt(piece: string, last: string): string {
  const bare = endWord(piece, 'baremodifier') === '' ? '' : startWord(last, 'baremodifier')
  const begun = bare + startWord(last.slice(bare.length), 'andabove')
  if (begun !== '') return begun
  const kind = kinds.find((each) => endWord(piece, each) !== '' && beginsWith(last, each) !== '')
  return kind === undefined ? '' : beginsWith(last, kind)
}

/** The word of a kind that a name begins with; of places also 各县（市）. */
function beginsWith(name: string, kind: WordClass): string {
  const each = kind === 'placealone' ? startWord(name, 'apiece') : ''
  const places = each && startWord(name.slice(each.length), 'places')
  return places === '' ? startWord(name, kind) : each + places
}

/** 政协委员提案 of 政协委员提案办理满意率, behind 人大代表建议. */
function proposalAt(piece: string, last: string): string {
  const proposal = endWord(piece, 'proposal') === '' ? '' : startWord(withoutStart(last, 'proposer'), 'proposal')
  return proposal && startWord(last, 'proposer') + proposal
}

/** 新开工, 签约: whether a member is nothing but a stage of works. */
const isStage = (piece: string): boolean => isWord(piece, 'newstage') || isWord(piece, 'workstage') || actAt(piece, 0)?.word === piece

/** The stage that a name begins with; one that no list has stands before a class of size: 纳统 of 纳统亿元以上项目. */
function stageAt(name: string): string {
  const listed = startWord(name, 'newstage') || startWord(name, 'workstage') || (actAt(name, 0)?.word ?? '')
  if (listed !== '') return listed
  for (let at = 2; at <= longestStage; at++) if (sizeAhead.test(name.slice(at))) return name.slice(0, at)
  return ''
}
