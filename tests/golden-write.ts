/** Writes the golden lines of fixtures/reports anew: `npm run golden`. Each line of the diff is then read. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { goldenOf, linesOf, reports } from './reports.ts'

for (const name of reports) {
  const place = goldenOf(name)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, `${(await linesOf(name)).join('\n')}\n`)
}
