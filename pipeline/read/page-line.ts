/** A line of a page, and what can be told of it by itself. */
import { annexWords, sectionMarker, sentenceMarks } from '../vocabulary/pages.ts'
import { squeeze } from './refuse.ts'

/** A line of a page: trimmed, never empty. */
export interface PageLine {
  text: string
  /** How many of its characters are the text of a link. */
  linked: number
  /** How many characters of running text it has; 0 for titles, menus and links. */
  weight: number
}

/** Takes a line's text; gives it without the blanks at both ends; nothing inside it changes. */
export function trimLine(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

/** Whether a character shows nothing: blanks of any width, and U+200B–200D, U+2060, U+FEFF. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000) return true
  if (unit === 0x2060 || unit === 0xfeff) return true
  return unit >= 0x2000 && (unit <= 0x200d || unit === 0x2028 || unit === 0x2029 || unit === 0x202f)
}

/**
 * Takes a line's text and its linked characters; gives the line with the weight of its running
 * text.
 */
export function toLine(text: string, linked: number): PageLine {
  const isRunning = text.length >= 8 && linked * 2 < text.length && sentenceMarks.test(text)
  return { text, linked, weight: isRunning ? text.length : 0 }
}

/** Whether half of a line or more is link text. */
export function isLink(line: PageLine): boolean {
  return line.linked > 0 && line.linked * 2 >= squeeze(line.text).length
}

/** Whether a line begins notes or an annex: a short line of its own, and no link to a file. */
export function isAnnexHeading(line: PageLine): boolean {
  if (isLink(line) || line.text.length > 60) return false
  const tight = squeeze(line.text)
  return annexWords.some((word) => tight.startsWith(word))
}

/** Whether a line begins with a section's marker or a note's number, and is no link. */
export function isMarked(line: PageLine): boolean {
  return !isLink(line) && sectionMarker.test(line.text)
}
