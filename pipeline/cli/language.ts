/** The language in which a command speaks: --lang, else the locale. Nothing that it writes depends on it. */
import { inLanguage, partInChinese, problemInChinese, type Language } from '../messages.ts'
import type { InputError } from '../errors.ts'
import { languageOf } from './locale.mjs'

export { askedLanguage, languageOf } from './locale.mjs'

/** That of this process. */
export const ownLanguage = (): Language => languageOf(process.argv.slice(2), process.env)

/** A message of the program in the language of this process. */
export function inWords(english: string): string {
  return inLanguage(english, ownLanguage())
}

/** Words that are no message of their own, or a list of such: `3 targets, 1 budget`. */
export function partsInWords(english: string): string {
  return ownLanguage() === 'zh' ? partInChinese(english) : english
}

/** An input that is refused, as one sentence in the language of this process. */
export function refusalOf({ message, problem }: InputError): string {
  return ownLanguage() === 'zh' ? problemInChinese(problem) : message
}
