/** Rules for shares: how much of a plan was done, and of which part of a thing its predicate is true. */
import { endWord, startWord, withoutStart, withoutStarts } from '../../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { possessive } from '../../../vocabulary/particles.ts'
import * as patterns from '../../../vocabulary/patterns-shares.ts'
import { year } from '../../../vocabulary/dates.ts'
import { quoteEnd } from '../../../vocabulary/patterns-subjects.ts'
import { anyDigit, inPlace } from '../../../vocabulary/patterns-words.ts'
import { earlierClause } from '../earlier.ts'
import { isNounOnly } from '../predicate-words.ts'
import { forAll, parts } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { joined, segment } from '../../words.ts'
import type { Word } from '../../words.ts'
import { moneyTold } from '../carried-metric.ts'
import { isRightBehind } from '../told.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { measureOfName } from '../shared.ts'
import { isCountedThing, isShareName, planExceeded, planSaid } from '../share-words.ts'

/** Longer words behind a share are a clause. */
const longestPredicate = 14
/** Behind 有 more may follow. */
const longestOfSome = 24

/** The names dealt last; or the last of what the sentence told, those with the same measure where there are enough: 省重点项目投资, 市重点项目投资. */
function toldOf({ names, recent }: Topic, count: number): readonly string[] {
  if (names.length === count && new Set(names).size === count) return names.map(moneyTold)
  const measure = recent.at(-1)?.slice(-2) ?? ''
  const alike = recent.filter((each) => each.endsWith(measure))
  return (alike.length < count ? recent : alike).slice(-count)
}

/** How what is said of a plan is named: the share of it that was done, how many times it was, by how much more than it. */
function namesOfPlan({ kind, measure }: View, over: boolean, plan: string): ((told: string) => string) | null {
  const [against, times] = patterns.timesOf
  if (measure === 'ratio') return over ? null : (told) => told + against + plan + times
  if (measure !== 'level') return null
  // Money beside money would be taken for the same.
  if (over) return kind === 'money' ? null : (told) => told + patterns.exceeds + plan
  return parts.has(kind ?? '') ? (told) => told + patterns.takesShare + plan + patterns.ratio : null
}

export const ofPlan: NamingRule = {
  id: 'share/of-plan',
  why: 'how much of a plan was done is said of what the sentence told last',
  read: (view) => {
    const { run, own, base } = view
    // 年度 opens a clause, and is no part of the subject.
    const [words, subject] = [trimName(run.headText), run.head.subject]
    const over = planExceeded(words) || planExceeded(subject)
    const plan = over || planSaid(words) || planSaid(subject)
    const named = plan === '' ? null : namesOfPlan(view, over !== '', plan)
    if (!named || !own) return null
    const count = run.figures.length
    const told = count > 1 ? toldOf(own, count) : [own.metric]
    if (told.length < count) return null
    return told.map((each) => {
      const metric = named(each)
      return [{ ...base, metric, noun: metric, source: 'carried' as const, sourceStart: own.clauseStart }]
    })
  },
  examples: [
    '城镇新增就业完成3200人，完成年度目标的110%。 → 城镇新增就业；城镇新增就业占年度目标比重',
    '新建口袋公园24个，是省定任务的2倍。 → 新建口袋公园；新建口袋公园与省定任务之比', '油菜籽产量3万吨，超年度任务0.2万吨。 → 油菜籽产量；油菜籽产量超年度任务',
    '省级渔港、市级渔港分别完成投资3亿元和5亿元，分别完成年度计划的110%和105%。 → 省级渔港投资；市级渔港投资；省级渔港投资占年度计划比重；市级渔港投资占年度计划比重',
    '发放小额贷款12亿元、创业补贴3亿元，分别为年度计划的120%和106%。 → 小额贷款；创业补贴；发放小额贷款占年度计划比重；发放创业补贴占年度计划比重',
  ],
  not: ['完成年度任务110项。'],
}

/** What is said behind a share: a verb and its object, with how it is done or without; empty where no verb begins it. */
export function saidBehind(tail: string, longest: number): string {
  const said = withoutStarts(trimName(tail), 'saidahead')
  const words = segment(said)
  const says = beginsSaying(words) || beginsSaying(words.slice(howLength(words))) || isDoneSo(words) || saidInQuotes(words)
  return says && said.length <= longest ? said : ''
}

