/** The words of the page that reads, and problems, in the language of the moment. */
import type { Problem } from '../../errors.ts'
import { placeWords, problemWords } from '../../vocabulary/problem-words.ts'
import { readerWords } from '../../vocabulary/reader.ts'
import { language } from '../../explorer/client/words.ts'

export type ReaderKey = keyof typeof readerWords

/** A word of the page; `{n}` and the like are filled in. */
export function say(key: ReaderKey, values: Record<string, string | number> = {}): string {
  return readerWords[key][language.value].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
}

/** A problem as people read it: the sentence, and below it what the command line says in English. */
export interface SaidProblem {
  sentence: string
  detail: string
}

/**
 * What is wrong with the file `name`. In English the sentence is the one of the command line; in Chinese
 * it comes from the table by code. Another file that is at fault (facts) is named.
 */
export function sayProblem({ code, file, place = '', what, todo }: Problem, name = file): SaidProblem {
  const before = [file === name ? '' : file, place].filter(Boolean).map((words) => `${words}: `).join('')
  const english = `${before}${what}. ${todo}.`
  const words = language.value === 'zh' ? problemWords[code] : undefined
  if (!words) return { sentence: english, detail: '' }
  return { sentence: `${placeIn(place)}${words.cause}。${words.cure}。`, detail: `${before}${what}` }
}

/** `line 3` in Chinese, behind it a colon. */
function placeIn(place: string): string {
  const { kind = '', number = '' } = /^(?<kind>[a-z]+) (?<number>\d+)/u.exec(place)?.groups ?? {}
  const form = Object.hasOwn(placeWords, kind) ? placeWords[kind]! : ''
  return form === '' ? '' : `${form.replace('{n}', number)}\uff1a`
}
