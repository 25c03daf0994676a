/** A filter: a JSON value a line in, a line out, in order; memory does not grow with the input. */
import { once } from 'node:events'
import { problemIn, type InputError } from '../errors.ts'
import { sayJsonText } from './print.ts'

/** A line of the input: its number from 1, and its bytes; null where it is too long. */
export interface InputLine {
  number: number
  bytes: Buffer | null
}

/** Bytes of the longest line that is taken: V8 has no string of more than 512 MB. */
export const largest = 400_000_000

const newline = 0x0a
const blanks = [0x20, 0x09, 0x0d]

/**
 * The lines of a stream of bytes, blank ones left out. A line over `limit` is passed over as it
 * comes and given as null. `a\n\nb` gives lines 1 and 3.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>, limit = largest,
): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = []
  let size = 0
  let number = 1
  const lineOf = (): InputLine | null => {
    const bytes = size > limit ? null : Buffer.concat(pieces)
    return bytes?.every((byte) => blanks.includes(byte)) ? null : { number, bytes }
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      pieces.push(chunk.subarray(from, at))
      size += at - from
      const line = lineOf()
      pieces = []
      size = 0
      from = at + 1
      if (line) yield line
      number += 1
    }
    size += chunk.length - from
    if (size > limit) pieces = []
    else if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  const last = lineOf()
  if (last) yield last
}

/**
 * The value of a line. Throws InputError `document-wrong` where it is too long or no JSON object.
 */
export function parseLine({ number, bytes }: InputLine): Readonly<Record<string, unknown>> {
  if (bytes === null) throw wrongLine(number, `is longer than ${largest / 1e6} MB`)
  let value: unknown
  try {
    // Some tools put a byte order mark before the first line.
    value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, ''))
  } catch {
    throw wrongLine(number, 'is no JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongLine(number, 'is no JSON object')
  }
  return value as Record<string, unknown>
}

/** What is wrong with a line of the input. */
export function wrongLine(number: number, what: string): InputError {
  return problemIn('document-wrong', `line ${number}`, what)
}

/**
 * Writes a value as a line, and waits where the reader is slower. Where the value is too large or
 * too deep to be written, `instead` says what is.
 */
export async function writeLine(
  value: unknown, instead?: (error: unknown) => unknown,
): Promise<void> {
  const write = (one: unknown) => sayJsonText(`${JSON.stringify(one)}\n`)
  let isFree: boolean
  try {
    isFree = write(value)
  } catch (error) {
    if (!instead) throw error
    isFree = write(instead(error))
  }
  if (!isFree) await once(process.stdout, 'drain')
}
