/** Goods of a list that share a measure: 粮食、棉花等产品的产量 is the output of each. */
import { placeOf, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { output, possessive } from '../../vocabulary/patterns-subjects.ts'
import { pieces } from './lists.ts'

/** Takes a name; gives the output of each of its goods, nothing where it is none of a list of goods: 钢、煤等产品的产量 → 钢产量, 煤产量. */
export function eachProduct(name: string): string[] {
  const at = name.endsWith(output) ? placeOf(name, 'andothers') : -1
  if (at < 1) return []
  const kind = withoutStart(name.slice(at, -output.length), 'andothers')
  const goods = kind.endsWith(possessive) ? kind.slice(0, -possessive.length) : kind
  const isKind = isWord(withoutEnd(goods, 'kindofgoods'), 'goodsahead') || withoutEnd(goods, 'kindofgoods') === ''
  const parts = isKind ? pieces(name.slice(0, at)) : []
  return parts.length > 1 ? parts.map((part) => part + output) : []
}
