/** The published text as it is read: what stands for a break, a blank or a character becomes one, and no place moves. */
import {
  bareMarks, entities, entityNames, letteredBreaks, letteredSigns, letteredTabs, lostBlanks, noteMarks,
  paragraphBegins, paragraphBlanks, radicalNames, radicals,
} from '../vocabulary/textforms.ts'
import { simplified } from './simplified.ts'
import { unseen } from './unseen.ts'
import { unwrap } from './wrapped.ts'

/** A line with more characters is no paragraph: blanks inside it part paragraphs. */
const longLine = 1000
/** So many runs of blanks make a line of that length a speech whose lines were joined by blanks. */
const manyRuns = 5
const sentenceEnd = /[。！？!?；：:…”’）)]$/u

/**
 * Takes the published text; gives a text of the same length in UTF-16 units, so that every place in one is
 * the same place in the other: breaks written as letters (`\r\n`) are breaks, entities and radicals (⼀) the
 * characters that they stand for, blanks that were lost (`??`) blanks; a note's mark between a number and its
 * unit (289.7[1]亿元) is not there. Lines that a page's width broke are
 * joined by marks that nobody sees, the page's number with them. Traditional characters are read as simplified ones. A text without any of this is given back.
 * `layoutOf('一、回顾\\r\\n增长')` is `'一、回顾\u200b\u200b\u200b\n增长'`
 */
export function layoutOf(text: string): string {
  if (text !== latest.text) latest = { text, read: laidOut(text) }
  return latest.read
}

/** The stages ask for the same text one after the other. */
let latest = { text: '', read: '' }

function laidOut(text: string): string {
  let read = text
  if (text.includes('\\')) read = read.replace(letteredBreaks, breakFor).replace(letteredTabs, ' \u200b')
  else if (text.includes('<')) read = read.replace(letteredBreaks, breakFor)
  if (read.includes('&')) read = read.replace(entities, entityFor)
  if (read.includes('??')) read = read.replace(lostBlanks, (marks) => ' '.repeat(marks.length))
  for (const [letters, sign] of letteredSigns) {
    if (read.includes(letters)) read = read.replaceAll(letters, unseen.repeat(letters.length - 1) + sign)
  }
  read = read.replace(radicals, characterFor).replace(noteMarks, hidden)
  if (read.includes('”1') || read.includes('”2')) read = withoutBareMarks(read)
  return unwrap(partLongLines(simplified(read)))
}

const opens = /[“‘《（(<¥ ]/u
const hidden = (mark: string): string => unseen.repeat(mark.length)

/** So many numbers behind quoted terms, each a little larger than the one before, are the marks of notes. */
const fewestMarks = 5
const widestGap = 4

function withoutBareMarks(text: string): string {
  const places = new Set<number>()
  let last = 0
  for (const { index, 0: digits } of text.matchAll(bareMarks)) {
    const number = Number(digits)
    if (number <= last || number > last + widestGap) continue
    last = number
    places.add(index)
  }
  if (places.size < fewestMarks) return text
  return text.replace(bareMarks, (mark, at: number) => (places.has(at) ? hidden(mark) : mark))
}

function breakFor(letters: string): string {
  return `${unseen.repeat(letters.length - 1)}\n`
}

/** The character that an entity stands for, and marks unseen for the rest of its letters. */
function entityFor(entity: string): string {
  const name = entity.slice(entity.startsWith('&amp;') && entity.length > 5 ? 5 : 1, -1).replace(/^&/u, '')
  const numbered = /^#(?<hex>x)?(?<digits>[0-9a-f]{1,6})$/iu.exec(name)?.groups
  const code = numbered === undefined ? 0 : parseInt(numbered['digits'] ?? '', numbered['hex'] ? 16 : 10)
  const known = numbered === undefined ? entityNames[name.toLowerCase()] : code <= 0xffff ? String.fromCharCode(code) : ''
  if (known === undefined || known === '' || Number.isNaN(code)) return entity
  const blank = /[\s\u0000-\u001f]/u.test(known) ? ' ' : known
  // A span that ends with the character holds the whole of its letters, one that begins with it too.
  return opens.test(blank) ? blank + unseen.repeat(entity.length - 1) : unseen.repeat(entity.length - 1) + blank
}

function characterFor(radical: string): string {
  const known = radicalNames[radical] ?? radical.normalize('NFKC')
  return known.length === 1 ? known : radical
}

/** Breaks a line that holds a whole speech where blanks part its paragraphs. */
function partLongLines(text: string): string {
  if (text.length <= longLine) return text
  const lines = text.split('\n')
  if (lines.every((line) => line.length <= longLine)) return text
  return lines.map((line) => {
    if (line.length <= longLine) return line
    const joined = (line.match(paragraphBlanks)?.length ?? 0) >= manyRuns
    return line.replace(paragraphBlanks, (blanks, at: number) => {
      const before = line.slice(Math.max(0, at - 1), at)
      const behind = line.slice(at + blanks.length, at + blanks.length + 8)
      // 政  府  工  作: a title is spaced out.
      const isSpaced = /^\S[\s\u200b]/u.test(behind) || /(?:^|[\s\u200b])\S$/u.test(line.slice(Math.max(0, at - 2), at))
      const parts = joined ? !isSpaced : sentenceEnd.test(before) || paragraphBegins.test(behind)
      return parts && before !== '' ? `\n${blanks.slice(1)}` : blanks
    })
  }).join('\n')
}
