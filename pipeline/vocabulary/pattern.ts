/** Patterns from word lists: the longest word first, so that a short word never hides a longer one. */

/** Blank-separated lists as one group of a pattern: `oneOf('市 城市')` → `(?:城市|市)`. */
export const oneOf = (...lists: readonly string[]): string => {
  const words = [...new Set(lists.join(' ').trim().split(/\s+/u))]
  return `(?:${words.sort((one, two) => two.length - one.length).join('|')})`
}

/** A pattern with the `u` flag from a template that word lists stand in: pattern`^${oneOf('近 约')}$`. */
export const pattern = (parts: TemplateStringsArray, ...lists: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...lists), 'u')
