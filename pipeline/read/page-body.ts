/** Finds the report among a page's lines, by what the lines say and where they stand. */
import {
  buttonWords, captionEnds, salutations, sectionMarker, sentenceMarks, speechSigns, tailWords,
} from '../vocabulary/pages.ts'
import type { PageLine } from './page-line.ts'
import { isAnnexHeading, isLink, isMarked } from './page-line.ts'
import type { PageBox, PageLines } from './page-lines.ts'
import { squeeze } from './refuse.ts'

/** Where the speech begins, where its box does, and the lines that belong to it. */
export interface Body {
  /** Index of the line 各位代表, or of the first line of the box. */
  start: number
  /** Index of the first line of the box. */
  boxStart: number
  lines: PageLine[]
  hasSpeech: boolean
}

/** An opening further in than this share of its box is not the opening. */
const lateOpening = 0.25
/** The body begins anew outside its box when a part of the report follows within so many lines. */
const gap = 4

/**
 * Takes a page's lines and boxes; gives the report's lines. Its box is the smallest that holds
 * half of the page's running text, made larger until 各位代表 stands at its beginning; parts and notes
 * that follow in boxes of their own are added, and what a portal adds is left out.
 * @example findBody(linesOf(tree, false)).lines.map((line) => line.text) // ['各位代表：', …]
 */
export function findBody(page: PageLines): Body {
  const { lines, boxes } = page
  const sums = weights(lines)
  const weigh = (first: number, end: number): number => (sums[end] ?? 0) - (sums[first] ?? 0)
  const openings = lines.flatMap((line, index) => (isSalutation(line) ? [index] : []))
  const box = boxOf(boxes, openings, weigh)
  const opening = openings.find((index) => index >= box.first && index < box.end)
  const end = extend(page, box.end)
  const isLate = opening !== undefined &&
    weigh(box.first, opening) > lateOpening * weigh(box.first, end)
  const start = opening === undefined || isLate ? box.first : opening
  const kept = keep(lines, start, end)
  const hasSpeech = kept.some((line) => speechSigns.some((sign) => line.text.includes(sign))) ||
    speechSigns.some((sign) => squeeze(kept.map((line) => line.text).join('')).includes(sign))
  return { start, boxStart: box.first, lines: kept, hasSpeech }
}

/** Whether a line opens the speech: 各位代表： and its like, no link. */
export function isSalutation(line: PageLine): boolean {
  if (isLink(line)) return false
  const tight = squeeze(line.text.slice(0, 30))
  return salutations.some((word) => tight.startsWith(word))
}

/** Whether a line is a photo's caption: …作政府工作报告。记者 某某 摄 */
export function isCaption(line: PageLine): boolean {
  if (line.text.length > 150) return false
  const tight = squeeze(line.text)
  return captionEnds.some((word) => tight.endsWith(word))
}

/** Gives running sums of the lines' weights. */
function weights(lines: readonly PageLine[]): number[] {
  const sums = [0]
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + line.weight)
  return sums
}

type Weigh = (first: number, end: number) => number

/** Gives the box of the report: it holds half of the running text, and the speech opens in it. */
function boxOf(boxes: readonly PageBox[], openings: readonly number[], weigh: Weigh): PageBox {
  let box = smallestHalf(boxes, 0, weigh)
  const first = openings[0]
  if (first !== undefined && openings.every((index) => index < box.first || index >= box.end)) {
    // Other articles weigh more: look for the report in the largest box that they are not in.
    const other = box
    const around = boxes.findIndex(({ first: start, end }) =>
      start <= first && first < end && (end <= other.first || start >= other.end))
    if (around >= 0) box = smallestHalf(boxes, around, weigh)
  }
  for (let parent = boxes[box.parent]; parent !== undefined; parent = boxes[box.parent]) {
    const { first: start, end } = box
    const opening = openings.find((index) => index >= start && index < end)
    const isEarly = opening !== undefined && weigh(start, opening) <= lateOpening * weigh(start, end)
    if (isEarly || !openings.some((index) => index < start || opening === undefined)) break
    box = parent
  }
  return box
}

