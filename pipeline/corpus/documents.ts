/** What out/ has of each report as a file of its own: the published text, and its page. */
import type { FileFact } from '../describe/facts.ts'
import { homePage, reportPage } from '../explorer/index.ts'
import { homeRow, type PartInfo } from '../parts/part.ts'
import type { Store } from '../parts/store.ts'
import { addMeasured } from '../review/measure.ts'
import type { DatasetFacts } from '../vocabulary/dataset.ts'
import { writeFile } from './sink.ts'
import { infoOf, partsOf, rowsOf, type Corpus } from './source.ts'
import { allEnded } from './sums.ts'

/** Files that are open at a time. */
const mostOpen = 32

/** Writes `text/<id>.txt`, and where `pages` is set `reports/<id>.html`, of the parts given. */
export async function writeDocuments(
  store: Store, keys: readonly string[], pages: boolean, folder: string,
): Promise<FileFact[]> {
  const files: FileFact[] = []
  let open: Promise<FileFact>[] = []
  try {
    for (const part of partsOf<PartInfo>(store, keys)) {
      const { id, report } = part.info
      open.push(writeFile(folder, `text/${id}.txt`, [part.section('text')]))
      if (pages) open.push(writeFile(folder, `reports/${id}.html`, await reportPage(report, part.section('page'))))
      // A process may have some hundred files open, and all of them wait for the disk.
      if (open.length < mostOpen) continue
      files.push(...await allEnded(open))
      open = []
    }
    return [...files, ...await allEnded(open)]
  } finally {
    // What is still at work in the folder must not outlive this.
    await Promise.allSettled(open)
  }
}

/**
 * Writes `index.html`. `figures` is how many rows observations and attainment have, `own` what a
 * person said of the dataset.
 */
export async function writeHome(
  corpus: Corpus, figures: number, own: Partial<DatasetFacts>, folder: string,
): Promise<FileFact> {
  const rows = rowsOf(corpus)
  const reports = corpus.parts.map((key) => homeRow(infoOf(corpus.store, key)))
  const reviews = corpus.parts.flatMap((key) => infoOf(corpus.store, key).measured ?? [])
  const page = await homePage({
    reports, observations: rows('observations'), attainment: rows('attainment'), records: rows, figures, own,
    measured: addMeasured(reviews),
  })
  return writeFile(folder, 'index.html', page)
}
