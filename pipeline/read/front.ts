// What stands before the speech: title, meeting, date, and what the page says of itself.

import { congress, noNames, pageLabels, titles } from '../vocabulary/offices.ts'
import { digits, multipliers } from '../vocabulary/numerals.ts'
import { anyDates, longDates, narrow, smallNumber } from './dates.ts'
import { squeeze } from './front-lines.ts'
import type { Front } from './front-lines.ts'
import type { Published } from '../types.ts'

/** Brackets and dashes around a line of the front. */
export const brackets = /^[（(【—－\-–\s]+|(?<![）)】\s])[）)】\s]+$/gu

const behindTitle = new RegExp(`(?:${titles.tails.join('|')})$`, 'u')

/** The title: the longest line that is a title and no sentence, also when broken in two. */
export function titleOf(front: Front, meta: Published['meta']): string | null {
  const lines = front.lines.map(squeeze)
  const pairs = lines.map((line, index) => line + (lines[index + 1] ?? ''))
  const isTitle = (text: string) => text.endsWith(titles.usual) && text.length <= 40
    && !/[。，；！：]/u.test(text) && !titles.inSentence.some((word) => text.includes(word))
  const found = [...lines, ...pairs.filter((_, index) => !isTitle(lines[index + 1] ?? ''))]
    .map((line) => line.replace(/[（(][^（）()]{0,40}[）)]$/u, '').replace(behindTitle, ''))
    .filter(isTitle)
  // A page's own title has the site's name and the column beside the report's.
  const page = squeeze(meta.title ?? '').split(/[-_|—–]/u).filter(isTitle)
  const all = found.length > 0 ? found : page
  if (all.length > 0) return all.reduce((best, each) => each.length > best.length ? each : best)
  // 坚定信心 迎难而上——在某市第十三届人民代表大会第二次会议上的政府工作报告
  const long = lines.find((line) => {
    return line.endsWith(titles.usual) && line.length <= 100
      && line.includes(congress.over + congress.of)
  })
  if (long !== undefined) return long
  const other = lines.find((line) => line.startsWith(titles.about) && line.endsWith(titles.ending))
  return other ?? null
}

const ordinal = `[0-9${Object.keys(digits).join('')}${Object.keys(multipliers).join('')}]{1,3}`
const meetings = congress.meeting.join('|')
const meetingPattern = new RegExp(
  `${congress.ordinal}?(?<term>${ordinal})[${congress.term}](?:${congress.names.join('|')})`
    + `(?:${congress.committee})?${congress.ordinal}?(?<session>${ordinal})${congress.session}`
    + `(?:${meetings})`, 'gu')
const termPattern = new RegExp(
  `${congress.towards}${congress.ordinal}?(?<term>${ordinal})[${congress.term}]`
    + `(?:${congress.names.join('|')})`
    + `(?:${congress.ordinal}?(?<session>${ordinal})${congress.session}(?:${meetings}))?`, 'u')

/** The meeting a report was given at. `place` is what names the area, as written. */
export interface Meeting {
  congress: number | null
  session: number | null
  date: string | null
  place: string | null
}

const isWord = (text: string) => /^\p{Script=Han}{2,30}$/u.test(text)

/** The word of a list that a line opens with, a colon behind it: 发布时间：. */
function labelOf(line: string, words: readonly string[]): string | undefined {
  return words.find((word) => {
    return line.startsWith(word) && pageLabels.colons.includes(line[word.length] ?? ' ')
  })
}

/** Does the page speak in this line, of when it was put up? The line before may be the label. */
function isStamp(line: string, before: string): boolean {
  const label = labelOf(before, pageLabels.published)
  return labelOf(line, pageLabels.published) !== undefined || label?.length === before.length - 1
}

/** Longest name of an area that stands before its congress without 在. */
const longestPlace = 12

