/** A dataset in memory → its folder, replaced as a whole, with the care and the bytes of a build. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { allEnded } from '../corpus/sums.ts'
import { factOfFile, writeFile } from '../corpus/sink.ts'
import { factsOf } from '../describe/facts.ts'
import { described } from '../describe/index.ts'
import { sheetsBefore } from '../describe/sheets.ts'
import { clientBundle } from '../explorer/bundle.ts'
import { binaryFormats, checkFormats, checkRoom, formatNames, writeFormat, type DataFile, type Format } from '../formats/index.ts'
import { readerPage } from '../reader/bundle.ts'
import { byPath, homeFile, reportFile, rowsOf, tableFile, tableFiles, textFiles, type Dataset } from '../reader/dataset.ts'
import { stoppable } from '../write/stop.ts'
import { closeTarget, openTarget, replace } from '../write/index.ts'
import { innerOf, type BuiltDataset } from './dataset.ts'
import { checkArgument, checkKeys } from './checked.ts'

export interface WriteOptions {
  /** `['csv', 'json']` unless others are named; `data/reports.csv` is there in any case. */
  formats?: readonly Format[]
  /** Whether the explorer and the page that reads are written; true unless said otherwise. */
  pages?: boolean
}

export interface Written {
  /** What a person should know: files in the folder that no build wrote, and stay. */
  notices: string[]
}

/**
 * Writes a dataset into a folder: the files that `baogao build` writes, byte for byte. All or nothing:
 * only what a build wrote there is replaced, other files stay, and a folder that no build made is refused.
 * @throws InputError where the folder cannot be written or must not be replaced; it is then as it was
 * @throws TypeError where it is called in a wrong way
 * @example await writeDataset(await buildDataset([text]), 'out')
 */
export async function writeDataset(dataset: BuiltDataset, folder: string, options: WriteOptions = {}): Promise<Written> {
  const whole = innerOf(dataset)
  checkKeys(options, { formats: 'list', pages: 'flag' }, 'the options of writeDataset')
  checkArgument(folder, 'name', 'the folder')
  const { formats = ['csv', 'json'], pages = true } = options
  const unknown = formats.find((format) => !formatNames.includes(format))
  if (unknown !== undefined || formats.length === 0) throw new TypeError(`formats must be some of ${formatNames.join(', ')}`)
  checkFormats(formats)
  checkRoom(formats, whole.subject.statistics.rows)
  return stoppable(async () => {
    const target = await openTarget(folder, null)
    try {
      await replace(target, (fresh) => fill(whole, fresh, formatNames.filter((format) => formats.includes(format)), pages))
    } finally {
      await closeTarget(target)
    }
    return { notices: target.notices.map(({ what }) => what) }
  })
}

async function fill(dataset: Dataset, fresh: string, formats: readonly Format[], pages: boolean): Promise<void> {
  for (const name of ['data', 'text', ...(pages ? ['reports'] : [])]) await mkdir(join(fresh, name))
  const write = ({ path, bytes }: DataFile) => writeFile(fresh, path, [bytes])
  const plain = (['csv', 'json'] as const).filter((format) => formats.includes(format))
  const files = [
    ...tableFiles(dataset, plain), ...(plain.includes('csv') ? [] : [tableFile(dataset, 'reports', 'csv')]),
    ...textFiles(dataset), ...(pages ? await pageFiles(dataset) : []),
  ].sort(byPath)
  const written = await allEnded(files.map(write))
  const before = formats.includes('xlsx') ? sheetsBefore(factsOf(dataset.subject, written, formats)) : []
  for (const format of binaryFormats.filter((one) => formats.includes(one))) {
    for (const path of await writeFormat(format, rowsOf(dataset), fresh, before)) written.push(await factOfFile(fresh, path))
  }
  const others = pages ? [await writeFile(fresh, 'reader.html', [await readerPage()])] : []
  const facts = factsOf(dataset.subject, written.sort(byPath), formats)
  await allEnded(described(facts, others).map(write))
}

async function pageFiles(dataset: Dataset): Promise<DataFile[]> {
  const bundle = await clientBundle()
  return [await homeFile(dataset, bundle), ...await Promise.all(dataset.parts.map((part) => reportFile(part, bundle)))]
}
