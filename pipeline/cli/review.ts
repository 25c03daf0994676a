/** Reviews of rows by people: `npm run review -- sample | score | merge`. */
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { InputError, problemIn } from '../errors.ts'
import { mergeReviews } from '../review/merge.ts'
import { draw, ways, withDrawn, type Way } from '../review/sample.ts'
import { score } from '../review/score.ts'
import type { AnyReview } from '../review/rows.ts'
import { readDataset } from './folder.ts'
import { say, sayJson, warn } from './print.ts'
import { putReviews, refuseOther, reviewsAt } from './review-files.ts'
import { applyAll, csvName, isCsv, reviewsOf } from './reviews.ts'
import { command, run } from './run.ts'
import { sayDifference, sayScore } from './say-reviews.ts'
import { many } from './summary.ts'

const help = `
Examples:
  npm run review -- sample --rows 200 --seed 7          rows to judge → raw/review/<report>.csv
  npm run review -- sample --rows 200 --seed 7 --by table --passages 40
  npm run -s review -- score                            how right the rows are, of those that were drawn
  npm run review -- merge li/CN-140802-2020.csv wang/CN-140802-2020.csv --to raw/review/CN-140802-2020.csv

Options: sample --rows --passages --seed --by all|table|level|confidence --out --to; score --raw --review
--json; merge --to --json; \`npm run review -- sample --help\` tells more.

A drawn line has no decision; whoever judges it writes right, wrong or corrected with what is right, who
(by) and when (on: 2026-03-05). A passage is read through, what it lacks is added as lines missing, and
then it is right. Only drawn rows tell how right the dataset is; the others are counted apart.

Exit codes: 0 done; 1 a file is at fault, or two reviews differ; 2 called in a wrong way; 3 there is no
dataset.`

await run(async () => {
  let code = 0
  const program = command('review')
    .description('Draws rows to be judged by a person, scores the dataset by what was judged, merges reviews.')
    .addHelpText('after', help)
  const sub = (name: string, does: string): Command =>
    program.command(name).description(does).exitOverride()
  sub('sample', 'draw rows (and passages, to find what was missed) into review files')
    .option('--rows <number>', 'rows to draw', '200')
    .option('--passages <number>', 'passages to draw', '0')
    .requiredOption('--seed <word>', 'the same seed draws the same rows')
    .option('--by <way>', 'table, level or confidence: as many of each as there are', 'all')
    .option('--out <folder>', 'the dataset', 'out')
    .option('--to <folder>', 'where the review files are', 'raw/review')
    .action(async (options: Sample) => { await sample(options, program) })
  sub('score', 'right, wrong and missed, with 95 % intervals, by table, attribute, rule, confidence')
    .option('--raw <folder>', 'reports as published', 'raw')
    .option('--review <folder>', 'where the review files are; else <raw>/review')
    .option('--json', 'print as JSON')
    .action(async (options: { raw: string, review?: string, json?: true }) => {
      const applied = [...(await applyAll(options.raw, options.review ?? join(options.raw, 'review'))).values()]
      const scores = score(applied.flatMap(({ judged }) => judged), applied.map(({ measured }) => measured))
      if (options.json) sayJson(scores)
      else say(...sayScore(scores))
    })
  sub('merge', 'two reviews of one report → one; what they differ in is listed')
    .argument('<one>', 'a review file')
    .argument('<other>', 'another one of the same report')
    .option('--to <file>', 'where to write both; what differs is as the first has it')
    .option('--json', 'print the differences as JSON')
    .action(async (one: string, other: string, options: { to?: string, json?: true }) => { code = await merge(one, other, options) })
  await program.parseAsync()
  return code
})

interface Sample {
  rows: string
  passages: string
  seed: string
  by: string
  out: string
  to: string
}

async function sample(options: Sample, program: Command): Promise<void> {
  const { rows, passages, seed, by, out, to } = options
  for (const number of [rows, passages]) {
    if (!/^\d{1,6}$/u.test(number)) program.error(`error: ${number} is no whole number`, { exitCode: 2 })
  }
  if (!/^[\w-]{1,30}$/u.test(seed)) program.error('error: --seed takes letters and digits', { exitCode: 2 })
  if (!ways.includes(by as Way)) program.error(`error: --by takes one of ${ways.join(', ')}`, { exitCode: 2 })
  const dataset = await readDataset(out)
  if (by === 'confidence' && !dataset.columns.get('indicators')?.includes('confidence')) {
    throw new InputError({ code: 'dataset-broken', file: out, what: 'has no column confidence to draw by', todo: 'Build it again, or draw by table' })
  }
  const drawn = draw(dataset, { rows: Number(rows), passages: Number(passages), seed, by: by as Way })
  const byReport = new Map<string, AnyReview[]>()
  for (const { report, line } of drawn) byReport.set(report, [...byReport.get(report) ?? [], line])
  const names = await reviewsOf(to).catch(() => [] as string[])
  const all = await Promise.all([...byReport].map(async ([report, lines]) => {
    const own = names.find((name) => name.replace(/\.[a-z]+$/iu, '') === report)
    if (own !== undefined && !isCsv(own)) throw problemIn('review-report', join(to, own), 'is no CSV file, and only those are added to')
    const had = own === undefined ? [] : await reviewsAt(join(to, own))
    return { place: join(to, own ?? csvName(report)), lines: withDrawn(had, lines) }
  }))
  for (const { place, lines } of all) await putReviews(place, lines)
  const count = (isPassage: boolean) => drawn.filter(({ line }) => (line.table === 'passage') === isPassage).length
  say(`${many(count(false), 'row')} and ${many(count(true), 'passage')} of ${many(byReport.size, 'report')} → ${to}`)
}

async function merge(one: string, other: string, { to, json }: { to?: string, json?: true }): Promise<number> {
  const [first, second] = [await reviewsAt(one), await reviewsAt(other)]
  const merged = mergeReviews(first, second)
  if (to !== undefined) {
    await refuseOther(to, [one, other], merged.rows)
    await putReviews(to, merged.rows)
  }
  if (json) sayJson({ both: merged.both, agreed: merged.agreed, differences: merged.differences })
  else {
    // Two reviews of one report mostly have the same name, in two folders.
    const names = basename(one) === basename(other) ? [one, other] as const : [basename(one), basename(other)] as const
    for (const difference of merged.differences) say(sayDifference(difference, ...names))
    say(`${many(merged.rows.length, 'line')}; both decided ${merged.both}, and agree on ${merged.agreed}`)
  }
  if (to === undefined && !json) warn('Nothing was written: name a file with --to')
  return merged.differences.length > 0 ? 1 : 0
}