/** Whether words begin with a verb; 住着新房, 通硬化路, 在北方: one of one character has its particle or an object of more, or says where. */
function beginsSaying(words: readonly Word[]): boolean {
  const [first, next] = words
  if (first === undefined) return false
  if (first.text.length > 1) return first.pos === 'v' || isAnyWord(first.text, 'predicate', 'final', 'goesto', 'act') || startWord(first.text, 'online') !== ''
  return (first.pos === 'v' && (next?.pos === 'u' || isObject(words.slice(1)))) || isAt(first, next)
}

/** 硬化路, 自来水: whether words may be what a verb of one character is done to. */
const isObject = (words: readonly Word[]): boolean => joined(words).length > 1 && 'nivwq'.includes(words.at(-1)?.pos || 'x')

/** 进场交易, 净地出让: so many characters are how something is done and its verb. */
const doneSo = 4
const isDoneSo = (words: readonly Word[]): boolean => {
  const last = words.at(-1)?.text ?? ''
  return joined(words).length === doneSo && last.length === 2 && isAnyWord(last, 'act', 'measureof')
}

/** 稳定达Ⅱ类: how many words before the verb say how. */
const howLength = (words: readonly Word[]): number => Math.max(0, words.findIndex(({ pos }) => !'adt'.includes(pos || 'x')))

/** “零跑动”, “不见面”开标: whether a saying in quotes is all that is said, or how what follows it is done. */
function saidInQuotes(words: readonly Word[]): boolean {
  const close = words.findIndex(({ text }) => text === quoteEnd)
  const [verb, ...behind] = words.slice(close + 1)
  return isWord(words[0]?.text ?? '', 'quoting') && close > 1 && (verb === undefined || (verb.pos === 'v' && joined([verb, ...behind]).length === 2))
}

/** 在西南地区: whether words say where something is. */
const isAt = (first: Word, next: Word | undefined): boolean => first.text === inPlace && next !== undefined && 'nsf'.includes(next.pos || 'x')

/** 财政支出的八成投向民生: whether words say where a part of something goes, which is no counted thing. */
function saysWhere(said: string): boolean {
  const [first, next] = segment(said)
  return first !== undefined && (isWord(first.text, 'goesto') || isAt(first, next))
}

/** 推动镇街医院, 坚持把可用财力: things without what is done with them. */
function withoutLead(things: string): string {
  const words = segment(things)
  const leads = ({ text }: Word): boolean => isAnyWord(text, 'moving', 'opening', 'leadson')
  let from = 0
  while (from < words.length - 1 && leads(words[from] as Word)) from++
  return joined(words.slice(from))
}

/** 建制镇, 新任教师, 生活垃圾: whether a name is that of things, no measure and no rate, of which what follows a share may be true of some. */
function mayBeTrueOfSome(things: string): boolean {
  const last = segment(things).at(-1)
  const isThing = last !== undefined && (last.pos === 'n' || endWord(things, 'people') !== '') && (last.text.length > 1 || isAnyWord(last.text, 'placeofone', 'ownerend'))
  return isThing && endWord(things, 'uncounted') === '' && measureOfName(things) === '' && !isShareName(things) && !anyDigit.test(things)
}

/** 下岗职工达到27万人，90%以上进入服务中心: whether what was told is how many there are, and no rate. */
const isCountOfThings = ({ metric, measure, noun }: Topic): boolean =>
  measure === 'level' && endWord(metric, 'rateend') === '' && (isCountedThing(noun || metric) || endWord(metric, 'people') !== '' || endWord(metric, 'peoplegroup') !== '')

/** The things of which a part has something: before 有, in the clause before it, or those that the part before was of. */
function thingsOf({ text, run, subject, own }: View): string {
  if (subject !== '') return withoutLead(trimName(subject))
  if (own && run.head.verb === '' && isRightBehind(text, run) && isCountOfThings(own)) return own.metric
  if (run.head.verb !== patterns.has) return ''
  if (own) return own.metric.endsWith(patterns.share) && own.metric !== own.noun ? own.noun : ''
  return run.between > 0 ? earlierClause(text, run.floor, run.headStart)?.name ?? '' : ''
}

