/** Values in base units: which code and which factor a stated value has. */
import { isAggregate } from '../extract/budgets/index.ts'
import type { Claim } from '../extract/claim.ts'
import { actAt } from '../extract/head-words.ts'
import { segment } from '../extract/words.ts'
import type { Quantity } from '../extract/quantity.ts'
import type { Metric } from '../types.ts'
import {
  bareNouns, countedNouns, countedNumber, doneByPeople, inEach, moneyPower, numberOf, numberOfPeople, placeAhead, placesInOrder,
  bodies, countsNoPlaces, financed, joiners, ofState, possessive, predicateBehind, unitWords, workBehind,
} from '../vocabulary/units.ts'
import type { Unit } from '../vocabulary/units.ts'
import { suffixes } from '../words.ts'
import {
  countryCode, dwellingCode, firmCode, firmVisitCode, householdCode, itemCode, lineCode, organizationCode, ownCode, rankCode, setCode, timeCode, visitCode,
} from './codes.ts'
import { doublings, scaled } from './decimal.ts'
import { floorCode, isFloor, placesOfHouseholds } from './metric.ts'

/** A value in base units, with its code. Empty strings where nothing is stated. */
export interface Normalized { value: string; valueMax: string; code: string }

const nounAt = suffixes(countedNouns)
const bareNounAt = suffixes(bareNouns)
const isCount = (code: string): boolean => /^\{(?!pp\}|rank\}).+\}$/u.test(code)
/** Counted by themselves, whatever noun stands beside them: 人, 户, 家次. */
const ownCodes: ReadonlySet<string> = new Set([ownCode, householdCode, visitCode, firmVisitCode, '{pair}', '{county}', '{class}'])
/** Places, which no narrower unit than 个 counts: 组织30支队伍进村. */
const places: ReadonlySet<string> = new Set(['{village}', '{township}', '{community}', '{county}', '{city}'])
/** Who a number without a unit counts, whatever is said of them: 农村人口饮水安全问题, 农户“煤改电”改造. */
const inhabitants: ReadonlySet<string> = new Set([ownCode, householdCode])

/** The code of things that something is done with, or that an amount is of: 重点项目建设, 专利授权量; empty for none. */
function codeOfWorked(code: string, metric: string): string {
  const thing = metric.replace(workBehind, '')
  // 城中村改造6100套: dwellings, however the place is called.
  if (thing === metric || thing.length < 2 || code === setCode) return ''
  const place = code === itemCode ? placeAhead.exec(thing)?.[0] ?? '' : ''
  return (nounAt(thing, thing.length) ?? (place === '' ? null : nounAt(place, place.length)))?.entry ?? ''
}

/** The code of the counted noun that a name ends with, whatever is done there; empty for none. */
function nounIn(metric: string): string {
  const thing = metric.replace(workBehind, '')
  return nounAt(thing, thing.length)?.entry ?? ''
}

/** What a count has by itself: the code and the word of its unit, which is empty where none stands. */
interface Counting { code: string; word: string }

/** Whether a name has a noun of such a code with nothing but verbs and adverbs behind it. */
function saidOf(metric: string, code: string): boolean {
  for (let end = metric.length - 1; end > 1; end--) {
    if (nounAt(metric, end)?.entry !== code) continue
    return segment(metric.slice(end)).every(({ pos }) => 'vd'.includes(pos || 'x'))
  }
  return false
}

/** 企业排污权交易, 拟上市企业的指导和服务: whether firms are counted with which something is done; not 企业孵化器. */
function actsOfFirms(metric: string): boolean {
  for (let end = metric.length - 1; end > 1; end--) {
    if (nounAt(metric, end)?.entry !== firmCode) continue
    const rest = segment(metric.slice(end))
    const last = rest.at(-1)
    if ((last && bodies.has(last.text)) || rest.some(({ text }) => joiners.has(text))) return rest[0]?.text === possessive
    return rest.some(({ pos, text }) => pos === 'v' || text === possessive) || last?.pos === 'n'
  }
  return false
}

