/** Every kind of problem with the input: exit code, cause and cure, the table of ERRORS.md. */

/** A kind of problem: the process's exit code, what causes it, and what a person can do. */
export interface ProblemKind {
  exit: 1 | 2 | 3
  cause: string
  cure: string
}

/**
 * Every code with its exit code, cause and cure. Exit codes: 1 the input, the data or the output
 * folder is at fault, 2 the command was called in a wrong way, 3 a folder holds no dataset.
 */
export const problems = {
  'folder-missing': {
    exit: 1,
    cause: 'the folder of raw files does not exist or cannot be read',
    cure: 'Create it and put reports (.txt, .html, .docx, .pdf, .md) into it',
  },
  'no-input': {
    exit: 1,
    cause: 'no file in the folder is a report',
    cure: 'Put reports (.txt, .html, .docx, .pdf, .md) into it',
  },
  'file-kind': {
    exit: 1,
    cause: 'the file name ends neither in .txt, .html or .htm nor in .docx, .pdf or .md',
    cure: 'Save the report as plain text, as a web page or as a Word document (.docx)',
  },
  'file-empty': {
    exit: 1,
    cause: 'the file has no bytes, or nothing but blanks',
    cure: 'Download it again',
  },
  'file-binary': {
    exit: 1,
    cause: 'the bytes of a .txt or .html file are those of a PDF, an archive, an office document or a picture, or hold NUL',
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
    cause: 'the text has more than 20,000 figures; a report has some hundreds',
    cure: 'Put the report alone into it, each report into a file of its own',
  },
  'format-unavailable': {
    exit: 1,
    cause: 'the format SQLite needs WebAssembly, which Node lacks where it is started with --jitless, and node-sqlite3-wasm beside the program',
    cure: 'Leave the format out, or start Node without --jitless',
  },
  'temporary-missing': {
    exit: 1,
    cause: 'the folder for temporary files (TMPDIR) does not exist or cannot be written',
    cure: 'Create it, or set TMPDIR to another folder',
  },
  'dataset-wrong': {
    exit: 1,
    cause: 'raw/dataset.yml, which says whose dataset it is, is no YAML, or has an unknown key or a wrong value',
    cure: 'Correct that line; "npm run dataset -- --help" lists the keys',
  },
  'dataset-taken': {
    exit: 1,
    cause: 'there is a dataset.yml already; it is never overwritten',
    cure: 'Edit it, or take it away first',
  },
  'sidecar-wrong': {
    exit: 1,
    cause: 'the facts beside a raw file cannot be read, name a fact that does not exist, or say what cannot be',
    cure: 'Correct the .yml file',
  },
  'review-taken': {
    exit: 1,
    cause: 'the file that reviews are to be put together in holds something else',
    cure: 'Name another file, or take that one away',
  },
  'review-wrong': {
    exit: 1,
    cause: 'a review file cannot be read, or a line of it names a column, a code or a day that does not exist, or is half written',
    cure: 'Correct the line',
  },
  'review-moved': {
    exit: 1,
    cause: 'the words of a review are no longer in the text, or stand at several places of their sentence',
    cure: 'Look the words up in the text and correct start and end, or remove the line',
  },
  'review-row': {
    exit: 1,
    cause: 'a review speaks of a row that is not there, or does not say which of several',
    cure: 'Correct the line, or remove it',
  },
  'review-clash': {
    exit: 1,
    cause: 'reviews contradict themselves, one another, or what else the text says at their place',
    cure: 'Keep one of the lines',
  },
  'review-report': {
    exit: 1,
    cause: 'a review file belongs to no report, or a report has several',
    cure: 'Name the file after the id of its report, such as CN-140802-2020.csv, and keep one of several',
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
  'document-kind': {
    exit: 1,
    cause: 'the file is a document of a kind that is not read (.doc, .wps, .rtf, .odt, .ofd, .xls, .xlsx, .pptx), whatever it is called',
    cure: 'Open it in the program that made it, and save it as .docx or .txt',
  },
  'document-encrypted': {
    exit: 1,
    cause: 'the document is protected by a password',
    cure: 'Open it with its password, take the protection away, and save it again',
  },
  'document-broken': {
    exit: 1,
    cause: 'the document is cut off or damaged, is no such document, or declares what none declares',
    cure: 'Download it again, or open it where it was made and save it as .docx or .txt',
  },
  'document-too-large': {
    exit: 1,
    cause: 'the document unpacks to more than a report can need, or has more pages',
    cure: 'Put the report alone into a document of its own',
  },
  'document-no-text': {
    exit: 1,
    cause: 'the document holds pictures of pages (a scan) and no text, or letters that cannot be told',
    cure: 'Take the text from the page where it was published, or have it recognized (OCR), and save it as .txt or .docx',
  },
  'table-wrong': {
    exit: 1,
    cause: 'a table of reports has no rows, is no list of objects, or has quotes that do not close',
    cure: 'Save it again as CSV in UTF-8, or as .xlsx',
  },
  'table-columns': {
    exit: 1,
    cause: 'no column of a table holds texts of reports, several may, or one that was named is not there',
    cure: 'Name the column of the texts: --column text=NAME',
  },
  'table-row-empty': {
    exit: 1,
    cause: 'a row of a table of reports has no text',
    cure: 'Leave the row out, or put the text into it',
  },
  'judged-wrong': {
    exit: 1,
    cause: 'a file of judged rows cannot be read, or a line of it names no row or no verdict',
    cure: 'Give it a header or JSON lines with report_id, table, id and verdict: right, small or wrong',
  },
  'no-dataset': {
    exit: 3,
    cause: 'the folder that should hold a dataset does not exist, or has no data/reports.csv',
    cure: 'Name a folder that a build wrote',
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
