/** Whether a file holds one whole report: not half of one, not two, not the same one twice. */
import { problemIn } from '../errors.ts'
import type { Doubt, Line } from '../types.ts'
import { governments, workOpenings } from '../vocabulary/genres.ts'
import { ADDRESSES, CLOSING_WORDS, THANKS } from '../vocabulary/layout.ts'
import { nextPage, onlyPart } from '../vocabulary/textforms.ts'
import { hasAny } from '../words.ts'
import { onBehalfAt, refusedUnlessKnown } from './genre.ts'
import { findLines } from './lines.ts'
import { squeeze } from './refuse.ts'

/** So many lines behind a form of address the speaker says in whose name. */
const nearby = 3
/** A copy has so many of the long lines of what it copies. */
const alike = 0.6
/** Lines shorter than this stand in any report: 各位代表. */
const longLine = 40
/** A report has so many long lines: a teaser repeats an opening and has fewer. */
const reportLines = 4

interface Opening {
  /** Index of the line of the form of address. */
  line: number
  /** Index of the line of the next one. */
  end: number
  /** How many long lines follow up to the next opening, and how many of them the first report has. */
  long: number
  same: number
}

/**
 * Takes the name and layout of a file and its lines; gives the lines with what repeats the report as `noise`,
 * and the doubt that says so.
 * @throws InputError reports-many where a second report is another one
 */
export function onlyOne(name: string, text: string, lines: Line[]): { lines: Line[]; doubts: Doubt[] } {
  const words = lines.map(({ start, end, kind }) => (kind === 'noise' ? '' : squeeze(text.slice(start, Math.min(end, start + 200)))))
  const starts = openings(words)
  if (starts.length < 2) return { lines, doubts: [] }
  const found = compared(words, starts)
  // 内容摘要 and teasers repeat the opening before the report.
  const begin = found.findIndex(({ long }) => long >= reportLines)
  if (begin > 0) return onlyOne(name, text, findLines(text, found[begin]?.line))
  const real = found.filter(({ long }, index) => index === 0 || long >= reportLines)
  const other = real.find(({ same, long }, index) => index > 0 && same < long * alike)
  const lineNumber = (index: number) => text.slice(0, lines[index]?.start ?? 0).split('\n').length
  if (other !== undefined) {
    const places = real.slice(0, 9).map(({ line }) => `line ${lineNumber(line)}`).join(', ')
    throw problemIn('reports-many', name, `holds ${real.length} reports, which begin in ${places}`)
  }
  const copies = found.slice(1).filter(({ same, long }) => long > 0 && same >= long * alike)
  const again = lines[copies[0]?.line ?? -1]
  if (again === undefined) return { lines, doubts: [] }
  const times = copies.length === 1 ? 'again' : `${copies.length} times more`
  const message = `The report stands in the file ${times}, from line ${lineNumber(copies[0]?.line ?? 0)}; it was read once.`
  const doubt: Doubt = { rule: 'text/twice', message, at: { start: again.start, end: again.end } }
  return { lines: withoutCopies(text, lines, words, copies, starts), doubts: [doubt] }
}

/**
 * Gives the lines of the copies the kind `noise`, up to the last line of each that the first report has, and all
 * others the kind that they have without the copies: the foot of a page between two is none of the speech.
 */
function withoutCopies(
  text: string, lines: readonly Line[], words: readonly string[], copies: readonly Opening[], starts: readonly number[],
): Line[] {
  const first = new Set(words.slice(starts[0], starts[1]).filter((line) => line.length >= longLine))
  const front = new Set(words.slice(0, starts[0]))
  const copied = new Set<number>()
  let rest = ''
  let done = 0
  for (const { line: start, end } of copies) {
    let last = start
    for (let index = start; index < end; index += 1) if (first.has(words[index] ?? '')) last = index
    // Title, meeting and speaker stand above the address, and repeat those above the first.
    let begin = start
    while (begin > 0 && front.has(words[begin - 1] ?? '')) begin -= 1
    for (let index = begin; index <= last; index += 1) {
      const { start: from, end: to } = lines[index] as Line
      rest += text.slice(done, from) + ' '.repeat(to - from)
      done = to
      copied.add(from)
    }
  }
  const kinds = new Map(findLines(rest + text.slice(done), starts[0]).map(({ start, kind }) => [start, kind]))
  return lines.map((line) => ({ ...line, kind: copied.has(line.start) ? 'noise' : kinds.get(line.start) ?? line.kind }))
}

/** The lines of address behind which the head of a government opens a report, or which open it again word for word. */
function openings(words: readonly string[]): number[] {
  const addresses = words.flatMap((line, index) => (ADDRESSES.some((word) => line.startsWith(word)) ? [index] : []))
  const first = addresses[0]
  return addresses.filter((index) => {
    if (index === first || repeats(words, first ?? 0, index)) return true
    const opening = words.slice(index, index + nearby).join('').slice(0, 200)
    const at = onBehalfAt(opening)
    // 各位代表：现在，我代表…: nothing long stands between.
    return at < 40 && hasAny(opening.slice(at, at + 50), governments) && hasAny(opening.slice(at), workOpenings)
  })
}

/** Whether the lines from one place on are those from another, and say something. */
function repeats(words: readonly string[], one: number, other: number): boolean {
  const first = words.slice(one, one + 2 * nearby)
  return first.every((line, index) => words[other + index] === line) && first.join('').length > longLine
}

/** How much of each report stands in the first. */
function compared(words: readonly string[], starts: readonly number[]): Opening[] {
  const long = (from: number, to: number | undefined) => words.slice(from, to).filter((line) => line.length >= longLine)
  const first = new Set(long(starts[0] ?? 0, starts[1]))
  return starts.map((line, index) => {
    const mine = long(line, starts[index + 1])
    return { line, end: starts[index + 1] ?? words.length, long: mine.length, same: mine.filter((words) => first.has(words)).length }
  })
}

/** So many lines at the end of a text may be the foot of a page. */
const footLines = 12
const shortLine = 30
/** `经济总量占全省1/4。`: a sentence of the report, whatever numbers it has. */
const sentenceEnds = /[。；，：]$/u

/**
 * Takes the name, layout and lines of a file, and what stands behind the report on its page; throws InputError
 * report-part where the report goes on on a next page, and passes where the speech has come to its end.
 */
export function refusePart(name: string, text: string, lines: readonly Line[], behind: string): void {
  const wordsOf = ({ start, end }: Line) => text.slice(start, end)
  const short = lines.slice(-footLines).filter(({ start, end }) => end - start <= shortLine).map(wordsOf)
  const foot = short.filter((line) => !sentenceEnds.test(line.trimEnd())).join('\n')
  const after = `${behind}\n${foot}`
  const found = nextPage.exec(after) ?? onlyPart.exec(after)
  if (found === null) return
  const spoken = lines.filter(({ kind, start, end }) => kind === 'body' && end - start > shortLine).slice(-2).map(wordsOf)
  const last = lines.filter(({ kind }) => kind === 'body').slice(-3).map(wordsOf).join('')
  if (hasAny(spoken.join('').slice(-400), CLOSING_WORDS) || hasAny(last.slice(-100), THANKS)) return
  const what = `holds only a part of a report: behind it stands ${found[0].trim()}`
  throw refusedUnlessKnown('report-part', name, what, 'Put all its pages into one file')
}
