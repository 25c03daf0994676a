/** The benchmark: `npm run bench -- [--reports 37,100,1000] [--rounds 9] [--reviews 1000] [--file results.json]`. */
import { writeFileSync } from 'node:fs'
import { cpus, totalmem, type } from 'node:os'
import { parseArgs } from 'node:util'
import { buildsOf, coldTimes, type Builds, type Usage } from './builds.ts'
import { madeFiles, seeds } from './corpus.ts'
import { factors, growthOfOne, type Growth } from './growth.ts'
import { short, table } from './measure.ts'
import { pageSpeeds } from './pages.ts'
import { peerName, peerSpeed } from './peer.ts'
import { randomOf, shuffled } from './random.ts'
import { reviewCost } from './reviews.ts'
import { stageSpeeds } from './stages.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1,10,100,1000' },
    rounds: { type: 'string', default: '9' },
    reviews: { type: 'string', default: '0' },
    file: { type: 'string' },
    'no-peer': { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const counts = values.reports.split(',').map(Number)

say(`Machine: ${machine().cpu} × ${machine().cores}, ${machine().memory} GB, Node ${process.version}`)
const texts = seeds()
say(`Reports at hand: ${texts.length}; the corpora are made from them, the same ones every time.`)

title('Stages, warm, by processor time (all threads together)')
const stages = await stageSpeeds(madeFiles(Math.max(20, texts.length)), rounds)
const perSecond = (count: number, name: string) => count / (stages.milliseconds[name]! / 1000)
say(table(
  ['stage', 'MB/s', 'million characters/s', 'reports/s', 'share of whole', '× floor'],
  Object.entries(stages.milliseconds).map(([name, time]) => [
    name, short(perSecond(stages.bytes, name) / 1e6), short(perSecond(stages.characters, name) / 1e6),
    short(perSecond(stages.reports, name)), `${Math.round(100 * time / stages.milliseconds.whole!)} %`,
    short(time / stages.milliseconds.floor!),
  ]),
))
say('floor: decode, and one pass of a pattern over all digits; tables: extract, normalize and panel.')

title('Pages')
const pages = await pageSpeeds(madeFiles(10, true), rounds)
const parsed = pages.milliseconds['rehype-parse alone']!
say(table(['', 'MB/s', '× rehype-parse'], Object.entries(pages.milliseconds).map(([name, time]) =>
  [name, short(pages.bytes / time / 1000), short(time / parsed)])))

title(`${peerName}, the same texts by line`)
// Mixed, so that what is read until the time is over stands for all.
const lines = shuffled(texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== ''), randomOf(1))
const peer = values['no-peer'] ? null : await peerSpeed(lines, 10_000)
const ours = perSecond(stages.characters, 'text → records')
const peerRatio = peer ? ours / (peer.characters / (peer.milliseconds / 1000)) : null
if (peer) {
  say(`${short(peer.characters / peer.milliseconds)} thousand characters/s; text → records here is ` +
    `${short(peerRatio!)} × as fast, the whole ${short(peerRatio! * perSecond(stages.characters, 'whole') / ours)} ×.`)
} else say('not run')

title('One report, ever longer (text → validated rows)')
const growth = await growthOfOne(125_000, 2_000_000, Math.max(3, Math.floor(rounds / 2)))
sayGrowth(growth, 'characters')

title('Cold: a build of the report in raw/ beside an empty script of tsx')
const cold = coldTimes(Math.max(3, Math.floor(rounds / 2)))
say(`empty ${short(cold.empty)} s, build ${short(cold.build)} s: ${short((cold.build - 0.3) / cold.empty)} × it and 0.3 s`)

title('Whole builds, folder to folder, without pages: from cold; again; with one report changed')
const builds: Builds[] = []
for (const count of counts) builds.push(buildsOf(count, ['--no-pages']))
const share = (part: Usage, whole: Usage) => `${short(part.seconds)} (${Math.round(100 * part.seconds / whole.seconds)} %)`
say(table(['reports', 'seconds', 'processor s', 'reports/s', 'MB/s', 'memory MB', 'nothing changed', 'one changed', ''],
  builds.map(({ reports, bytes, cold: one, unchanged, oneChanged }) => [
    String(reports), short(one.seconds), short(one.processor), short(reports / one.seconds), short(bytes / one.seconds / 1e6),
    short(Math.max(one.memory, oneChanged.memory)), share(unchanged, one), share(oneChanged, one),
    [one, unchanged, oneChanged].map(({ failed }) => failed).join(' ').trim(),
  ])))
const done = builds.filter(({ cold: one, reports }) => one.failed === '' && reports >= 100)
const reviews = Number(values.reviews) > 0 ? reviewCost(400, Number(values.reviews), Math.max(3, Math.floor(rounds / 2))) : null
if (reviews) {
  title(`The same 400 reports with ${reviews.reviews} reviews, by processor time`)
  say(`${short(reviews.without)} s without, ${short(reviews.with)} s with: `
    + `${(100 * (reviews.with / reviews.without - 1)).toFixed(1)} % more ${reviews.failed}`)
}
const growthOfBuilds = factors(done.map(({ reports, cold: one }) =>
  ({ size: reports, milliseconds: 1000 * one.processor })))
sayGrowth(growthOfBuilds, 'reports')

if (values.file) {
  const result = { machine: machine(), rounds, stages, pages, peer, peerRatio, growth, cold, builds, growthOfBuilds, reviews }
  const rounded = (_: string, value: unknown) => typeof value === 'number' ? Number(value.toPrecision(4)) : value
  writeFileSync(values.file, `${JSON.stringify(result, rounded, 2)}\n`)
  say(`\nWritten to ${values.file}.`)
}

function sayGrowth(list: readonly Growth[], noun: string) {
  say(table([noun, 'ms', 'factor per doubling beyond 2'], list.map(({ size, milliseconds, factor }) =>
    [String(size), short(milliseconds), factor === undefined ? '' : short(factor)])))
}

function machine() {
  const all = cpus()
  return {
    system: type(), cpu: all[0]?.model.trim() ?? 'unknown', cores: all.length,
    memory: Math.round(totalmem() / 2 ** 30), node: process.version, v8: process.versions.v8,
  }
}

function title(text: string) {
  say(`\n${text}`)
}

function say(text: string) {
  console.log(text)
}
