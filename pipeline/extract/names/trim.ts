/** Names without what stands around them. */
import { markerAhead, marksAround, possessive } from '../../vocabulary/patterns-names.ts'

/** A character that is no mark and no blank: most names have one at each end and stay as they are. */
const isPlain = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff && code !== possessiveCode
const possessiveCode = possessive.charCodeAt(0)

/** Takes a name as cut from a text; gives it without marks, blanks and 的 at its ends: `、工业产值的` → `工业产值`. */
export function trimName(name: string): string {
  if (isPlain(name.charCodeAt(0)) && isPlain(name.charCodeAt(name.length - 1))) return name
  let out = name.replace(marksAround, '').replace(markerAhead, '')
  if (out.startsWith('”') || out.startsWith('）')) out = out.slice(1)
  return out.endsWith(possessive) ? out.slice(0, -1) : out
}