export const trueOf: NamingRule = {
  id: 'share/true-of',
  why: 'behind a share stands what is true of that part of the thing before it',
  read: (view) => {
    const { run: { head, tail, figures, headStart }, kind, measure, base } = view
    const states = head.state !== null && head.verb !== patterns.has
    if (!parts.has(kind ?? '') || measure !== 'level' || figures.length > 1 || states || head.share) return null
    const things = thingsOf(view)
    const said = things === '' ? '' : saidBehind(tail, head.verb === patterns.has ? longestOfSome : longestPredicate)
    const counted = isCountedThing(things) || things === view.own?.metric || mayBeTrueOfSome(things) || saysWhere(said) || (head.verb === patterns.has && things.split(possessive).every(isNounOnly))
    return said !== '' && counted ? forAll(view, { ...base, metric: things + said + patterns.share, noun: things, sourceStart: headStart }) : null
  },
  examples: ['政务服务事项98%网上可办。 → 政务服务事项网上可办占比', '新增信贷近四成投向制造业。 → 新增信贷投向制造业占比', '坚持把可用财力的70%用于民生事业。 → 可用财力用于民生事业占比',
    '推动乡镇医院100%设立康复科。 → 乡镇医院设立康复科占比', '国考断面水质100%达标。 → 国考断面水质达标占比',
    '矿工80%以上在北方。 → 矿工在北方占比', '染坊的产值将有一半要转变为合作经营。 → 染坊的产值转变为合作经营占比',
    '牧民有20%过着富裕的生活；有60%左右过着温饱的生活。 → 牧民过着富裕的生活占比；牧民过着温饱的生活占比', '国有骨干企业，已有73%建立新制度。 → 国有骨干企业建立新制度占比',
    '新任教师100%参加岗前培训。 → 新任教师参加岗前培训占比', '自然村98%通自来水。 → 自然村通自来水占比', '国考断面水质100%稳定达地表水Ⅲ类。 → 国考断面水质稳定达地表水Ⅲ类占比',
    '行政许可事项90%以上“零跑动”。 → 行政许可事项“零跑动”占比', '政府投资项目100%进场交易。 → 政府投资项目进场交易占比',
    '高校毕业生达到38万人，92%以上实现就业。 → 高校毕业生；高校毕业生实现就业占比'],
  not: ['污水处理率98%。', '骨干企业有73%的设备。', '98%的政务服务事项网上可办。'],
}

/** 等于五年规划的投资总额的: what a part is held against, as words before it say; empty for anything else, as for a year's own value. */
function equalTo(words: string): string {
  let said = words.trim()
  while (startWord(said, 'equalto') === '' && startWord(said, 'sharelead') !== '') said = withoutStart(said, 'sharelead')
  const whole = trimName(withoutStart(said, 'equalto'))
  return whole.length < said.length - 1 && whole.length > 1 && !anyDigit.test(whole) && !whole.endsWith(year) ? whole : ''
}

export const equalTold: NamingRule = {
  id: 'share/equal-to',
  why: 'what is as much as a part of something else is what the sentence told last, or the clause before is nothing but',
  read: (view) => {
    const { text, run, own, kind, measure, base } = view
    const whole = parts.has(kind ?? '') && measure === 'level' && run.figures.length === 1 && run.headText.endsWith(possessive) ? equalTo(run.headText) : ''
    if (whole === '') return null
    const before = own ? { name: own.metric, start: own.clauseStart } : run.between > 0 ? earlierClause(text, run.floor, run.headStart) : null
    if (!before) return null
    const metric = before.name + patterns.asMuchAs + whole + patterns.ratio
    return forAll(view, { ...base, metric, noun: metric, source: 'carried', sourceStart: before.start })
  },
  examples: [
    '完成水利投资9亿元，等于三年规划的投资总额的五分之二。 → 水利投资；水利投资相当于三年规划的投资总额比重',
    '地方自筹的资金不断增多，目前约为国家拨款的三分之一。 → 地方自筹的资金相当于国家拨款比重',
  ],
  not: ['外债余额相当于国内产值的15%。'],
}
