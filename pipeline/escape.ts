/** What a report, a file's name or a person's facts say, made harmless where it is shown as text. */

/** Controls of C0 and C1, marks that no one sees or that turn the direction, halves of pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
/** GitHub reads `::name` at the start of a line as a command, and `##[name` anywhere in it. */
const command = /(?<=:):(?=[a-z])|(?<=#)#(?=(?:vso)?\[)/giu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One sign as JavaScript writes it: `\u001b`, `\u{e0001}`. */
function named(sign: string): string {
  const hex = sign.codePointAt(0)!.toString(16).padStart(4, '0')
  return short[sign] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`)
}

/**
 * Takes any text; gives it as one line for a terminal or a log: controls, unseen marks and the
 * commands of CI services are written as escapes, all else stays. Doing it again changes nothing.
 * `oneLine('a\n\u001b[2J::error::b')` is `a\\n\\u001b[2J:\\u003aerror:\\u003ab`.
 */
export function oneLine(text: string): string {
  return text.replace(unseen, named).replace(command, named)
}

/** Takes a text of lines; as `oneLine`, but line ends and tabs stay. */
export function manyLines(text: string): string {
  return text.replace(unseen, (sign) => (sign === '\n' || sign === '\t' ? sign : named(sign)))
    .replace(command, named)
}

/** As `named`, in the escapes that JSON has: one for each half of a pair. */
function inJson(sign: string): string {
  return sign.split('').map((unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  }).join('')
}

/**
 * Takes JSON; gives JSON of the same value, in which the same signs are escapes. Such signs stand in
 * its strings alone, but for the ends of lines.
 */
export function safeJson(json: string): string {
  return json.replace(unseen, (sign) => (sign === '\n' ? sign : inJson(sign)))
    .replace(command, inJson)
}
