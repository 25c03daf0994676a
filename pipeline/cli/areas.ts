/** Makes the list of areas of the data set areacodes (CC0 1.0): `npm run areas -- areacodes.csv`.
 * It is at github.com/yescallop/areacodes; what came after its edition is in area-later.tsv.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isRow, parseRows, tableOf, type AreaRow } from '../read/area-rows.ts'
import { warn } from './print.ts'
import { run } from './run.ts'

const place = (name: string) => fileURLToPath(new URL(`../lexicon/${name}`, import.meta.url))

/** Columns: code, province, prefecture, name, level, state, from, to, successors. */
function fromDataSet(text: string): AreaRow[] {
  return text.replace(/^\ufeff/u, '').trim().split(/\r?\n/u).slice(1).map((line) => {
    const [code = '', , , name = '', , , from = '', to = '', successors = ''] = line.split(',')
    return { code, name, from: Number(from), to: to === '' ? Infinity : Number(to), successors }
  })
}

/** The list with what came later: a line without a first year says how an area ended. */
function withLater(rows: readonly AreaRow[], later: readonly AreaRow[]): AreaRow[] {
  const ended = later.filter(({ from }) => from === 0)
  const kept = rows.map((row) => {
    const end = row.to === Infinity ? ended.find(({ code }) => code === row.code) : undefined
    const successors = [row.successors, end?.successors ?? '']
      .filter((each) => each !== '').join(';')
    return end ? { ...row, to: end.to, successors } : row
  })
  // A later edition of the data set may have what was added by hand.
  const known = new Set(rows.map(({ code, from }) => `${code} ${from}`))
  return [...kept, ...later.filter(({ code, from }) => from > 0 && !known.has(`${code} ${from}`))]
}

await run(async () => {
  const [source] = process.argv.slice(2)
  const rows = source === undefined ? [] : fromDataSet(readFileSync(source, 'utf8'))
  if (rows.length === 0 || !rows.every(isRow)) {
    warn('error: needs the file of the data set: npm run areas -- areacodes.csv')
    return 2
  }
  const list = withLater(rows, parseRows(readFileSync(place('area-later.tsv'), 'utf8')))
  writeFileSync(place('area-codes.tsv'), tableOf(list))
  return 0
})
