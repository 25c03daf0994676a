/** Claims: each figure of a sentence bound to what it measures, how, when and where. */
import type { Comparator, Facts, Measure, Span } from '../types.ts'
import { proportions } from '../vocabulary/heads.ts'
import { effortHeads } from '../vocabulary/tokens.ts'
import { budgetOf, groupsOf, isBudget } from './budgets.ts'
import type { Claim } from './claim.ts'
import type { Scope } from './context.ts'
import { changeNouns, parseHead } from './heads.ts'
import type { Head } from './heads.ts'
import { deal, headOf } from './lists.ts'
import { metricOf, priceChangeMetrics } from './metrics.ts'
import * as naming from './naming.ts'
import type { Topic } from './naming.ts'
import { noteDate, timeOf } from './periods.ts'
import type { DateNote } from './periods.ts'
import type { Quantity } from './quantities.ts'
import { placed } from './placed.ts'
import { figuresOf, isJoiner, isStrong, subordinate } from './sentence.ts'
import type { Figure } from './sentence.ts'

/** What a sentence is read with. */
export interface Reading {
  text: string
  facts: Facts
  quantities: Quantity[]
  claims: Claim[]
}

const areaWords = /(?:^|[，、；。：\s])(?:预计|其中|力争|推动|实现)?(全国|我国|全省|全市|全区|全县|全州|全盟|全旗|我省|我市|我区|我县|我州|全球|世界)/u

/** The clause before a place: its start, after the last strong mark or bracket that is still open. */
function clauseStart(text: string, floor: number, at: number): number {
  let depth = 0
  for (let i = at - 1; i >= floor; i--) {
    const char = text[i] as string
    if (char === '”' || char === '）' || char === ')') depth++
    else if (char === '“') depth = Math.max(0, depth - 1)
    else if (char === '（' || char === '(') { if (depth === 0) return i + 1; depth-- }
    else if (depth === 0 && (isStrong(char) || (char === '—' && text[i - 1] === '—'))) return i + 1
  }
  return floor
}

const clauseEnd = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit && !isStrong(text[end])) end++
  return end
}

interface Run {
  behind: boolean
  /** Where the figure before ended, and how much text lies between it and the clause. */
  floor: number
  between: number
  figures: Figure[]; head: Head; headText: string; headStart: number; tail: string; tailEnd: number; joined: boolean; clause: number }

/** Counts of events add up over several years. */
const flows = new Set(['{event}', '{time}', '{piece}', '{person-time}', '{case}', '{flight}', '{trip}', '{household-time}'])

/** Reads one sentence: adds its claims, gives its quantities their roles, and returns the topic it leaves behind. */
export function readSentence(reading: Reading, span: Span, from: number, to: number, scope: Scope, previous: Topic | null): Topic | null {
  const { text, quantities } = reading
  const all = figuresOf(text, quantities, from, to)
  const figures = subordinate(text, span.start, all)
  const dates: DateNote[] = []
  for (let i = from; i < to; i++) {
    const quantity = quantities[i] as Quantity
    if (quantity.role !== 'date') continue
    const note = noteDate(text, quantity)
    if (note) dates.push(note)
  }
  let topic: Topic | null = previous ? { ...previous, sentence: -1 } : null
  for (let i = 0; i < figures.length;) {
    let last = i
    while (last + 1 < figures.length && continues(text, figures[last] as Figure, figures[last + 1] as Figure)) last++
    const run = openRun(text, span, figures, i, last)
    topic = readRun(reading, span, run, scope, topic, dates)
    i = last + 1
  }
  return topic
}

/** Whether two figures are values of one list: nothing but a joiner between them, and the same kind of unit. */
function continues(text: string, one: Figure, two: Figure): boolean {
  if (two.head || !isJoiner(text.slice(one.end, two.quantity.start))) return false
  if (one.quantity.known?.kind !== two.quantity.known?.kind) return false
  // 产量分别达到13亿吨、2亿吨、1200亿立方米: a dealt list may change its unit.
  return one.quantity.known?.code === two.quantity.known?.code || /分别[^，。；0-9]{0,8}$/u.test(text.slice(Math.max(0, one.quantity.start - 40), one.quantity.start).replace(/[0-9.]+[^、]{0,6}、/gu, ''))
}

