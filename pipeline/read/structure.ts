/** The structure of a published text: lines, sections, notes, mentions. */

import type { Line, Mention, Note, Section } from '../types.ts'
import { findLines } from './lines.ts'
import { findMentions } from './mentions.ts'
import { findNotes } from './notes.ts'
import { findSections } from './sections.ts'

/**
 * Takes a published text, gives its structure; spans are in UTF-16 units. Never throws.
 * `'各位代表：\n一、回顾\n增长7%。'` → two sections' worth of lines, one section 回顾, no notes.
 */
export function structure(
  text: string,
): { lines: Line[], sections: Section[], notes: Note[], mentions: Mention[] } {
  const lines = findLines(text)
  const sections = findSections(text, lines)
  const notes = findNotes(text, lines)
  return { lines, sections, notes, mentions: findMentions(text, lines, notes) }
}
