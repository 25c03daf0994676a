/** Opens an archive of an office document: only the parts that are wanted, none larger than it may be. */
import { unzipSync, type UnzipFileInfo } from 'fflate'
import { problemIn } from '../../errors.ts'

/** What one part of a document may have when it is inflated, in bytes; all of them together have twice that. */
const largestPart = 24_000_000
/** Text in XML is some ten times smaller when it is packed; so much smaller is a trap, unless it is small. */
const mostRatio = 250
const smallPart = 2_000_000
/** A document has some twenty parts, and one for each picture. */
const mostParts = 20_000

/** What is in an archive, told by its list alone: nothing has been inflated. */
export interface Archive {
  names: ReadonlySet<string>
  /** The parts whose names are wanted, inflated. */
  open(wanted: (name: string) => boolean): Map<string, Uint8Array>
}

/**
 * Takes a file's name and the bytes of a ZIP archive; gives the names of its parts, and inflates those
 * that are asked for. The sizes that the list states are limits to what is inflated, so a list that
 * lies gets no more room than it says. `largest` is how many bytes a part may have.
 * @throws InputError document-broken, document-too-large, document-encrypted
 */
export function openArchive(name: string, bytes: Uint8Array, largest = largestPart): Archive {
  const listed = list(name, bytes)
  return {
    names: new Set(listed.map((part) => part.name)),
    open: (wanted) => {
      let all = 0
      for (const part of listed) {
        if (!wanted(part.name)) continue
        all += part.originalSize
        refuseLarge(name, part, all, largest)
      }
      const found = unzip(name, bytes, ({ name: one }) => wanted(one))
      return new Map(Object.entries(found))
    },
  }
}

function refuseLarge(name: string, part: UnzipFileInfo, all: number, largest: number): void {
  const { originalSize, size } = part
  const isTrap = originalSize > smallPart && originalSize > size * mostRatio
  if (!isTrap && originalSize <= largest && all <= 2 * largest) return
  const said = `${Math.round(originalSize / 1e6)} MB`
  const what = isTrap ? `unpacks to ${said}, more than ${mostRatio} times its size`
    : `unpacks to ${originalSize > largest ? said : `more than ${2 * largest / 1e6} MB`}`
  throw problemIn('document-too-large', name, what, part.name.slice(0, 80))
}

/** The parts of the archive by its own list. */
function list(name: string, bytes: Uint8Array): UnzipFileInfo[] {
  const found: UnzipFileInfo[] = []
  unzip(name, bytes, (part) => {
    found.push(part)
    if (found.length > mostParts) throw problemIn('document-too-large', name, `holds more than ${mostParts} parts`)
    return false
  })
  return found
}

function unzip(name: string, bytes: Uint8Array, filter: (part: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw error
    const said = error instanceof Error ? error.message : String(error)
    throw problemIn('document-broken', name, `is no whole archive (${said})`)
  }
}

/**
 * The text of a part in XML. A document type is refused: no office program writes one, and it is the
 * way in which XML names files and addresses to be fetched.
 * @throws InputError document-broken
 */
export function xmlOf(name: string, place: string, bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const text = new TextDecoder(isWide ? bytes[0] === 0xff ? 'utf-16le' : 'utf-16be' : 'utf-8').decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) {
    throw problemIn('document-broken', name, 'declares a document type or entities, as no office program does', place)
  }
  return text
}
