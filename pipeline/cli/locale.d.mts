/** What locale.mjs gives, for TypeScript. */
import type { Language } from '../messages.ts'

export declare function askedLanguage(words: readonly string[]): Language | undefined

export declare function languageOf(
  words: readonly string[], environment: Readonly<Record<string, string | undefined>>,
): Language
