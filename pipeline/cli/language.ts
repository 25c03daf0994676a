/** The language in which a command speaks: --lang, else the locale. Nothing that it writes depends on it. */
import { inLanguage, languages, partInChinese, problemInChinese, type Language } from '../messages.ts'
import type { InputError } from '../errors.ts'

/**
 * Takes the words behind a command and its environment; gives the language: `--lang zh`, else the first of
 * LC_ALL, LC_MESSAGES and LANG that is set, as POSIX has it. Every locale that is not Chinese gets English.
 * `languageOf(['build'], { LANG: 'zh_CN.UTF-8' })` is `zh`
 */
export function languageOf(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const at = own.findLastIndex((one) => /^--lang(?:=|$)/u.test(one))
  const asked = at < 0 ? undefined : own[at]?.slice('--lang='.length) || own[at + 1]
  const known = languages.find((one) => one === asked)
  if (known) return known
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? ''
  return /^zh(?:[_.@-]|$)/iu.test(locale) ? 'zh' : 'en'
}

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