/** 医务人员下沉社区: whether people stand in a name with what they do behind them, up to the place at its end. */
function goSomewhere(metric: string, nounEnding: typeof nounAt): boolean {
  for (let end = 2; end < metric.length; end++) {
    if (nounEnding(metric, end)?.entry === ownCode && segment(metric.slice(end))[0]?.pos !== 'n') return true
  }
  return false
}

/**
 * The code of a count from the noun it counts: `个` before 项目 is `{project}`. `predicate` says that what is said
 * of the noun may follow it: 重点项目全部开工.
 */
function countCode({ code, word }: Counting, metric: string, predicate: boolean, nounEnding = nounAt): string {
  const last = nounEnding(metric, metric.length)
  // 1.35万医务人员下沉社区: the people, and not the places where they go.
  if (last !== null && word === '' && predicate && places.has(last.entry) && goSomewhere(metric, nounEnding)) return ownCode
  const counts = last !== null && !(countsNoPlaces.has(word) && places.has(last.entry))
  // 老旧小区3000套: dwellings in it. 服务群众5万次: each time that one of them was served.
  if (code === setCode && placesOfHouseholds.has(nounIn(metric))) return dwellingCode
  if (code === timeCode && last?.entry === ownCode) return visitCode
  // 18条措施 are items; 40件实事 and 59国政策 keep what their own unit says.
  if (counts) return last.entry === itemCode && code !== lineCode ? code : last.entry
  const worked = codeOfWorked(code, metric)
  if (worked !== '') return worked
  if (code === organizationCode && actsOfFirms(metric)) return firmCode
  // 公租房配租3000套, 保障性住房基本建成4万套
  if (code === setCode && saidOf(metric, dwellingCode)) return dwellingCode
  for (let end = 2; predicate && end < metric.length; end++) {
    const noun = nounEnding(metric, end)
    if (!noun) continue
    // 农村人口饮水安全问题: people are counted whatever is said of them.
    const people = inhabitants.has(noun.entry) && code === itemCode
    const behind = metric.slice(end)
    // 国家的领导人来访: the countries, whoever comes from them.
    if (noun.entry === countryCode && code === itemCode && behind.startsWith(possessive)) return countryCode
    if (people || ((actAt(metric, end) || predicateBehind.test(behind)) && !ofState.test(metric.slice(end - 2)))) return noun.entry
  }
  return code
}

/**
 * Takes a quantity, with the claim and metric that say what an elided unit is and which sign it has; gives its
 * value in base units: `289.7亿元` → 28970000000 CNY, exactly.
 */
export function normalizeValue(quantity: Quantity, claim: Claim | null, metric: Metric | null): Normalized {
  const { known, value, valueMax, power, powerMax } = quantity
  // A unit that is not understood stays as it is written.
  if (known?.kind === 'unknown') return { value: '', valueMax: '', code: '' }
  if (value === '') return { value: '', valueMax: '', code: quantity.comparator === 'in_step' ? '%' : '' }
  const negative = claim?.negative ?? false
  if (known?.kind === 'double') return { value: signed(doublings(value), negative), valueMax: '', code: '1' }
  const { numerator, denominator, code } = factorOf(known, quantity, claim, metric)
  const most = valueMax === '' ? '' : scaled(valueMax, powerMax, numerator, denominator)
  return { value: signed(scaled(value, power, numerator, denominator), negative), valueMax: signed(most, negative), code }
}

const signed = (value: string, negative: boolean): string =>
  (negative && value !== '' && value !== '0' && !value.startsWith('-') ? `-${value}` : value)

