/** Items of budgets: the purpose of an amount in words that stand by themselves, from before or behind it. */
import type { Span } from '../types.ts'
import * as money from '../vocabulary/money.ts'
import * as patterns from '../vocabulary/patterns-items.ts'
import type { Claim } from './claim.ts'
import { actAt } from './head-words.ts'
import { characterAt } from './marks.ts'
import type { Quantity } from './quantity.ts'
import { isNounBehind } from './names/tails.ts'
import { trimName } from './names/trim.ts'

/** How far behind an amount its purpose may end, and how far before it the clause that tells it may begin. */
const reach = { behind: 60, before: 120 }
/** A longer subject is complete without the noun behind its amount. */
const longestSubject = 12
/** Longer words are told of a purpose, and do not name it. */
const longestItem = 160

/**
 * Takes a claim of money, its sentence and amount, and the words behind; gives the item. `市财政安排20万元用于
 * 困难家庭补贴` is 困难家庭补贴, `总投资5亿元的锂盐项目落户` is 锂盐项目总投资.
 */
export function itemOf(claim: Claim, text: string, span: Span, quantity: Quantity, tail: string): string {
  const { start, end } = quantity
  const before = text.slice(characterAt(text, Math.max(span.start, start - reach.before)), start)
  const behind = text.slice(end, Math.min(span.end, end + reach.behind))
  const standard = ofStandard(before, behind)
  if (standard !== '') return standard
  // 将2.8万亿元中央财政资金纳入直达机制: the money itself, whatever becomes of it.
  const handled = patterns.handling.test(before) ? patterns.handledMoney.exec(behind)?.[1] : undefined
  if (handled !== undefined) return handled
  const own = trimName(before.split(patterns.clauseMark).at(-1) ?? '')
  // 投资1亿元新建小学: the purpose is its own, not that of the clause before.
  const apart = claim.source === 'completed' && patterns.onlyPayer.test(own) && !patterns.softMark.test(behind[0] ?? '')
  const subject = tidied(apart && purposeBehind(text, end, span.end) !== '' ? own : dealt(claim.metric.replace(patterns.itemLead, ''), own))
  const described = patterns.wholeInvestment.test(subject) ? patterns.describedBehind.exec(behind)?.[1] ?? '' : ''
  if (described !== '') return described + patterns.totalInvestment
  if (isPayer(subject)) {
    const purpose = purposeBehind(text, end, span.end)
    const [, named = '', use = ''] = patterns.softMark.test(behind[0] ?? '') ? [] : patterns.fundUse.exec(behind) ?? []
    const fund = patterns.fundAtEnd.exec(subject + named)?.[0] ?? patterns.spendingVerb.exec(subject)?.[0] ?? ''
    if (purpose === '' && use !== '' && !patterns.noPurpose.test(use)) return trimName(use) + fund
    if (purpose !== '') return purpose.endsWith(fund) ? purpose : purpose + fund
    const told = patterns.onlyPayer.test(subject) ? toldBefore(before) : ''
    if (told !== '') return told.endsWith(fund) || patterns.fundName.test(told) ? told : told + fund
  }
  if (patterns.bareRate.test(subject)) return toldBefore(before, true) + subject
  if (claim.source === 'behind') return subject
  const joins = isNounBehind(tail) && !patterns.purposeVerb.test(tail) && subject.length < longestSubject
  return joins ? tidied(subject + tail) : subject
}

/** Whether a subject says only who pays and how: `市财政安排`, `累计投入资金`. */
function isPayer(subject: string): boolean {
  const plain = subject.replace(patterns.itemOpeners, '')
  return plain === '' || subject.length <= 2 || money.payingVerbs.includes(plain) || patterns.onlyPayer.test(subject)
}

