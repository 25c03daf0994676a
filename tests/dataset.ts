/** A dataset made of texts in memory, as a build would write it. */
import { toDataset, type Dataset } from '../pipeline/diff/dataset.ts'
import { readReport } from '../pipeline/index.ts'
import { toTables } from '../pipeline/tables.ts'
import { filesOf } from './files.ts'

/** Takes texts by file name; gives the dataset that a build of them writes. */
export async function datasetOf(texts: Readonly<Record<string, string>>): Promise<Dataset> {
  const reports = await Promise.all(Object.entries(texts).map(([name, text]) => readReport(text, { name })))
  const contents = new Map<string, string>()
  const published = new Map(reports.map(({ id, text }) => [id, text]))
  const files = filesOf(toTables(reports), published)
  for (const [path, content] of files) {
    if (/\.(?:csv|txt)$/u.test(path)) contents.set(path, String(content))
  }
  return toDataset(contents, contents)
}
