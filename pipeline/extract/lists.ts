/** Lists of subjects: cut apart where one sentence deals several values to them (分别), each made complete. */
import * as heads from '../vocabulary/heads.ts'
import { suffixes } from '../words.ts'
import { actAt } from './heads.ts'

const headAt = suffixes(heads.sharedHeads.map((word) => [word, word] as const))

/** Cuts at 、 和 与 及 以及 outside quotes and brackets: `人参、食用菌全产业链产值` → two pieces. */
export function pieces(list: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < list.length; i++) {
    const char = list[i] as string
    if ('“（《(「'.includes(char)) depth++
    else if ('”）》)」'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const long = list.startsWith('以及', i)
      const joiner = char === '、' || ((char === '和' || char === '与' || char === '及' || long) && i > from && !/^[谐平睦田解服]/u.test(list[i + 1] ?? '') && list[i - 1] !== '总' && list[i - 1] !== '参')
      if (!joiner) continue
      if (i > from) found.push(list.slice(from, i))
      i += long ? 1 : 0
      from = i + 1
    }
  }
  if (from < list.length) found.push(list.slice(from))
  return found
}

/** The shared head noun a piece ends in, or the empty string. */
export const headOf = (piece: string): string => headAt(piece, piece.length)?.word ?? ''

/**
 * Deals a subject to n values: `城镇、农村居民收入` for 2 → 城镇居民收入, 农村居民收入. `null` where it does not come apart into n.
 */
export function deal(subject: string, count: number): string[] | null {
  for (const [short, parts] of heads.pairs) {
    const at = subject.indexOf(short)
    if (at < 0 || parts.length !== count) continue
    const rest = subject.slice(at + short.length)
    if (rest.includes('、') || (short === '城乡' && rest === '')) continue
    return parts.map((part) => subject.slice(0, at) + part + (part.endsWith('产业') ? rest.replace(/^业/u, '') : rest))
  }
  const parts = pieces(subject)
  if (parts.length !== count) return regroup(subject, parts, count)
  return complete(parts)
}

/** More pieces than values: 和 may stand inside one subject (农村危房改造和农房抗震改造). Cut at 、 only, or at 和 only. */
function regroup(subject: string, parts: string[], count: number): string[] | null {
  if (parts.length < count) return null
  const byComma = subject.split('、')
  if (byComma.length === count) return complete(byComma)
  for (const joiner of ['以及', '和', '与', '及']) {
    const byJoiner = subject.split(joiner)
    if (byJoiner.length === count && byJoiner.every((piece) => piece !== '')) return complete(byJoiner)
  }
  return null
}

/** Gives each piece what it shares with the others: the head noun of the last, the verb or modifier of the first. */
export function complete(parts: string[]): string[] {
  const last = parts[parts.length - 1] as string
  const first = parts[0] as string
  let shared = ''
  const measured = heads.valueHeads.has(headOf(last))
  const owned = parts.slice(0, -1).some((piece) => headOf(piece) !== '' && (!measured || heads.valueHeads.has(headOf(piece)) || heads.dependent.has(piece)))
  if (!owned) {
    const head = headOf(last)
    // The last piece may be the head noun alone behind its own modifier of unknown length: the longest known head is shared.
    // A long first piece is a name of its own (接待游客、经营收入).
    if (head !== '' && head.length < last.length && parts.slice(0, -1).every((piece) => piece.length <= 8)) shared = head
  } else if (/[增涨降]幅$|增速$|占比$/u.test(last) && parts.slice(0, -1).every((piece) => !/[增涨降]幅$|增速$|占比$/u.test(piece) && !heads.dependent.has(piece))) {
    shared = last.slice(-2)
  }
  const verb = actAt(first, 0)?.word ?? ''
  const act = verb !== '' && verb.length < first.length && parts.slice(1).every((piece) => actAt(piece, 0) === null) ? verb : ''
  const firstHead = headOf(first)
  const modifier = !heads.dependent.has(first) && firstHead !== '' && firstHead.length < first.length ? first.slice(0, first.length - firstHead.length) : ''
  return parts.map((piece, index) => {
    let out = piece
    if (shared !== '' && index < parts.length - 1) out = piece + shared
    if (index > 0 && act !== '') out = act + out
    else if (index > 0 && modifier !== '' && heads.dependent.has(piece)) out = modifier + piece
    return out
  })
}

/** Joins a dependent noun with the subject before it: 粮食播种面积 + 总产 → 粮食总产 is one candidate, the plain join the other. */
export function joinDependent(topic: string, noun: string): string[] {
  const out: string[] = []
  // 水果出口新增国家 + 出口量 is 水果出口量.
  const again = noun.length > 2 ? topic.indexOf(noun.slice(0, 2)) : -1
  if (again > 0) return [topic.slice(0, again) + noun]
  for (const tail of heads.replaceable) {
    if (topic.endsWith(tail) && topic.length > tail.length) { out.push(topic.slice(0, topic.length - tail.length) + noun); break }
  }
  return [topic + noun, ...out]
}
