// Who gives the report: a name beside an office in the lines before the speech.

import { afterSpeaker, congress, noNames, officePrefixes } from '../vocabulary/offices.ts'
import { offices, titles } from '../vocabulary/offices.ts'
import { brackets } from './front.ts'
import { squeeze } from './front-lines.ts'
import type { Front } from './front-lines.ts'

const office = `(?<office>(?:${officePrefixes.join('|')})?(?:${offices.join('|')}))`
const person = '(?<name>\\p{Script=Han}(?:[ \\u3000\\u00a0·•]{0,4}\\p{Script=Han}){1,14})'
const officeFirst = new RegExp(`^\\p{Script=Han}{0,30}?${office}[\\s：:]{0,8}${person}$`, 'u')
const nameFirst = new RegExp(`^${person}[\\s：:]{1,8}\\p{Script=Han}{0,30}?${office}$`, 'u')
const nameAlone = new RegExp(`^${person}$`, 'u')
const inSentence = new RegExp(
  `${office}\\s{0,4}(?<name>\\p{Script=Han}{2,4}?)\\s{0,4}(?:${afterSpeaker.join('|')})`, 'u')

/** Is it a name: two to four characters, or parts joined by a dot, and no word of the page? */
function cleanName(written: string): string | null {
  const name = squeeze(written).replace(/[•]/gu, '·')
  const long = name.includes('·') ? 20 : 4
  return name.length <= long && !noNames.some((word) => name.includes(word)) ? name : null
}

export interface Speaker {
  name: string
  office: string | null
}

/**
 * The speaker: an office with a name on one line or two, else a sentence of a caption, else a line
 * that is a name. `运城市盐湖区人民政府区长  薛永琦` is 薛永琦, 区长
 */
export function speakerOf(front: Front): Speaker | null {
  const lines = front.lines.map((line) => line.replace(brackets, ''))
  const tries: [pattern: RegExp, text: string][] = []
  for (const [index, line] of lines.entries()) {
    const two = `${line} ${lines[index + 1] ?? ''}`
    tries.push([officeFirst, line], [nameFirst, line], [officeFirst, two])
  }
  tries.push(...lines.map((line): [RegExp, string] => [inSentence, line]))
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
