/** Words that set the time and the tense of what follows: in headings, at the beginning of sentences, and inside clauses. */
import { wordsOf } from '../lexicon/words.ts'

/** In a heading: the section looks back, or ahead. */
export const pastHeadings = wordsOf('pastheading')
export const planHeadings = wordsOf('planheading')

/** What the years are called at the end of a year, and what at the beginning of the next; each pair of one length. */
export const turnedYears: readonly (readonly [atEnd: string, later: string])[] = [['去年', '前年'], ['今年', '去年'], ['明年', '今年']]

/** Opens a look back at one year. */
export const pastYear = wordsOf('yearback')
/** Opens a look back at several years. */
export const pastYears = wordsOf('yearsback')
/** Opens the plan of the year. */
export const planYear = wordsOf('yearplan')
/** Opens the plan of several years. */
export const planYears = wordsOf('yearsplan')

/** Present states, in the plan too: what is already there. */
export const presentWords = wordsOf('present')

/** Of those, words that are also parts of others: patterns look for them. */
export const weakPresentWords: ReadonlySet<string> = new Set(wordsOf('weakpresent'))
