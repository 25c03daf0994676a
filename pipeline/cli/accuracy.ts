/** Measures the accuracy against the gold and keeps it: `npm run accuracy -- --shared DIR`. */
import { execFileSync } from 'node:child_process'
import {
  cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Accuracy, GroupScore, TableScore } from '../describe/accuracy.ts'
import { scoreGold } from '../review/gold.ts'
import { say } from './print.ts'
import { applyAll } from './reviews.ts'
import { command, run } from './run.ts'
import { sayGold } from './say-reviews.ts'

const place = fileURLToPath(new URL('../vocabulary/accuracy.json', import.meta.url))
const starter = fileURLToPath(new URL('../start.mjs', import.meta.url))
const roles: Readonly<Record<string, string>> = {
  indicators: 'indicator', targets: 'target', budgets: 'budget',
}

await run(async () => {
  const program = command('accuracy')
    .description('Builds the reports that have gold, scores them, and writes down the scores.')
    .option('--shared <folder>', 'has gold/, with score.py, and seed/ and corpus/', '../shared')
    .option('--check', 'only compare with the scores written down; exit 1 where they differ')
    .option('--review <folder>', 'score the rows against the review files of this folder as gold; nothing is written')
    .option('--raw <folder>', 'with --review: the reports that they are of', 'raw')
  const { shared, check, review, raw } = program.parse()
    .opts<{ shared: string, check?: true, review?: string, raw: string }>()
  if (review !== undefined) {
    const applied = [...(await applyAll(raw, review, true)).values()]
    say(...sayGold(scoreGold(applied.flatMap(({ judged }) => judged))))
    return 0
  }
  const text = `${JSON.stringify(measure(shared), null, 2)}\n`
  if (!check) {
    writeFileSync(place, text)
    say(`Written: ${place}. Build again: METHODS.md has the new scores.`)
    return 0
  }
  const same = readFileSync(place, 'utf8') === text
  say(same ? 'The scores are those written down.'
    : 'The scores differ from those written down: run npm run accuracy, build, commit both.')
  return same ? 0 : 1
})

/** Reports annotated whole have no blocks; the others are annotated in part. */
function measure(shared: string): Accuracy {
  const gold = join(shared, 'gold')
  const names = readdirSync(gold).filter((name) => name.endsWith('.jsonl')).sort()
    .map((name) => basename(name, '.jsonl'))
  const hasBlocks = (name: string) => existsSync(join(gold, `${name}.blocks.json`))
  return {
    groups: {
      first: measureGroup(shared, names.filter((name) => !hasBlocks(name))),
      others: measureGroup(shared, names.filter(hasBlocks)),
    },
  }
}

function measureGroup(shared: string, reports: readonly string[]): GroupScore {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-'))
  try {
    const [raw, out] = [join(folder, 'raw'), join(folder, 'out')]
    mkdirSync(raw)
    for (const name of reports) {
      const places = ['seed', 'corpus'].map((part) => join(shared, part, `${name}.txt`))
      const file = places.find(existsSync)
      if (!file) throw new Error(`${name}.txt is neither in seed/ nor in corpus/ of ${shared}`)
      cpSync(file, join(raw, `${name}.txt`))
    }
    const build = [starter, 'build.ts', '--raw', raw, '--out', out, '--quiet']
    execFileSync(process.execPath, build, { stdio: 'inherit' })
    const all = score(shared, out, reports)
    const tables: Record<string, TableScore> = {}
    for (const table of Object.keys(roles)) {
      // The scorer counts all tables together, so it is shown one at a time.
      const part = join(folder, table)
      cpSync(join(out, 'text'), join(part, 'text'), { recursive: true })
      for (const name of ['reports', table]) {
        cpSync(join(out, 'data', `${name}.csv`), join(part, 'data', `${name}.csv`))
      }
      tables[table] = tableScore(score(shared, part, reports), shared, reports, table)
    }
    const ledger = /\bledger (?<share>[\d.]+)\s*$/u.exec(all)?.groups?.['share'] ?? ''
    return { reports, ledger, tables }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function score(shared: string, out: string, reports: readonly string[]): string {
  const gold = join(shared, 'gold')
  const files = reports.map((name) => join(gold, `${name}.jsonl`))
  return execFileSync('python3', [join(gold, 'score.py'), out, ...files], { encoding: 'utf8' })
}

/** Sums the scorer's lines, one a report; in each, percent of so few facts are whole numbers. */
function tableScore(
  text: string, shared: string, reports: readonly string[], table: string,
): TableScore {
  const total = { gold: 0, found: 0, value: 0, full: 0, rows: 0, correct: 0 }
  for (const name of reports) {
    const line = text.split('\n').find((one) => one.startsWith(`${name} `)) ?? ''
    const part = (word: string) =>
      Number(new RegExp(`\\b${word}\\s+([\\d.]+)`, 'u').exec(line)?.[1])
    const rows = Number(/% of (?<rows>\d+)/u.exec(line)?.groups?.['rows'])
    for (const word of ['found', 'value', 'full'] as const) {
      total[word] += Math.round(part(word) * part('gold') / 100)
    }
    total.gold += goldCount(join(shared, 'gold', `${name}.jsonl`), roles[table] ?? '')
    total.rows += rows
    total.correct += Math.round(part('precision') * rows / 100)
  }
  const attributes = /^attributes of found rows: (?<list>.*)$/mu.exec(text)?.groups?.['list'] ?? ''
  const pairs = attributes.split(', ').filter((one) => one !== '' && !one.startsWith('role:'))
    .map((one) => [one.slice(0, one.lastIndexOf(' ')), one.slice(one.lastIndexOf(' ') + 1, -1)])
  return { ...total, attributes: Object.fromEntries(pairs) as Record<string, string> }
}

function goldCount(file: string, role: string): number {
  const facts = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { role: string, optional?: boolean })
  return facts.filter((fact) => fact.role === role && !fact.optional).length
}
