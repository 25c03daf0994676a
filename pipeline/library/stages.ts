/** The stages and the difference as the library shows them: a call that is wrong in itself is a TypeError in words. */
import { compare as compareDatasets, type Change, type Diff } from '../diff/compare.ts'
import { toDataset as datasetOf, type Dataset } from '../diff/dataset.ts'
import { sayChange as sayOneChange, sayDiff as sayWholeDiff } from '../diff/say.ts'
import { extract as extractFrom, type Extraction } from '../extract/index.ts'
import type { ExtractOptions } from '../extract/reading.ts'
import type { Language } from '../messages.ts'
import { normalize as normalizeFrom, type NormalizeOptions } from '../normalize/index.ts'
import { toTables as tablesFrom } from '../tables.ts'
import type { Report, Tables } from '../types.ts'
import { sayFault as sayOneFault, validate as validateAll, type Fault } from '../validate/index.ts'
import { checkArgument } from './checked.ts'

/**
 * Takes a report that `readReport` gave; gives all its figures and what they say.
 * @throws TypeError where it is called in a wrong way
 * @example extract(await readReport(text)).claims.length
 */
export function extract(report: Report, options: ExtractOptions = {}): Extraction {
  checkArgument(report, 'report', 'the report of extract')
  checkArgument(options, 'object', 'the options of extract')
  return extractFrom(report, options)
}

/**
 * Takes a report and what `extract` gave of it; gives its rows by table.
 * @throws TypeError where it is called in a wrong way
 */
export function normalize(report: Report, extraction: Extraction, options: NormalizeOptions = {}): Partial<Tables> {
  checkArgument(report, 'report', 'the report of normalize')
  checkArgument(extraction, 'extraction', 'the extraction of normalize')
  checkArgument(options, 'object', 'the options of normalize')
  return normalizeFrom(report, extraction, options)
}

/**
 * Takes reports that `readReport` gave; gives all tables.
 * @throws TypeError where it is called in a wrong way
 */
export function toTables(reports: readonly Report[]): Tables {
  checkArgument(reports, 'reports', 'the reports of toTables')
  return tablesFrom(reports)
}

/**
 * Checks tables against their schemas and the contract; gives a promise of what is wrong, `[]` where nothing is.
 * `texts` is a Map: report id → published text.
 * @throws TypeError where it is called in a wrong way
 * @example await validate(toTables([report]), new Map([[report.id, report.text]])) // []
 */
export async function validate(tables: Tables, texts: ReadonlyMap<string, string>): Promise<Fault[]> {
  checkArgument(tables, 'tables', 'the tables of validate')
  checkArgument(texts, 'map', 'the texts of validate')
  return validateAll(tables, texts)
}

/** Takes a fault that `validate` gave; gives it as one sentence. */
export function sayFault(fault: Fault): string {
  checkArgument(fault, 'fault', 'the fault of sayFault')
  return sayOneFault(fault)
}

/**
 * Takes the files of a dataset (path → text of `data/*.csv` and `text/*.txt`, path → SHA-256 of all), both as Maps;
 * gives the dataset that `compare` takes.
 * @throws TypeError where it is called in a wrong way
 */
export function toDataset(contents: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): Dataset {
  checkArgument(contents, 'map', 'the contents of toDataset')
  checkArgument(files, 'map', 'the files of toDataset')
  return datasetOf(contents, files)
}

/**
 * Takes two datasets; gives what the second has otherwise, in the order of reports, tables, text.
 * @throws TypeError where it is called in a wrong way
 */
export function compare(before: Dataset, after: Dataset): Diff {
  checkArgument(before, 'dataset', 'the first dataset of compare')
  checkArgument(after, 'dataset', 'the second dataset of compare')
  return compareDatasets(before, after)
}

/**
 * A difference as lines, counts last; `all` tells also what follows from other changes. `[]` where nothing differs.
 * @throws TypeError where it is called in a wrong way
 */
export function sayDiff(diff: Diff, all = false, language: Language = 'en'): string[] {
  checkArgument(diff, 'diff', 'the difference of sayDiff')
  checkArgument(all, 'flag', 'all of sayDiff')
  checkArgument(language, 'language', 'the language of sayDiff')
  return sayWholeDiff(diff, all, language)
}

/** A change as one line: `targets 140802-2020: added GDP growth 6 %, 2020 (line 63)`. */
export function sayChange(change: Change): string {
  checkArgument(change, 'change', 'the change of sayChange')
  return sayOneChange(change)
}
