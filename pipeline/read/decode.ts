/** From bytes to characters: UTF-8, GB18030, or UTF-16 with a mark; refuses the rest. */
import { byteLength, toLatin1 } from '../bytes.ts'
import { problemIn } from '../errors.ts'
import type { Doubt } from '../types.ts'
import { refuseBinary } from './refuse.ts'

export interface Decoded {
  text: string
  /** In lower case: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`. */
  charset: string
  doubts: Doubt[]
}

/** At most this share of a text's letters is damaged when it is broken UTF-8 and no GB18030. */
const damage = 0.05

/** Names under which pages declare GB18030 and its older parts. */
const chineseCharsets = new Set(['gb18030', 'gbk', 'gb2312', 'gb_2312-80', 'x-gbk', 'cp936'])

/**
 * Takes a file's name and bytes; gives its characters, the byte order mark dropped and nothing
 * else changed. A declaration is never believed: strict UTF-8 first, as no Chinese text of some
 * length in GB18030 is valid UTF-8 by chance, then strict GB18030. A wrong declaration is a doubt.
 * @throws InputError file-empty, file-binary, file-charset
 * @example decode('a.txt', Uint8Array.of(0xb8, 0xf7)) // { text: '各', charset: 'gb18030', doubts: [] }
 */
export function decode(name: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw problemIn('file-empty', name, 'holds no bytes')
  const marked = byteOrderMark(bytes)
  if (marked !== null && marked !== 'utf-8') {
    const text = strictly(marked, bytes)
    if (text === null) throw problemIn('file-charset', name, `is not valid ${marked.toUpperCase()}`)
    return { text: withoutMark(name, text, 2), charset: marked, doubts: [] }
  }
  refuseBinary(name, bytes)
  const unicode = strictly('utf-8', bytes)
  if (unicode !== null) return declared(bytes, withoutMark(name, unicode, 3), 'utf-8')
  const broken = new TextDecoder('utf-8').decode(bytes)
  const first = broken.indexOf('\uFFFD')
  const chinese = marked === null && !isDamagedUnicode(broken) ? strictly('gb18030', bytes) : null
  if (chinese !== null) return declared(bytes, withoutMark(name, chinese, 4), 'gb18030')
  const damaged = /\.html?$/iu.test(name) ? damagedPage(bytes, broken) : null
  if (damaged !== null) return damaged
  const place = `byte ${byteLength(broken.slice(0, first)) + (marked ? 3 : 0)}`
  throw problemIn('file-charset', name, 'is neither valid UTF-8 nor valid GB18030', place)
}

/** Gives a text without its byte order mark of so many bytes; a second one is none, and no text either. */
function withoutMark(name: string, text: string, bytes: number): string {
  if (!text.startsWith('\uFEFF')) return text
  if (text[1] !== '\uFEFF') return text.slice(1)
  throw problemIn('file-charset', name, 'begins with two byte order marks', `byte ${bytes}`)
}

/**
 * Gives a page some bytes of which fit no charset, in the one that fewer of them damage: its menus may be broken,
 * its report is refused later where it is.
 */
function damagedPage(bytes: Uint8Array, unicode: string): Decoded | null {
  const chinese = new TextDecoder('gb18030').decode(bytes)
  const [text, charset] = isDamagedUnicode(unicode) ? [unicode, 'utf-8'] : [chinese, 'gb18030']
  if (!isDamagedUnicode(text)) return null
  const message = `Some bytes of the page are no ${charset}; what they were is lost.`
  return { text: text.replace(/^\uFEFF/u, ''), charset, doubts: [{ rule: 'decode/damaged', message }] }
}

/** Gives the charset that a byte order mark stands for, or null. */
function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Gives the text, or null where a byte does not fit the charset. */
function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Whether few letters are broken: GB18030 would read such bytes as other words, and not complain.
 */
function isDamagedUnicode(text: string): boolean {
  let lost = 0
  let wide = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0xfffd) lost++
    else if (unit > 0x7ff) wide++
  }
  return lost <= wide * damage
}

/** Adds a doubt where the first declaration in the page's head names another charset. */
function declared(bytes: Uint8Array, text: string, charset: string): Decoded {
  const head = toLatin1(bytes.subarray(0, 1024))
  const found = /<meta[^>]{0,200}charset=["']?(?<name>[\w-]{2,20})/iu.exec(head)?.groups?.['name']
  const label = found?.toLowerCase()
  const family = label !== undefined && chineseCharsets.has(label) ? 'gb18030' : label
  if (family === undefined || family === charset || (family === 'utf8' && charset === 'utf-8')) {
    return { text, charset, doubts: [] }
  }
  const message = `The page declares ${label} but is ${charset}; it was read as ${charset}.`
  return { text, charset, doubts: [{ rule: 'decode/declared', message }] }
}
