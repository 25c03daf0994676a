/** The mark that stands in the reading text for what is not read: it has no width, and every reader passes over it. */

/** U+200B, the zero width space. */
export const unseen = '\u200b'

/** Takes words out of the reading text; gives them without the mark: headings, titles, notes. */
export function withoutUnseen(words: string): string {
  return words.includes(unseen) ? words.replaceAll(unseen, '') : words
}
