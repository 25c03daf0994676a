/** Cuts a definition into the items it enumerates: as many as the numerals of its term count. */

import {
  AND_SO_ON, CLOSE_QUOTES, COMPLEMENTS, COUNTS, EXPLAINS, LABEL_VERBS, LAST_JOINTS, LEAD_INS, LIST_TAILS, MEASURES,
  NO_COUNTS, OF, OPEN_QUOTES, QUOTES, SEPARATORS, TAIL_MEASURES, TAIL_NUMERALS, TERM_MARKS,
} from '../vocabulary/layout.ts'

/** A counted group of a term: 四为 is 4 of 为. */
export interface Group {
  text: string
  count: number
  label: string
}

const MOST = 30
/** An item beside 和 is short; what is longer is a sentence. */
const JOINED = 24

/** Without the marks and blanks at both ends. */
export const trimEnds = (words: string): string =>
  words.replace(/^[\s，,：:；;、]+|(?<![\s。；;，,、])[\s。；;，,、]+$/gu, '')
/** Without quotes. */
export const plain = (words: string): string => [...words].filter((character) => !QUOTES.includes(character)).join('')

/** Cuts at any of `marks` outside quotes and brackets: `'甲、“乙、丙”'` → 甲, “乙、丙”. */
export function cut(words: string, marks: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let piece = ''
  for (const character of words) {
    if (OPEN_QUOTES.includes(character) || '（(《'.includes(character)) depth += 1
    else if (CLOSE_QUOTES.includes(character) || '）)》'.includes(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && marks.includes(character)) {
      pieces.push(piece)
      piece = ''
    } else piece += character
  }
  pieces.push(piece)
  return pieces.map(trimEnds).filter((each) => each !== '')
}

/** The counted groups of a term: 五抓一优一促 → 5 抓, 1 优, 1 促; none where a numeral is no count. */
export function groupsOf(term: string): Group[] {
  const characters = [...plain(term)].filter((character) => !TERM_MARKS.includes(character))
  const groups: Group[] = []
  if (characters.some((character) => NO_COUNTS.includes(character))) return []
  for (let at = 0; at < characters.length;) {
    let count = COUNTS[characters[at]!] ?? 0
    const start = at
    at += 1
    if (count === 0) continue
    const next = COUNTS[characters[at] ?? '']
    if (count === 10 && next !== undefined && next < 10) {
      count += next
      at += 1
    }
    const from = at
    while (at < characters.length && COUNTS[characters[at]!] === undefined) at += 1
    if (at > from) {
      const label = labelOf(characters.slice(from, at).join(''))
      groups.push({ text: characters.slice(start, at).join(''), count, label })
    }
  }
  return groups
}

/** The label of a group without its measure word: 个意识 → 意识. */
function labelOf(words: string): string {
  const measure = MEASURES.find((word) => words.startsWith(word))
  return measure !== undefined && words.length > measure.length ? words.slice(measure.length) : words
}

/** The longest beginning of `label` that most of `items` hold. */
function sharedLabel(label: string, items: readonly string[]): string {
  for (let length = label.length; length > 0; length -= 1) {
    const word = label.slice(0, length)
    if (items.every((item) => item.includes(word))) return word
  }
  return ''
}

/** What counts the items behind the last one: 甲、乙、丙等3个. */
const countedTail = new RegExp(`.(${AND_SO_ON}?[\\d${TAIL_NUMERALS}]{1,2}[${TAIL_MEASURES}])`, 'u')

/** Takes from the first item what leads into the list, gives a shared ending to all. */
export function tidy(items: readonly string[], label: string, outer: string): string[] {
  const list = items.map((item) => {
    const joint = LAST_JOINTS.find((word) => item.startsWith(word))
    return joint === undefined ? item : item.slice(joint.length)
  })
  const last = list.length - 1
  if (last < 1) return list
  for (const tail of LIST_TAILS) if (list[last]!.endsWith(tail)) list[last] = list[last]!.slice(0, -tail.length)
  const from = list[last]!.lastIndexOf('\n') + 1
  const counted = countedTail.exec(list[last]!.slice(from))
  if (counted !== null && !list.slice(0, last).some((item) => item.includes(counted[1]!))) {
    list[last] = list[last]!.slice(0, from + counted.index + counted[0].length - counted[1]!.length)
  }
  const ends = outer !== '' && list[last]!.endsWith(outer) && !list[0]!.endsWith(outer)
  if (ends && list[last]!.length > outer.length + 1) {
    list[last] = list[last]!.slice(0, -outer.length)
  }
  const of = list[last]!.lastIndexOf(OF)
  if (of > 1 && list.slice(0, last).every((item) => !item.includes(OF)) && list[last]!.length > list[0]!.length) {
    const widest = Math.max(...list.slice(1, last).map((item) => item.length), 0)
    if (widest > 0 && of <= widest) list[last] = list[last]!.slice(0, of)
  }
  const isLast = list.every((item, index) => item.includes(label) === (index === last))
  if (label.length >= 2 && list[last]!.endsWith(label) && isLast) {
    const verb = list[last]!.charAt(list[last]!.length - label.length - 1)
    const shared = LABEL_VERBS.includes(verb) ? verb + label : label
    return list.map((item, index) => index === last ? item : item + shared)
  }
  list[0] = withoutLead(list[0]!, list[1]!, sharedLabel(label, list), list.slice(1))
  return list
}

/** The first item of a list without what leads into it: 把农村公路建好 (管好) → 建好. */
function withoutLead(first: string, second: string, word: string, others: readonly string[]): string {
  const lead = LEAD_INS.filter((each) => first.startsWith(each) && !second.startsWith(each))
    .sort((left, right) => right.length - left.length)[0]
  if (word === '') {
    const longer = lead !== undefined && first.length > Math.max(lead.length + 1, second.length)
    return longer ? first.slice(lead.length) : first
  }
  const from = first.indexOf(word) - second.indexOf(word)
  if (from <= 0) return first
  const skipped = first.slice(0, from)
  const opens = COMPLEMENTS.some((each) => skipped.startsWith(each)) || LEAD_INS.includes(skipped)
  const regular = others.length > 1 && others.every((item) => item.startsWith(word))
  return opens || regular ? first.slice(from) : first
}

/** Cuts the last item at 和: 供热和物业管理 → 供热, 物业管理. */
function cutLast(items: readonly string[]): string[] | null {
  const last = items.at(-1) ?? ''
  for (const joint of LAST_JOINTS) {
    const at = last.indexOf(joint)
    if (at > 0 && at + joint.length < last.length) {
      return [...items.slice(0, -1), trimEnds(last.slice(0, at)), last.slice(at + joint.length)]
    }
  }
  return null
}

/** Whether clauses that are cut at commas are an enumeration and not a sentence. */
function enumerates(items: readonly string[], label: string, count: number): boolean {
  if (sharedLabel(label, items) !== '') return true
  if (items.every((item) => item.charAt(0) === items[0]!.charAt(0))) return true
  return count >= 3 && !items.some((item) => EXPLAINS.some((word) => item.startsWith(word)))
}

/** The `count` items that `words` enumerates, or null. */
export function split(words: string, count: number, label: string, outer: string): string[] | null {
  if (count < 2 || count > MOST) return null
  const clauses = cut(words, '，,；;').length
  for (const marks of [...SEPARATORS, '，,、']) {
    const items = cut(words, marks)
    const listed = marks === SEPARATORS[2]
    if (items.length !== count || (listed && clauses > 1)) continue
    if (listed || enumerates(items, label, count)) return tidy(items, label, outer)
  }
  const items = cut(words, SEPARATORS[2]!)
  const more = items.length === count - 1 && clauses === 1 ? cutLast(items) : null
  return more === null || more.some((item) => item.length > JOINED) ? null : tidy(more, label, outer)
}

/** The items of a definition by the groups of its term. */
export function splitGroups(words: string, groups: readonly Group[], outer: string): string[] | null {
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  const label = groups[0]?.label ?? ''
  if (groups.length > 1) {
    for (const marks of SEPARATORS.slice(0, 2)) {
      const pieces = cut(words, marks)
      if (pieces.length !== groups.length) continue
      const each = pieces.map((piece, index) => {
        const group = groups[index]!
        return group.count === 1 ? [piece] : split(piece, group.count, group.label, '')
      })
      if (each.every((items) => items !== null) && total > groups.length) return each.flat() as string[]
    }
  }
  const items = split(words, total, groups.length > 1 ? '' : label, outer)
  if (items !== null && groups.length > 1) return relead(items, groups)
  if (items !== null) return items
  const some = groups.filter((group) => group.count > 1)
  return some.length === 1 && groups.length > 1 ? split(words, some[0]!.count, some[0]!.label, outer) : null
}

/** Takes the lead-in from the first item of each group. */
function relead(items: readonly string[], groups: readonly Group[]): string[] {
  const list = [...items]
  let at = 0
  for (const { count, label } of groups) {
    const own = list.slice(at, at + count)
    if (count > 1) list[at] = withoutLead(own[0]!, own[1]!, sharedLabel(label, own), own.slice(1))
    at += count
  }
  return list
}