function openRun(text: string, span: Span, figures: Figure[], first: number, last: number): Run {
  const figure = figures[first] as Figure
  const before = figures[first - 1]
  const end = (figures[last] as Figure).end
  const next = figures[last + 1]
  let floor = before ? before.end : span.start
  let joined = false
  if (before) {
    const gap = text.slice(before.end, figure.quantity.start)
    const comma = gap.indexOf('、')
    if (!/[，；：。！？]/u.test(gap)) {
      if (/[、和与及]$/u.test(gap)) { floor = figure.quantity.start; joined = true }
      else if (comma >= 0) { floor = before.end + comma + 1; joined = true }
      else if (/^[和与及]/u.test(gap)) { floor = before.end + 1; joined = true }
    }
  }
  let start = clauseStart(text, floor, figure.quantity.start)
  const clause = start
  let stop = figure.quantity.start
  let verb = ''
  if (figure.head) {
    stop = figure.head.end
    verb = figure.head.verb
    start = Math.max(Math.min(figure.head.start, stop), floor > figure.head.start ? Math.min(floor, stop) : figure.head.start)
  }
  const headText = text.slice(start, stop) + verb
  const head = parseHead(headText)
  if (/^[，；（(\s]*其中/u.test(text.slice(start, figure.quantity.start))) joined = true
  const limit = next ? next.quantity.start : span.end
  let tailEnd = naming.tailEnd(text, end, limit)
  let tail = text.slice(end, tailEnd)
  if (next && tailEnd === limit) {
    const cut = /[和与及、]$/u.exec(tail)
    if (cut) { tail = tail.slice(0, -1); tailEnd-- }
  }
  const related = relative(text, head.subject, end, span.end)
  if (related !== '') {
    head.subject = /[长积]$/u.test(head.subject) ? related + head.subject : related + head.subject
    tail = ''
    tailEnd = end
  }
  const run: Run = { behind: false, floor: before ? before.end : span.start, between: clause - (before ? before.end + 1 : span.start), figures: figures.slice(first, last + 1), head, headText, headStart: start, tail, tailEnd, joined, clause }
  run.behind = takesNoun(run, figure.quantity)
  return run
}

/** 总投资410亿元的…项目, 全长1.3万公里的…公路: the noun that a dependent subject belongs to stands behind 的. */
function relative(text: string, subject: string, end: number, limit: number): string {
  if (!/^(?:计划|年度)?(?:总投资额?|投资|投资额|全长|总长|总长度|占地|占地面积|总建筑面积|建筑面积|总规模)$/u.test(subject)) return ''
  const found = /^(?:、[^，。；0-9]{0,6}[0-9.]+[万亿]*(?:公里|千米|平方米|亩|亿元|万元|元))?的(?:[0-9]+[个项家座条])?([^，。；、0-9]{2,24})/u.exec(text.slice(end, Math.min(limit, end + 60)))
  return found ? naming.trimName((found[1] ?? '').replace(/(?:建成|开工|加快|正式|全线|顺利|竣工|投产|落地|签约).*$/u, '')) : ''
}

/** Whether the noun of a number stands behind it: no statement with subject and verb stands before. */
function takesNoun({ head, tail, headText }: Run, { known, power }: Quantity): boolean {
  const kind = known?.kind
  const bare = naming.splitAct(head.subject).rest === '' || /^(?:对|使|让|为|有|又有|已有|还有|现有|共有|超过|约|全[国省市区县州])*$/u.test(head.subject)
  if (bare && (kind === 'percent' || kind === 'part') && tail.startsWith('的') && naming.isNounBehind(tail.slice(1))) return true
  if (!naming.isNounBehind(tail)) return false
  if (head.each && head.subject !== '') return false
  if (kind === 'percent' || kind === 'part') return bare && head.change === 0 && head.state !== 'reach'
  // Bare 亿 is money: only 三亿投资 has its noun behind it.
  if (kind !== 'count' && kind !== 'physical' && !(kind === undefined && power > 0 && (power < 8 || head.subject === ''))) return false
  const stated = head.subject !== '' && (head.state === 'reach' || head.state === 'be' || head.state === 'keep')
  if (stated) return false
  // 改造提升20所学校: the verb changes what stands behind; 就业增加20万人 changes what stands before.
  return head.change === 0 || head.subject === '' || naming.splitAct(headText.slice(head.subjectStart)).rest === ''
}

interface Named { area?: string; metric: string; verb: string; noun: string; rule: string; measure: Measure; behind: boolean; unlisted: boolean; sourceStart: number }

function readRun(reading: Reading, span: Span, run: Run, scope: Scope, topic: Topic | null, dates: DateNote[]): Topic | null {
  const { text } = reading
  const first = run.figures[0] as Figure
  const measure = measureOf(run, first.quantity, topic)
  const idle = idleTime(run, first.quantity)
  const names = idle !== '' ? [] : nameRun(text, span, run, measure, topic)
  let out: Topic | null = topic
  run.figures.forEach((figure, index) => {
    const each = (names[index] ?? []).flatMap((named) => (named.measure === 'rank' ? [named] : placed(named.metric, reading.facts).map((one) => ({ ...named, ...one }))))
    for (const named of each) {
      const claim = claimOf(reading, span, run, figure, named, scope, topic, dates, index)
      const groups = claim.budget ? groupsOf(reading.quantities, claim, text) : []
      if (groups.length > 0 && claim.budget) {
        for (const group of groups) reading.claims.push({ ...claim, metric: claim.metric.includes(group.name) ? claim.metric : `${group.name}${claim.metric}`, budget: { ...claim.budget, beneficiaries: group.name, beneficiaryCount: group.count } })
      } else {
        // 达到A，较…的B增加C: the level before the change has the same baseline.
        const level = reading.claims[reading.claims.length - 1]
        if (claim.measure === 'change' && claim.baseline >= 0 && level && level.baseline < 0 && level.metric === claim.metric && level.measure === 'level') level.baseline = claim.baseline
        reading.claims.push(claim)
      }
      figure.quantity.role = claim.table === 'indicators' ? 'indicator' : claim.table === 'targets' ? 'target' : 'budget'
      figure.quantity.rule = named.rule
      out = {
        // A gap or a rank leaves the measure itself as the topic, not the comparison.
        metric: named.rule.startsWith('gap') && named.noun !== '' ? named.noun.replace(/增速$|增幅$/u, '') : named.metric, area: named.area ?? '', noun: named.noun, verb: named.verb, names: names.flat().map((name) => name.metric), measure: named.rule.startsWith('gap') ? 'growth' : named.measure, period: claim.period,
        clauseStart: named.sourceStart, behind: named.behind, unlisted: named.unlisted, sentence: span.start, recent: recentOf(topic, span.start, named.metric),
      }
    }
    if (each.length === 0) {
      figure.quantity.role = 'other'
      figure.quantity.reason = idle || 'no subject found'
      figure.quantity.rule = idle ? 'other/time' : 'other/subject'
    }
  })
  return out
}

/** The subjects of a sentence so far, each once. */
const recentOf = (topic: Topic | null, sentence: number, metric: string): string[] => {
  const known = topic && topic.sentence === sentence ? topic.recent : []
  return known[known.length - 1] === metric ? known : [...known, metric]
}

/** Why a span of time is no figure: an anniversary, a term, a limit; empty where something is said to take it. */
function idleTime({ head, headText, tail }: Run, quantity: Quantity): string {
  const { known } = quantity
  if (known?.kind === 'age' && head.state === null && head.change === 0 && !/寿命|年龄/u.test(head.subject)) return 'an age that names a group'
  if ((known?.code === 'V' || known?.code === 'V.A' || (known?.word === '类' && quantity.value.includes('.'))) && head.state === null && head.change === 0) return 'a size that names a thing'
  if (/^(?:人口)?以[上下]的/u.test(tail) && (known === null || known.kind !== 'percent') && head.state === null) return 'a threshold that names a class'
  if (known === null && quantity.power === 0 && quantity.valueMax === '' && head.state === null && head.comparator === null && !/指数|系数|比|值|率|数$/u.test(head.subject)) return 'a number without a unit'
  if (known?.kind !== 'time') return ''
  if (known.word === '周年') return 'an anniversary'
  const stated = head.subject !== '' && (head.state === 'reach' || head.state === 'keep' || head.state === 'be' || head.comparator !== null || /天数$|时限$|时长$|工期$|寿命$/u.test(head.subject))
  if (known.code === 'a') return stated && /寿命|年限|工期|周期|时间|时长|工龄/u.test(head.subject) ? '' : 'a span of years'
  if (stated || (head.change !== 0 && !/延长|推迟|提前/u.test(head.changeWord))) return ''
  if (effortHeads.some((word) => headText.endsWith(word)) && tail !== '') return ''
  return 'a span of time'
}

/** What the value is: a level, a change, a rank …, from its unit and the verb before it. */
function measureOf(run: Run, quantity: Quantity, topic: Topic | null): Measure {
  const { head } = run
  const kind = quantity.known?.kind
  if (kind === 'rank') return 'rank'
  if (quantity.rule === 'quantity/ratio') return 'level'
  // 由369位上升到235位, 前移12位: places in an order.
  if (quantity.known?.word === '位' && run.figures[0]?.head) return 'rank'
  if (quantity.known?.word === '位' && /前移|上升|提升|进位|前进|跃升|后移|下降/u.test(head.changeWord)) return 'change'
  if (kind === 'double') return 'ratio'
  if (kind === 'times') return head.change > 0 ? 'growth' : 'ratio'
  if (kind === 'points') return comparison(run.headText) ? 'level' : head.change !== 0 ? 'change' : 'level'
  if (kind === 'percent' || kind === 'part') {
    if (head.change !== 0 || /^的?(?:增长|增速|增幅)/u.test(run.tail) || (topic && topic.measure === 'growth' && head.subject === '' && head.comparator !== null && head.state === null)) {
      const subject = head.subject === '' && topic ? topic.metric : naming.trimName(head.subject)
      const metric = metricOf(subject + (changeNouns.has(head.changeWord) ? head.changeWord : '')) ?? metricOf(subject)
      const average = head.average || /年均/u.test(run.headText)
      if (metric && priceChangeMetrics.has(metric.metric_id)) return average ? 'average_growth' : 'level'
      // 人口自然增长率 is a rate itself.
      if (changeNouns.has(head.changeWord) && metricOf(subject + head.changeWord)?.kind === 'rate') return 'level'
      return average ? 'average_growth' : 'growth'
    }
    // 增长6%，力争达到6.5%: the same growth again.
    if (topic && head.subject === '' && (topic.measure === 'growth' || topic.measure === 'average_growth') && metricOf(topic.metric)?.kind !== 'rate' && head.verb !== '占') return topic.measure
    return 'level'
  }
  if (/^(?:比|较)[^，。；]{1,10}(?:净增|新增)$/u.test(head.subject)) return 'change'
  if (head.change !== 0 && head.state === null && !run.behind) return 'change'
  return 'level'
}

/** 高于全国, 快于全省: what a gap in points is measured against. */
const comparison = (head: string): RegExpExecArray | null =>
  /(?:高于|快于|低于|慢于|高出|超出|好于|优于|多于|领先|超|领跑|超过)(全国[^，。；、]{0,8}|全省[^，。；、]{0,8}|全市[^，。；、]{0,8}|全区[^，。；、]{0,4}|西部[^，。；]{0,4}|中部[^，。；]{0,4}|东部[^，。；]{0,4}|(?:19|20)[0-9]{2}年|上年|去年|上年同期|[^，。；、0-9]{1,10}?)(?:平均水平|水平|平均)?(?:约|近)?$/u.exec(head)

function nameRun(text: string, span: Span, run: Run, measure: Measure, topic: Topic | null): Named[][] {
  const { head, figures } = run
  const quantity = (figures[0] as Figure).quantity
  const count = figures.length
  const base = { measure, behind: false, unlisted: false, sourceStart: run.headStart, verb: '', noun: '' }
  if (quantity.rule === 'quantity/proportion') return proportion(text, span, run, base)
  if (measure === 'rank') return rankNames(span, run, topic, base)
  if (quantity.known?.kind === 'points' && measure === 'level') return gapNames(run, topic, base)
  const kind = quantity.known?.kind
  if (kind === 'time' && measure === 'level' && effortHeads.some((word) => head.subject.endsWith(word)) && run.tail !== '') {
    return [[{ ...base, metric: naming.trimName(run.tail), rule: 'count/effort', behind: true }]]
  }
  if (run.behind) {
    const inherited = run.joined && topic && topic.sentence === span.start ? topic.verb : ''
    const verbs = head.change === 0 ? head.subject : run.headText.slice(head.subjectStart)
    const named = naming.nameBehind(head.each ? '' : verbs, run.tail, inherited, /[、等]$/u.test(run.headText))
    if (/^(?:投资|资金)/u.test(named.metric) && run.between > 0) {
      const earlier = earlierClause(text, run.floor, run.headStart)
      if (earlier && earlier.name.length <= 16) named.metric = earlier.name + named.metric
    }
    if (named.metric.length > 1) return figures.map(() => [{ ...base, ...named, rule: 'count/noun-behind', behind: true }])
  }
  const versus = /^(?:比|较)[^，。；]{1,10}(?:净增|新增)$/u.test(head.subject)
  const subject = versus ? '' : naming.ownClause(head.subject)
  const inSentence = topic !== null && topic.sentence === span.start
  if (subject === '' || /^[的等]$/u.test(subject)) {
    // A clause between the last figure and this one may name the subject anew.
    const earlier = run.between > 0 ? earlierClause(text, run.floor, run.headStart) : null
    if (earlier && (metricOf(earlier.name) || headOf(earlier.name) !== '') && naming.splitAct(earlier.name).verb === '') {
      const dealt = count > 1 ? deal(earlier.name, count) : null
      return figures.map((_, index) => [{ ...base, metric: dealt?.[index] ?? earlier.name, noun: dealt?.[index] ?? earlier.name, rule: 'subject/clause-before', sourceStart: earlier.start }])
    }
    if (topic && (inSentence || head.change !== 0 || head.state !== null)) {
      const group = topic.names.length === count ? topic.names : topic.recent.length >= count ? topic.recent.slice(-count) : []
      if (count > 1 && group.length === count) {
        return group.map((metric) => [{ ...base, metric, noun: metric, rule: 'list/dealt-again', sourceStart: topic.clauseStart, unlisted: topic.unlisted }])
      }
      const stock = (head.state === 'reach' || head.state === 'be') && /^(?:新|净增|培育|引进)/u.test(topic.verb) && topic.noun !== '' && kind === 'count' ? topic.noun : topic.metric
      // After a share, a growth is that of the thing itself.
      const bare = measure === 'growth' || measure === 'average_growth' || kind === 'money' ? stock.replace(/(?<=.{2})占.*$/u, '') : stock
      const share = head.verb === '占' && (kind === 'percent' || kind === 'part') ? naming.underTopic(topic, '占比') : bare
      return figures.map(() => [{ ...base, area: topic.area, metric: share, noun: topic.noun, verb: topic.verb, rule: 'subject/carried', sourceStart: inSentence ? topic.clauseStart : run.headStart, unlisted: topic.unlisted }])
    }
    if (earlier && earlier.name.length <= 24) return figures.map(() => [{ ...base, metric: earlier.name, noun: earlier.name, rule: 'subject/clause-before', sourceStart: earlier.start }])
    if (naming.isNounBehind(run.tail)) return figures.map(() => [{ ...base, metric: naming.trimName(run.tail), noun: naming.trimName(run.tail), rule: 'count/noun-behind', behind: true }])
    return figures.map(() => [])
  }
  const noun = changeNouns.has(head.changeWord) ? head.changeWord : ''
  // 经济增长 and 居民消费价格涨幅 are names with the change in them.
  const whole = (name: string) => (noun !== '' && metricOf(name + noun) ? name + noun : head.changeWord !== '' && !metricOf(name) && metricOf(name + head.changeWord) ? name + head.changeWord : name)
  if (count > 1 || head.deal) {
    const dealt = deal(head.subject, count)
    if (dealt) {
      const completed = dealt.map((part) => (topic && naming.isDependent(part) && inSentence ? naming.underTopic(topic, part) : naming.trimName(part)))
      return completed.map((metric) => [{ ...base, metric: whole(metric), noun: metric, verb: naming.splitAct(metric).verb, rule: head.deal ? 'list/dealt' : 'list/paired' }])
    }
  }
  const each = /^(.{4,}?)(?:均|都)(占.+)$/u.exec(head.subject)
  if (each) return figures.map(() => naming.members(each[1] ?? '', inSentence ? topic : null).map((name) => ({ ...base, metric: name + each[2], noun: name, rule: 'list/shared' })))
  if (head.share && !head.deal) {
    const shared = naming.members(head.subject, inSentence ? topic : null)
    if (shared.length > 1) return figures.map(() => shared.map((metric) => ({ ...base, metric: whole(metric), noun: metric, rule: head.each ? 'list/each' : 'list/shared' })))
  }
  const near = topic && (inSentence || (naming.isDependent(naming.trimName(subject)) && !/投资$|^收入$/u.test(subject))) ? topic : null
  const yearly = head.average && measure === 'level' && (kind === 'count' || kind === 'money' || kind === 'physical')
  const named = naming.nameBefore(subject, near, run.joined && inSentence, head.state === 'reach' || head.state === 'keep' || head.state === 'be')
  const carried = named.metric !== naming.trimName(subject) && topic && inSentence
  return figures.map(() => [{ ...base, ...named, unlisted: yearly, metric: (yearly ? '年均' : '') + whole(named.metric), rule: carried ? 'subject/completed' : `value/${measure}`, sourceStart: carried ? topic.clauseStart : run.headStart }])
}

/** The subject that the clause before states, where a clause has only a verb: 投资增长明显加快，全年增长19.5%. */
function earlierClause(text: string, floor: number, before: number): { name: string; start: number } | null {
  const end = before - 1
  if (end <= floor) return null
  const start = clauseStart(text, floor, end)
  const head = parseHead(text.slice(start, end))
  const trend = /(?:增长|增速|增幅|保持|持续|继续|如期|圆满|兑现|稳步|显著|明显|大幅|较快|加快|回升|扩大|下降|提高|提升|稳中|稳定|不断|再创|实现|突破|达到|完成|全面|快速|逆势|平稳|强劲|回落|活跃|兴旺)/u.exec(head.subject)
  const name = naming.trimName(trend && trend.index > 1 ? head.subject.slice(0, trend.index) : head.subject)
  return name === '' ? null : { name, start }
}

function proportion(text: string, span: Span, run: Run, base: Omit<Named, 'metric' | 'rule'>): Named[][] {
  const first = run.figures[0] as Figure
  const begin = clauseStart(text, span.start, first.quantity.start)
  const start = proportions.some(([word]) => text.slice(begin, first.quantity.start).includes(word)) ? begin : Math.max(span.start, begin - 60)
  const clause = text.slice(start, first.quantity.start)
  const behind = /[0-9０-９.．]+(?:[∶︰:：][0-9０-９.．]+)*[∶︰:：]$/u.exec(clause)
  const place = behind ? (behind[0].match(/[∶︰:：]/gu)?.length ?? 0) : 0
  const known = proportions.find(([word]) => clause.includes(word))
  const subject = naming.trimName(parseHead(behind ? clause.slice(0, behind.index) : clause).subject)
  const metric = known?.[1][place] ?? `${subject}（第${place + 1}项）`
  return [[{ ...base, metric, noun: metric, measure: 'level', rule: 'list/proportion', sourceStart: start }]]
}

const rankVerbs = /(?:(?:位居|稳居|跃居|位列|排名|名列|居(?!民|家|住|委))(?!全)[^，。；、居列]{1,8}|(?:跃居|迈入|迈进|闯入|晋级|入围|位居|稳居|居于|居|列|位列|排列|排名|排位|排在|排|名列|跃升至|跃升到|跃升|上升到|上升至|升至|上升|前移至|进入|跻身|挺进|保持在|保持|继续保持|蝉联|稳定在|首次进入|首进|重返|进位至|进位|挤进|位次|获|为|达到|达|由|从)?(?:全国|全省|全市|全区|全县|全州|全球|世界|国内|省内|市内|西部|中部|东部|东北|西北|西南|沿海|中西部|全自治区|同类[^，。；]{0,6}|[^，。；、居列]{0,12}?(?:省会城市|城市|省区市|省市|省份|省（区、市）|地区|开发区|高校|县市区|县市|区县|市州|地级市|计划单列市|百强县|百强区|百强))?(?:的)?(?:排名)?)$/u

function rankNames(span: Span, run: Run, topic: Topic | null, base: Omit<Named, 'metric' | 'rule'>): Named[][] {
  const raw = run.headText
  const matched = rankVerbs.exec(raw)
  const head = parseHead(matched ? raw.slice(0, matched.index) : raw)
  const rankVerb = /(?:居|列|排|位|跃|升|进|身|持|联|定)$/u
  // Unlike a value's, a rank's subject keeps 增速: the rank is that of the growth rate.
  const stem = (matched ? raw.slice(0, matched.index) : raw).slice(head.subjectStart)
  let subject = stem.replace(/(?:稳|跃|位|均|都|双双|分别|继续|持续|首次|实现|排名|位次|上升到|综合|连续|已|[0-9]+个(?:月|季度)|[0-9一二两三四五六七八九十]+年|多年)+$/u, '').replace(rankVerb, '')
  subject = naming.trimName(subject)
  const count = run.figures.length
  const inSentence = topic !== null && topic.sentence === span.start
  if (subject === '' || /^(?:并|且|均|双双|增速均|也)$/u.test(subject)) {
    if (!topic || !inSentence) return run.figures.map(() => [])
    const rate = topic.measure === 'growth' || topic.measure === 'average_growth' || topic.measure === 'gap'
    const label = (name: string) => (rate && !/增速$|增幅$/u.test(name) ? `${name}增速` : name)
    if (count > 1 && topic.names.length === count) return topic.names.map((name) => [{ ...base, metric: label(name), noun: name, rule: 'rank/dealt', unlisted: rate, sourceStart: topic.clauseStart }])
    const names = head.share && topic.names.length > 1 ? topic.names : [topic.metric]
    return run.figures.map(() => names.map((name) => ({ ...base, metric: label(name), noun: name, rule: 'rank/carried', unlisted: rate, sourceStart: topic.clauseStart })))
  }
  const isRate = (name: string) => /(?:增速|增幅|增长率|涨幅|速度|增长)$/u.test(name)
  const under = (name: string) => (topic && naming.isDependent(name) ? (/^(?:总量|规模|总额|总值|增量)$/u.test(name) && metricOf(topic.metric) && !metricOf(topic.metric + name) ? topic.metric : naming.underTopic(topic, name)) : name)
  const shared = head.share || /均|都|双双/u.test(stem)
  const parts = count > 1 ? deal(subject, count) : shared ? naming.members(subject, null) : null
  if (parts && count > 1) return parts.map((name) => [{ ...base, metric: under(name), noun: name, rule: 'rank/dealt', unlisted: isRate(name) }])
  const names = parts && parts.length > 1 ? parts : [naming.ownClause(subject)]
  return run.figures.map(() => names.map((name) => ({ ...base, metric: under(name), noun: name, rule: 'rank/stated', unlisted: isRate(name) })))
}

function gapNames(run: Run, topic: Topic | null, base: Omit<Named, 'metric' | 'rule'>): Named[][] {
  const gap = comparison(run.headText)
  if (!gap) {
    const name = naming.trimName(run.head.subject)
    const metric = name === '' ? topic?.metric ?? '' : name
    return run.figures.map(() => (metric === '' ? [] : [{ ...base, metric, noun: metric, rule: 'gap/plain' }]))
  }
  const head = parseHead(run.headText.slice(0, gap.index))
  // 分别高于全国、全省1.5个和0.9个百分点: one subject, two it is held against.
  const two = /(高于|快于|低于|慢于|高出|好于|优于)(全[国省市区县])(?:、|和)(全[国省市区县])$/u.exec(run.headText)
  if (two && run.figures.length === 2) {
    const own = naming.trimName(parseHead(run.headText.slice(0, two.index)).subject)
    const about = own !== '' ? own : (topic?.metric ?? '').replace(/增速$/u, '') + '增速'
    return [two[2], two[3]].map((area) => [{ ...base, metric: `${about}${two[1]}${area}`, noun: about, rule: 'gap/dealt', unlisted: true, measure: 'level' as const }])
  }
  const words = gap[0].replace(/(?:约|近)$/u, '')
  const rate = topic?.measure === 'average_growth' ? '年均增速' : '增速'
  const subject = naming.trimName(head.subject)
  const withRate = (name: string) => (head.changeWord !== '' && changeNouns.has(head.changeWord) ? name + head.changeWord : topic && topic.measure !== 'level' && subject === '' && !/率$|增速$|增幅$/u.test(name) ? name + rate : name)
  const count = run.figures.length
  const stated = subject !== '' && (!naming.isDependent(subject + head.changeWord) || subject.length > 3)
  const source = stated ? (count > 1 ? deal(subject, count) : head.share ? naming.members(subject, null) : null) ?? [subject] : topic ? (count > 1 || head.share ? topic.names : [topic.metric]) : []
  if (source.length === count && count > 1) return source.map((name) => [{ ...base, metric: withRate(name) + words, noun: name, rule: 'gap/dealt', unlisted: true, measure: 'level' }])
  return run.figures.map(() => (head.share ? source : source.slice(0, 1)).map((name) => ({ ...base, metric: withRate(name) + words, noun: name, rule: 'gap/against', unlisted: true, measure: 'level' as const })))
}

function claimOf(reading: Reading, span: Span, run: Run, figure: Figure, named: Named, scope: Scope, topic: Topic | null, dates: DateNote[], index: number): Claim {
  const { text, facts, quantities } = reading
  const { quantity } = figure
  const { head } = run
  const clause = text.slice(run.clause, quantity.start)
  const inClause = dates.filter((date) => date.start >= Math.min(run.clause, run.headStart) && date.end <= quantity.start)
  const opening = [...dates].reverse().find((date) => date.end <= run.clause && (date.use === 'by' || ((date.use === 'in' || date.use === 'since') && date.month === '' && /^[，,]?/u.test(text.slice(date.end, date.end + 1)) && (date.start - span.start < 12 || (/[，；。：]/u.test(text[date.start - 1] ?? '') && /[，全]/u.test(text[date.end] ?? '')))))) ?? null
  const baseline = baselineOf(quantities, figure.index, named.metric, reading.claims)
  const metric = naming.catalogued(named.metric)
  const areaFound = areaWords.exec(text.slice(run.headStart - 1 < span.start ? span.start : run.headStart - 1, quantity.start))?.[1] ?? ''
  // 全国重点实验室 is a name: only a measure that the catalogue knows, or a share, is that of an area.
  const isName = areaFound !== '' && metric === null && quantity.known?.kind === 'count' && /^(?:全国|全球|世界)$/u.test(areaFound)
  const time = timeOf({
    facts, scope, head, measure: named.measure, clause: (figure.head ? text.slice(figure.head.start, quantity.start) : clause) + (quantity.known?.kind === 'double' ? '翻' : ''), lead: text.slice(span.start, quantity.start),
    tail: text.slice(figure.end, clauseEnd(text, figure.end, span.end)), dates: inClause, fromTo: fromToOf(text, dates, quantity.start), compared: dates.find((date) => date.use === 'reference' && date.end <= quantity.start && /^[^，。]{0,3}相?比/u.test(text.slice(date.end, date.end + 6))) ?? null, carried: opening && opening.period !== '' ? opening : null,
    baseline: baseline >= 0, flowing: quantity.known !== null && flows.has(quantity.known.code), act: named.verb !== '' || named.behind, kind: metric?.kind ?? null, topicPeriod: topic && topic.sentence === span.start ? topic.period : '', joined: run.joined,
  })
  if (named.rule.startsWith('gap') && topic && topic.sentence === span.start && topic.period.includes('/')) time.period = topic.period
  const comparator = comparatorOf(run, figure, index)
  // 12个项目3月底前全部开工: the deadline stands behind the figure.
  const due = time.tense === 'plan' && time.deadline === '' ? dates.find((date) => date.start >= figure.end && date.end <= clauseEnd(text, figure.end, span.end) && date.use === 'by' && date.month !== '' && !figuresBetween(quantities, figure.index, date.start)) : undefined
  if (due) time.deadline = `${due.period || time.period.slice(0, 4)}-${due.month}`
  const quoteStart = Math.max(span.start, Math.min(run.clause, named.sourceStart, run.headStart, baseline >= 0 ? (quantities[baseline] as Quantity).start : run.clause))
  const quote = { start: quoteStart, end: Math.max(clauseEnd(text, figure.end, span.end), figure.end) }
  while (/[\s　—、，]/u.test(text[quote.start] ?? '') && quote.start < quantity.start) quote.start++
  const claim: Claim = {
    quantity: figure.index, table: time.tense === 'past' ? 'indicators' : 'targets', metric: isName && !named.metric.includes(areaFound) ? areaFound + named.metric : named.metric, measure: named.measure, comparator,
    negative: (named.measure === 'growth' || named.measure === 'average_growth' || named.measure === 'change' || (named.measure === 'level' && metric !== null && priceChangeMetrics.has(metric.metric_id))) && head.change < 0,
    period: time.period, deadline: time.deadline, area: named.measure === 'rank' || named.rule.startsWith('gap') ? '' : (named.area || (isName ? '' : areaFound)), baseline, quote, rule: named.rule, unlisted: named.unlisted, budget: null,
  }
  if (quantity.known?.kind === 'money' || (quantity.chinese && quantity.known === null && quantity.power === 8)) {
    if ((named.measure === 'level' || named.measure === 'change') && isBudget(named.metric, text, quote, quantity, run.tail)) {
      claim.table = 'budgets'
      const { item, ...budget } = budgetOf(claim, text, span, quantity, time.tense, run.tail)
      claim.budget = budget
      claim.metric = item
    }
  }
  return claim
}

const figuresBetween = (quantities: readonly Quantity[], index: number, before: number): boolean => {
  const next = quantities.slice(index + 1).find((each) => each.role !== 'date')
  return next !== undefined && next.start < before
}

/** The years of 从1997年…增加到2002年… before a place; empty where there is no such frame. */
function fromToOf(text: string, dates: readonly DateNote[], before: number): string {
  for (let at = 0; at + 1 < dates.length; at++) {
    const one = dates[at] as DateNote
    const two = dates[at + 1] as DateNote
    if (two.end > before || one.period.length !== 4 || two.period.length !== 4 || one.period >= two.period) continue
    if (/[从由自]$/u.test(text.slice(Math.max(0, one.start - 1), one.start))) return `${Number(one.period) + 1}/${two.period}`
  }
  return ''
}

/** The baseline of a figure, its own or that of a claim about the same metric just before (较…的B增加C，增长D). */
function baselineOf(quantities: readonly Quantity[], index: number, metric: string, claims: readonly Claim[]): number {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const quantity = quantities[at] as Quantity
    if (quantity.role === 'baseline' && quantity.partOf === index) return at
  }
  const last = claims[claims.length - 1]
  return last && last.measure === 'change' && last.baseline >= 0 && last.metric === metric && last.quantity === index - 1 ? last.baseline : -1
}

function comparatorOf(run: Run, figure: Figure, index: number): Comparator {
  const own = figure.quantity.comparator
  const last = run.figures[run.figures.length - 1] as Figure
  if (own !== 'eq') return own
  // One comparator closes a dealt list and holds for all; a list whose numbers have words of their own does not share.
  if (index < run.figures.length - 1 && last.quantity.comparator !== 'eq' && last.quantity.comparator !== 'between' && run.figures.slice(0, -1).every((each) => each.quantity.comparator === 'eq')) return last.quantity.comparator
  const before = run.head.comparator !== null && /^(?:三|两|四|几)?(?:大|个)?[^，。]{0,3}(?:大关|台阶|关口)/u.test(run.tail) && figure.quantity.known?.kind === 'count' ? null : run.head.comparator
  if (before !== null && figure.quantity.known?.kind !== 'rank') {
    if (figure.quantity.known?.kind === 'points') return /高于|低于|快于|超过|慢于|高出|超出/u.test(run.head.comparing) ? 'eq' : before
    return before
  }
  return 'eq'
}
