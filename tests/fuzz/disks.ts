/** What a system may do to a build: no room, no rights, no files to open, a signal: `npm run fuzz:disks`. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from '../bench/corpus.ts'
import { project } from '../fixtures/run.ts'

/** A case: what is run in bash, in a folder with raw/; the exit code, what is said, what is left. */
export interface DiskCase {
  name: string
  script: string
  code: number
  says: RegExp
  left: string
}

const raw = '--raw raw --quiet'
const onDisk = (size: number, script: string) => `mkdir d && mount -t tmpfs -o size=${size}k none d && { ${script}; code=$?; ls -A d | grep -v '^parts-' >&2; umount d; rmdir d; exit $code; }`
const stopped = (signal: string, jobs: number) => `$BUILD --raw many --out out --no-cache --quiet --jobs ${jobs} & pid=$!; for n in $(seq 400); do ls | grep -q baogao && break; sleep 0.05; done; kill -${signal} $pid; wait $pid`
const roomless = /^error: \S+: finds no room on the disk\. Make room there, or name another folder\.\n$/u

export const diskCases: readonly DiskCase[] = [
  ...[40, 100, 180, 260].flatMap((size): DiskCase[] => [
    { name: `${size} kB for out/`, script: onDisk(size, `$BUILD ${raw} --out d/out --no-cache`), code: 1, says: roomless, left: 'many raw' },
    { name: `${size} kB, and out/ is the disk`, script: onDisk(size, `$BUILD ${raw} --out d --no-cache`), code: 1, says: roomless, left: 'many raw' },
  ]),
  { name: '40 kB for the cache', script: onDisk(40, `$BUILD --raw many --quiet --out out --cache d`), code: 1, says: roomless, left: 'many raw' },
  ...([['INT', 130], ['TERM', 143], ['HUP', 129]] as const).flatMap(([signal, code]) => [1, 2].map((jobs): DiskCase => ({
    name: `SIG${signal}, ${jobs} jobs`, script: stopped(signal, jobs), code, says: new RegExp(`^error: stopped by SIG${signal}; the output folder is as it was\\.\\n$`, 'u'), left: 'many raw',
  }))),
  { name: 'few open files, 1 job', script: 'ulimit -n 100; $BUILD --raw many --out out --no-cache --quiet --jobs 1', code: 0, says: /^$/u, left: 'many out raw' },
  { name: 'stdout closed', script: `$BUILD --raw raw --out out --no-cache >&-`, code: 0, says: /^$/u, left: 'many out raw' },
  { name: 'stdout full', script: `$BUILD --raw raw --out out --no-cache >/dev/full`, code: 1, says: /^error: stdout cannot be written \(ENOSPC\)/u, left: 'many out raw' },
  { name: 'stderr closed', script: `$BUILD --raw none --out out --no-cache 2>&-`, code: 1, says: /^$/u, left: 'many raw' },
  { name: 'a pipe that nobody reads', script: `set -o pipefail; $BUILD --raw raw --out out --no-cache --json | true`, code: 0, says: /^$/u, left: 'many out raw' },
  { name: 'TMPDIR missing', script: `TMPDIR=/none $BUILD ${raw} --out out --no-cache`, code: 0, says: /^$/u, left: 'many out raw' },
  { name: '--jitless', script: `NODE_OPTIONS=--jitless $BUILD ${raw} --out out --no-cache`, code: 0, says: /^(?:Warning: .*\n)?$/u, left: 'many out raw' },
  { name: '--jitless and SQLite', script: `$JITLESS ${raw} --out out --no-cache --format sqlite`, code: 1, says: /error: baogao\.sqlite: cannot be made: this Node was started without WebAssembly/u, left: 'many raw' },
  { name: 'a disk that may only be read', script: `mkdir d && mount --bind d d && mount -o remount,ro,bind d && { $BUILD ${raw} --out d/out --no-cache; code=$?; umount d; rmdir d; exit $code; }`, code: 1, says: /^error: d\/out: is on a read-only disk/u, left: 'many raw' },
  { name: 'an out/ that is bound to another place', script: `mkdir out b && mount --bind b out && { $BUILD ${raw} --out out --no-cache && $BUILD ${raw} --out out --no-cache; code=$?; umount out; rmdir out; (cd b && sha256sum --quiet -c SHA256SUMS) || code=9; rm -r b; exit $code; }`, code: 0, says: /^$/u, left: 'many raw' },
]

/** Whether this machine lets a process mount disks of its own. */
export const hasDisks = (): boolean => spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0

/** Runs the cases; gives what went wrong, a line each. */
export function runDisks(cases: readonly DiskCase[]): string[] {
  const wrong: string[] = []
  const build = `${process.execPath} ${join(project, 'pipeline/start.mjs')} build.ts`
  const many = mkdtempSync(join(tmpdir(), 'baogao-disks-many-'))
  writeCorpus(many, 30)
  for (const { name, script, code, says, left } of cases) {
    const folder = mkdtempSync(join(tmpdir(), 'baogao-disks-'))
    mkdirSync(join(folder, 'raw'))
    cpSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), join(folder, 'raw/140802-2021.txt'))
    cpSync(many, join(folder, 'many'), { recursive: true })
    const { status, stderr } = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'bash', '-c', script], {
      cwd: folder, encoding: 'utf8', timeout: 300_000, stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', BUILD: build, JITLESS: build.replace(' ', ' --jitless ') },
    })
    const names = readdirSync(folder).sort().join(' ')
    // Folders without a dataset.yml are told so; that is not what is looked for here.
    const said = stderr.replace(/^note: no dataset\.yml .*\n/u, '')
    if (status !== code) wrong.push(`${name}: ends with ${status}: ${stderr.trim()}`)
    else if (!says.test(said) || /^\s+at /mu.test(stderr)) wrong.push(`${name}: says ${stderr.trim()}`)
    else if (names !== left) wrong.push(`${name}: left: ${names}`)
    rmSync(folder, { recursive: true, force: true })
  }
  rmSync(many, { recursive: true, force: true })
  return wrong
}

if (process.argv[1] === import.meta.filename) {
  if (!hasDisks()) console.log('skipped: this machine lets no process mount a disk (unshare)')
  else {
    const wrong = runDisks(diskCases)
    for (const line of wrong) console.log(`FAILED ${line}`)
    console.log(`${diskCases.length} cases: ${wrong.length} wrong`)
    process.exitCode = wrong.length > 0 ? 1 : 0
  }
}
