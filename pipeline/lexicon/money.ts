/** The words of money by what they do: `money.tsv`, one a line, a word in one class or several. */
import type { BudgetKind } from '../types.ts'
import { name, readLexicon, text, word } from './load.ts'
import { money as content } from './texts.ts'

/** What a word of money does: see the notes in `money.tsv`. */
export type MoneyClass =
  'aggregate' | 'statistic' | 'kind' | 'pay' | 'payer' | 'noun' | 'rate' | 'purpose' | 'near' | 'group' | 'apart' | 'raise' | 'receive' | 'done' |
  'sort' | 'via' | 'close' | 'side' | 'help' | 'means' | 'use' | 'grant' | 'whole'

const entries = readLexicon('money.tsv', content, {
  word,
  class: name('aggregate', 'statistic', 'kind', 'pay', 'payer', 'noun', 'rate', 'purpose', 'near', 'group', 'apart', 'raise', 'receive', 'done', 'sort', 'via', 'close', 'side', 'help', 'means', 'use', 'grant', 'whole'),
  code: text,
  note: text,
  example: text,
})

/** The words of a class with their codes, in the order of the file. */
export const moneyWords = (of: MoneyClass): [word: string, code: string][] =>
  entries.filter((entry) => entry.class === of).map((entry) => [entry.word, entry.code])

const byClass = new Map<string, Set<string>>()
for (const entry of entries) byClass.set(entry.class, (byClass.get(entry.class) ?? new Set()).add(entry.word))

/** Whether a word of money is of a class: `isMoney('财政', 'payer')`. */
export const isMoney = (word: string, of: MoneyClass): boolean => byClass.get(of)?.has(word) ?? false

/** Words that make money a budget, with the kind; of several in a text the first of this list decides. */
export const kindWords = moneyWords('kind') as [string, BudgetKind][]
/** `每人`: words that say to each of what a rate is paid. */
export const rateWords = moneyWords('rate') as [string, 'per_person' | 'per_household' | 'per_unit'][]
