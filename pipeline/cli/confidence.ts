/** Counts how often rows of each kind were right: `npm run confidence -- --judged FILE… --raw DIR…`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tenthsOf, verdictsOf, type Calibration } from '../describe/calibration.ts'
import { share } from '../describe/accuracy.ts'
import { confidenceOfPoints } from '../normalize/confidence.ts'
import { kindsOf } from '../normalize/traits/index.ts'
import { fit, type Fitted, type Sample } from './fit.ts'
import { levelled } from './level.ts'
import { match, readJudged, type Found } from './judged.ts'
import { say, warn } from './print.ts'
import { command, run } from './run.ts'

const kindsFile = fileURLToPath(new URL('../lexicon/confidence.tsv', import.meta.url))
const calibrationFile = fileURLToPath(new URL('../vocabulary/calibration.json', import.meta.url))
const judgedFile = fileURLToPath(new URL('../../tests/judged/rows.tsv', import.meta.url))

const help = `
A judged row has report_id, table, id, verdict (right in every column, small fault, wrong), and where known
print (what it said), use (fit: it is counted; level: judged after the rules were last
changed, it says how right rows are on the whole; check: it is kept apart), on (ISO date). Files of judged rows
are tab-separated with a header, or JSON lines. A row that the program makes otherwise now is left out; one
whose report lies in no folder is missed, and nothing is written then without --partial.

Writes pipeline/lexicon/confidence.tsv and pipeline/vocabulary/calibration.json; build again afterwards.`

interface Options { judged: string[], raw: string[], partial?: true, dryRun?: true }

await run(async () => {
  const program = command('confidence')
  program
    .description('Counts how often judged rows of each kind were right, and how well the confidences fit.')
    .addOption(program.createOption('--judged <file...>', 'files of judged rows').default([judgedFile], 'tests/judged/rows.tsv'))
    .option('--raw <folder...>', 'folders of the reports that they are of', ['../shared/seed', '../shared/corpus'])
    .option('--partial', 'write even where reports of judged rows are missing')
    .option('--dry-run', 'only tell, write nothing')
    .addHelpText('after', help)
  const { judged, raw, partial, dryRun } = program.parse().opts<Options>()
  const { found, changed, textless } = await match(readJudged(judged), raw)
  say(`${found.length} judged rows found again; ${changed.length} are made otherwise now; ${textless.length} are of reports that lie in no folder.`)
  const counted = found.filter(({ use }) => use === 'fit')
  const fresh = found.filter(({ use }) => use === 'level')
  const kept = found.filter(({ use }) => use === 'check')
  const kinds = levelled(fit(counted.map(sampleOf)), fresh.map(sampleOf))
  const points = new Map(kinds.map((one) => [keyOf(one.part, one.kind), one.points]))
  const told = kept.map((one) => ({ verdict: one.verdict, confidence: confidenceBy(points, one) }))
  const on = found.map((one) => one.on).sort().at(-1) ?? ''
  const reports = new Set([...counted, ...fresh].map(({ report_id }) => report_id))
  const apart = kept.filter(({ report_id }) => !reports.has(report_id)).length
  const measured: Calibration = { on, fit: verdictsOf(counted), level: verdictsOf(fresh), check: verdictsOf(kept), apart, changed: changed.length, tenths: tenthsOf(told) }
  sayCalibration(measured)
  if (dryRun) return 0
  if (textless.length > 0 && !partial) {
    warn('Nothing was written: name the folders of all reports after --raw, or say --partial.')
    return 1
  }
  writeFileSync(kindsFile, toLexicon(kinds))
  writeFileSync(calibrationFile, `${JSON.stringify(measured, null, 2)}\n`)
  say(`Written: ${kinds.length} kinds. Build again.`)
  return 0
})

function sampleOf({ traits, verdict }: Found): Sample {
  return { traits, isRight: verdict === 'right' }
}

function keyOf(part: string, kind: string): string {
  return `${part}\t${kind}`
}

/** The confidence that the kinds just fitted give: those of the program are the old ones. */
function confidenceBy(points: ReadonlyMap<string, number>, { traits }: Found): string {
  let sum = points.get(keyOf('row', 'all')) ?? 0
  for (const trait of traits) for (const kind of kindsOf(trait)) sum += points.get(keyOf(trait.part, kind)) ?? 0
  return confidenceOfPoints(sum)
}

function toLexicon(kinds: readonly Fitted[]): string {
  const lines = kinds.map(({ part, kind, judged, right, points }) => [part, kind, judged, right, points].join('\t'))
  return `${['part\tkind\tjudged\tright\tpoints', ...lines].join('\n')}\n`
}

function sayCalibration({ fit: counted, level, check, apart, tenths }: Calibration): void {
  say(`counted: ${JSON.stringify(counted)}`, `for the level: ${JSON.stringify(level)}`, `kept apart: ${JSON.stringify(check)}, ${apart} of them of reports that no counted row is of`)
  for (const tenth of tenths) {
    say(`${tenth.from}–${tenth.to}  rows ${tenth.rows}  said ${tenth.said}  right ${share(tenth.right, tenth.rows)}%  wrong ${tenth.wrong}`)
  }
  const [least] = tenths
  if (least) {
    say(`The least sure tenth holds ${share(least.wrong, check.wrong)}% of the wrong rows and `
      + `${share(least.rows - least.right, check.rows - check.right)}% of those with any fault.`)
  }
}
