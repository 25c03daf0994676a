/** Primary keys: made from what a row says and where in its sentence, so that unrelated text changes none. */
import { hash } from 'node:crypto'

/** SHA-256 of words, cut to 16 hex digits. */
export const digest = (words: string): string => hash('sha256', words).slice(0, 16)

/**
 * A maker of keys: the letter of a table and 16 hex digits of SHA-256 over the parts. Equal parts give a second,
 * third … key in text order, as two equal sentences are two rows.
 */
export function keys(): (letter: string, ...parts: readonly (string | number)[]) => string {
  const seen = new Map<string, number>()
  return (letter, ...parts) => {
    const said = parts.join('\u0000')
    const count = seen.get(letter + said) ?? 0
    seen.set(letter + said, count + 1)
    const seed = count === 0 ? said : `${said}\u0000${count}`
    return `${letter}_${digest(seed)}`
  }
}
