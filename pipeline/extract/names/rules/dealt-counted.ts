/** The rule for values dealt to things that are counted before them: 12家国有企业、86家民营企业分别实现利润3亿元、9亿元. */
import { startWord } from '../../../lexicon/edges.ts'
import { dealing } from '../../../vocabulary/patterns-lists.ts'
import { countAhead } from '../../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import { listMark } from '../../../vocabulary/tokens.ts'
import { clauseStart } from '../../marks.ts'
import { withChange } from '../changed.ts'
import { deal, pieces } from '../lists.ts'
import { splitAct } from '../naming.ts'
import type { NamingRule, View } from '../rule.ts'

/** 国有企业 of 12家国有企业、86家民营企业分别: the things counted in the clause before the one right before 分别; empty where they are fewer. */
function countedBefore({ text, span, run, own }: View, last: string): string[] {
  const clause = text.slice(clauseStart(text, span.start, run.headStart), run.headStart)
  const recent = own?.recent ?? []
  const isTold = last.startsWith(recent.at(-1) ?? ' ')
  const before = run.figures.length - 1
  const things = isTold ? recent.slice(-before - 1, -1) : recent.slice(-before)
  const stands = (thing: string): boolean => {
    const at = clause.indexOf(thing)
    return at > 0 && startWord(clause.slice(at + thing.length), 'joiner') !== ''
  }
  return things.length === before && things.every(stands) ? things : []
}

export const dealtCounted: NamingRule = {
  id: 'list/dealt-counted',
  why: 'values dealt to things that are counted before them are each of one kind of these',
  read: (view) => {
    const { run: { head, figures }, measure, base } = view
    const [words = '', said] = head.subject.split(dealing)
    // 35个市级渔港分别: how many there are is no part of what they are.
    const last = words.replace(countAhead, '')
    const isDealt = figures.length > 1 && (said !== undefined || head.deal)
    if (!isDealt || last === '' || anyDigit.test(last) || pieces(last).length > 1) return null
    const things = countedBefore(view, last)
    const parts = things.length === 0 ? null : deal([...things, head.subject.replace(words, last)].join(listMark), figures.length)
    return parts && parts.map((name) => [{ ...base, metric: withChange(head, name, measure), noun: name, verb: splitAct(name).verb }])
  },
  examples: [
    '12家国有企业、86家民营企业分别实现利润3亿元、9亿元。 → 国有企业；民营企业；国有企业利润；民营企业利润',
    '35个省级水利项目、80个市级水利项目分别新增就业1200人和3000人。 → 省级水利项目；省级水利项目新增就业；市级水利项目新增就业',
  ],
  not: ['国有企业、民营企业分别实现利润3亿元、9亿元。', '86家民营企业分别实现利润3亿元、税收9亿元。'],
}
