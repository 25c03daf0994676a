/** Members of a dealt list of rates: what the last has behind its own word, the others have too. */
import { kindWords } from '../../lexicon/money.ts'
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { suffixes } from '../../words.ts'
import { pieces } from '../names/lists.ts'
import { segment } from '../words.ts'
import { dealing } from '../../vocabulary/patterns-lists.ts'
import { levels } from '../../vocabulary/patterns-money.ts'

const kindAt = suffixes(kindWords)

/**
 * Takes a member as the rules for names made it and the whole list; gives it with what it lacks of the last:
 * `小学经费` of 小学、初中学生公用经费 → `小学学生公用经费`, `医保标准` of 医保、公卫补助标准 → `医保补助标准`.
 */
export function withShared(member: string, dealtList: string): string {
  // 养护经费分别投入: the verb of what is paid stands behind the word that deals.
  const [list = ''] = dealtList.split(dealing)
  if (list !== dealtList && kindAt(list, list.length) === null && endWord(list, 'funds') === '') return member
  const parts = pieces(list)
  return payeeOf(parts, member) || lastShared(member, list, parts)
}

const leadingDigits = /^[0-9]+/u

/** A member with what it lacks of the last. */
function lastShared(member: string, list: string, parts: readonly string[]): string {
  const last = segment(parts[parts.length - 1] ?? '')
  const piece = parts.slice(0, -1).find((each) => each.length > 1 && member.startsWith(each))
  if (piece === undefined || last.length < 2) return member
  const whole = parts[parts.length - 1] ?? ''
  const [size, ofWhole] = [piece, whole].map((each) => leadingDigits.exec(each)?.[0] ?? '')
  // 80岁、90岁、100岁以上老人津贴: each has the bound of the last.
  if (size && ofWhole && piece.length === size.length + 1 && whole.charAt(ofWhole.length) === piece.at(-1)) return piece + whole.slice(ofWhole.length + 1)
  // 小学 and 初中, 急难型 and 支出型: words of one kind stand for each other.
  const twin = last.find(({ end }) => end === piece.length)
  const alike = segment(piece).length === 1 && twin?.start === 0
  if (twin && (alike || twin.text.at(-1) === piece.at(-1))) return piece + (parts[parts.length - 1] ?? '').slice(twin.end)
  return withLevel(member, piece, list)
}

/** A member with the kind of money and its level that close the list. */
function withLevel(member: string, piece: string, list: string): string {
  // 个人和小微企业贷款额度: a member that is all of its piece lacks both.
  const level = levels.find((each) => list.endsWith(each) && (member.endsWith(each) || member === piece))
  const kind = level === undefined ? '' : kindAt(list, list.length - level.length)?.word ?? ''
  if (level !== undefined && kind !== '' && member === piece) return member + (kindAt(member, member.length) ? '' : kind) + level
  return level === undefined || kind === '' || member.includes(kind) ? member : member.slice(0, -level.length) + kind + level
}

/** 孤儿 of 孤儿集中养育、分散养育标准: those whom the first member names, where a later one is paid alike and names none, with the member; empty for none. */
function payeeOf(parts: readonly string[], member: string): string {
  const [first = '', ...later] = parts
  const words = segment(first)
  const who = words.findIndex(({ text }) => isPayee(text))
  const paid = first.slice(words[who]?.end)
  const own = later.find((each) => member.startsWith(each.slice(0, paid.length)))
  const isAlike = own !== undefined && paid.length > 2 && (own.includes(paid.slice(-2)) || (endWord(paid, 'payment') !== '' && hasWord(own, 'payment')))
  return who >= 0 && isAlike && !segment(member).some(({ text }) => isPayee(text)) ? first.slice(0, words[who]?.end) + member : ''
}
const isPayee = (word: string): boolean => endWord(word, 'payee') !== '' || endWord(word, 'people') !== ''
