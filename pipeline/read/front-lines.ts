// The lines before a speech, cut to pieces that say one thing each, and the speech's beginning.

import { afterSalutation, congress, openers, pageLabels } from '../vocabulary/offices.ts'
import { salutations, titles } from '../vocabulary/offices.ts'
import { yearsIn } from './dates.ts'
import type { Published } from '../types.ts'

const blanks = /[\s\u200b\u200c\u200d\ufeff]+/gu

/** Text without any blank: titles and names are spaced out, dates broken over lines. */
export function squeeze(text: string): string {
  return text.replace(blanks, '')
}

/** The lines before the speech, and the beginning of the speech. */
export interface Front {
  lines: string[]
  /** Short lines with a title in them, uncut: 2022年政府工作报告（某县）. */
  titled: string[]
  /** Lines too long for a title or a name: the bar of a site, run together. */
  bars: string[]
  opening: string
}

/** Longest line of a front that is read as one. */
const longest = 300
/** How much of a text its front may fill. */
const reach = 20_000
/** Lines between a salutation inside an abstract and that of the speech itself. */
const abstractLines = 15

/** Longest line with a title in it that is no sentence. */
const longestTitle = 60
/** Lines with a title that are looked at: the last ones, as the speech comes after them. */
const mostTitled = 20
const isTitled = (line: string) => titles.words.some((word) => line.includes(word))

const oneOf = (words: readonly string[]) => words.join('|')
const spacedTitle = new RegExp([...titles.usual].join('\\s{0,6}'), 'gu')
/** A title ends where a dash, a bracket, a date or the place of a meeting follows. */
const behindTitle = new RegExp(`(?<=${titles.usual})(?=\\s{0,8}[—–－（(\\-\\d])`, 'u')
/** 县长 王五：政府工作报告 */
const beforeTitle = new RegExp(`[${afterSalutation}](?=${titles.usual})`, 'u')
const behindMeeting = new RegExp(
  `(?<=(?:${oneOf(congress.meeting)})${congress.over}[）)]?)(?![）)${congress.of}])`, 'u')
const label = new RegExp(
  `^(?:${oneOf(pageLabels.title)})[${pageLabels.colons}]\\s*`, 'u')
const inLine = new RegExp(
  `(?:${oneOf(salutations)})[^。\\n]{0,12}?[${afterSalutation}]|${oneOf(openers)}`, 'u')

/**
 * Text as it was meant: line breaks written as letters, blanks lost or written as entities,
 * radicals for characters. Only for finding names and years; places in the text change.
 * `plainText('市长??王某\\r\\n各位')` has a line break, and two blanks for `??`
 */
export function plainText(text: string): string {
  return text
    .replace(/(?:\\r)?\\n|\\r/gu, '\n')
    .replace(/&(?:amp;)?nbsp;|\?{2,}/gu, '  ')
    .replace(/[\u2f00-\u2fd5]/gu, (radical) => radical.normalize('NFKC'))
}

/** A line without what no eye sees, its title closed up. */
const closedUp = (line: string) =>
  line.replace(/[\u200b-\u200d\ufeff]/gu, '').replace(spacedTitle, titles.usual).trim()

/** A line's pieces: title, meeting, and what wide blanks keep apart. */
function pieces(line: string): string[] {
  return closedUp(line).split(/\s{4,}|\t/u)
    .flatMap((part) => part.replace(label, '').split(beforeTitle))
    .flatMap((part) => part.split(behindTitle)).flatMap((part) => part.split(behindMeeting))
    .map((part) => part.trim().replace(label, ''))
    .filter((part) => part !== '')
}

/** Lines with a title; a title alone has the line of the area and year above it. */
function titledIn(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    if (squeeze(line).length > longestTitle || !isTitled(line)) return []
    const above = lines[index - 1] ?? ''
    const joined = line === titles.usual && above.length <= 20 && yearsIn(above).length > 0
    return joined ? [above + line, line] : [line]
  }).slice(-mostTitled)
}

/** Does a speech begin with this line? */
function isSalutation(line: string): boolean {
  const words = squeeze(line)
  const word = salutations.find((each) => words.startsWith(each))
  return word !== undefined && (words.length <= 40 || inLine.exec(words)?.index === 0)
}

/** Where in a line the speech begins: behind its title and speaker, written on without a break. */
function cutOf(line: string): number {
  const at = inLine.exec(line.slice(0, 2000))?.index ?? -1
  return at
}

/** The number of the line in which the speech begins, and where in it; -1 for none. */
function beginning(lines: readonly string[]): { line: number; at: number } {
  const whole = lines.findIndex(isSalutation)
  const inside = lines.findIndex((line) => cutOf(line) > 0)
  // 内容摘要 may hold the first words; the speech itself comes some lines below.
  if (whole >= 0 && (inside < 0 || whole <= inside + abstractLines)) return { line: whole, at: 0 }
  if (inside >= 0) return { line: inside, at: cutOf(lines[inside] ?? '') }
  return { line: lines.findIndex((line) => cutOf(line) === 0), at: 0 }
}

/**
 * Takes the published text; gives the lines up to the first salutation, and what follows it. A text
 * that opens with the salutation has no front but that of its page.
 */
export function frontOf(published: Published): Front {
  const lines = plainText(published.text.slice(0, reach)).split('\n')
  const { line, at } = beginning(lines)
  const before = line < 0 ? lines.slice(0, 15).filter((each) => each.length <= 60)
    : [...lines.slice(0, line), (lines[line] ?? '').slice(0, at)]
  const front = before.map((each) => {
    const cut = cutOf(each)
    return cut > 0 ? each.slice(0, cut) : each
  })
  const body = line < 0 ? lines : [(lines[line] ?? '').slice(at), ...lines.slice(line + 1)]
  const head = plainText(published.meta.head ?? '').split('\n')
  const raw = [...head, ...front.slice(-200)].filter((each) => each.length <= 4000)
  const all = raw.flatMap(pieces)
  return {
    titled: titledIn(raw.map(closedUp)),
    lines: all.filter((each) => each.length <= longest),
    bars: all.filter((each) => each.length > longest),
    opening: body.join('\n').slice(0, 3000),
  }
}
