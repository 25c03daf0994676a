/** Finds the title, the date and the speaker in the lines before the speech. */
import {
  buttonWords, chineseDate, clockTime, dateBegins, dateGoesOn, headCuts, headNoise, meetingWords,
  nameAlone, offices, sentenceMarks, titleWords,
} from '../vocabulary/pages.ts'
import { isCaption } from './page-body.ts'
import type { PageLine } from './page-line.ts'
import { isLink, trimLine } from './page-line.ts'
import { squeeze } from './refuse.ts'

type HeadKind = 'title' | 'date' | 'speaker'

interface HeadLine {
  kind: HeadKind
  text: string
}

/** So many lines before the body are searched when no title stands there. */
const nearby = 20

/**
 * Takes a page's lines, where the body's box begins and where the speech does; gives the lines of
 * title, date and speaker in their order. What stands in the box wins over what stands before it.
 * @example findHead(lines, 3, 6) // ['政府工作报告', '——2026年1月27日在…会议上', '省长 某某']
 */
export function findHead(lines: readonly PageLine[], boxStart: number, start: number): string[] {
  const inside = classify(lines.slice(boxStart, start))
  const before = classify(lines.slice(0, boxStart))
  const title = before.findLastIndex((line) => line.kind === 'title')
  const near = Math.max(0, boxStart - nearby)
  const outside = title >= 0 ? before.slice(title) : classify(lines.slice(near, boxStart))
  const missing = outside.filter(({ kind }) => !inside.some((line) => line.kind === kind))
  const order: Record<HeadKind, number> = { title: 0, date: 1, speaker: 1 }
  const head = [...missing, ...inside].sort((one, other) => order[one.kind] - order[other.kind])
  return [...new Set(head.map((line) => line.text))]
}

/** Takes a line that may be a title; gives it without the date, source and buttons behind it. */
export function cutTitle(text: string): string {
  const ends = headCuts.map((word) => text.indexOf(word)).filter((at) => at > 0)
  const shown = /(?:19|20)\d\d[-/.]\d/u.exec(text)
  if (shown !== null && shown.index > 0) ends.push(shown.index)
  return trimLine(text.slice(0, Math.min(text.length, ...ends)))
}

/** Whether a line is the title of a work report: short, no sentence. */
export function isTitle(text: string): boolean {
  const tight = squeeze(text)
  if (tight.length > 50 || sentenceMarks.test(tight)) return false
  return titleWords.some((word) => tight.includes(word))
}

/**
 * Gives the lines that are part of a head, each with its kind; a title set in two lines has two.
 */
function classify(lines: readonly PageLine[]): HeadLine[] {
  const head: HeadLine[] = []
  for (const [index, line] of lines.entries()) {
    if (isLink(line) || line.text.length > 200) continue
    const text = cutTitle(line.text)
    const next = lines[index + 1]?.text ?? ''
    const kind = kindOf(text, next, head.at(-1)?.kind, line)
    if (kind !== null) head.push({ kind, text })
  }
  return head
}

/** Tells what a line of the head is, by itself and by the lines beside it. */
function kindOf(
  text: string, next: string, last: HeadKind | undefined, line: PageLine,
): HeadKind | null {
  const tight = squeeze(text)
  if (tight.length < 2 && last !== 'title' || tight.length > 70) return null
  if (isCaption(line) || buttonWords.has(tight)) return null
  const start = squeeze(line.text.slice(0, 30))
  if (headNoise.some((word) => start.startsWith(word)) || tight.includes('>')) return null
  if (sentenceMarks.test(tight.slice(0, -1))) return null
  if (isTitle(text)) return 'title'
  // 政府工作报 | 告: set in two lines.
  const title = titleWords[0]
  const isPart = tight.length < title.length
  if (isPart && tight.length > 1 && !isTitle(next) && isTitle(tight + squeeze(next))) return 'title'
  if (isPart && last === 'title' && title.endsWith(tight)) return 'title'
  if (meetingWords.test(tight)) return 'date'
  if (chineseDate.test(tight) && !clockTime.test(tight)) {
    // (2026年1月27日) and the first half of 2026年1月27日在某市 | 第五次会议上.
    const isWhole = dateBegins.test(tight) || dateGoesOn.test(tight)
    return isWhole || meetingWords.test(next) ? 'date' : null
  }
  if (offices.some((office) => isOffice(tight, office))) return 'speaker'
  const isBelow = last === 'date' || last === 'speaker'
  return isBelow && nameAlone.test(tight) && tight.length <= 12 ? 'speaker' : null
}

/** Whether a line is an office, or an office and a name: 运城市盐湖区人民政府区长 薛永琦. */
function isOffice(tight: string, office: string): boolean {
  const at = tight.lastIndexOf(office)
  if (at < 0 || tight.length > 40) return false
  const name = tight.slice(at + office.length).replace(/^[：:]/u, '').replace(/[）)]$/u, '')
  return name === '' || nameAlone.test(name)
}
