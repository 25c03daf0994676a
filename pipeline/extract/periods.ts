/** What time a claim speaks of: the scope of its sentence, dates in its clause, and whether a state is reached or a sum is made. */
import type { Facts, Measure } from '../types.ts'
import type { Scope } from './context.ts'
import type { Head } from './heads.ts'
import { toAscii } from './numerals.ts'
import type { Quantity } from './quantities.ts'
import { presentWords } from '../vocabulary/cues.ts'

const lastOf = (period: string) => period.slice(-4)
/** The year of a year, quarter or month; the last of an interval. */
const yearOf = (period: string) => (period.includes('/') ? lastOf(period) : period.slice(0, 4))

/** What a date in a sentence says: a year, an interval, a month; and how it is meant. */
export interface DateNote {
  start: number
  end: number
  period: string
  month: string
  /** `reference`: 比2020年. `since`: 2022年以来. `by`: 到2030年, 6月底前. `in`: plain. */
  use: 'reference' | 'since' | 'by' | 'in'
}

const chineseDigits = '〇一二三四五六七八九'
const ascii = (word: string) => toAscii(word.replace(/[零○]/gu, '〇').replace(/[〇一二三四五六七八九]/gu, (char) => String(chineseDigits.indexOf(char))))

/** Reads a date quantity: `到2030年` is `{ period: '2030', use: 'by' }`. `null` for what gives no period. */
export function noteDate(text: string, quantity: Quantity): DateNote | null {
  const word = text.slice(quantity.start, quantity.end)
  const years = /^(.{4})年?(?:——|—|－|-|–|~|～|至|到)(.{2,4})年/u.exec(word)
  const ahead = text.slice(Math.max(0, quantity.start - 4), quantity.start)
  const behind = text.slice(quantity.end, quantity.end + 3)
  const reference = /(?:比|较|从|由|自|同|与|对照|是|相比|于|超过|高出|超出)$/u.test(ahead) && !/^(?:全年)/u.test(behind)
  const use = /^(?:以来|起)/u.test(behind) ? 'since' : reference ? 'reference'
    : /(?:到|至|截至|截止|截止到)$/u.test(ahead) || /[底末前]$/u.test(word) ? 'by' : 'in'
  if (/(?:以前|之前)$/u.test(word) || /^(?:以前|之前)/u.test(behind)) return null
  const base = { start: quantity.start, end: quantity.end, month: '' }
  if (years) {
    const from = ascii(years[1] ?? '')
    const to = ascii(years[2] ?? '')
    return { ...base, period: `${from}/${to.length === 2 ? from.slice(0, 2) + to : to}`, use: use === 'by' ? 'in' : use }
  }
  const year = /^(.{4})年/u.exec(word)
  const month = /([0-9０-９]{1,2})[ \u3000]?月/u.exec(word)
  const period = year ? ascii(year[1] ?? '') : ''
  if (year && !/^[12][0-9]{3}$/u.test(period)) return null
  const months = /^([0-9０-９]{1,2})[^0-9０-９]+([0-9０-９]{1,2})[ \u3000]?月/u.exec(word)
  if (!year && months) return { ...base, period: '', month: `${ascii(months[1] ?? '').padStart(2, '0')}/${ascii(months[2] ?? '').padStart(2, '0')}`, use: 'in' }
  if (!year && !month) return null
  return { ...base, period, month: month ? ascii(month[1] ?? '').padStart(2, '0') : '', use }
}

/** What `timeOf` needs to know of a claim. */
export interface TimeInput {
  facts: Facts
  scope: Scope
  head: Head
  measure: Measure
  /** The text of the clause up to the quantity, from the sentence's own beginning of the clause. */
  clause: string
  /** The whole sentence up to the quantity. */
  lead: string
  /** The words after the quantity, to the end of the clause. */
  tail: string
  dates: DateNote[]
  /** A year that the sentence compares with from its beginning (与2020年相比，…). */
  compared: DateNote | null
  /** The years of 从1997年…到2002年 in the sentence, from the year after the first. */
  fromTo: string
  /** A date that opened the sentence and still holds (到2030年，…). */
  carried: DateNote | null
  baseline: boolean
  act: boolean
  /** Kind of the canonical metric, where there is one. */
  kind: 'stock' | 'flow' | 'rate' | null
  topicPeriod: string
  /** The clause hangs on the one before with 、. */
  joined: boolean
  /** The unit counts events, which add up: 场, 次, 件. */
  flowing: boolean
}

export interface Time { period: string; deadline: string; tense: 'past' | 'plan' }

