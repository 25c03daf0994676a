/**
 * Says of each rule for names and money in how many figures of how many reports it is the one that names, and in how many the
 * names change where it is off: `node pipeline/start.mjs ../tests/rule-use.ts DIR [ID…]`. A rule that changes nothing, or
 * in one report alone, is to go or waits for a second.
 */
import { itemRules, purposeRules } from '../pipeline/extract/budgets/order.ts'
import { extract } from '../pipeline/extract/index.ts'
import { namingRules } from '../pipeline/extract/names/order.ts'
import { readRaw, readRawFile, readReport } from '../pipeline/read/index.ts'
import type { Report } from '../pipeline/types.ts'
import { join } from 'node:path'

const [folder = 'raw', ...only] = process.argv.slice(2)
const rules = [...namingRules, ...purposeRules, ...itemRules].filter(({ id }) => only.length === 0 || only.some((name) => id.startsWith(name)))
const reports: Report[] = []
for (const name of (await readRaw(folder)).reports) {
  try {
    reports.push(await readReport(await readRawFile(join(folder, name))))
  } catch {
    // What is refused is the build's to say.
  }
}

/** The claims of a report as lines that can be compared. */
const linesOf = (report: Report, off?: string): string[] => {
  const { claims, quantities } = extract(report, off === undefined ? {} : { off })
  return claims.map((claim) => `${quantities[claim.quantity]?.start} ${claim.table} ${claim.metric} ${claim.measure} ${claim.budget?.kind} ${claim.budget?.basis}`)
}

const whole = reports.map((report) => linesOf(report))
const wins = new Map<string, Map<string, number>>()
for (const report of reports) {
  for (const { rule: name, budget } of extract(report).claims) {
    const rule = only.some((each) => budget?.rule.startsWith(each)) ? budget?.rule ?? name : name
    const per = wins.get(rule) ?? new Map<string, number>()
    wins.set(rule, per.set(report.id, (per.get(report.id) ?? 0) + 1))
  }
}
const rows = rules.map(({ id }) => {
  const per = wins.get(id) ?? new Map<string, number>()
  let changed = 0
  let inReports = 0
  reports.forEach((report, index) => {
    const one = new Set(whole[index])
    const two = linesOf(report, id)
    const missing = [...one].filter((line) => !two.includes(line)).length
    changed += missing
    if (missing > 0) inReports++
  })
  return { id, names: [...per.values()].reduce((sum, each) => sum + each, 0), reports: per.size, changed, inReports }
})
console.log('rule\tnames\treports\tchanged when off\tin reports')
for (const row of rows) console.log(Object.values(row).join('\t'))
