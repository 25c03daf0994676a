/** What is wrong with a review, said as a problem of its file: line, cause, cure. */
import { InputError, type ProblemCode } from '../errors.ts'
import type { ReviewFault } from './form.ts'

/** A fault with the kind of problem that it is. */
export interface KindOfFault extends ReviewFault {
  code: Extract<ProblemCode, `review-${string}`>
}

/** A line is not of the form of a review: cells, columns, codes. */
export const wrongForm = (fault: ReviewFault): KindOfFault => ({ code: 'review-wrong', ...fault })
/** Words that are no longer in the text. */
export const movedText = (line: number, what: string, todo: string): KindOfFault => ({ code: 'review-moved', line, what, todo })
/** A row that is not there, or is not the only one. */
export const noSuchRow = (line: number, what: string, todo: string): KindOfFault => ({ code: 'review-row', line, what, todo })
/** Lines that contradict one another, or themselves. */
export const clash = (line: number, what: string, todo: string): KindOfFault => ({ code: 'review-clash', line, what, todo })

/** Lines that are named behind the first fault. */
const most = 20

/**
 * Takes the file's name and its faults, at least one; gives the error: the first is said, the lines
 * of the others are named. `review/CN-140802-2020.csv, line 7: says corrected, but … (also wrong: line 9)`
 */
export function reviewError(file: string, faults: readonly KindOfFault[]): InputError {
  const [first, ...rest] = [...faults].sort((one, other) => one.line - other.line) as [KindOfFault, ...KindOfFault[]]
  const others = [...new Set(rest.map(({ line }) => line))].filter((line) => line !== first.line)
  const more = others.length > most ? ', …' : ''
  const also = others.length === 0 ? ''
    : ` (also wrong: line ${others.slice(0, most).join(', ')}${more})`
  const place = first.line > 0 ? { place: `line ${first.line}` } : {}
  return new InputError({ code: first.code, file, ...place, what: first.what + also, todo: first.todo })
}