/** A subject without rates, counts and predicates: `把扶贫标准提高到` → `扶贫标准`, `新建幼儿园15个投资` → `新建幼儿园投资`. */
function tidied(metric: string): string {
  if (metric.length > longestItem) return trimName(metric)
  const rateless = trimName(metric.replace(patterns.rateWords, ''))
  const plain = rateless.replace(patterns.raisedTo, '').replace(patterns.endingFrom, '')
    .replace(patterns.itemLead, '').replace(patterns.countLead, '').replace(patterns.countBefore, '$1')
    .replace(patterns.predicate, '$1$2').replace(patterns.settled, '$1')
  return trimName(ofGroups(plain)) || rateless
}

/** `为72名孤儿发放补贴` → `孤儿补贴`; of several groups only what they are paid, as each row names its own. */
function ofGroups(subject: string): string {
  const frame = patterns.paidTo.exec(subject)
  if (!frame) return subject.replace(patterns.givenTo, '$1')
  const [, before = '', last = '', given, paid = ''] = frame
  return (before === '' ? last : '') + (given ?? paid)
}

/** A member of a dealt list with the words that the last shares: `小学经费` before 小学、初中公用经费 → `小学公用经费`. */
function dealt(metric: string, before: string): string {
  const use = patterns.dealtUse.exec(before)?.[1]
  if (use !== undefined && !metric.endsWith(use)) return `${metric}${patterns.possessive}${use}`
  const [, ahead = '', whole = ''] = patterns.dealtPair.exec(before) ?? []
  const member = [...ahead].map((_, at) => ahead.slice(at)).find((word) => word.length > 1 && metric.startsWith(word)) ?? ''
  const head = metric.slice(member.length)
  if (member === '' || head === '' || !whole.endsWith(head)) return metric
  const twin = whole.slice(0, member.length)
  const alike = twin.at(-1) === member.at(-1) || (patterns.twinMember.test(twin) && patterns.twinMember.test(member))
  const [rate = '', kind = '', level = ''] = patterns.dealtRate.exec(whole) ?? []
  if (alike) return member + whole.slice(twin.length)
  return rate !== '' && head === level ? member + kind + level : metric
}

/** A rate of a standard: `对寄宿生，按小学每生每年1000元标准给予生活费补助` → `寄宿生小学生活费补助`. */
function ofStandard(before: string, behind: string): string {
  const paid = patterns.standardPaid.exec(behind)?.[1]
  const member = patterns.rateMember.exec(before)
  if (paid === undefined || !member) return ''
  return trimName(`${patterns.standardGroup.exec(before)?.[1] ?? ''}${member[1] ?? ''}${paid}`)
}

/** The purpose that stands behind an amount, in its clause or behind a comma and an act; empty for none. */
function purposeBehind(text: string, end: number, limit: number): string {
  const apart = patterns.softMark.test(text[end] ?? '')
  const start = apart ? end + 1 : end
  if (apart && actAt(text, start) === null && !patterns.purposeAhead.test(text.slice(start, start + 8))) return ''
  let stop = start
  while (stop < limit && !patterns.clauseMark.test(text[stop] as string)) stop++
  const clause = text.slice(start, stop)
  if (clause.length > longestItem || patterns.noPurpose.test(clause)) return ''
  const purpose = tidied(clause.replace(patterns.purposeOpeners, '').replace(patterns.brackets, '')
    .replace(patterns.countAtEnd, '').replace(patterns.countsInside, '').replace(patterns.predicateBehind, '$1'))
  const says = purpose.length > 2 && !patterns.otherAmount.test(purpose) && !patterns.onlyPayer.test(purpose)
  return says ? purpose : ''
}

/** What the nearest clause without figures before an amount speaks of: `国家助学制度进一步完善` → `国家助学制度`. */
function toldBefore(before: string, figures = false): string {
  const clauses = before.split(patterns.clauseMark)
  if (patterns.figure.test(clauses.pop() ?? '') && !figures) return ''
  const last = clauses.findLast((clause) => clause !== '' && !patterns.figure.test(clause)) ?? ''
  const told = trimName(last.replace(patterns.brackets, '').replace(patterns.toldLead, '').split(patterns.toldEnd, 1)[0] ?? '')
  return patterns.noTold.test(told) ? '' : told
}
