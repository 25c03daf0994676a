/** Interface words and labels in the language of the moment. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { signal } from '@preact/signals'
import { interfaceWords } from '../../vocabulary/interface.ts'
import type { Label, PageDoubt, TableLabels } from '../data.ts'

export type Language = 'zh' | 'en'
export type WordKey = keyof typeof interfaceWords

/** The language of the interface: the link's, the reader's, or the browser's. */
export const language = signal<Language>('zh')

/** A word of the interface; `{n}` and the like are filled in: `word('rowCount', { n: 3 })`. */
export function word(key: WordKey, values: Record<string, string | number> = {}): string {
  return filled(interfaceWords[key], values)
}

/** What words say in the language of the moment, with their blanks filled. */
export function filled(words: Record<Language, string>, values: Record<string, string | number> = {}): string {
  return words[language.value].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
}

/** Sentences one behind the other, with a blank between them where the language has one. */
export const inSequence = (...sentences: string[]): string => sentences.join(language.value === 'zh' ? '' : ' ')

/** A word whose key is known only at run time, e.g. a role; the key itself where there is none. */
export function wordFor(prefix: string, code: string): string {
  const key = `${prefix}_${code}`
  return Object.hasOwn(interfaceWords, key) ? word(key as WordKey) : code
}

/** What a doubt says in the language of the moment. */
export function sayDoubt({ message, chinese }: Pick<PageDoubt, 'message' | 'chinese'>): string {
  return language.value === 'zh' ? chinese : message
}

/** The language of what a doubt says, where the table may lack it. */
export function doubtLanguage({ message, chinese }: PageDoubt): string {
  return language.value === 'zh' && chinese !== message ? 'zh-Hans' : 'en'
}

/** A label in the language of the moment. */
export function labelIn(label: Label | undefined, otherwise = ''): string {
  // What a report or an address names may be a name of every object: `constructor` has no label.
  return Array.isArray(label) ? label[language.value === 'zh' ? 0 : 1] : otherwise
}

/** The label of a column: `columnLabel(labels.targets, 'period')` is `时期`. */
export function columnLabel(table: TableLabels | undefined, column: string): string {
  return labelIn(table?.columns[column], column)
}

/** The reader's choice at the last visit, if there was one. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem('baogao-language')
    return kept === 'zh' || kept === 'en' ? kept : null
  } catch {
    return null
  }
}

/** The language of a first opening: the one of the last visit, else the browser's. */
export const firstLanguage = (): Language => rememberedLanguage() ?? browserLanguage()

const browserLanguage = (): Language => (/^zh\b/iu.test(navigator.language) ? 'zh' : 'en')

/** What an address says so that its page opens in the language of the moment, wherever it is opened; empty where it need not. */
export const languagePart = (): string => (language.value === 'zh' && browserLanguage() === 'zh' ? '' : `lang=${language.value}`)

/** Changes the language, and remembers it where the browser lets a page from a file do so. */
export function chooseLanguage(chosen: Language) {
  language.value = chosen
  try {
    localStorage.setItem('baogao-language', chosen)
  } catch { /* a page from a file may have no storage */ }
}
