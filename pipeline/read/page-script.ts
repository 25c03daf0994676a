/** Finds the body in a page's scripts: some portals send it as JSON, for a script to show. */
import { salutations } from '../vocabulary/pages.ts'

/** So many quotes before the opening are tried: attributes in the text have some, too. */
const tries = 400
/** What may stand before a string in a script. */
const beforeString = /[:=,([+?]\s{0,40}$/u

/** A template kept in a script: the markup itself, no string. */
const isMarkup = /^\s{0,99}<[a-z]/iu

const openings: readonly string[] = salutations.map((word) => word.slice(0, 4))
/** 各位代表 as JSON may write it: \u5404… in lower or upper case. */
const escapedOpenings: readonly string[] = openings.map((word) =>
  [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16)}`).join(''))

/**
 * Takes the texts of scripts; gives the longest string in them that holds a speech, unescaped, or
 * null.
 * @example findInScripts(['D={"content":"<p>各位代表：<\\/p>"}']) // '<p>各位代表：</p>'
 */
export function findInScripts(scripts: readonly string[]): string | null {
  let best: string | null = null
  for (const script of scripts) {
    const lower = script.toLowerCase()
    for (const opening of [...openings, ...escapedOpenings]) {
      const at = lower.indexOf(opening)
      const found = at < 0 ? null : isMarkup.test(script) ? script : stringAround(script, at)
      if (found !== null && found.length > (best?.length ?? 0)) best = found
    }
  }
  return best
}

/** Gives the string literal that reaches over a place, unescaped, or null. */
function stringAround(script: string, at: number): string | null {
  let quotes = 0
  for (let index = at; index >= 0 && quotes < tries; index--) {
    const quote = script[index] ?? ''
    if (quote !== '"' && quote !== "'" && quote !== '`') continue
    quotes++
    const before = script.slice(Math.max(0, index - 41), index)
    if (isEscaped(script, index) || !beforeString.test(before)) continue
    const end = endOf(script, index)
    if (end <= at) continue
    const inner = unescape(script.slice(index + 1, end))
    // JSON within JSON: the string is itself an object whose fields are strings.
    const isObject = /^\s{0,99}[[{]/u.test(inner)
    return isObject ? findInScripts([inner]) : inner
  }
  return null
}

/** Gives the place of the quote that closes the one at `start`, or -1. */
function endOf(script: string, start: number): number {
  const quote = script[start]
  for (let index = start + 1; index < script.length; index++) {
    if (script[index] === '\\') index++
    else if (script[index] === quote) return index
  }
  return -1
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(script: string, at: number): boolean {
  let index = at - 1
  while (index >= 0 && at - index < 20 && script[index] === '\\') index--
  return (at - 1 - index) % 2 === 1
}

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', b: '', f: '', v: '' }

/** Gives a string literal's value. */
function unescape(literal: string): string {
  const escape = /\\(?:u(?<unit>[0-9a-f]{4})|x(?<byte>[0-9a-f]{2})|(?<letter>[\s\S]))/giu
  return literal.replace(escape, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>
    const code = groups['unit'] ?? groups['byte']
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16))
    const letter = groups['letter'] ?? ''
    return controls[letter] ?? letter
  })
}
