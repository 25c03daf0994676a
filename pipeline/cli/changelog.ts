/** The difference of two datasets as an entry of a changelog: `npm run changelog -- OLD NEW`. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { anyDates } from '../read/dates.ts'
import { compare, isSame } from '../diff/compare.ts'
import { languageOfEntries, nextVersion, stepOf, toEntry } from '../diff/changelog.ts'
import { InputError, problemIn } from '../errors.ts'
import { sayIn, type Language } from '../messages.ts'
import { readDataset } from './folder.ts'
import { askedLanguage } from './language.ts'
import { say, sayText, warn } from './print.ts'
import { NoPlaceForFile, writeWhole } from '../write/whole.ts'
import { command, run } from './run.ts'

interface Options {
  date: string
  dataVersion?: string
  file?: string
}

const help = `
Examples:
  npm run -s changelog -- v1/out out --date 2026-11-23                  print the entry
  npm run changelog -- v1/out out --date 2026-11-23 --file CHANGES.md   put it on top of the file

The version is that of <new>, from its datapackage.json, as raw/dataset.yml says. Where <old> has the
same, or <new> none, it is proposed by what changed: tables, columns or reports gone 1.0.0; reports,
rows or columns come, or rows gone 0.1.0; values corrected 0.0.1. Write it into raw/dataset.yml then.

The entry is in English, with --lang zh in Chinese, whatever the locale says; in a file that has entries,
in their language unless --lang says otherwise.

Exit codes: 0 done; 1 the file has the version already, or cannot be written; 2 called in a wrong way;
3 a folder holds no dataset.`

await run(async () => {
  const program = command('changelog')
    .description('Writes what two versions of the data differ in as an entry of a changelog.')
    .argument('<old>', 'a folder that a build wrote')
    .argument('<new>', 'another one')
    .requiredOption('--date <day>', 'the day of the new version, such as 2026-11-23')
    .option('--data-version <version>', 'the new version of the data, such as 0.2.0')
    .option('--file <file>', 'a changelog to put the entry into, above the others')
    .addHelpText('after', help)
  const { date, dataVersion, file } = program.parse().opts<Options>()
  if (anyDates(date)[0]?.iso !== date) program.error(`error: --date ${date} is no day such as 2026-11-23`)
  const [old, fresh] = program.processedArgs as [string, string]
  const diff = compare(await readDataset(old), await readDataset(fresh))
  if (isSame(diff)) {
    warn('note: the two datasets are the same, byte for byte, so there is no entry to write')
    return 0
  }
  const [was, is] = [await versionOf(old), await versionOf(fresh)]
  const version = dataVersion ?? (is !== null && is !== was ? is : nextVersion(is ?? was ?? '0.0.0', stepOf(diff)))
  if (version === null) program.error('error: the version is none such as 0.2.0: give --data-version')
  const entryIn = (language: Language) => toEntry(diff, version ?? '', date, language)
  // What is written does not depend on the locale, and often goes from stdout into a file.
  const asked = askedLanguage(process.argv.slice(2))
  if (file === undefined) sayText(entryIn(asked ?? 'en'))
  else return (await insert(file, asked, entryIn)) ? 0 : 1
  return 0
})

/** The version that a dataset says of itself; null where it says none. */
async function versionOf(folder: string): Promise<string | null> {
  const place = join(folder, 'datapackage.json')
  const text = await readFile(place, 'utf8').catch(() => '{}')
  try {
    const { version } = JSON.parse(text) as { version?: unknown }
    return typeof version === 'string' ? version : null
  } catch {
    throw problemIn('dataset-broken', place, 'is no JSON object')
  }
}

/** What a changelog that is none, or may not be written, is refused with. */
function unwritable(file: string, { code = '' }: NodeJS.ErrnoException) {
  const what = code === 'EISDIR' ? 'is a folder, not a changelog' : `cannot be read or written (${code})`
  return problemIn('changelog-unwritable', file, what)
}

/** The words of a changelog, which are written again: of bytes that are no UTF-8 others would come out. */
function textOf(file: string, bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (Buffer.from(text).equals(bytes)) return text
  throw new InputError({ code: 'changelog-unwritable', file, what: 'is no UTF-8, and was left as it is', todo: 'Save it as UTF-8, or name another file after --file' })
}

/** Puts an entry above the first one, in the language asked for or that of the file; false where it has its heading already. */
async function insert(file: string, asked: Language | undefined, entryIn: (language: Language) => string): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  if (found?.isFile() === false && !found.isDirectory()) throw problemIn('changelog-unwritable', file, 'is a pipe or a device, not a changelog')
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.from(`# ${sayIn(asked ?? 'en', 'Changes of the data')}\n\n`)
    throw unwritable(file, error)
  })
  const text = textOf(file, bytes)
  const entry = entryIn(asked ?? languageOfEntries(text))
  const heading = entry.slice(0, entry.indexOf(' — '))
  if (text.split('\n').some((line) => line === heading || line.startsWith(`${heading} `))) {
    warn(`error: ${file}: has an entry ${heading.slice(3)} already. Raise the version.`)
    return false
  }
  const first = text.search(/^## /mu)
  const at = first < 0 ? text.length : first
  try {
    writeWhole(file, text.slice(0, at) + entry + text.slice(at))
  } catch (error) {
    if (error instanceof NoPlaceForFile) throw problemIn('changelog-unwritable', file, error.message)
    throw unwritable(file, error as NodeJS.ErrnoException)
  }
  say(`${file}: ${heading.slice(3)}`)
  return true
}
