/** Finds what was decoded with a wrong charset before the file came here: it looks like letters, and says nothing. */
import { lostLetters } from '../vocabulary/textforms.ts'

/** A run of letters that Latin-1 makes of the bytes of Chinese text. */
const latinRun = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{9,}/gu
/** Three letters of UTF-8 one behind the other: fewer letters are enough. */
const latinTriples = /(?:[\u00e3-\u00e9\u00ef][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]{2}){3}/u
/** What GB18030 makes of the commas and stops of UTF-8, two in a line; no text of today has these letters. */
const misreadMarks = /[\u951b\u9286][^\n\u951b\u9286]{0,80}[\u951b\u9286]/u
const latinLetter = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/gu
/** Fewer such letters stand in foreign names. */
const fewest = 4
/** So many letters are looked at together, and such a share of them is one that GB18030 makes of UTF-8. */
const windowLength = 12
const share = 0.25
const han = /\p{Script=Han}/u

/** What is wrong, and where in the text. */
export interface Garbled {
  at: number
  what: string
}

/**
 * Takes a text; gives the first place where letters were lost or misread, or null: 锟斤拷 (what became of U+FFFD),
 * UTF-8 or GB18030 read as Latin-1 or Windows-1252, UTF-8 read as GB18030 (the bytes read again give Chinese, or
 * its commas are there).
 */
export function findGarbled(text: string): Garbled | null {
  const found = [lost(text), latin(text), misread(text), marks(text)].filter((each) => each !== null)
  return found.sort((one, other) => one.at - other.at)[0] ?? null
}

function lost(text: string): Garbled | null {
  const at = text.indexOf(lostLetters)
  return at < 0 ? null : { at, what: `characters were lost (${lostLetters})` }
}

function latin(text: string): Garbled | null {
  for (const { index, 0: run } of text.matchAll(latinRun)) {
    const isOf = latinTriples.test(run) || (run.match(latinLetter)?.length ?? 0) >= fewest
    if (!isOf || new Set(run).size < fewest) continue
    return { at: index, what: `its bytes were read as Latin letters (${run.slice(0, 9)})` }
  }
  return null
}

function marks(text: string): Garbled | null {
  const found = misreadMarks.exec(text)
  return found && { at: found.index, what: `its UTF-8 was read as GB18030 (${found[0].slice(0, 9).trim()})` }
}

/** By their codes, 1 for the letters that two bytes of UTF-8, the first and second of a Han letter, are in GB18030. */
let leads: Uint8Array | undefined

function leadsOf(): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (const letter of pairsOf(0xe4, 0xe9, 0x80, 0xbf).keys()) codes[letter.charCodeAt(0)] = 1
  return codes
}

function misread(text: string): Garbled | null {
  const isLead = leads ??= leadsOf()
  let inside = 0
  for (let at = 0; at < text.length; at++) {
    inside += isLead[text.charCodeAt(at)] as number
    if (at >= windowLength) inside -= isLead[text.charCodeAt(at - windowLength)] as number
    if (inside < windowLength * share) continue
    let start = Math.max(0, at - windowLength + 1)
    while (isLead[text.charCodeAt(start)] === 0) start++
    if (!isMisread(text.slice(start, start + 3 * windowLength))) continue
    return { at: start, what: `its UTF-8 was read as GB18030 (${text.slice(start, start + 9).trim()})` }
  }
  return null
}

/** Two bytes by the letter that GB18030 reads them as. */
function pairsOf(first: number, last: number, low: number, high: number): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<string, readonly [number, number]>()
  for (let lead = first; lead <= last; lead++) {
    for (let trail = low; trail <= high; trail++) {
      if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
    }
  }
  return pairs
}

let bytesOf: Map<string, readonly [number, number]> | undefined

/** Whether the bytes that letters have in GB18030 are Chinese in UTF-8. */
function isMisread(words: string): boolean {
  bytesOf ??= pairsOf(0x81, 0xfe, 0x40, 0xfe)
  const bytes: number[] = []
  for (const letter of words) {
    const pair = bytesOf.get(letter)
    if (pair !== undefined) bytes.push(...pair)
    else if (letter.charCodeAt(0) < 0x80) bytes.push(letter.charCodeAt(0))
  }
  const letters = [...new TextDecoder('utf-8').decode(Uint8Array.from(bytes))]
  return letters.filter((letter) => han.test(letter)).length * 2 > letters.length
}
