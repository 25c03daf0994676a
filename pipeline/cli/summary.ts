/** What a build says at its end, in words. */
import type { Totals } from '../corpus/totals.ts'
import type { ReportSummary } from '../parts/summary.ts'
import type { ReviewSummary } from '../review/index.ts'
import type { Doubt } from '../types.ts'
import { sayFaults, type Fault } from '../validate/index.ts'
import { inWords, ownLanguage, partsInWords } from './language.ts'
import { warn } from './print.ts'

/** A report in three lines. */
export function sayReport({ id, file, area, rows, digits, doubts, review }: ReportSummary): string[] {
  return [
    `${id}  ${area ?? 'unknown area'}  (${file})`,
    ...sayCounts({ rows, digits, reportDoubts: doubts.length }),
    ...(review ? sayReview(review) : []),
  ]
}

/** Lines that are named as no longer needed. */
const fewLines = 5

/** What a review file did: counts, and the lines that are no longer needed. */
export function sayReview({ file, confirmed, corrected, removed, added, open, unneeded }: ReviewSummary): string[] {
  const counts = Object.entries({ confirmed, corrected, removed, added, 'not judged yet': open })
    .filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`).join(', ')
  const more = unneeded.length - fewLines
  return [
    `  review: ${file}: ${counts || 'no line'}`,
    ...unneeded.slice(0, fewLines).map(({ line, what }) =>
      `  note: ${file}:${line}: no longer needed, the program now reads this so itself: ${what}`),
    ...(more > 0 ? [`  and ${many(more, 'more line')} no longer needed (--json lists all)`] : []),
  ]
}

/** Rows, understood digits and doubts, of one report or of many, in two lines; `rest` ends them. */
export function sayCounts(
  { rows, digits, reportDoubts }: Pick<Totals, 'rows' | 'digits' | 'reportDoubts'>, rest = '',
): string[] {
  const counts = [
    many(rows.indicators, 'indicator'), many(rows.targets, 'target'), many(rows.budgets, 'budget'),
    many(rows.glossary, 'glossary term'),
  ].join(', ')
  const share = digits.runs === 0 ? '' : `: ${percent(digits.understood, digits.runs)} of the digits understood`
  return [
    `  ${partsInWords(counts)}`,
    `  ${many(rows.quantities, 'ledger row')}${share}; ${many(reportDoubts, 'doubt')}${rest}`,
  ]
}

/** A doubt as one line: `140802-2020.txt:3: facts/date: the date …`. */
export function sayDoubt(file: string, { rule, message, line }: Doubt & { line?: number }): string {
  return `${[file, line].filter(Boolean).join(':')}: ${rule}: ${inWords(message)}`
}

/** Says what is wrong with rows, as errors. */
export function warnFaults(faults: readonly Fault[]): void {
  warn(...sayFaults(faults, inWords).map((words) => `error: ${words}`))
}

/** What to open of a dataset: `Open out/index.html in a browser; …`. */
export function sayOpen(out: string, pages: boolean): string {
  const codebook = `${out}/CODEBOOK.${ownLanguage()}.md`
  return pages ? `Open ${out}/index.html in a browser; the tables are in ${out}/data, what their columns mean in ${codebook}.`
    : `The tables are in ${out}/data, what their columns mean in ${codebook}.`
}

/** `many(1, 'target')` is `1 target`, `many(2, 'target')` is `2 targets`. */
export function many(count: number | undefined, noun: string): string {
  return `${count ?? 0} ${noun}${count === 1 ? '' : 's'}`
}

/** 100% only where nothing is missing: 1999 of 2000 is 99.9%. */
function percent(part: number, whole: number): string {
  const tenths = Math.floor((part * 1000) / whole)
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`
}
