/** Patterns from word lists: the longest word first, so that a short word never hides a longer one. */
import { longestFirst } from '../lexicon/phrases.ts'

/** Blank-separated lists as one group of a pattern: `oneOf('市 城市')` → `(?:城市|市)`. */
export const oneOf = (...lists: readonly string[]): string => `(?:${longestFirst(lists.join(' ').trim().split(/\s+/u))})`

/** A pattern with the `u` flag from a template that word lists stand in: pattern`^${oneOf('近 约')}$`. */
export const pattern = (parts: TemplateStringsArray, ...lists: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...lists), 'u')
