/** Names of metrics by rule: forms of the lexicon that say which words may stand around a head, and which must. */
import { readLexicon, text, word } from '../lexicon/load.ts'
import { forms as content } from '../lexicon/texts.ts'

/** Marks of a form: `[x|y]` may stand there, `{x|y}` must, `<word>` is a list. */
const marks = /[[\]{}|]/gu
const asPattern: Readonly<Record<string, string>> = { '[': '(?:', ']': ')?', '{': '(?:', '}': ')', '|': '|' }
const listName = /^<[a-z]+>$/u
const listMark = /<[a-z]+>/gu

interface Form { metric: string; pattern: RegExp }
let forms: readonly Form[] | null = null

/** The patterns of a form's text; each is anchored and repeats nothing, so that its time grows with the name alone. */
function compile(form: string, lists: ReadonlyMap<string, string>): RegExp {
  const whole = form.replace(listMark, (mark) => `{${lists.get(mark) ?? mark}}`)
  const source = whole.replaceAll('.', '\\.').replace(marks, (mark) => asPattern[mark] as string)
  return new RegExp(`^${source}$`, 'u')
}

const lines = () => readLexicon('forms.tsv', content, { metric: word, form: word, note: text })

/** The forms as the lexicon has them, each with the id of its metric. */
export const formLines = (): { metric: string; form: string }[] => lines().filter(({ metric }) => !listName.test(metric))

function read(): Form[] {
  const lists = new Map(lines().filter(({ metric }) => listName.test(metric)).map(({ metric, form }) => [metric, form]))
  return formLines().map(({ metric, form }) => ({ metric, pattern: compile(form, lists) }))
}

/**
 * Takes a metric's name in the spelling that is looked up; gives the id of every metric one of whose forms it has.
 * `idsByForm('环境空气质量优良天数率')` → `['good_air_days']`; `idsByForm('中心城区空气质量优良率')` → `[]`.
 */
export function idsByForm(canonical: string): string[] {
  forms ??= read()
  return [...new Set(forms.filter(({ pattern }) => pattern.test(canonical)).map(({ metric }) => metric))]
}
