/** Rule for money that goes by its own kind, where the words behind the amount say what it is used for. */
import { endWord } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { clauseEnd, isStrong } from '../../marks.ts'
import { segment } from '../../words.ts'
import { partOpening } from '../../../vocabulary/patterns-measures.ts'
import { investing } from '../../../vocabulary/patterns-money.ts'
import { helpOf, isHelp, isMeans } from '../edges.ts'
import { helpedBy } from '../helped.ts'
import { isMoney, kindWords } from '../../../lexicon/money.ts'
import { suffixes } from '../../../words.ts'
import type { ItemRule, ItemView, MoneyView } from '../rule.ts'
import { use } from './around.ts'

const kindAt = suffixes(kindWords)

export const used: ItemRule = {
  id: 'item/used',
  why: 'a kind of money alone, of whomever and whatever sort, is for what the words behind the amount say',
  read: (view) => {
    if (isPaidByFirm(view)) return use.read({ ...view, own: { thing: '', label: view.own.label }, name: nothing })
    if (isPartUsed(view)) return use.read({ ...view, own: nothing, name: nothing })
    const { thing, label } = view.own
    const what = thing + label
    // 投入资金, 发放救助资金: who is helped, or the work, is read where nothing says so much.
    const behind = thing === '' && (helpOf(label) === '' || isHelp(label) || helpedBy(view, label) !== '') ? null : leadBehind(view)
    if (behind === null || !(isMeans(what) || (!behind.apart && isLent(what)))) return null
    return use.read({ ...view, own: { thing: '', label: '' }, name: { thing: what, label: '' } })
  },
  examples: [
    '发行专项债券3亿元用于港区防波堤建设。 → 港区防波堤建设', '下达省级和市级补助1.6亿元，对15座病险水闸除险加固。 → 病险水闸除险加固；病险水闸除险加固',
    '市里拿出真金白银8000万元，专门解决楼盘停工问题。 → 楼盘停工', '发放贴息贷款700万元扶持返乡青年发展茶叶种植。 → 返乡青年发展茶叶种植', '水务集团出资2亿元收购临江水泥厂。 → 收购临江水泥厂',
    '安排水利资金2亿元，其中6000万元用于病险水闸加固。 → 水利资金；病险水闸加固',
  ],
  not: ['争取专项债券9亿元，推动产业项目建设。', '下达中央补助资金3亿元，惠及学生2万人。', '下达扶贫补助2亿元，支持发展林下种植。'],
}

/** Nothing said. */
const nothing = { thing: '', label: '' }

/** 城投集团出资2亿元收购水泥厂: whether nothing but a firm stands before the amount, which pays for what is done right behind. */
function isPaidByFirm({ text, quantity, own, run }: ItemView): boolean {
  const verb = segment(run.headText.trimEnd()).at(-1)?.text ?? ''
  const [act] = segment(text.slice(quantity.end, quantity.end + 12))
  return (own.label === '' || own.label === investing) && endWord(own.thing, 'payingfirm') !== '' && isMoney(verb, 'pay') && act?.pos === 'v' && act.text.length > 1
}

/** 助学贷款, 创业担保贷款: a loan or bond for whatever it is. */
const isLent = (what: string): boolean => kindAt(what, what.length)?.entry === 'financing'

/** 其中6000万元用于: whether nothing but that stands before a part of a sum, and behind it what that is used for. */
export function isPartUsed(view: MoneyView): boolean {
  const { headText } = view.run
  const rest = headText.replace(partOpening, '')
  return rest !== headText && isNearly(rest) && leadBehind(view)?.apart === false
}
const isNearly = (words: string): boolean => segment(words).every(({ text }) => isWord(text, 'nearly') || isWord(text, 'adverb') || isWord(text, 'approxahead'))

/** The word behind an amount that leads to its use, and whether a comma stands before it; `null` for none. */
function leadBehind({ text, quantity, span, run }: MoneyView): { apart: boolean } | null {
  const end = quantity.end + run.tail.length
  const at = [end, quantity.end].find((place) => leadsToUse(text, place, span.end))
  if (at !== undefined) return { apart: false }
  return isStrong(text[quantity.end]) && leadsToUse(text, quantity.end + 1, span.end) ? { apart: true } : null
}

/** Whether words say what money is used for: 用于, 对, 支持, 专门解决, but not 推动. */
function leadsToUse(text: string, at: number, end: number): boolean {
  const words = segment(text.slice(at, Math.min(clauseEnd(text, at, end), at + 12)))
  const lead = words.find((word) => !isWord(word.text, 'stressed') && !isWord(word.text, 'adverb'))
  return lead !== undefined && isMoney(lead.text, 'use')
}
