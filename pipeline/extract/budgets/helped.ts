/** Who or what money is for that is named by what it does alone: 救助资金 of 救助困难学生3万人次，发放救助资金2000万元. */
import { beforeWord, endWord, startWord, withoutEnds } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { isMoney } from '../../lexicon/money.ts'
import { clauseStart } from '../marks.ts'
import { joined, segment } from '../words.ts'
import { helpOf, isHelp } from './edges.ts'
import { isVague } from './phrase.ts'
import { isThing, toldBefore, toldBySentence } from './told.ts'
import type { MoneyView } from './rule.ts'

/** Takes an amount and its noun of money that says only what it does; gives its item, empty where nothing before says for whom. */
export function helpedBy(view: MoneyView, label: string): string {
  const help = helpOf(label)
  const whom = help === '' ? '' : countedBefore(view) || toldNear(view, help)
  return helped(withoutEnds(whom, 'side'), help)
}

/** Those that the clause right before counts: 困难学生 of 救助困难学生3万人次, 医疗保障 of 医疗保障5万人次. */
function countedBefore({ text, span, quantities, index, run, topic }: MoneyView): string {
  const last = quantities[index - 1]
  if (topic?.sentence !== span.start || last?.known?.kind !== 'count' || last.end >= run.clause) return ''
  if (clauseStart(text, span.start, run.clause - 1) > last.start) return ''
  const name = topic.recent.at(-1) ?? ''
  // 保险救助体系惠及群众: what reached them is theirs.
  const source = beforeWord(name, 'reaching')
  if (source !== '' && source !== name) return source
  const words = segment(name)
  const from = words.findIndex(({ text: word, pos }) => pos !== 'v' && !isHelp(word) && !isWord(word, 'opening'))
  const whom = joined(words.slice(Math.max(0, from)))
  const isFor = receivers.some((of) => endWord(whom, of) !== '') || (from === 0 && (isThing(whom) || isHelp(words.at(-1)?.text ?? '')))
  return from >= 0 && isFor && !isVague(whom) ? whom : ''
}
const receivers = ['payee', 'people', 'placekind', 'classed', 'region', 'campaignend'] as const

/**
 * What a clause before in the sentence speaks of, over what is counted of the same help; or all of the sentence before
 * where that is one short clause. 从小学到大学各阶段 is where, and not for whom.
 */
function toldNear(view: MoneyView, help: string): string {
  const { span, quantities, index, run, topic } = view
  const last = quantities[index - 1]
  const isOther = last !== undefined && last.start >= span.start && last.end < run.clause && last.role !== 'date'
  if (isOther && !segment(topic?.recent.at(-1) ?? '').some(({ text: word }) => isMoney(word, 'help') && help.startsWith(word))) return ''
  const told = toldBefore(view, true) || (isOther ? '' : toldBySentence(view))
  return startWord(told, 'preposition') === '' ? told : ''
}

/** `社会保障救助` and `救助资金` → `社会保障救助资金`: no word twice. */
function helped(thing: string, help: string): string {
  if (thing === '' || isHelp(thing)) return ''
  const words = segment(thing)
  const last = words.at(-1)?.text ?? ''
  const plain = words.length > 1 && isMoney(last, 'help') && help.includes(last) ? joined(words.slice(0, -1)) : joined(words)
  return plain + help
}
