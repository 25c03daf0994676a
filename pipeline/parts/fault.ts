/** An exception while one report was made into rows: said as that report's, with where it was. */
import { InputError, problemIn } from '../errors.ts'
import type { Report } from '../types.ts'

/** What a report was being made into when it failed. */
export type Step = 'read' | 'extract' | 'normalize' | 'validate' | 'page'

/** An exception with the step and the line of the text in which it came up. */
class StepError extends Error {
  constructor(
    readonly step: Step, readonly line: number | null, readonly words: string, cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** Whether the system refused something (a file, a pipe, memory): a full disk is of no report. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && typeof error.syscall === 'string'
}

/**
 * Does a step of a report; an exception is thrown on with the step, and with the line that fails
 * alone, if `again` is given and any does. InputError passes unchanged.
 */
export async function inStep<T>(
  step: Step, make: () => T | Promise<T>, report?: Report, again?: (part: Report) => unknown,
): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof InputError || isOfSystem(error)) throw error
    const line = report && again ? firstToFail(report, again) : undefined
    const words = line && report
      ? report.text.slice(line.start, Math.min(line.end, line.start + 60)) : ''
    const number = line && report ? report.text.slice(0, line.start).split('\n').length : null
    throw new StepError(step, number, words, error)
  }
}

/** The first line of a report for which `again` throws when it stands alone. */
function firstToFail(report: Report, again: (part: Report) => unknown) {
  return report.lines.find((line) => {
    try {
      again({ ...report, lines: [line], notes: [], mentions: [] })
      return false
    } catch {
      return true
    }
  })
}

/**
 * Takes a file's name and what was thrown while it was read; gives the problem of that file, so that
 * the other files go on. `faultIn('a.txt', new TypeError('x')).problem.code` is `report-fault`
 */
export function faultIn(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof StepError)) {
    return problemIn('report-fault', name, `stops the program: ${message}`)
  }
  const { step, line, words } = error
  const quote = words === '' ? '' : `, at “${words}”`
  const place = line === null ? undefined : `line ${line}`
  return problemIn('report-fault', name, `stops the program (${step}): ${message}${quote}`, place)
}