const severalWords = /(?:五|四|三|两|几|5|4|3)年(?:来|间|累计|共|总计|合计|新增|净增|完成|增长|年均|[^，。底末前]{0,3}$)|[“"](?:十[一二三四五六]|[一二三四五六七八九])五[”"](?:时期|期间|以来|累计)?|本届政府/u
const stocky = /率$|比重$|占比$|比例$|里程$|规模$|容量$|总量$|人口$|寿命$|存量$|余额$|水平$|指数$|装机$|拥有量$|数量$|总数$|保有量$|位数$|床位$|面积$/u

/** The period, deadline and tense of a claim. */
export function timeOf(input: TimeInput): Time {
  const { facts, scope, head, measure, clause, tail } = input
  let tense: 'past' | 'plan' = scope.tense
  let { period, several } = scope
  let deadline = ''
  if (tense === 'plan' && !head.planned && (presentWords.some((word) => word !== '已' && word !== '作用' && clause.includes(word)) || /已(?!经?批|成为)/u.test(clause) || /^[^，。；]*作用/u.test(tail))) {
    if (!/一季度|以来/u.test(clause) || facts.deliveredOn !== null) tense = 'past'
  }
  if (tense === 'plan' && /(?:去年|上年|过去一年|过去五年|五年来)(?!同期|同|水平|基础)/u.test(clause) && !/(?:比|较|在|与|同)(?:去年|上年)/u.test(clause)) {
    tense = 'past'
    period = String(facts.year - 1)
    several = false
  }
  if (/(?<![比较])前三季度/u.test(clause)) return { period: `${yearOf(period)}-Q1/${yearOf(period)}-Q3`, deadline, tense }
  const quarter = /(?:第)?([一二三四])季度(?!以来)/u.exec(clause)
  if (quarter && !/比|较|每/u.test(clause.slice(Math.max(0, quarter.index - 1), quarter.index))) {
    period = `${yearOf(period)}-Q${'零一二三四'.indexOf(quarter[1] ?? '')}`
    return { period, deadline, tense }
  }
  if (/(?<![比较从由])上半年/u.test(clause) || (/^(?:今年|[12][0-9]{3}年|去年)?上半年/u.test(input.lead.trimStart()) && !/全年|下半年/u.test(clause))) return { period: `${yearOf(period)}-H1`, deadline, tense }
  const runs = /连续([二两三四五六七八九十]|[0-9]{1,2})年/u.exec(clause)
  if (runs && tense === 'past') {
    const count = Number(runs[1]) || '零一二三四五六七八九十'.indexOf((runs[1] ?? '').replace('两', '二'))
    const last = Number(yearOf(period))
    if (count > 1) return { period: `${last - count + 1}/${last}`, deadline, tense }
  }
  const inside = input.dates.filter((date) => date.use !== 'reference')
  // 较2020年增长, 与2020年相比: a change since that year.
  const since = input.dates.find((date) => date.use === 'reference' && date.period.length === 4) ?? (input.compared?.period.length === 4 ? input.compared : undefined)
  if (since && inside.length === 0 && (measure === 'growth' || measure === 'change' || measure === 'ratio' || (measure === 'level' && input.compared && /净增|新增|增加/u.test(clause)))) {
    const last = input.carried?.period.length === 4 ? input.carried.period : yearOf(period)
    if (Number(since.period) < Number(last) - 1 && !(measure === 'ratio' && input.carried)) return { period: `${Number(since.period) + 1}/${last}`, deadline, tense }
  }
  const date = inside[inside.length - 1] ?? input.carried
  if ((measure === 'average_growth' || (head.average && measure === 'change') || (measure === 'growth' && !/上年|去年|同期/u.test(clause))) && input.fromTo !== '' && inside.length === 0) return { period: input.fromTo, deadline, tense }
  if (measure === 'average_growth' && tense === 'past' && (!date || (date.period.length === 4 && Number(date.period) < facts.year)) && (!several || date)) {
    const last = date?.period ?? yearOf(period)
    const interval = several && lastOf(period) === last ? period : facts.reviewInterval !== null && lastOf(facts.reviewInterval) === last ? facts.reviewInterval : `${Number(last) - 4}/${last}`
    return { period: interval, deadline, tense }
  }
  if (measure === 'average_growth' && input.joined && input.topicPeriod.includes('/')) return { period: input.topicPeriod, deadline, tense }
  if (several && tense === 'past' && (measure === 'growth' || measure === 'change') && !date && /比上年|比去年|较上年|较去年|同比/u.test(clause)) return { period: lastOf(period), deadline, tense }
  const span = /(?<![第一二三四五六七八九十0-9])([二两三四五六七八九十]|[0-9]{1,2})年(?:实现)?(?:累计|翻|增长|增加|新增|净增|共|完成)/u.exec(clause)
  if (span && tense === 'past' && measure !== 'average_growth') {
    const count = Number(span[1]) || '零一二三四五六七八九十'.indexOf((span[1] ?? '').replace('两', '二'))
    if (count > 1 && count <= 30) return { period: `${Number(yearOf(period)) - count + 1}/${yearOf(period)}`, deadline, tense }
  }
  if (date) {
    const year = date.period === '' ? yearOf(period) : date.period
    if (date.use === 'since' && date.period.length === 4) {
      const last = tense === 'past' ? (several ? lastOf(period) : period.slice(0, 4)) : String(facts.year)
      if (date.period < last && measure !== 'rank') return { period: `${date.period}/${last}`, deadline, tense }
    } else if (date.month !== '') {
      if (date.month.includes('/')) return { period: date.month.split('/').map((month) => `${year}-${month}`).join('/'), deadline, tense }
      const dated = `${year}-${date.month}`
      if (tense === 'plan') {
        if (date.use === 'by' && year <= lastOf(period)) deadline = dated
        return { period: date.period !== '' && !period.includes('/') ? year : period, deadline, tense }
      }
      if (date.use === 'in' && inside.length > 0 && date.start >= 0) return { period: /[日]$/u.test('') ? year : dated, deadline, tense }
      return { period: year, deadline, tense }
    } else if (date.period.length === 4) {
      const number = Number(date.period)
      if (number >= facts.year) {
        if (tense === 'past' && number > facts.year - 1 && scope.tense === 'past' && !head.done) tense = number > facts.year ? 'plan' : tense
        if (measure === 'average_growth' && number > facts.year) return { period: `${facts.year}/${number}`, deadline, tense }
        return { period: date.period, deadline, tense }
      }
      return { period: date.period, deadline, tense: scope.tense === 'plan' && number < facts.year ? 'past' : tense }
    } else if (date.period.includes('/')) return { period: measure === 'level' && head.state === 'reach' ? lastOf(date.period) : date.period, deadline, tense }
  }
  if (tense === 'plan' && /(?:^|[，到])(?:今)?年底(?:前)?|年末/u.test(clause)) deadline = ''
  if (!several && (measure === 'average_growth' || (measure !== 'ratio' && severalWords.test(clause)) || (input.topicPeriod.includes('/') && (measure === 'growth' || measure === 'change' || measure === 'rank')))) {
    const interval = tense === 'past' ? facts.reviewInterval ?? (measure === 'average_growth' || /五年|5年|五[”"]/u.test(clause) ? `${facts.year - 5}/${facts.year - 1}` : null) : facts.planInterval
    if (input.topicPeriod.includes('/') && measure !== 'average_growth') period = input.topicPeriod
    else if (interval) period = interval
    several = period.includes('/')
  }
  if (!several || !period.includes('/')) return { period, deadline, tense }
  // 其中 stays with the sum it is part of.
  if (measure === 'level' && /^其中/u.test(clause.replace(/^[，、；\s（(]+/u, '')) && input.topicPeriod.includes('/')) return { period: input.topicPeriod, deadline, tense }
  if (measure === 'level') return { period: reaches(input) ? lastOf(period) : period, deadline, tense }
  if (measure === 'rank') {
    const kept = /稳居|保持|连续(?![0-9])|蝉联|稳定/u.test(clause)
    return { period: kept ? period : lastOf(period), deadline, tense }
  }
  return { period, deadline, tense }
}

/** Whether a level of several years is a state reached at their end, and no sum over them. */
function reaches(input: TimeInput): boolean {
  const { head, clause, baseline, act, kind } = input
  if (head.serial || /连续|接连|先后|相继/u.test(clause)) return false
  if (baseline) return true
  const sum = head.sum || /累计|五年|5年|年均/u.test(clause)
  if (head.state === 'keep') return false
  if (head.state === 'reach' || head.comparing.includes('突破') || head.comparing.includes('超过') || head.comparing === '过') {
    if (act && head.state !== 'reach') return false
    return !(sum && (kind === 'flow' || /[五5]年/u.test(clause)))
  }
  if (sum || act) return false
  if (head.comparator === 'gt') return !input.flowing
  if (kind === 'stock' || kind === 'rate') return true
  return kind === null && stocky.test(head.subject)
}
