/** Traditional characters read as the simplified ones that they stand for, each in its own place. */
import { traditional as text } from '../lexicon/texts.ts'

let table: Uint16Array | null = null

/** For each character code the code of its simplified form; 0 for a character that stays. */
function tableOf(): Uint16Array {
  if (table) return table
  table = new Uint16Array(65536)
  for (const line of text.split('\n').slice(1)) if (line !== '') table[line.charCodeAt(0)] = line.charCodeAt(2)
  return table
}

/** Takes a text; gives it with simplified characters, of the same length: `約增長` → `约增长`. */
export function simplified(read: string): string {
  const codes = tableOf()
  let out = ''
  let from = 0
  for (let at = 0; at < read.length; at++) {
    const code = codes[read.charCodeAt(at)] as number
    if (code === 0) continue
    out += read.slice(from, at) + String.fromCharCode(code)
    from = at + 1
  }
  return from === 0 ? read : out + read.slice(from)
}
