/** The words before a number: from right to left comparator, verb, adverbs; what is left is the subject. */
import type { Comparator } from '../types.ts'
import { before as comparatorsBefore } from '../vocabulary/comparators.ts'
import * as verbs from '../vocabulary/verbs.ts'
import { each, prefixes, suffixes } from '../words.ts'

/** What stands between a subject and its number. */
export interface Head {
  /** Where the subject stands in the head that was given. */
  subjectStart: number
  subjectEnd: number
  subject: string
  comparator: Comparator | null
  /** The comparing words as written: 突破, 近. */
  comparing: string
  state: 'be' | 'reach' | 'keep' | 'do' | null
  /** The sign of a change; 0 for none. */
  change: 1 | -1 | 0
  changeWord: string
  /** The verb nearest to the number, as written. */
  verb: string
  deal: boolean
  share: boolean
  each: boolean
  average: boolean
  sum: boolean
  serial: boolean
  planned: boolean
  done: boolean
  /** 提高到2030年的: a date stood between verb and number. */
  dated: boolean
}

type Kind =
  | { type: 'comparator'; comparator: Comparator }
  | { type: 'state'; kind: 'be' | 'reach' | 'keep' | 'do' }
  | { type: 'change'; sign: 1 | -1 }
  | { type: 'adverb'; kind: string }
  | { type: 'intact' }

const entries: [string, Kind][] = [
  ...[...each(comparatorsBefore)].map(([word, comparator]): [string, Kind] => [word, { type: 'comparator', comparator }]),
  ...[...each(verbs.states)].map(([word, kind]): [string, Kind] => [word, { type: 'state', kind }]),
  ...[...each(verbs.changes)].map(([word, sign]): [string, Kind] => [word, { type: 'change', sign }]),
  ...[...each(verbs.adverbs)].map(([word, kind]): [string, Kind] => [word, { type: 'adverb', kind }]),
  ...verbs.intact.split(' ').map((word): [string, Kind] => [word, { type: 'intact' }]),
]
const suffixAt = suffixes(entries)
const openerAt = prefixes(verbs.openers.split(' ').map((word) => [word, word] as const))
const weak = new Set(verbs.weakOpeners.split(' '))
export const actAt = prefixes(verbs.acts.split(' ').map((word) => [word, word] as const))
export const changeNouns = new Set(verbs.changeNouns.split(' '))
const date = /(?:[12１２][0-9０-９]{3}年(?:[0-9]{1,2}月)?[底末初]?|[一二三四五六七八九〇○零]{4}年[底末]?|今年|去年|上年|明年|当年|现在|目前)的?$/u
const compared = /(?:(?:比|较)(?!例|重|率|值|赛|为)[^，。；比较]{0,14}|(?:同|与)[^，。；同与]{2,12}(?:相比|比))$/u

const yearCompared = /(?:比|较)(?:[12１２][0-9０-９]{3}年[底末]?|上年|去年|上年同期|[“"][一二三四五六七八九十]{1,2}五[”"][^，。；]{0,4})$/u
const multipleOf = /(?:是|为|相当于|接近|达到)(?:[12][0-9]{3}年|[“"]?[一二三四五六七八九十]{1,2}五[”"]?|上年|去年|五年前|全[国省市县]|[^，。；]{0,6}(?:时期|期末|同期|平均|水平|总和))[^，。；的]{0,6}的?$/u
const openersDate = /^(?:到|在|于|截至)?(?:[“"](?:十[一二三四五六]|[一二三四五六七八九])五[”"](?:时期|期间|以来|期末|末)?|期间|[12１２][0-9０-９]{3}年(?:[—－-][12][0-9]{3}年)?(?:[0-9０-９]{1,2}月)?[底末]?(?:前)?|[一二三四五六七八九〇○零]{4}年[底末]?|[0-9０-９]{1,2}月份?底?前?|(?:近|过去|这)?[一二两三四五六七八九十几]年(?:来|间|中)?(?=以来|，|$))[，,]?/u

/** Whether a word opens with an act or has nothing weak before it. */
const mayDrop = (word: string, text: string, at: number): boolean => {
  if (!weak.has(word)) return true
  return actAt(text, at) !== null || openerAt(text, at) !== null
}

function note(found: Head, kind: string): void {
  if (kind === 'deal') found.deal = true
  else if (kind === 'share') found.share = true
  else if (kind === 'each') { found.each = true; found.share = true }
  else if (kind === 'average') found.average = true
  else if (kind === 'sum') found.sum = true
  else if (kind === 'serial') found.serial = true
  else if (kind === 'plan') found.planned = true
  else if (kind === 'done') found.done = true
}

