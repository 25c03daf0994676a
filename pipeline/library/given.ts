/** What a caller of the library gives, checked: a text or bytes with a name and facts → a raw file. */
import { InputError } from '../errors.ts'
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

/** A fault in an object that was given: it has no lines, and there is no file to be corrected. */
export function asGiven(error: unknown): unknown {
  if (!(error instanceof InputError)) return error
  const { code, file, what } = error.problem
  return new InputError({ code, file, what, todo: 'Correct it where it is given' })
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
  return { name: file, bytes, sidecar: factsFrom(facts, `facts of ${file}`) }
}

function factsFrom(facts: Sidecar, what: string): Sidecar {
  try {
    return checkFacts(Object.entries(facts), what)
  } catch (error) {
    throw asGiven(error)
  }
}

function isPage(content: string | Uint8Array): boolean {
  const start = typeof content === 'string' ? content.slice(0, 1000)
    : new TextDecoder('latin1').decode(content.subarray(0, 1000))
  return /^[\s\uFEFF\u00EF\u00BB\u00BF]*<[!a-z]/iu.test(start)
}
