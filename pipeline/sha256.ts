/** SHA-256 as a page and Node can both have it at once: no import of a module of Node, no promise. */
import { sha256 as sumOf } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { toBase64 } from './bytes.ts'

const encoder = new TextEncoder()
const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? encoder.encode(content) : content)

/** Node's own, three times as fast, where this runs in Node: every row has a checksum for its id. A page has none. */
const native = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule?.('crypto')?.hash

/** The checksum in 64 hex digits, of a text as UTF-8. `sha256('')` begins with `e3b0c442`. */
export const sha256 = (content: string | Uint8Array): string => native?.('sha256', content, 'hex') ?? sumInScript(content)

/** The same, where nothing but JavaScript is at hand. */
export const sumInScript = (content: string | Uint8Array): string => bytesToHex(sumOf(bytesOf(content)))

/** The same in base64, as a policy of a page names a script. */
export const sha256Base64 = (content: string | Uint8Array): string => toBase64(sumOf(bytesOf(content)))
