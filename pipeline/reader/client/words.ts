/** The words of the page that reads, and problems, in the language of the moment. */
import { readerWords } from '../../vocabulary/reader.ts'
import { language } from '../../explorer/client/words.ts'
import type { Refusal } from '../messages.ts'

export type ReaderKey = keyof typeof readerWords

/** A word of the page; `{n}` and the like are filled in. */
export function say(key: ReaderKey, values: Record<string, string | number> = {}): string {
  return readerWords[key][language.value].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
}

/**
 * What is wrong with the file `name`, as one sentence in the language of the moment, with what to do.
 * Another file that is at fault (facts) is named.
 */
export function sayProblem({ file, place = '', what, todo, chinese }: Refusal, name = file): string {
  const isChinese = language.value === 'zh'
  const before = [file === name ? '' : file, isChinese ? chinese.place : place].filter(Boolean)
    .map((words) => `${words}${isChinese ? '\uff1a' : ': '}`).join('')
  return isChinese ? `${before}${chinese.what}\u3002${chinese.todo}\u3002` : `${before}${what}. ${todo}.`
}
