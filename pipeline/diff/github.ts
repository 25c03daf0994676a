/** A difference as GitHub Actions shows it: annotations at the raw file's lines. */
import { isTold, sayWhat } from './say.ts'
import { oneLine } from '../escape.ts'
import { sayIn, type Language } from '../messages.ts'
import type { Diff } from './compare.ts'

/** More annotations than this are not shown for one step anyway. */
const most = 50

/**
 * Takes a difference and the folder of raw files as the repository names it; gives workflow
 * commands, one a line. `lineIn` turns a line of the published text into one of the raw file.
 * `::error file=raw/140802-2020.txt,line=63,title=targets::GDP growth 6.5 %25 → 6 %25`
 */
export function annotations(
  diff: Diff, raw: string, lineIn: (file: string, line: number, quote: string) => number | null, language: Language = 'en',
): string[] {
  const told = diff.changes.filter((change) => !isTold(change)).slice(0, most)
  const lines = told.map((change) => {
    const { file, line, table, after, before } = change
    const place = file === '' ? '' : `file=${property(`${raw}/${file}`)},`
    const quote = (after ?? before)?.text ?? ''
    const at = file === '' || line === null ? null : lineIn(file, line, quote)
    const where = place + (at === null ? '' : `line=${at},`)
    return `::error ${where}title=${property(table)}::${data(sayWhat(change, language))}`
  })
  if (lines.length > 0) return lines
  return Object.entries(diff.files).flatMap(([kind, paths]) =>
    paths.slice(0, most).map((path) => `::error title=${property(kind)}::${data(sayIn(language, '{0} differs from a fresh build', path))}`))
}

/** The escapes that workflow commands ask for; what is left are signs that each log may show. */
function data(words: string): string {
  return oneLine(words).replaceAll('%', '%25')
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