/** The code of a quantity, and the factor of its unit. */
function factorOf(
  known: Unit | null, quantity: Quantity, claim: Claim | null, metric: Metric | null,
): { numerator: string; denominator: string; code: string } {
  if (known === null) return { numerator: '1', denominator: '1', code: elidedCode(quantity, claim, metric) }
  if (known.kind === 'times') {
    return claim?.measure === 'growth' ? { numerator: '100', denominator: '1', code: '%' } : { numerator: '1', denominator: '1', code: '1' }
  }
  // 为1952年的228%: a multiple in hundredths.
  if (known.kind === 'percent' && claim?.measure === 'ratio') return { numerator: '1', denominator: '100', code: '1' }
  if (isFloor(known, claim)) return { numerator: known.numerator, denominator: known.denominator, code: floorCode }
  if (known.kind !== 'count' || !claim) return known
  // 由369位上升到235位, 前移6位: places, not people.
  const moves = claim.measure === 'change' && known.code === ownCode &&
    (known.word === unitWords.place || placesInOrder.test(claim.metric))
  if (claim.measure === 'rank' || moves) return { numerator: '1', denominator: '1', code: rankCode }
  const { numerator, denominator } = known
  if (metric && isCount(metric.unit_code) && known.code !== visitCode) return { numerator, denominator, code: metric.unit_code }
  // 新增规上企业6户, 智能工厂30户
  if (known.code === householdCode && areFirms(claim.metric)) return { numerator, denominator, code: firmCode }
  if (known.code === householdCode && nounIn(claim.metric) === organizationCode) return { numerator, denominator, code: organizationCode }
  return ownCodes.has(known.code) ? known : { numerator, denominator, code: countCode(known, named(claim.metric), isBehind(claim)) }
}

/** 规上企业户数, 推动企业“上云”: whether firms are counted, of which 户 is a unit too. */
function areFirms(metric: string): boolean {
  const last = nounAt(metric, metric.length)
  if (last) return last.entry === firmCode
  for (let end = metric.length - 1; end > 1; end--) {
    const noun = nounAt(metric, end)
    // 选定企业作为县区帮扶对象: 户 counts no places.
    if (noun && !places.has(noun.entry)) return noun.entry === firmCode || financed.test(metric.slice(0, end))
  }
  return false
}

/** What a name says is counted: 每个县（市、区）, and 数量 at its end, are no part of it. */
const named = (metric: string): string => metric.replace(inEach, '').replace(numberOf, '')

const isBehind = (claim: Claim): boolean => claim.source === 'behind'

/** The code of a number that says itself that it is one of people: 参保人数, 外出务工; `null` for any other. */
const peopleCode = (metric: string): string | null =>
  numberOfPeople.find(([end]) => end.test(metric))?.[1] ?? (doneByPeople.test(metric) ? ownCode : null)

/** The code of a value without a unit: 三亿投资 is CNY, 床位数1.2万 counts beds. */
function elidedCode({ power }: Quantity, claim: Claim | null, metric: Metric | null): string {
  const owner = claim && !claim.budget && !metric && isBehind(claim) ? ownerCode(claim.metric) : ''
  if (owner !== '') return owner
  const isMoney = claim?.budget || metric?.unit_code === 'CNY' ||
    (power >= moneyPower && !metric && isAggregate(claim?.metric ?? ''))
  if (isMoney) return 'CNY'
  if (metric && (power > 0 || !isCount(metric.unit_code))) return metric.unit_code
  if (claim && (power > 0 || countedNumber.test(claim.metric))) {
    return peopleCode(claim.metric) ?? countCode({ code: itemCode, word: '' }, claim.metric.replace(numberOf, ''), isBehind(claim), bareNounAt)
  }
  return power > 0 ? '{item}' : '1'
}

/** 农户的副业经济 behind 一亿多: whose it is stands right behind the number, and is counted; empty for none. */
function ownerCode(metric: string): string {
  const end = metric.indexOf(possessive)
  const owner = end > 1 ? bareNounAt(metric.slice(0, end), end) : null
  return owner && isCount(owner.entry) && owner.entry !== itemCode ? owner.entry : ''
}
