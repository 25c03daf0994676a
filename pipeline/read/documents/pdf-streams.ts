/** Tells a PDF whose packed streams would fill the memory, before anything of it is unpacked for good. */
import { unzlibSync } from 'fflate'
import { problemIn } from '../../errors.ts'

/** What one stream and all streams may hold when they are unpacked, in bytes. */
const largestStream = 64_000_000
const largestAll = 400_000_000
/** And what one that is no picture, no font and no file may hold: what a page draws is made of a hundred times that. */
const largestContent = 8_000_000
/** What stands between two streams: tables of places, names, titles. */
const largestPlain = 8_000_000
const noContent = /\/(?:Image|Length1|Type1C|CIDFontType0C|OpenType|EmbeddedFile)\b/u
/** Some ten for each page, and one for each picture and font. */
const mostStreams = 30_000
const chunk = 16_384
/** How much a byte can unpack to: of these two no more is known than that, where letters stand for the bytes. */
const mostFlate = 1032
const mostLzw = 2600
const packing = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/gu
const endWord = [...'endstream'].map((letter) => letter.charCodeAt(0))
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
  let before = 0
  let end = 0
  // Each end is looked for once, however many streams say that they begin before it.
  const endFrom = (start: number) => (end = end < start ? endOf(bytes, start) : end)
  const isPlain = (from: number, to: number) => to - from > largestPlain && to - endFrom(from) > largestPlain
  for (let at = bytes.indexOf(word[0]!); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    // endstream ends with the same word.
    if (!word.every((unit, index) => bytes[at + index] === unit) || bytes[at - 1] === 100) continue
    // Each stretch between two streams is looked at once, however long it is.
    const dictionary = plainNames(decoder.decode(bytes.subarray(before, at)).split(' obj').at(-1)!)
    if (isPlain(before, at)) throw refused(`holds more than ${largestPlain / 1e6} MB without a stream`, before)
    before = at + word.length
    const filters = dictionary.match(packing) ?? []
    if (filters.length > 1) throw refused('packs a stream more than once', at)
    // Neither a name nor a list of names: a reference, also behind a remark.
    if (/\/Filter\b(?![\s[]*(?:\/|\]|null))/u.test(dictionary)) throw refused('says elsewhere how a stream is packed', at)
    const start = at + word.length + (bytes[at + word.length] === 13 ? 2 : 1)
    const size = await sizeOf(bytes, start, dictionary, filters[0] ?? '')
    const own = size > 0 || noContent.test(dictionary) ? size : plainSize(dictionary, start, endFrom(start))
    all += size
    count += 1
    if (count > mostStreams) throw refused(`holds more than ${mostStreams} streams`, at)
    if (size >= largestStream) throw refused(`unpacks to more than ${largestStream / 1e6} MB`, at)
    if (own > largestContent && !noContent.test(dictionary)) throw refused(`draws with more than ${largestContent / 1e6} MB`, at)
    if (all >= largestAll) throw refused(`unpacks to more than ${largestAll / 1e6} MB`, at)
  }
  if (isPlain(before, bytes.length)) throw refused(`holds more than ${largestPlain / 1e6} MB without a stream`, before)
}

/** What a stream holds that is not packed: what it says, or what stands before its end. */
function plainSize(dictionary: string, start: number, end: number): number {
  return Math.max(Number(/\/Length\s{1,3}(?<length>\d{1,9})(?!\s{1,3}\d{1,9}\s{1,3}R)/u.exec(dictionary)?.groups?.['length'] ?? 0), end - start)
}

/** Names with their letters as letters: #46lateDecode is FlateDecode. */
const plainNames = (words: string): string =>
  words.replace(/#(?<code>[0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** What a stream unpacks to, or more than that. */
async function sizeOf(bytes: Uint8Array, start: number, dictionary: string, filter: string): Promise<number> {
  const isLettered = /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85)\b/u.test(dictionary)
  if (filter.startsWith('/LZW') || filter.startsWith('/R') || (isLettered && filter !== '')) {
    const end = endOf(bytes, start)
    if (isLettered) return (end - start) * (filter.startsWith('/LZW') ? mostLzw : mostFlate)
    return filter.startsWith('/LZW') ? lzwSize(bytes, start, end) : runLengthSize(bytes, start, end)
  }
  return sizeOfSmall(bytes, start, dictionary) ?? await unpackedSize(bytes, start)
}

/** Where `endstream` begins behind a place. */
function endOf(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(101, start); at >= 0; at = bytes.indexOf(101, at + 1)) {
    if (endWord.every((unit, index) => bytes[at + index] === unit)) return at
  }
  return bytes.length
}

/** What LZW unpacks to: only how long the word of each code is has to be known. */
function lzwSize(bytes: Uint8Array, start: number, end: number): number {
  const lengths = new Uint32Array(4096)
  let next = 258
  let width = 9
  let last = 0
  let size = 0
  let held = 0
  let bits = 0
  for (let at = start; at < end && size < largestStream;) {
    while (bits < width && at < end) {
      held = ((held << 8) | bytes[at++]!) & 0xffffff
      bits += 8
    }
    if (bits < width) break
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === 257) break
    if (code === 256) {
      next = 258
      width = 9
      last = 0
      continue
    }
    const length = code < 256 ? 1 : code < next ? lengths[code]! : last + 1
    if (last > 0 && next < 4096) lengths[next++] = last + 1
    last = length
    size += length
    // Early change, the usual way; where it is none a code more has the smaller width.
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9
  }
  return size
}

function runLengthSize(bytes: Uint8Array, start: number, end: number): number {
  let size = 0
  for (let at = start; at < end;) {
    const length = bytes[at]!
    if (length === 128) break
    size += length < 128 ? length + 1 : 257 - length
    at += length < 128 ? length + 2 : 2
  }
  return size
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
