/** The words of the review mode in the language of the moment. */
import { reviewWords } from '../../../vocabulary/interface-review.ts'
import { language } from '../words.ts'

export type ReviewWord = keyof typeof reviewWords

/** A word of the review mode, its blanks filled in: `say('differencesLeft', { n: 3 })` is `3 处分歧`. */
export function say(key: ReviewWord, values: Record<string, string | number> = {}): string {
  return reviewWords[key][language.value].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
}

/** A word whose key ends in a code: `sayOf('decision', 'right')`; the code itself where there is none. */
export function sayOf(prefix: 'decision' | 'published', code: string): string {
  const key = `${prefix}_${code}`
  return Object.hasOwn(reviewWords, key) ? say(key as ReviewWord) : code
}