/** The last date and the place in the words before the meeting's name. */
function before(words: string): { date: string | null; place: string | null } {
  const date = longDates(words).at(-1)
  const rest = date ? words.slice(date.end) : words
  const at = rest.lastIndexOf(congress.at)
  const place = at >= 0 ? rest.slice(at + 1) : rest
  // 某年某月某日——在…会议上: the date of a line before is another date.
  const near = date && /^[，,）)]?\p{Script=Han}{2,40}$/u.test(rest) ? date.iso : null
  if (at >= 0 || date) return { date: near, place: isWord(place) ? place : null }
  // A line may begin with the area: 某市第十四届人民代表大会第四次会议（2015年2月5日）.
  const bare = rest.split(titles.usual).at(-1) ?? ''
  return { date: near, place: isWord(bare) && bare.length <= longestPlace ? bare : null }
}

/** The date right behind the meeting's name: 第五次会议上（2020年4月21日）. */
function after(words: string): string | null {
  const rest = words.replace(/^\p{Script=Han}?[（(）)—－\-–]{0,4}/u, '')
  const date = longDates(rest)[0]
  return date && date.start === 0 ? date.iso : null
}

/**
 * The meeting that the front names, the one with a date first. Lines are read without their breaks.
 * `在运城市盐湖区第十六届人民代表大会 / 第五次会议上` is congress 16, session 5, place 运城市盐湖区
 */
export function meetingOf(front: Front): Meeting | null {
  const lines = front.lines.filter((line, index, all) => !isStamp(line, all[index - 1] ?? ''))
  const text = narrow(squeeze(lines.join('')))
  const all = [...text.matchAll(meetingPattern)].map((match): Meeting => {
    const { date, place } = before(text.slice(Math.max(0, match.index - 70), match.index))
    return {
      congress: smallNumber(match.groups?.['term'] ?? ''),
      session: smallNumber(match.groups?.['session'] ?? ''),
      date: date ?? after(text.slice(match.index + match[0].length).slice(0, 40)),
      place: match[0].includes(congress.names[0]) ? congress.names[0] : place,
    }
  })
  return all.find((each) => each.date !== null) ?? all[0] ?? null
}

/** The meeting that the speech turns to: 向第六届全国人民代表大会第一次会议作政府工作报告. */
export function meetingInOpening(front: Front): Meeting | null {
  const match = termPattern.exec(squeeze(front.opening).slice(0, 1000))
  if (!match) return null
  const session = match.groups?.['session']
  return {
    congress: smallNumber(match.groups?.['term'] ?? ''),
    session: session === undefined ? null : smallNumber(session),
    date: null,
    place: match[0].includes(congress.names[0]) ? congress.names[0] : null,
  }
}

/** A date that fills a line of the front by itself, in brackets or behind a dash or in words. */
export function dateLine(front: Front): string | null {
  for (const [index, line] of front.lines.entries()) {
    const words = squeeze(line).replace(brackets, '')
    const date = longDates(words)[0]
    const label = front.lines[index - 1]?.slice(-1) ?? ''
    const rest = words.slice(date?.end ?? 0)
    // 2006年2月16日 王五: the speaker may stand behind it.
    const named = /^\p{Script=Han}{2,4}$/u.test(rest)
      && !noNames.some((word) => rest.includes(word))
    const alone = rest === '' || rest.startsWith(congress.at) || named
    if (!date || date.start !== 0 || !alone) continue
    // A page's own stamp has a label before it, or pads its month with a zero: 2026年02月10日.
    if (pageLabels.colons.includes(label) || /(?:^|\D)0\d\D/u.test(words)) continue
    return date.iso
  }
  return null
}

const stamp = (text: string) => (anyDates(text)[0] ?? anyDates(squeeze(text))[0])?.iso ?? null

/** What the lines of a saved page say of its publication: 来源：某报, 时间：2026-02-02. */
export function publicationOf(front: Front): { on: string | null; by: string | null } {
  let on: string | null = null
  let by: string | null = null
  for (const [index, line] of front.lines.entries()) {
    const next = front.lines[index + 1] ?? ''
    const value = (word: string) => line.slice(word.length + 1).trim() || next
    const dated = labelOf(line, pageLabels.published)
    const named = labelOf(line, pageLabels.publisher)
    if (dated) on ??= stamp(value(dated))
    else if (/^\d{4}.{4,10}\s+\d{1,2}(?:\D|$)/u.test(line)) on ??= stamp(line)
    if (named && !by) by = value(named).split(/\s/u)[0] ?? null
  }
  return { on, by }
}
