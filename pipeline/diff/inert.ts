/** Words of a report inside Markdown: a span of code, in which neither Markdown nor GitHub reads. */
import { oneLine } from '../escape.ts'

/**
 * Takes any words; gives them as a code span (CommonMark 0.31, 6.1): no link, image, tag, entity,
 * emphasis or formula, and GitHub looks there for no mention, reference or address. The fence is
 * longer than any run of backticks inside. Not for a cell of a table, where `|` still divides.
 * ``inert('a`b')`` is ``` ``a`b`` ```; of no words it is empty.
 */
export function inert(words: string): string {
  const line = oneLine(words)
  if (line === '') return ''
  const runs = [...line.matchAll(/`+/gu)].map(([run]) => run.length)
  let size = 1
  while (runs.includes(size)) size += 1
  const fence = '`'.repeat(size)
  // A blank at each end is taken off again, unless there is nothing but blanks.
  const isBlank = /^ +$/u.test(line)
  const pad = !isBlank && /^[` ]|[` ]$/u.test(line) ? ' ' : ''
  return fence + pad + line + pad + fence
}

/** As `inert`, for a cell of a table, where a backslash before `|` would not be told from another. */
export function inertCell(words: string): string {
  return inert(words.replaceAll('|', '\\u007c'))
}
