/** The words of the index page's tools in the language of the moment. */
import { homeWords } from '../../../vocabulary/interface-home.ts'
import { filled } from '../words.ts'

export type HomeWord = keyof typeof homeWords

/** A word of the index page: `say('foundCount', { n: 3, all: 9 })`. */
export const say = (key: HomeWord, values?: Record<string, string | number>): string => filled(homeWords[key], values)
