// Who gives the report: a name beside an office in the lines before the speech.

import { and, afterSpeaker, congress, noNames, officePrefixes } from '../vocabulary/offices.ts'
import { offices, pageLabels, titles } from '../vocabulary/offices.ts'
import { rowsOfName, rowsOfShortName } from './area-lists.ts'
import { levelOfCode } from './areas.ts'
import { longDates } from './dates.ts'
import { brackets } from './front.ts'
import { squeeze } from './front-lines.ts'
import type { Front } from './front-lines.ts'

const office = `(?<office>(?:${officePrefixes.join('|')})?(?:${offices.join('|')}))`
const person = '(?<name>\\p{Script=Han}(?:[\\s·•‧・]{0,4}\\p{Script=Han}){1,14})'
const officeFirst = new RegExp(`^\\p{Script=Han}{0,30}?${office}[\\s：:]{0,8}${person}$`, 'u')
const nameFirst = new RegExp(`^${person}[\\s：:]{1,8}\\p{Script=Han}{0,30}?${office}$`, 'u')
const nameAlone = new RegExp(`^${person}$`, 'u')
const inSentence = new RegExp(
  `${office}\\s{0,4}(?<name>\\p{Script=Han}{2,4}?)\\s{0,4}(?:${afterSpeaker.join('|')})`, 'u')
const officeAtEnd = new RegExp(`(?:${offices.join('|')})$`, 'u')
const label = new RegExp(
  `^(?:${pageLabels.speaker.join('|')})[${pageLabels.colons}]\\s{0,8}(?<name>\\S.{1,60})$`, 'u')

/** （草案） below a title is nobody. */
const titleWords = titles.besides.filter((word) => word.length > 1)

/** Is it the name of a province, or the whole name of any area? 某省长 河北 is a word of the page. */
function isArea(name: string): boolean {
  return rowsOfName(name).length > 0
    || rowsOfShortName(name).some(({ code }) => levelOfCode(code) === 'province')
}

/** Is it a name: two to four characters, or parts joined by a dot, and no word of the page? */
function cleanName(written: string): string | null {
  const name = squeeze(written).replace(/[•‧・]/gu, '·')
  const long = name.includes('·') ? 20 : 4
  const isName = name.length <= long && !isArea(name)
    && ![...noNames, ...offices, ...titleWords].some((word) => name.includes(word))
  return isName ? name : null
}

export interface Speaker {
  name: string
  office: string | null
}

/** A line without the date before or behind what it says of the speaker. */
function undated(line: string): string {
  const plain = line.replace(brackets, '')
  const date = longDates(plain)[0]
  if (!date) return plain
  const before = plain.slice(0, date.start).trimEnd().replace(/[（(]$/u, '').trimEnd()
  const behind = plain.slice(date.end).replace(/^[）)，,\s]{1,8}/u, '')
  return before.length >= behind.length ? before : behind
}

/** A name whose characters stand in lines of their own behind an office: 省长, 王, 五. */
function brokenNames(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const open = officeAtEnd.test(squeeze(line)) || /\p{Script=Han}\s+\p{Script=Han}$/u.test(line)
    if (!open) return []
    const parts: string[] = []
    for (const next of lines.slice(index + 1, index + 4)) {
      if (!/^\p{Script=Han}$/u.test(squeeze(next))) break
      parts.push(squeeze(next))
    }
    return parts.length === 0 ? [] : [`${line} ${parts.join('')}`]
  })
}

/**
 * The speaker: an office with a name on one line or over several, else a sentence of a caption, else
 * a line that is a name. `运城市盐湖区人民政府区长  薛永琦` is 薛永琦, 区长
 */
export function speakerOf(front: Front): Speaker | null {
  const lines = front.lines.map((line) => undated(label.exec(line)?.groups?.['name'] ?? line))
  const tries: [pattern: RegExp, text: string][] = []
  for (const [index, line] of lines.entries()) {
    const two = `${line} ${lines[index + 1] ?? ''}`
    tries.push([officeFirst, line], [nameFirst, line], [officeFirst, two])
    // 县人民政府党组书记、县长 王五: the last of several offices.
    if (line.includes(and)) tries.push([officeFirst, line.slice(line.lastIndexOf(and) + 1)])
  }
  // 市　长　王　五, each character apart
  const spaced = lines
    .filter((line) => line.length <= 40 && /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(line))
  tries.unshift(...spaced.map((line): [RegExp, string] => [officeFirst, squeeze(line)]))
  tries.push(...brokenNames(lines).map((line): [RegExp, string] => [officeFirst, line]))
  tries.push(...lines.map((line): [RegExp, string] => [inSentence, line]))
  tries.push(...front.lines.map((line): [RegExp, string] => [label, line]))
  const heads = [titles.usual, ...congress.meeting, congress.over]
  const title = lines.findLastIndex((line) => heads.some((word) => squeeze(line).endsWith(word)))
  // A name alone stands right under the title and the meeting; elsewhere it is a word of the page.
  const under = title < 0 ? [] : lines.slice(title + 1, title + 4)
  const short = under.filter((line) => squeeze(line).length <= 4)
  tries.push(...short.map((line): [RegExp, string] => [nameAlone, line]))
  for (const [pattern, text] of tries) {
    const match = text.length <= 300 ? pattern.exec(text) : null
    const name = match ? cleanName(match.groups?.['name'] ?? '') : null
    if (name !== null) return { name, office: match?.groups?.['office'] ?? null }
  }
  return null
}
