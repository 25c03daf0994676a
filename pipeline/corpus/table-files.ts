/** Every table as one CSV and one JSON file: the lines of all parts, one after the other. */
import type { FileFact } from '../describe/facts.ts'
import { schemas } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import type { TableName } from '../types.ts'
import { csvHeader, toCsv } from '../write/csv.ts'
import { jsonFrame, toJson } from '../write/json.ts'
import { openSink, writeFile, type Sink } from './sink.ts'
import { partsOf, type Corpus } from './source.ts'
import { allEnded } from './sums.ts'
import { panelTables, reportTables } from '../parts/part.ts'

/**
 * Writes `data/<table>.csv`, or `.json`, of the tables named into `folder`; gives their facts. All
 * grow at once, so each part is read once.
 */
export async function writeTables(
  corpus: Corpus, format: 'csv' | 'json', names: readonly TableName[], folder: string,
): Promise<FileFact[]> {
  const asked = <Name extends TableName>(list: readonly Name[]) => list.filter((name) => names.includes(name))
  const metrics = () => (format === 'csv' ? toCsv : toJson)(metricRows(), schemas.metrics)
  return [
    ...await grow(corpus, corpus.parts, asked(reportTables), format, folder),
    ...await grow(corpus, corpus.panels, asked(panelTables), format, folder),
    ...await allEnded(asked(['metrics']).map((name) => writeFile(folder, `data/${name}.${format}`, [metrics()]))),
  ]
}

async function grow(
  { store }: Corpus, keys: readonly string[], names: readonly TableName[], format: 'csv' | 'json', folder: string,
): Promise<FileFact[]> {
  const sinks: { name: TableName, sink: Sink, isEmpty: boolean }[] = []
  try {
    for (const name of names) sinks.push({ name, sink: openSink(folder, `data/${name}.${format}`), isEmpty: true })
    if (format === 'csv') for (const { name, sink } of sinks) sink.write(csvHeader(schemas[name]))
    for (const part of names.length === 0 ? [] : partsOf(store, keys)) {
      for (const file of sinks) {
        const lines = part.section(`${format}/${file.name}`)
        if (lines.length === 0) continue
        if (format === 'json') file.sink.write(file.isEmpty ? jsonFrame.start : jsonFrame.between)
        file.sink.write(lines)
        file.isEmpty = false
      }
    }
    if (format === 'json') for (const { sink, isEmpty } of sinks) sink.write(isEmpty ? toJson([], schemas.reports) : jsonFrame.end)
  } catch (error) {
    for (const { sink } of sinks) sink.drop()
    throw error
  }
  return allEnded(sinks.map(({ sink }) => sink.close()))
}
