/** Two builds over one out/ at once, each in a container's process space: `npm run fuzz:spaces -- [count] [seed]`. */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { randomOf } from '../bench/random.ts'
import { project } from '../fixtures/run.ts'
import { contentOf } from './kill.ts'

/** In each space the first process has the number 1, and sees no other. */
const space = ['unshare', '--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc']

/** Whether this machine lets a process have a space of its own. */
export const hasSpaces = (): boolean => spawnSync(space[0]!, [...space.slice(1), 'true']).status === 0

/** Short reports, one for each year: what is tried is how a build puts its files, as many as of long ones, in their place. */
function writeReports(folder: string, count: number) {
  mkdirSync(folder, { recursive: true })
  for (let year = 2021; year < 2021 + count; year += 1) {
    copyFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), join(folder, `140802-${year}.txt`))
    writeFileSync(join(folder, `140802-${year}.yml`), `area_code: "140802"\nyear: ${year}\n`)
  }
}

interface Ended {
  code: number | null
  said: string
}

function begin(raw: string, out: string) {
  const slow = join(project, 'tests/fixtures/slow-disk.mjs')
  const [command = '', ...rest] = [...space, process.execPath, '--import', slow, join(project, 'pipeline/start.mjs'), 'build.ts']
  const child = spawn(command, [...rest, '--raw', raw, '--out', out, '--quiet', '--no-cache'],
    { cwd: project, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => { said += piece.toString() })
  const over = new Promise<Ended>((done) => { child.once('exit', (code) => { done({ code, said }) }) })
  return { child, over }
}

/**
 * Runs `count` rounds; gives what went wrong, a line each. After each round out/ must be one of the two
 * datasets, whole; a build that ends well must have put its own there, at some time. In every fourth
 * round one build is killed; in every third out/ is a link.
 */
export async function buildTogether(count: number, seed: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-spaces-'))
  const random = randomOf(seed)
  const wrong: string[] = []
  const raws = [join(folder, 'raw1'), join(folder, 'raw2')]
  const wanted: string[] = []
  for (const [index, raw] of raws.entries()) {
    writeReports(raw, 1 + index)
    const { code, said } = await begin(raw, join(folder, `plain${index}`)).over
    if (code !== 0) throw new Error(`the build alone fails: ${said}`)
    wanted.push(contentOf(join(folder, `plain${index}`)))
  }
  for (let round = 0; round < count; round += 1) {
    const work = join(folder, `round${round}`)
    const out = join(work, 'out')
    mkdirSync(work)
    if (round % 3 === 2) {
      mkdirSync(join(work, 'real'))
      symlinkSync('real', out)
    } else if (round % 2 === 1) await begin(raws[round % 4 === 1 ? 0 : 1]!, out).over
    const builds = raws.map((raw) => begin(raw, out))
    const isKilled = round % 4 === 3
    if (isKilled) {
      await wait(300 + random.next() * 1500)
      builds[round % 8 === 3 ? 0 : 1]!.child.kill('SIGKILL')
    }
    const ends = await Promise.all(builds.map(({ over }) => over))
    const state = () => (existsSync(out) ? wanted.indexOf(contentOf(out)) : -1)
    if (isKilled) {
      // What a build that cannot be seen left in the middle of a swap is brought in order by the next.
      const next = await begin(raws[0]!, out).over
      if (next.code !== 0 || state() !== 0) wrong.push(`round ${round}: the build after a kill: ${next.code} ${next.said}`)
      rmSync(work, { recursive: true })
      continue
    }
    if (state() < 0) wrong.push(`round ${round}: out/ is neither dataset: ${JSON.stringify(ends)}`)
    for (const { code, said } of ends) {
      if (code !== 0) wrong.push(`round ${round}: a build failed: ${said.trim()}`)
    }
    const left = [...readdirSync(work), ...existsSync(out) ? readdirSync(out) : []].filter((name) => name.includes('.baogao-'))
    if (left.length > 0) wrong.push(`round ${round}: left: ${left.join(' ')}`)
    rmSync(work, { recursive: true })
  }
  rmSync(folder, { recursive: true })
  return wrong
}

if (process.argv[1] === import.meta.filename) {
  const [count, seed] = [Number(process.argv[2] ?? 80), Number(process.argv[3] ?? 1)]
  if (!hasSpaces()) console.log('skipped: this machine lets no process have a space of its own (unshare)')
  else {
    const wrong = await buildTogether(count, seed)
    for (const line of wrong) console.log(`FAILED ${line}`)
    console.log(`${count} rounds of two builds at once: ${wrong.length} wrong`)
    process.exitCode = wrong.length > 0 ? 1 : 0
  }
}
