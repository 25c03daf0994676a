/** What a report was before it became text, and where that document's pages or paragraphs are in the text. */

/** What a raw file is, or was before it became text. */
export type RawFormat = 'text' | 'html' | 'markdown' | 'docx' | 'pdf'

/** Where the pages or paragraphs of a document begin in its published text, those that begin there. */
export interface Origin {
  unit: 'page' | 'paragraph'
  /** Places in UTF-16 units, ascending, and the number from 1 of the page or paragraph at each. */
  starts: number[]
  numbers: number[]
}
