/** What is done for counted things, where the words behind their number say so: 抓好8个项目的前期工作. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord } from '../../lexicon/words.ts'
import { pilot } from '../../vocabulary/patterns-names.ts'
import { splitAct } from './naming.ts'
import type { Name } from './naming.ts'
import { actFor } from './predicate-forms.ts'

/** 城市开展医保支付试点: the name of places that try something out; `null` for other words behind a number. */
export function triedOut(whole: string): Name | null {
  const [, place = '', what = '', trial = ''] = pilot.exec(whole) ?? []
  return trial === '' ? null : { metric: what + trial + place, verb: '', noun: place }
}

/** Whether an act only carries what stands behind it. */
const carries = (verb: string): boolean => isAnyWord(verb, 'attending', 'carrying', 'strengthening')

/**
 * Takes the words before a number and those behind it; gives the act for the counted things, behind a verb that only carries it:
 * 加强对9家企业的监管 → 加强监管企业; `null` for other words.
 */
export function forWhat(subject: string, whole: string): Name | null {
  const said = splitAct(subject).verb
  const verb = carries(said) ? said : endWord(subject, 'attending')
  const found = verb === '' || startWord(whole, 'ofplaces') !== '' ? null : actFor(whole)
  return found && { metric: verb + found.act + found.thing, verb: verb + found.act, noun: found.thing }
}