/**
 * Gives the innermost box within a box that has half of its running text. Boxes precede their
 * parts.
 */
function smallestHalf(boxes: readonly PageBox[], whole: number, weigh: Weigh): PageBox {
  const outer = boxes[whole] ?? { parent: -1, first: 0, end: 0 }
  const half = weigh(outer.first, outer.end) / 2
  let best = outer
  for (let index = whole + 1; half > 0 && index < boxes.length; index++) {
    const box = boxes[index]
    if (box === undefined || box.first >= outer.end) break
    // A paragraph that has half of the text is no box for a report.
    if (box.end - box.first > 1 && weigh(box.first, box.end) >= half) best = box
  }
  return best
}

/** Gives the end of the report where parts of it follow behind its box, else `end` itself. */
function extend({ lines, boxes }: PageLines, end: number): number {
  let last = end
  let next = 0
  let isOver = false
  for (let index = end; index < lines.length && index - last < gap; index++) {
    const line = lines[index]
    if (line === undefined) break
    isOver ||= isTail(line)
    const isNotes = isAnnexHeading(line) && lines.slice(index + 1, index + 1 + gap).some(isSubstance)
    // Only notes may follow what says that the report is over.
    if (isNotes) isOver = false
    if (isOver) continue
    // The largest box behind the report that the line is in: a part of its own, or a bare paragraph.
    while ((boxes[next]?.first ?? end) < end || (boxes[next]?.end ?? Infinity) <= index) next++
    const around = (boxes[next]?.first ?? Infinity) <= index ? boxes[next] : undefined
    const isBare = around === undefined || around.end - around.first === 1
    const isPart = isNotes || isMarked(line) || (last > end && isBare && line.weight > 0)
    if (!isPart || (around !== undefined && index - around.first >= gap)) continue
    last = Math.max(index + 1, around?.end ?? 0)
    index = last - 1
  }
  return lines.slice(end, last).some(isSubstance) ? last : end
}

function isSubstance(line: PageLine): boolean {
  return line.weight > 0 || isMarked(line)
}

/** What a tail word begins with: few lines do, and only they are compared. */
const tailLetters: ReadonlySet<string> = new Set(tailWords.map((word) => word.slice(0, 1)))

/** Whether a line says that the report is over: 责任编辑, 相关链接, 扫一扫. */
function isTail(line: PageLine): boolean {
  if (line.text.length > 200) return false
  if (!tailLetters.has(line.text[0] ?? '')) return false
  const tight = squeeze(line.text.slice(0, 60))
  return tailWords.some((word) => tight.startsWith(word))
}

/** Whether a linked line is part of the speech: a heading or a sentence. */
function isSpoken({ text }: PageLine): boolean {
  return sectionMarker.test(text) || sentenceMarks.test(text)
}

/** Gives the lines from `start` to `end` without captions, buttons, and what follows the report. */
function keep(lines: readonly PageLine[], start: number, end: number): PageLine[] {
  // A teaser repeats the opening behind the report: 各位代表：现在，我代表…
  const opening = squeeze(lines.slice(start, start + 2).map((line) => line.text).join(''))
  const isTeaser = (index: number, text: string): boolean =>
    index > start + 1 && text.startsWith(opening.slice(0, 4)) && squeeze(text) === opening
  let closing = start
  for (let index = start; index < end; index++) {
    const line = lines[index]
    if (line === undefined || line.weight === 0 || isTeaser(index, line.text)) continue
    if (isSalutation(line) || isMarked(line)) closing = index
  }
  const kept: PageLine[] = []
  let isOver = false
  for (let index = start; index < end; index++) {
    const line = lines[index]
    if (line === undefined) continue
    isOver ||= isTail(line)
    if (isTail(line) || isTeaser(index, line.text)) continue
    const isBehind = index > closing
    if (isOver) isOver = !(isAnnexHeading(line) || isMarked(line) || (!isBehind && line.weight > 0))
    if (isOver || isCaption(line) || buttonWords.has(squeeze(line.text))) continue
    if (isLink(line) && (isBehind || !isSpoken(line))) continue
    kept.push(line)
  }
  return kept
}
