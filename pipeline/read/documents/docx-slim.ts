/** A Word document without what says how its letters look: runs of one sentence become one, and reading is cheap. */
import { elementsOf } from './xml.ts'

/** How letters look that matter: raised ones are marks of notes, struck ones are not read, a deleted end joins. */
const matters = /<w:(?:vertAlign|strike|dstrike|vanish|del)\b/u
/** Marks of the program between runs: spelling, pages as they were last shown, places that are linked to. */
const marks = /<w:(?:proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd)(?: [^/<>]{0,300})?\/>/gu
const editions = / w:rsid(?:R|RPr|RDefault|P|Tr|Del)="[0-9A-F]{1,8}"/gu
const seam = /<\/w:t><\/w:r><w:r><w:t(?: xml:space="preserve")?>/gu
const opening = /<w:r><w:t>/gu

/**
 * Takes the XML of a document; gives it with the same words, paragraphs, tables and notes, and without looks.
 * What was one run cut in two by a change of font is one run again.
 */
export function slim(xml: string): string {
  let plain = ''
  let done = 0
  for (const { start, end, inner } of elementsOf(xml, 'w:rPr')) {
    if (matters.test(inner)) continue
    plain += xml.slice(done, start)
    done = end
  }
  return (plain + xml.slice(done)).replace(marks, '').replace(editions, '')
    .replace(opening, '<w:r><w:t xml:space="preserve">').replace(seam, '')
}
