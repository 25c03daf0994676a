/** The structure of a published text: lines, sections, notes, mentions. */

import type { Line, Mention, Note, NotePart, Section } from '../types.ts'
import { findLines } from './lines.ts'
import { findMentions } from './mentions.ts'
import { findNotes } from './notes.ts'
import { findSections } from './sections.ts'
import { unseen, withoutUnseen } from './unseen.ts'

/**
 * Takes a published text, or its layout, gives its structure; spans are in UTF-16 units. Never throws.
 * `lines` are given where some are known to be no part of the report.
 * `'各位代表：\n一、回顾\n增长7%。'` → two sections' worth of lines, one section 回顾, no notes.
 */
export function structure(
  text: string, lines: Line[] = findLines(text),
): { lines: Line[], sections: Section[], notes: Note[], mentions: Mention[] } {
  const sections = findSections(text, lines)
  const notes = findNotes(text, lines)
  const mentions = findMentions(text, lines, notes)
  if (!text.includes(unseen)) return { lines, sections, notes, mentions }
  for (const section of sections) section.heading = withoutUnseen(section.heading)
  return { lines, sections, notes: notes.map(seen), mentions }
}

/** A note without marks that nobody sees. */
function seen(note: Note): Note {
  const { term, definition, parts } = note
  return { ...note, term: withoutUnseen(term), definition: withoutUnseen(definition), parts: parts.map(seenPart) }
}

function seenPart({ part, definition, parts }: NotePart): NotePart {
  return { part: withoutUnseen(part), definition: withoutUnseen(definition), parts: parts.map(seenPart) }
}
