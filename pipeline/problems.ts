/** Every kind of problem with the input: exit code, cause and cure, the table of ERRORS.md. */

/** A kind of problem: the process's exit code, what causes it, and what a person can do. */
export interface ProblemKind {
  exit: 1 | 2
  cause: string
  cure: string
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
    cause: 'the text holds U+FFFD, or was read in a wrong charset: characters were lost before the file came here',
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
    cure: 'Take the file out of the folder, or put the report itself in its place; if it is one, add "genre: work_report" to its .yml file',
  },
  'other-genre': {
    exit: 1,
    cause: 'the text is of another kind: a bulletin, a budget, a plan, a summary, news',
    cure: 'Take it out of the folder, or write "genre: work_report" into its .yml file',
  },
  'report-part': {
    exit: 1,
    cause: 'the file holds a part of a report, which goes on on a next page',
    cure: 'Put all pages of the report into one file, or write "genre: work_report" into its .yml file',
  },
  'reports-many': {
    exit: 1,
    cause: 'the file holds more than one report',
    cure: 'Put each report into a file of its own',
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
    cure: 'Save the page of the full text; if this is to be read, add "genre: work_report" to its .yml file',
  },
  'page-too-deep': {
    exit: 1,
    cause: 'the elements of the page are nested deeper than any browser shows them',
    cure: 'Save the report as plain text',
  },
  'page-too-large': {
    exit: 1,
    cause: 'the page is larger than 20 MB, or holds more templates than a page has',
    cure: 'Save the report as plain text',
  },
  'file-heavy': {
    exit: 1,
    cause: 'reading the file needs more memory than a thread has',
    cure: 'Save the report as plain text, without what is not part of it',
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
  'format-unavailable': {
    exit: 1,
    cause: 'the format SQLite needs WebAssembly, which Node lacks where it is started with --jitless',
    cure: 'Leave the format out, or start Node without --jitless',
  },
  'temporary-missing': {
    exit: 1,
    cause: 'the folder for temporary files (TMPDIR) does not exist or cannot be written',
    cure: 'Create it, or set TMPDIR to another folder',
  },
  'sidecar-wrong': {
    exit: 1,
    cause: 'the facts beside a raw file cannot be read, name a fact that does not exist, or say what cannot be',
    cure: 'Correct the .yml file',
  },
  'id-taken': {
    exit: 1,
    cause: 'two files give the same report id',
    cure: 'Remove one of them, or give one an id of its own in its .yml file, such as "id: CN-140802-2020-2"',
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
  'report-fault': {
    exit: 1,
    cause: 'the program fails on this report: a fault of the program, not of the file',
    cure: 'Report this with the file that caused it; --keep-going builds the other reports',
  },
  'program-fault': {
    exit: 1,
    cause: 'the program fails on this document or line: a fault of the program, not of the input',
    cure: 'Report this with what caused it',
  },
  'process-ended': {
    exit: 1,
    cause: 'in Spark, the process that reads a document ended or took too long, twice',
    cure: 'Build the document alone to see why, or give the executors more memory',
  },
  'document-wrong': {
    exit: 1,
    cause: 'a line given to a filter is too long, is no JSON object, or lacks a key',
    cure: 'Give one JSON object a line; --help shows its keys',
  },
  'file-unreadable': {
    exit: 1,
    cause: 'a file cannot be opened or read',
    cure: 'Check its name and your rights',
  },
  'id-unknown': {
    exit: 1,
    cause: 'no row of the dataset has the id',
    cure: 'Look it up in out/data',
  },
  'stage-input': {
    exit: 1,
    cause: 'what is given to a stage is neither a raw file nor what the stage before prints',
    cure: 'Give a raw file, or what the stage before prints',
  },
  'file-format': {
    exit: 1,
    cause: 'the text is that of another kind of file: SVG, XML, JSON, MHTML, an answer with its headers',
    cure: 'Open it where it was made, and save the report as plain text or as a web page',
  },
  'judged-wrong': {
    exit: 1,
    cause: 'a file of judged rows cannot be read, or a line of it names no row or no verdict',
    cure: 'Give it a header or JSON lines with report_id, table, id and verdict: right, small or wrong',
  },
  'dataset-broken': {
    exit: 1,
    cause: 'a file of a dataset does not hold what a build writes there',
    cure: 'Build the dataset again',
  },
  'changelog-unwritable': {
    exit: 1,
    cause: 'the changelog is a folder, or cannot be read or written',
    cure: 'Name a file after --file, and check your rights in its folder',
  },
  'clock-wrong': {
    exit: 1,
    cause: 'the clock of the machine stands before 1980 or after 2099, which an XLSX file cannot say',
    cure: 'Set the clock, or leave xlsx out of --format',
  },
  'format-full': {
    exit: 1,
    cause: 'a table has more rows than the format has room for',
    cure: 'Leave the format out, or build fewer reports',
  },
  'out-unwritable': {
    exit: 1,
    cause: 'the folder for the result cannot be written',
    cure: 'Check that it is a folder, and your rights in it',
  },
} as const satisfies Record<string, ProblemKind>
