/** Kills builds at random moments and looks at what is left: `npm run fuzz:kill -- [count] [seed]`. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeCorpus } from '../bench/corpus.ts'
import { randomOf } from '../bench/random.ts'
import { project } from '../fixtures/run.ts'

export interface Kills {
  /** What out/ was after a kill. `aside`: for an instant it had another name, from which it comes back. */
  states: Record<'old' | 'new' | 'aside', number>
  /** What was neither, one line each: none, if all is well. */
  wrong: string[]
}

/** A folder as one line: the same line, the same paths and contents. */
export function contentOf(folder: string): string {
  const hash = createHash('sha256')
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const place = join(folder, path)
    // What a build has in a folder for itself, while it is at work, is no part of a dataset.
    if (path.startsWith('.baogao-')) continue
    if (statSync(place).isFile()) hash.update(`${path}\0`).update(readFileSync(place)).update('\0')
  }
  return hash.digest('hex')
}

/** Every second build makes everything anew; the others use, and may be killed while they write, a cache of their own. */
const begin = (raw: string, out: string, round = 0) => spawn(
  process.execPath,
  [
    join(project, 'pipeline/start.mjs'), 'build.ts', '--raw', raw, '--out', out, '--quiet',
    ...(round % 4 < 2 ? ['--no-cache'] : ['--cache', join(out, '../two/cache')]),
  ],
  { cwd: project, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
)

/** Runs a build to its end; gives its exit code. */
const finish = (raw: string, out: string, round = 0) => new Promise<number | null>((done) => {
  begin(raw, out, round).once('exit', done)
})

/**
 * Builds one of two datasets over the other, `count` times, and kills each build: every second one
 * at any moment, the others while they write. Each time out/ must be the old or the new dataset,
 * and the build after it must succeed and leave nothing beside it.
 */
export async function killBuilds(count: number, seed: number): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-kill-'))
  const out = join(folder, 'out')
  const raws = [join(folder, 'one/raw'), join(folder, 'two/raw')]
  raws.forEach((raw, index) => { writeCorpus(raw, 1 + index) })
  const began = performance.now()
  const wanted: string[] = []
  for (const raw of raws) {
    if (await finish(raw, out) !== 0) throw new Error('the build fails without being killed')
    wanted.push(contentOf(out))
  }
  const duration = (performance.now() - began) / 2
  const random = randomOf(seed)
  const kills: Kills = { states: { old: 0, new: 0, aside: 0 }, wrong: [] }
  let now = 1
  for (let round = 0; round < count; round += 1) {
    const next = 1 - now
    await killed(begin(raws[next]!, out, round), round % 2 === 0 ? random.next() * duration : -1, random.next() * 150, folder)
    const state = stateOf(folder, wanted[now]!, wanted[next]!)
    if (state === null) kills.wrong.push(`round ${round}: out/ is neither the old nor the new dataset`)
    else kills.states[state] += 1
    if (round % 5 !== 4) {
      if (state === 'new') now = next
      continue
    }
    const code = await finish(raws[next]!, out, round)
    const left = readdirSync(folder).sort().join(' ')
    if (code !== 0) kills.wrong.push(`round ${round}: the next build ends with ${code}`)
    else if (contentOf(out) !== wanted[next]) kills.wrong.push(`round ${round}: the next build gives something else`)
    else if (left !== 'one out two') kills.wrong.push(`round ${round}: left beside out/: ${left}`)
    now = next
  }
  rmSync(folder, { recursive: true })
  return kills
}

/** Kills after `delay` ms; where that is negative, `later` ms after the first file was written. */
async function killed(build: ReturnType<typeof begin>, delay: number, later: number, folder: string) {
  const over = new Promise((done) => { build.once('exit', done) })
  if (delay >= 0) await wait(delay)
  else {
    // What is kept until a build ends lies beside out/ too: the new out/ is the one with tables.
    const isWriting = () => readdirSync(folder).some((name) => name.startsWith('out.baogao-') && existsSync(join(folder, name, name.slice(-16), 'new/data')))
    while (build.exitCode === null && !isWriting()) await wait(1)
    await wait(later)
  }
  build.kill('SIGKILL')
  await over
}

function stateOf(folder: string, old: string, fresh: string): 'old' | 'new' | 'aside' | null {
  const out = join(folder, 'out')
  if (existsSync(out)) {
    const content = contentOf(out)
    return content === old ? 'old' : content === fresh ? 'new' : null
  }
  const aside = readdirSync(folder).filter((name) => name === 'out.baogao-lock')
    .flatMap((name) => readdirSync(join(folder, name)).map((token) => join(folder, name, token, 'old')))
  return aside.some((place) => [old, fresh].includes(contentOf(place))) ? 'aside' : null
}

if (process.argv[1] === import.meta.filename) {
  const [count, seed] = [Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 1)]
  const { states, wrong } = await killBuilds(count, seed)
  for (const line of wrong) console.log(`FAILED ${line}`)
  console.log(`${count} builds killed: out/ was old ${states.old} ×, new ${states.new} ×, ` +
    `set aside for an instant ${states.aside} ×, anything else ${wrong.length} ×`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
