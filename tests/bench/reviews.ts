/** What reviews cost: a build from cold of the same reports without and with them, by processor time, in turns. */
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseReview, toReviewCsv, type ReviewRow } from '../../pipeline/review/rows.ts'
import { project } from '../fixtures/run.ts'
import { start } from './builds.ts'
import { writeCorpus } from './corpus.ts'
import { median } from './measure.ts'

export interface ReviewCost {
  reports: number
  reviews: number
  /** Medians of processor seconds. */
  without: number
  with: number
  failed: string
}

const starter = join(project, 'pipeline/start.mjs')

/** Every third row is right, the next corrected, the next wrong. */
function judged(row: ReviewRow, index: number): ReviewRow {
  const said = { ...row, by: 'bench', on: '2026-01-01' }
  if (index % 3 === 0) return { ...said, decision: 'right' }
  if (index % 3 === 1) return { ...said, decision: 'corrected', columns: { ...row.columns, period: '2001' } }
  return { ...said, decision: 'wrong' }
}

/** Builds `reports` reports without and with `reviews` reviews, `rounds` times each. */
export function reviewCost(reports: number, reviews: number, rounds: number): ReviewCost {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-bench-'))
  try {
    const [raw, out, aside] = [join(folder, 'raw'), join(folder, 'out'), join(folder, 'review')]
    writeCorpus(raw, reports)
    const build = () => start(folder, [starter, 'build.ts', '--raw', raw, '--out', out, '--no-cache', '--no-pages', '--quiet'])
    const first = build()
    const sample = start(folder, [starter, 'cli/review.ts', 'sample', '--rows', String(reviews), '--seed', '1', '--out', out, '--to', aside])
    for (const name of readdirSync(aside)) {
      const rows = parseReview(readFileSync(join(aside, name), 'utf8')).rows
      writeFileSync(join(aside, name), toReviewCsv(rows.map(judged)))
    }
    const times = { without: [] as number[], with: [] as number[] }
    let failed = first.failed || sample.failed
    for (let round = 0; round < rounds; round += 1) {
      times.without.push(build().processor)
      renameSync(aside, join(raw, 'review'))
      const reviewed = build()
      failed ||= reviewed.failed
      times.with.push(reviewed.processor)
      renameSync(join(raw, 'review'), aside)
    }
    return { reports, reviews, without: median(times.without), with: median(times.with), failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
