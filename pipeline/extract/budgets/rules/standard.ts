/** Rule for what is paid by a standard: 按每人每年1000元标准给予补助, 按每亩90元标准，向农户发放补贴. */
import { withoutEnd } from '../../../lexicon/edges.ts'
import { isMoney } from '../../../lexicon/money.ts'
import { isWord } from '../../../lexicon/words.ts'
import { toward } from '../../../vocabulary/patterns-money.ts'
import { clauseEnd } from '../../marks.ts'
import { trimName } from '../../names/trim.ts'
import { joined, segment } from '../../words.ts'
import { withoutRates } from '../edges.ts'
import { endsInMoney } from '../phrase.ts'
import { behindStandard } from '../../paid-to.ts'
import type { ItemRule, MoneyView } from '../rule.ts'

/** `标准给予生活费补助`: what is paid by a standard; the member of a list that has a rate; who is paid. */
const paid = /^[^，。；]{0,30}标准(?:给予|进行|发放|予以)([^，。；0-9]{2,12})/u
const member = /(?:按照?|、|，|（即|^)([^，。；、0-9按]{0,12}?)(?:每[人生名户学月年期]+)+$/u
const receivers = /^.*对([^，。；]{2,30}?)，?按/u

export const standard: ItemRule = {
  id: 'item/standard',
  why: 'a rate is that of what is paid by the standard, named behind it, for those who stand before it',
  read: (view) => {
    const { text, span, quantity, behind } = view
    const given = givenBehind(view)
    if (given !== '') return given
    const before = text.slice(Math.max(span.start, quantity.start - 120), quantity.start)
    const what = paid.exec(behind)?.[1]
    const of = member.exec(before)
    return what === undefined || !of ? null : trimName(`${receivers.exec(before)?.[1] ?? ''}${of[1] ?? ''}${what}`)
  },
  examples: ['对寄宿生，按小学每生每年1000元、初中每生每年1250元标准给予生活费补助。 → 寄宿生小学生活费补助；寄宿生初中生活费补助', '按每人每月90元的标准，为320名孤老发放护理补贴。 → 孤老护理补贴'],
  not: ['农村低保标准提高到每人每月500元。'],
}

/** `标准，向3200名困难学生发放助学金`: what those are given to whom the words behind a standard lead; empty for none. */
function givenBehind({ text, span, quantity }: MoneyView): string {
  const rest = behindStandard(text.slice(quantity.end, span.end))
  if (rest === '') return ''
  const words = segment(rest.slice(0, clauseEnd(rest, 0, rest.length)))
  const given = words.findIndex(({ text: word }) => isMoney(word, 'group') || isMoney(word, 'grant'))
  const what = given < 2 || !toward.has(words[0]?.text ?? '') ? '' : trimName(joined(words.slice(given + 1)))
  return endsInMoney(what) ? what : ''
}

export const insuredShare: ItemRule = {
  id: 'item/insured-share',
  why: 'what the treasury and the insured pay each are shares of the insurance that was told before',
  read: ({ metric, topic, span }) => {
    const own = withoutRates(metric)
    if (topic?.sentence !== span.start || !isWord(own, 'insuredshare')) return null
    const owner = topic.recent.map((each) => withoutEnd(withoutRates(each), 'insuredshare')).findLast((each, at) => each.length > 1 && each !== withoutRates(topic.recent[at] ?? ''))
    return owner === undefined ? null : owner + own
  },
  examples: ['新农合筹资标准提高到620元，其中财政补助440元、个人缴费180元。 → 新农合筹资标准；新农合财政补助；新农合个人缴费'],
  not: ['民办教师工资提高到620元，其中财政补助440元。'],
}
