/** What lies in raw/, and what reading makes of it first; part of types.ts. */
import type { Doubt } from './types.ts'

/** Facts that a person wrote beside a raw file, in `raw/<name>.yml`; they win over what the text says. */
export type Sidecar = Readonly<Record<string, string | number | null>>

/** A raw file as it lies on the disk. */
export interface RawFile {
  /** The file's name with its extension, e.g. `140802-2020.txt`. */
  name: string
  bytes: Uint8Array
  sidecar: Sidecar | null
}

/** What a web page says about itself outside the body. All optional: portals forget any of them. */
export interface PageMeta {
  title?: string
  publishedOn?: string
  publisher?: string
  siteCode?: string
  siteName?: string
  url?: string
  /** The lines of title, date and speaker that stood before the body, one a line. */
  head?: string
  /** What stands behind the report where it says that the report goes on: 下一页. */
  behind?: string
}

/** What a raw file is, or was before it became text. */
export type RawFormat = 'text' | 'html' | 'markdown' | 'docx' | 'pdf'

/** Where the pages or paragraphs of a document begin in its published text, those that begin there. */
export interface Origin {
  unit: 'page' | 'paragraph'
  /** Places in UTF-16 units, ascending, and the number from 1 of the page or paragraph at each. */
  starts: number[]
  numbers: number[]
}

/** A raw file made readable: its published text, which nothing changes afterwards. */
export interface Published {
  text: string
  format: RawFormat
  /** The charset it was decoded with, in lower case: `utf-8`, `gb18030`. */
  charset: string
  meta: PageMeta
  doubts: Doubt[]
  /** Of a document with pages or paragraphs. */
  origin?: Origin
}
