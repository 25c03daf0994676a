/** A part as bytes: what it is, then its sections, long ones deflated; every byte under a checksum. */
import { createHash, createHmac } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Sections } from './part.ts'

/** Bytes that are no part, or no longer one: cut short, overwritten, of another version. */
export class BrokenPart extends Error {}

/** Gives bytes of a part, from where and how many at the most; they hold until it is asked again. */
export type PartReader = (start: number, size: number) => Uint8Array

/** A part as it was packed; a section is unpacked, and checked, when it is asked for. */
export interface PackedPart<Info> {
  info: Info
  section: (name: string) => Buffer
}

/** What a part is bound to: the key it is kept under, and the word of the store that it is kept in. */
export interface Seal {
  key: string
  token: string
}

const noSeal: Seal = { key: '', token: '' }

interface Header<Info> {
  key: string
  info: Info
  /** Name, first byte after the header, bytes there, bytes unpacked, checksum of the bytes there. */
  sections: [name: string, start: number, packed: number, size: number, sum: string][]
}

const magic = Buffer.from('baogao part 2\n')
const sumSize = 16
/** Bytes that are worth the start of a compressor; keys are hashes, which nothing makes smaller. */
const worthDeflating = 2048
const bodyAt = magic.length + 4 + sumSize

const sumOf = (bytes: Uint8Array): Buffer =>
  createHash('sha256').update(bytes).digest().subarray(0, sumSize)

/** Over a header, which has the sums of all sections: made with the store's word, so no other store's part is taken. */
const sealOf = (header: Uint8Array, { token }: Seal): Buffer =>
  createHmac('sha256', token).update(header).digest().subarray(0, sumSize)

/** Takes what a part is (plain JSON) and its sections; gives its bytes, the same every time. */
export function pack(info: unknown, sections: Sections, seal = noSeal): Buffer {
  const bodies: Uint8Array[] = []
  const places: Header<unknown>['sections'] = []
  let start = 0
  for (const [name, content] of sections) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const isLong = bytes.length >= worthDeflating && !name.startsWith('keys/')
    // The lowest level: seven times smaller already, and twice as fast as the usual one.
    const body = isLong ? deflateRawSync(bytes, { level: 1 }) : bytes
    places.push([name, start, body.length, bytes.length, sumOf(body).toString('hex')])
    bodies.push(body)
    start += body.length
  }
  const header = Buffer.from(JSON.stringify({ key: seal.key, info, sections: places }))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(header.length)
  return Buffer.concat([magic, size, sealOf(header, seal), header, ...bodies])
}

/** Bytes that hold the header of nearly every part. */
const usualHead = 16_384
/** No header is longer; a length that was overwritten must not ask for all the memory there is. */
const longestHead = 1 << 28

/**
 * A part, of which no more than is asked for is read. Throws BrokenPart, also later from `section`,
 * and where it is that of another key or store.
 */
export function unpack<Info>(read: PartReader, seal = noSeal): PackedPart<Info> {
  const { header, end } = headerOf<Info>(read, seal)
  const places = new Map(header.sections.map(([name, ...place]) => [name, place]))
  return {
    info: header.info,
    section: (name) => {
      const [start, packed, size, sum] = places.get(name) ?? [0, -1, 0, '']
      const body = packed < 0 ? magic : read(end + start, packed)
      if (body.length !== packed || sumOf(body).toString('hex') !== sum) throw new BrokenPart(name)
      return packed === size ? Buffer.from(body) : inflateRawSync(body, { chunkSize: Math.max(64, size) })
    },
  }
}

function headerOf<Info>(read: PartReader, seal: Seal): { header: Header<Info>, end: number } {
  const start = read(0, usualHead)
  const lead = Buffer.from(start.subarray(0, bodyAt))
  if (lead.length < bodyAt || !lead.subarray(0, magic.length).equals(magic)) throw new BrokenPart('header')
  const size = lead.readUInt32LE(magic.length)
  if (size > longestHead) throw new BrokenPart('header')
  const end = bodyAt + size
  const head = Buffer.from((end <= start.length ? start : read(0, end)).subarray(bodyAt, end))
  if (head.length !== size || !sealOf(head, seal).equals(lead.subarray(magic.length + 4))) throw new BrokenPart('header')
  const header = JSON.parse(head.toString('utf8')) as Header<Info>
  if (header.key !== seal.key) throw new BrokenPart('key')
  return { header, end }
}
