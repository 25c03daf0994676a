/** What the program says, in Chinese: lines of lexicon/messages.tsv, looked up when a message is shown. */
import type { Problem } from './errors.ts'
import { name, readLexicon, word, type Columns } from './lexicon/load.ts'
import { messages as table } from './lexicon/texts.ts'

/** Languages in which the program speaks. What it writes into files does not depend on them. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** A sentence with slots: `{0}` any words, `{#}` a number. In Chinese `{0~}` is put into Chinese too, and with `{0!}` must have a line. */
export interface Template {
  english: string
  chinese: string
  /** `part` stands only in the slot of another sentence; `exact` is asked for as it stands here, never found in words. */
  where: '' | 'part' | 'exact'
}

// A text of several lines has \\n where a line ends.
const lines = (cell: string) => word(cell).replaceAll('\\n', '\n')
const columns: Columns<Template> = { english: word, chinese: lines, where: name('', 'part', 'exact') }

/** A template made ready: what stands between its slots. */
interface Form extends Template { pieces: readonly string[], isCount: boolean, weight: number }

interface Lookup {
  whole: ReadonlyMap<string, string>
  parts: ReadonlyMap<string, string>
  forms: readonly Form[]
  all: ReadonlyMap<string, string>
}

const slot = /\{(?:\d+|#)\}/u

/** Every template, in the order of the file. */
export function templates(): Template[] {
  return readLexicon('messages.tsv', table, columns)
}

let made: Lookup | undefined

/** English needs no table, so it is read when the first Chinese word is wanted. */
function lookup(): Lookup {
  if (made) return made
  const all = templates()
  const found = all.filter(({ where }) => where !== 'exact')
  const plain = found.filter(({ english }) => !slot.test(english))
  const pairs = (some: readonly Template[]) => new Map(some.map(({ english, chinese }) => [english, chinese]))
  const forms = found.filter(({ english }) => slot.test(english)).map((one) => {
    const pieces = one.english.split(slot)
    return { ...one, pieces, isCount: one.english.includes('{#}'), weight: pieces.join('').length }
  })
  // A sentence around another is told by what it holds; of others the one with more words of its own says it better.
  const isAround = ({ chinese }: Form) => Number(chinese.includes('!}'))
  forms.sort((one, other) => isAround(other) - isAround(one) || other.weight - one.weight)
  made = { whole: pairs(plain.filter(({ where }) => where === '')), parts: pairs(plain), forms, all: pairs(all) }
  return made
}

/**
 * What stands in the slots of a template, or null where the words are not of its form. Each piece is
 * looked for once, from the left, so long words take no longer than they are.
 */
function slotsOf({ pieces, isCount }: Form, words: string): string[] | null {
  const [first = ''] = pieces
  const last = pieces.at(-1) ?? ''
  const end = words.length - last.length
  if (end < first.length || !words.startsWith(first) || !words.endsWith(last)) return null
  const slots: string[] = []
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const next = words.indexOf(piece, at)
    if (next < 0 || next + piece.length > end) return null
    slots.push(words.slice(at, next))
    at = next + piece.length
  }
  slots.push(words.slice(at, end))
  return isCount && !/^[\d,.]+$/u.test(slots[0] ?? '') ? null : slots
}

/** Longer than any message: what quotes so much is not taken apart. */
const longest = 5000
/** So deep sentences stand in one another, whatever a quoted text may look like. */
const deepest = 4

function found(words: string, isPart: boolean, depth = 0): string | null {
  if (words.length > longest || depth > deepest) return null
  const { whole, parts, forms } = lookup()
  const plain = (isPart ? parts : whole).get(words)
  if (plain !== undefined) return plain
  for (const form of forms) {
    if (form.where === 'part' && !isPart) continue
    const slots = slotsOf(form, words)
    const said = slots && filled(form.chinese, slots, depth + 1)
    if (said !== null) return said
  }
  return null
}

/** Chinese with its slots filled; null where what must have a line has none. */
function filled(chinese: string, slots: readonly string[], depth: number): string | null {
  let isWhole = true
  const said = chinese.replace(/\{(\d+|#)([~!]?)\}/gu, (_, key: string, sign: string) => {
    const words = slots[key === '#' ? 0 : Number(key)] ?? ''
    const own = sign === '' ? words : part(words.trim(), depth)
    if (sign === '!' && own === words) isWhole = false
    return own
  })
  return isWhole ? said : null
}

/** What stands in a slot: words of the program, a list of such, or words of somebody else. */
function part(words: string, depth = 0): string {
  for (const [mark, chinese] of [['; ', '\uff1b'], [', ', '\uff0c']] as const) {
    const pieces = words.split(mark)
    if (pieces.length < 2) continue
    const said = pieces.map((piece) => found(piece, true, depth))
    if (said.every((piece) => piece !== null)) return said.join(chinese)
  }
  return found(words, true, depth) ?? words
}

/**
 * A message in Chinese, its slots filled; as it is where the table has no line for it. Blanks before it stay.
 * `inChinese('  has 3 pages, more than 2')` is `  有 3 页，超过 2 页`
 */
export function inChinese(words: string): string {
  const bare = words.trimStart()
  const said = found(bare, false)
  return said === null ? words : words.slice(0, words.length - bare.length) + said
}

/** Words of the program that are no message of their own: `partInChinese('line 3')` is `第 3 行`. */
export function partInChinese(words: string): string {
  return part(words)
}

/**
 * A template of the table with its slots filled, in a language. What is put in is never taken for words of the
 * program, as it may be where a whole sentence is looked up. `sayIn('zh', '{0}, line {1}', 'a', '3')` is `a，第 3 行`
 */
export function sayIn(language: Language, template: string, ...slots: readonly string[]): string {
  const chinese = language === 'zh' ? lookup().all.get(template) : undefined
  const said = chinese === undefined ? null : filled(chinese, slots, 0)
  return said ?? template.replace(/\{(\d+)\}/gu, (_, key: string) => slots[Number(key)] ?? '')
}

/** Words of the program that are no message of their own, in a language: the reason of a row. */
export function partIn(language: Language, words: string): string {
  return language === 'zh' ? part(words) : words
}

/** What stands between words, and before and behind a name that is put beside a code. */
export const marks = {
  zh: { comma: '\uff0c', semicolon: '\uff1b', colon: '\uff1a', open: '\uff08', close: '\uff09' },
  en: { comma: ', ', semicolon: '; ', colon: ': ', open: ' (', close: ')' },
} as const satisfies Record<Language, Record<string, string>>

/** A message in a language. */
export function inLanguage(words: string, language: Language): string {
  return language === 'zh' ? inChinese(words) : words
}

/**
 * A problem as one sentence in Chinese: what is wrong and what to do. `file` is left out where it is ''.
 * `problemInChinese({ code: 'file-empty', file: 'a.txt', what: 'holds no bytes', todo: 'Download it again' })`
 * is `a.txt：没有任何内容。请重新下载。`
 */
export function problemInChinese({ file, place = '', what, todo }: Problem): string {
  const where = [file, place === '' ? '' : partInChinese(place)].filter(Boolean).join('\uff0c')
  return `${where && `${where}\uff1a`}${inChinese(what)}\u3002${inChinese(todo).replace(/\u3002$/u, '')}\u3002`
}
