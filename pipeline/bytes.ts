/** Bytes as text and back where there is no Buffer: the same in Node and in a page. */

/** So many arguments a call takes everywhere. */
const chunk = 0x8000

/** Bytes as characters U+0000–U+00FF: what `atob` gives, and `latin1` is elsewhere. */
export function toLatin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return text
}

/** Bytes in base64 (RFC 4648). `toBase64(Uint8Array.of(104, 105))` is `aGk=`. */
export const toBase64 = (bytes: Uint8Array): string => btoa(toLatin1(bytes))

/** Bytes in hex. `toHex(Uint8Array.of(0, 255))` is `00ff`. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Some pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const encoder = new TextEncoder()

/** How many bytes a text has in UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length
