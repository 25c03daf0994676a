/** Turns of phrase by name: `phrases.tsv`, one form a line, made into one pattern that finds what any of its lines finds. */
import { readLexicon, text, word } from './load.ts'
import { phrases as content } from './texts.ts'
import { isClass, wordsOf } from './words.ts'

/** A line of `phrases.tsv`: a form of a phrase, what it finds in an example, and what it leaves. */
export interface Form { phrase: string, form: string, reads: string, leaves: string, line: number }

/** All forms, in the order of the file. */
export const forms: readonly Form[] = readLexicon('phrases.tsv', content, { phrase: word, form: word, reads: word, leaves: text })

const byPhrase = new Map<string, string[]>()
for (const { phrase, form } of forms) byPhrase.set(phrase, [...byPhrase.get(phrase) ?? [], form])

/** `{name}` in a form; `{2}` is how often something stands there, and `\p{…}` a kind of character. */
const inner = /(?<!\\p)\{([a-zA-Z]+)\}/gu
/** Words as the forms of a pattern, the longest first, so that a short one never hides a longer one: `['市', '城市']` → `城市|市`. */
export const longestFirst = (words: Iterable<string>): string => [...new Set(words)].sort((one, two) => two.length - one.length).join('|')

/** What a name in a form stands for, `inside` the phrases that are being put together. */
function sourceOf(name: string, inside: readonly string[]): string {
  const lines = byPhrase.get(name)
  if (inside.includes(name)) throw new Error(`lexicon/phrases.tsv: {${name}} holds itself`)
  if (lines) return lines.map((form) => expanded(form, [...inside, name])).join('|')
  if (isClass(name)) return longestFirst(wordsOf(name))
  throw new Error(`lexicon/phrases.tsv: {${name}} is neither a phrase nor a class of words.tsv`)
}

/** A form with the words and forms that its names stand for: the source of a pattern. */
export const expanded = (form: string, inside: readonly string[] = []): string =>
  form.replace(inner, (_, name: string) => `(?:${sourceOf(name, inside)})`)

/** Takes the name of a phrase; gives the pattern that finds any of its forms. @throws Error where a form names what is not there */
export const phrase = (name: string, flags = 'u'): RegExp => new RegExp(sourceOf(name, []), flags)
