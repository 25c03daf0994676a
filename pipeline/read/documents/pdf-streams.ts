/** Tells a PDF whose packed streams would fill the memory, before anything of it is unpacked for good. */
import { unzlibSync } from 'fflate'
import { problemIn } from '../../errors.ts'

/** What one stream and all streams may hold when they are unpacked, in bytes. */
const largestStream = 64_000_000
const largestAll = 400_000_000
/** Some ten for each page, and one for each picture and font. */
const mostStreams = 30_000
const chunk = 16_384
const word = [...'stream'].map((letter) => letter.charCodeAt(0))
const decoder = new TextDecoder('latin1')

/**
 * Takes a file's name and bytes; passes in silence, or throws where a stream unpacks to more than a page
 * can need, or is packed more than once. What is protected cannot be looked at so, and is bound by its size.
 * @throws InputError document-too-large
 */
export async function refuseBombs(name: string, bytes: Uint8Array): Promise<void> {
  const refused = (what: string, at: number) => problemIn('document-too-large', name, what, `byte ${at}`)
  let all = 0
  let count = 0
  for (let at = bytes.indexOf(word[0]!); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    // endstream ends with the same word.
    if (!word.every((unit, index) => bytes[at + index] === unit) || bytes[at - 1] === 100) continue
    const dictionary = decoder.decode(bytes.subarray(Math.max(0, at - 600), at))
    const filters = dictionary.slice(dictionary.lastIndexOf(' obj')).match(/\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/gu) ?? []
    if (filters.length > 1) throw refused('packs a stream more than once', at)
    const start = at + word.length + (bytes[at + word.length] === 13 ? 2 : 1)
    const size = sizeOfSmall(bytes, start, dictionary) ?? await unpackedSize(bytes, start)
    all += size
    count += 1
    if (count > mostStreams) throw refused(`holds more than ${mostStreams} streams`, at)
    if (size >= largestStream) throw refused(`unpacks to more than ${largestStream / 1e6} MB`, at)
    if (all >= largestAll) throw refused(`unpacks to more than ${largestAll / 1e6} MB`, at)
  }
}

/** What a stream of few bytes unpacks to, at once; null where it is no small one, or its length is not what it says. */
function sizeOfSmall(bytes: Uint8Array, start: number, dictionary: string): number | null {
  const said = dictionary.slice(dictionary.lastIndexOf('/Length ') + 8)
  const length = Number(/^\d{1,5}(?=\s{0,3}[/>])/u.exec(said)?.[0] ?? chunk)
  if (length >= chunk || !/^\s{0,2}endstream/u.test(decoder.decode(bytes.subarray(start + length, start + length + 12)))) return null
  try {
    return unzlibSync(bytes.subarray(start, start + length)).length
  } catch {
    return null
  }
}

/** How much a stream that begins at a place unpacks to; counting ends at the limit. 0 for what is not packed so. */
async function unpackedSize(bytes: Uint8Array, start: number): Promise<number> {
  const head = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0)
  if ((head & 0x0f00) !== 0x0800 || head % 31 !== 0) return 0
  const unpacker = new DecompressionStream('deflate')
  const writer = unpacker.writable.getWriter()
  const reader = unpacker.readable.getReader()
  let size = 0
  let isOver = false
  const feed = async () => {
    for (let at = start; at < bytes.length && !isOver; at += chunk) await writer.write(bytes.slice(at, at + chunk))
    await writer.close()
  }
  // What stands behind the stream, or a damage in it, ends it for other readers too.
  void feed().catch(() => {})
  void writer.closed.catch(() => {})
  try {
    while (size < largestStream) {
      const { done, value } = await reader.read()
      if (done) break
      size += (value as Uint8Array).length
    }
  } catch {
    // As above: how much there was until then has been counted.
  }
  isOver = true
  await reader.cancel().catch(() => {})
  return size
}
