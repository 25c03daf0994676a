/** The stage that several works are at whose money an amount is: 谋划重大项目 of 谋划42个、总投资9亿元的重大项目. */
import { clauseStart } from '../marks.ts'
import { areWorks, isStages, withoutStage } from '../names/stages.ts'
import { joined, segment } from '../words.ts'
import { moneyPhrase } from './phrase.ts'
import { wordsBehind } from './purpose.ts'
import type { Told } from './purpose.ts'
import type { MoneyView } from './rule.ts'
import { andSoOn } from '../../vocabulary/patterns-names.ts'
import { listMark } from '../../vocabulary/tokens.ts'

/** Whether how many works there are stands right before what was invested in them: 42个、总投资9亿元的. */
export function isCountedAhead({ text, span, quantities, index, quantity }: MoneyView): boolean {
  const last = quantities[index - 1]
  if (last?.known?.kind !== 'count' || last.start < span.start) return false
  const gap = text.slice(last.end, quantity.start)
  const { thing, label } = moneyPhrase(gap.startsWith(listMark) ? gap.slice(listMark.length) : gap)
  return thing === '' && label !== '' && clauseStart(text, span.start, quantity.start) <= last.start
}

/** `竣工` and `水厂、风电等项目` → `水厂、风电等竣工项目`: what happened to the things of a list stands before what they are. */
export function predicated(predicate: string, noun: string): string {
  const at = noun.lastIndexOf(andSoOn) + 1
  return at > 1 && noun.lastIndexOf(listMark, at) > 0 && areWorks(noun.slice(at)) ? noun.slice(0, at) + predicate + noun.slice(at) : predicate + noun
}

/** The words behind an amount that name its works, from a place on. */
export function worksBehind(view: MoneyView, start: number): Told {
  const told = wordsBehind(view.text, start, view.span.end, view.quantities, view.index)
  return { ...told, counted: told.counted || isCountedAhead(view) }
}

/** Takes works that an amount is for; gives them, if they are several, with the stage whose word leads to it: `谋划重大项目`. */
export function staged(view: MoneyView, { counted }: Told, works: string): string {
  if (!counted || !areWorks(works)) return works
  const { text, span, quantities, index, quantity } = view
  const end = isCountedAhead(view) ? (quantities[index - 1]?.start ?? quantity.start) : quantity.start
  const words = segment(text.slice(clauseStart(text, span.start, end), end))
  const at = words.findLastIndex((word) => isStages(word.text))
  const stage = at < 0 || moneyPhrase(joined(words.slice(at + 1))).thing !== '' ? '' : (words[at]?.text ?? '')
  return stage + withoutStage(stage, works)
}
