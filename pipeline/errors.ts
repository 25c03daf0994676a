/** What can be wrong with the input, and the one error that says so to the user. */

/** A kind of problem: the process's exit code, what causes it, and what a person can do. */
export interface ProblemKind {
  exit: 1 | 2
  cause: string
  cure: string
}

/** A problem with one file, or with a folder. */
export interface Problem {
  code: string
  file: string
  place?: string
  what: string
  todo: string
}

/**
 * Every code with its exit code, cause and cure. Exit codes: 1 the input, the data or the output
 * folder is at fault, 2 the command was called in a wrong way.
 */
export const problems = {
  'folder-missing': {
    exit: 1,
    cause: 'the folder of raw files does not exist or cannot be read',
    cure: 'Create it and put reports (.txt, .html, .htm) into it',
  },
  'no-input': {
    exit: 1,
    cause: 'no file in the folder is a report',
    cure: 'Put reports (.txt, .html, .htm) into it',
  },
  'file-kind': {
    exit: 1,
    cause: 'the file name ends neither in .txt nor in .html or .htm',
    cure: 'Save the report as plain text or as a web page',
  },
  'file-empty': {
    exit: 1,
    cause: 'the file has no bytes, or nothing but blanks',
    cure: 'Download it again',
  },
  'file-binary': {
    exit: 1,
    cause: 'the bytes are those of a PDF, an archive, an office document or a picture, or hold NUL',
    cure: 'Save the report as plain text or as a web page',
  },
  'file-charset': {
    exit: 1,
    cause: 'the bytes are neither UTF-8 nor GB18030, or UTF-16 without a byte order mark',
    cure: 'Download it again, or save it as UTF-8',
  },
  'file-replaced': {
    exit: 1,
    cause: 'the text holds U+FFFD: characters were lost before the file came here',
    cure: 'Download it again from the source, as bytes',
  },
  'text-is-page': {
    exit: 1,
    cause: 'a web page is named .txt',
    cure: 'Rename it to .html',
  },
  'page-is-text': {
    exit: 1,
    cause: 'a plain text is named .html: it holds no tag',
    cure: 'Rename it to .txt',
  },
  'not-a-report': {
    exit: 1,
    cause: 'nothing in the text shows a government work report',
    cure: 'Take the file out of the folder, or put the report itself in its place',
  },
  'page-login': {
    exit: 1,
    cause: 'the page asks to log in and holds no report',
    cure: 'Save the page again after logging in',
  },
  'page-empty': {
    exit: 1,
    cause: 'the page is a frame: its text is fetched from elsewhere',
    cure: 'Open it in a browser, and save the page that holds the text',
  },
  'page-links': {
    exit: 1,
    cause: 'the page is a list of links',
    cure: 'Follow the link to the report, and save that page',
  },
  'page-summary': {
    exit: 1,
    cause: 'the page calls itself a summary or an excerpt, or is about a report',
    cure: 'Save the page of the full text',
  },
  'page-too-deep': {
    exit: 1,
    cause: 'the elements of the page are nested deeper than any browser shows them',
    cure: 'Save the report as plain text',
  },
  'page-too-large': {
    exit: 1,
    cause: 'the page is larger than 20 MB',
    cure: 'Save the report as plain text',
  },
  'file-too-large': {
    exit: 1,
    cause: 'the file is larger than 20 MB',
    cure: 'Put the report alone into it',
  },
  'file-figures': {
    exit: 1,
    cause: 'the text has more than 20,000 figures; a report has some 2,000',
    cure: 'Put the report alone into it, each report into a file of its own',
  },
  'file-heavy': {
    exit: 1,
    cause: 'reading the file needs more memory than a thread has',
    cure: 'Save the report as plain text, without what is not part of it',
  },
  'sidecar-wrong': {
    exit: 1,
    cause: 'the facts beside a raw file cannot be read, or name a fact that does not exist',
    cure: 'Correct the .yml file',
  },
  'id-taken': {
    exit: 1,
    cause: 'two files give the same report id',
    cure: 'Remove one of them, or tell them apart in a .yml file',
  },
  'schema-broken': {
    exit: 1,
    cause: 'a row does not fit its JSON Schema',
    cure: 'Report this with the file that caused it',
  },
  'invariant-broken': {
    exit: 1,
    cause: 'an invariant of the data contract does not hold',
    cure: 'Report this with the file that caused it',
  },
  'format-full': {
    exit: 1,
    cause: 'a table has more rows than the format has room for',
    cure: 'Leave the format out, or build fewer reports',
  },
  'format-unavailable': {
    exit: 1,
    cause: 'SQLite is made with WebAssembly, which Node lacks where it is started with --jitless',
    cure: 'Leave the format out, or start Node without --jitless',
  },
  'temporary-missing': {
    exit: 1,
    cause: 'the folder for temporary files (TMPDIR) does not exist or cannot be written',
    cure: 'Create it, or set TMPDIR to another folder',
  },
  'out-unwritable': {
    exit: 1,
    cause: 'the folder for the result cannot be written',
    cure: 'Check that it is a folder, and your rights in it',
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof problems

/** An input that cannot be used. Its message is one sentence for the user, never a stack trace. */
export class InputError extends Error {
  constructor(readonly problem: Problem) {
    const { file, place, what, todo } = problem
    super(`${file}${place ? `, ${place}` : ''}: ${what}. ${todo}.`)
    this.name = 'InputError'
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
  if (!(error instanceof InputError)) return 1
  const kinds: Readonly<Record<string, ProblemKind>> = problems
  return kinds[error.problem.code]?.exit ?? 1
}
