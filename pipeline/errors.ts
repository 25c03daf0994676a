/** What can be wrong with the input, and the one error that says so to the user. */
import { oneLine } from './escape.ts'
import { problems } from './problems.ts'

export { problems, type ProblemKind } from './problems.ts'

/** A problem with one file, or with a folder. */
export interface Problem {
  code: ProblemCode
  file: string
  place?: string
  what: string
  todo: string
}

export type ProblemCode = keyof typeof problems

/**
 * An input that cannot be used. Its message is one sentence for the user, never a stack trace; what
 * it quotes of a file is escaped (`oneLine`), while `problem` has it as it is.
 */
export class InputError extends Error {
  constructor(readonly problem: Problem) {
    const { file, place, what, todo } = problem
    super(oneLine(`${file}${place ? `, ${place}` : ''}: ${what}. ${todo}.`))
    this.name = 'InputError'
  }

  /** What kind of problem it is; ERRORS.md lists them all. */
  get code(): ProblemCode {
    return this.problem.code
  }

  /** The file or folder that it is about, by the name it was given. */
  get file(): string {
    return this.problem.file
  }

  /** Where in the file, such as `line 3`; undefined where it is about the file as a whole. */
  get place(): string | undefined {
    return this.problem.place
  }

  /** What to do about it. */
  get todo(): string {
    return this.problem.todo
  }
}

/**
 * Takes a code, the file, what is wrong with it and where; gives the error, its cure from the
 * table.
 * @example problemIn('file-empty', 'a.txt', 'holds no text').message
 *   // 'a.txt: holds no text. Download it again.'
 */
export function problemIn(
  code: ProblemCode, file: string, what: string, place?: string,
): InputError {
  const todo = problems[code].cure
  return new InputError({ code, file, what, todo, ...(place ? { place } : {}) })
}

/**
 * Takes any thrown value; gives the exit code: that of its problem, or 1 for an unforeseen error.
 */
export function exitCodeOf(error: unknown): number {
  return error instanceof InputError ? problems[error.problem.code].exit : 1
}