/** Where a subject ends before what it is compared with: 比2020年, 较上年, 是“十三五”时期的. */
function cutReference(head: string, end: number, found: Head): number {
  const untangled = /(?:剔除|扣除)[^，。；]{0,16}(?:因素|影响)(?:后)?$|(?<=.{4})(?<![第0-9])(?:近)?[二两三四五六七八九十0-9]{1,2}年(?:来|间|内)?$/u.exec(head.slice(0, end))
  if (untangled) end = untangled.index
  const rest = head.slice(0, end)
  const times = multipleOf.exec(rest)
  if (times) return times.index
  const against = found.change !== 0 && /[比较同与]/u.test(rest) ? compared.exec(rest) : yearCompared.exec(rest)
  return against ? against.index : end
}

/**
 * Reads the words before a number: `一般公共预算收入同口径增长` gives subject 一般公共预算收入, change +1.
 */
export function parseHead(head: string): Head {
  const found: Head = {
    subjectStart: 0, subjectEnd: head.length, subject: '', comparator: null, comparing: '', state: null, change: 0, changeWord: '', verb: '',
    deal: false, share: false, each: false, average: false, sum: false, serial: false, planned: false, done: false, dated: false,
  }
  let end = head.length
  for (let round = 0; round < 16 && end > 0; round++) {
    const last = head.charCodeAt(end - 1)
    if (last === 0x20 || last === 0x3000 || last === 0xa0 || last === 0x3001 || last === 0xff1a || last === 0x3a) { end--; continue }
    if (head[end - 1] === '的' && found.verb === '') {
      const dated = date.exec(head.slice(0, end))
      if (!dated) break
    }
    const dated = head[end - 1] === '年' || head[end - 1] === '的' || head[end - 1] === '底' || head[end - 1] === '末' ? date.exec(head.slice(Math.max(0, end - 14), end)) : null
    if (dated && /(?:比|较)$/u.test(head.slice(0, end - dated[0].length))) break
    if (dated) {
      end -= dated[0].length
      found.dated = true
      continue
    }
    const match = suffixAt(head, end)
    if (!match || match.entry.type === 'intact') break
    const { word, entry } = match
    if (entry.type === 'comparator') {
      // 增长速度高于 speaks of a comparison with something named, only directly before the number it compares the number.
      if (found.comparator === null && found.verb === '') { found.comparator = entry.comparator; found.comparing = word }
      else if (found.comparator === null) { found.comparator = entry.comparator; found.comparing = word }
    } else if (entry.type === 'state') {
      if (found.state === null && found.change === 0) { found.state = entry.kind; found.verb = found.verb || word }
      else if (found.state === null && entry.kind === 'keep') { found.state = 'keep' }
      else if (found.change !== 0 && (entry.kind === 'do' || entry.kind === 'be' || entry.kind === 'reach')) { /* 实现增长 */ }
    } else if (entry.type === 'change') {
      if (found.change === 0 && found.state === null) { found.change = entry.sign; found.changeWord = word; found.verb = found.verb || word }
      else if (found.change === 0 && (changeNouns.has(word) || word.length > 1) && found.state !== null) { found.change = entry.sign; found.changeWord = word }
      else if (found.change === 0) break
    } else {
      note(found, entry.kind)
    }
    end -= word.length
  }
  end = cutReference(head, end, found)
  for (let round = 0; round < 6 && end > 0; round++) {
    const match = suffixAt(head, end)
    if (!match || match.entry.type !== 'adverb') break
    note(found, match.entry.kind)
    end -= match.word.length
  }
  let start = 0
  for (let round = 0; round < 12 && start < end; round++) {
    const code = head.charCodeAt(start)
    if (code === 0x20 || code === 0x3000 || code === 0x3001 || code === 0xa0 || code === 0xff1a || code === 0xff0c || code === 0x2014) { start++; continue }
    const dated = openersDate.exec(head.slice(start, end))
    if (dated && start + dated[0].length < end) { start += dated[0].length; continue }
    if (dated) { start = end; break }
    const match = openerAt(head, start)
    if (!match || start + match.word.length > end || !mayDrop(match.word, head, start + match.word.length)) break
    if (match.word === '累计' || match.word === '合计' || match.word === '共') found.sum = true
    start += match.word.length
  }
  while (start < end - 1 && /[的是这其而则但从由]/u.test(head[start] as string) && !/^(?:这类|其他|其余|从业|由于|是否|从事|而立)/u.test(head.slice(start, start + 2))) start++
  const factor = /^(?:扣除|剔除)[^，。；]{0,14}(?:因素|价格|上涨|影响)(?:后)?/u.exec(head.slice(start, end))
  if (factor) start += factor[0].length
  found.subjectStart = start
  found.subjectEnd = end
  found.subject = head.slice(start, end)
  return found
}
