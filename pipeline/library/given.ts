/** What a caller of the library gives, checked: a text or bytes with a name and facts → a raw file. */
import { checkFacts, readSidecar } from '../read/sidecar.ts'
import type { RawFile, Sidecar } from '../types.ts'
import { checkArgument } from './checked.ts'

export interface ReadOptions {
  /** The file's name; its ending says what it is, its digits may tell area and year. */
  name?: string
  /**
   * Facts that the text does not give, as in a .yml file: `{ area_code: '140802', year: 2020 }`, or
   * the text of such a file.
   */
  facts?: Sidecar | string
}

/** A report that is given: the text, or the bytes of a file. */
export interface GivenReport extends ReadOptions {
  content: string | Uint8Array
}

/**
 * Makes a raw file of what is given. Without a name a text that begins with a tag is a page, any other
 * a text; `stem` is what it is called then.
 * @throws InputError `sidecar-wrong` where a fact is unknown or wrong, as on the command line
 * @throws TypeError where what is given is not of the types that are asked for
 */
export async function rawFileOf({ content, name, facts }: GivenReport, stem: string): Promise<RawFile> {
  checkArgument(content, 'content', 'a report')
  const file = name ?? `${stem}${isPage(content) ? '.html' : '.txt'}`
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (typeof facts === 'string') return { name: file, bytes, sidecar: await readSidecar(facts, `facts of ${file}`) }
  if (facts === undefined || facts === null) return { name: file, bytes, sidecar: null }
  return { name: file, bytes, sidecar: checkFacts(Object.entries(facts), `facts of ${file}`) }
}

function isPage(content: string | Uint8Array): boolean {
  const start = typeof content === 'string' ? content.slice(0, 1000)
    : new TextDecoder('latin1').decode(content.subarray(0, 1000))
  return /^[\s\uFEFF\u00EF\u00BB\u00BF]*<[!a-z]/iu.test(start)
}
