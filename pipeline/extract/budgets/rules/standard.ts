/** Rules for what is paid by a standard: 按每人每年1000元标准给予补助, 按每亩90元标准，向农户发放补贴. */
import { isWord } from '../../../lexicon/words.ts'
import { splitAct } from '../../names/naming.ts'
import { isShareName } from '../../names/share-words.ts'
import { trimName } from '../../names/trim.ts'
import { withoutRates } from '../edges.ts'
import { endsInMoney, named } from '../phrase.ts'
import { givenByStandard } from '../../paid-to.ts'
import type { ItemRule } from '../rule.ts'

/** `标准给予生活费补助`: what is paid by a standard; the member of a list that has a rate; who is paid. */
const paid = /^[^，。；]{0,30}标准(?:给予|进行|发放|予以)([^，。；0-9]{2,12})/u
const member = /(?:按照?|、|，|（即|^)([^，。；、0-9按]{0,12}?)(?:每[人生名户学月年期]+)+$/u
const receivers = /^.*对([^，。；]{2,30}?)，?按/u

export const standard: ItemRule = {
  id: 'item/standard',
  why: 'a rate is that of what is paid by the standard, named behind it, for those who stand before it',
  read: ({ text, span, quantity, behind }) => {
    const given = givenByStandard(text.slice(quantity.end, span.end))
    if (given !== '') return given
    const before = text.slice(Math.max(span.start, quantity.start - 120), quantity.start)
    const what = paid.exec(behind)?.[1]
    const of = member.exec(before)
    return what === undefined || !of ? null : trimName(`${receivers.exec(before)?.[1] ?? ''}${of[1] ?? ''}${what}`)
  },
  examples: ['对寄宿生，按小学每生每年1000元、初中每生每年1250元标准给予生活费补助。 → 寄宿生小学生活费补助；寄宿生初中生活费补助', '按每人每月90元标准，为320名孤儿发放护理补贴。 → 孤儿护理补贴'],
  not: ['农村低保标准提高到每人每月500元。'],
}

export const standardOfTold: ItemRule = {
  id: 'item/standard-of-told',
  why: 'a standard of which nothing is said but that works are built or paid by it is that of those counted before it',
  read: (view) => {
    const { metric, topic, span, text, quantity, quote } = view
    const own = withoutRates(metric)
    const lead = text.slice(quote.start, quantity.end)
    if (topic?.sentence !== span.start || !isWord(own, 'worksstandard') || withoutRates(lead) === lead) return null
    const told = topic.recent.findLast((each) => !isShareName(each)) ?? ''
    const thing = splitAct(told).rest
    return thing.length < 2 || endsInMoney(told) ? null : named(thing, own)
  },
  examples: ['新建高标准农田12万亩，投资标准提高到每亩3600元。 → 新建高标准农田；高标准农田投资标准'],
  not: ['高标准农田投资标准提高到每亩3600元。', '新建厂房3栋，执行标准提高。'],
}
