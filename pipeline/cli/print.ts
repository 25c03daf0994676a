/** The only place that prints: whatever reaches a terminal, a log or a pipe is escaped here. */
import type { InputError } from '../errors.ts'
import { manyLines, oneLine, safeJson } from '../escape.ts'
import { asCalled, inFolders } from './called.ts'
import { inWords, refusalOf } from './language.ts'

/** A line of the program for its user: in their language, with the commands and folders that they have. */
const told = (line: string): string => inFolders(asCalled(inWords(line)))

/** Says lines on stdout in the language of the user, each as one line whatever stands in it. */
export function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${oneLine(told(line))}\n`).join(''))
}

/** Says lines that are in the language of the user already. */
export function sayLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${oneLine(line)}\n`).join(''))
}

/** Says lines on stderr likewise: errors, and what is no data. */
export function warn(...lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${oneLine(told(line))}\n`).join(''))
}

/** Says that an input is refused, or with another word in front that something in it is passed over. */
export function warnOf(error: InputError, kind: 'error' | 'note' = 'error'): void {
  warn(`${kind}: ${refusalOf(error)}`)
}

/** Prints a text whose lines were made line by line, as Markdown is. */
export function sayText(text: string): void {
  process.stdout.write(manyLines(text))
}

/** As `sayText`, on stderr. */
export function warnText(text: string): void {
  process.stderr.write(manyLines(text))
}

/** Prints a value as JSON. */
export function sayJson(value: unknown): void {
  sayJsonText(`${JSON.stringify(value, null, 2)}\n`)
}

/** Prints JSON as it is written, one value or one a line; false where the reader is slower. */
export function sayJsonText(json: string): boolean {
  return process.stdout.write(safeJson(json))
}

/** Commands to the CI service, their words escaped as it asks (`annotations`). */
export function annotate(commands: readonly string[]): void {
  process.stderr.write(commands.map((line) => `${line}\n`).join(''))
}

/** How far a build is; it moves the cursor, and has words of the program alone. */
export function sayProgressTo(words: string): void {
  process.stderr.write(words)
}
