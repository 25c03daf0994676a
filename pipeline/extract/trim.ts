/** Names without what stands around them. */
import { marksAround, marksBehind, possessive, unclosedMarks } from '../vocabulary/patterns-names.ts'

/** Takes a name as cut from a text; gives it without marks, blanks and 的 at its ends: `、工业产值的` → `工业产值`. */
export function trimName(name: string): string {
  let out = name.replace(marksAround, '')
  if (out.startsWith('”') || out.startsWith('）')) out = out.slice(1)
  if (out.endsWith(possessive)) out = out.slice(0, -1)
  return out.replace(unclosedMarks, '').replace(marksBehind, '')
}
