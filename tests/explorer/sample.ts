/** Datasets for the explorer's tests, and their pages in a temporary folder. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readReport } from '../../pipeline/read/index.ts'
import { emptyTables } from '../../pipeline/schemas.ts'
import { toTables } from '../../pipeline/tables.ts'
import { pagesOf } from '../files.ts'
import type { Doubt, Row, Tables } from '../../pipeline/types.ts'

export const project = join(import.meta.dirname, '../..')
const yanhu = join(project, 'raw/140802-2020.txt')

export interface Sample {
  tables: Tables
  texts: Map<string, string>
  doubts: Map<string, Doubt[]>
}

/** A report's text through the pipeline, as a dataset of one. */
export async function sampleOf(name: string, text: string | Uint8Array): Promise<Sample> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const report = await readReport({ name, bytes, sidecar: null })
  return {
    tables: toTables([report]),
    texts: new Map([[report.id, report.text]]),
    doubts: new Map([[report.id, report.doubts]]),
  }
}

/** The first customer's report, with a doubt at a place. */
export async function yanhuSample(): Promise<Sample> {
  const sample = await sampleOf('140802-2020.txt', readFileSync(yanhu))
  const doubt = { rule: 'facts/date', message: 'the speech is of 2020, the title says 2019', at: { start: 14, end: 24 } }
  sample.doubts.set('CN-140802-2020', [doubt])
  return sample
}

const attack = '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=1">'

/** The beginning and the notes of that report: all that a page can show, in little. */
export async function shortSample(): Promise<Sample> {
  const lines = readFileSync(yanhu, 'utf8').split('\n').filter((line) => line.trim())
  const plan = lines.findIndex((line) => line.trim().startsWith('二、'))
  const some = [...lines.slice(0, 11), ...lines.slice(plan, plan + 8), ...lines.slice(-36)]
  const sample = await sampleOf('140802-2020.txt', some.join('\n'))
  const doubt = { rule: 'facts/date', message: 'the speech is of 2020, the title says 2019', at: { start: 14, end: 24 } }
  sample.doubts.set('CN-140802-2020', [doubt])
  return sample
}

/** A report that tries everything a page could be fooled with. */
export async function hostileSample(): Promise<Sample> {
  const text = [
    '政府工作报告', '——2020年4月21日在盐湖区第十六届人民代表大会第五次会议上', '各位代表：',
    `一、2019年工作回顾${attack}`,
    `全年${attack}地区生产总值完成289.7亿元，增长7.1%；javascript:window.hacked=1 "引号"'单引号'\`。`,
    '\u202e反向的文字123个\u202c和𠮷字之后固定资产投资完成108.6亿元。',
    '“六稳”工作扎实推进。', '二、2020年工作安排', '地区生产总值增长6.5%。', '相关注释', `1. “六稳”：稳就业${attack}。`,
  ].join('\n\n')
  const sample = await sampleOf('140802-2020.txt', text)
  const [report] = sample.tables.reports
  report!['title'] = `</title>${attack}`
  report!['source_url'] = 'javascript:window.hacked=1'
  for (const row of [...sample.tables.indicators, ...sample.tables.sections]) {
    for (const name of ['metric', 'heading']) if (row[name]) row[name] += attack
  }
  const id = report!['id']!
  sample.doubts.set(id, [{ rule: '<b>', message: attack }])
  return sample
}

/** A page at the size that must still be quick: 60,000 characters, 2,000 rows. */
export async function largeSample(): Promise<Sample> {
  const lines = ['政府工作报告', '各位代表：', '一、2019年工作回顾']
  for (let n = 1; n <= 1100; n += 1) {
    lines.push(`全年粮食产量达到${n}.5万吨，增长${n % 19}.1%。${'各项工作扎实推进，取得积极进展。'.repeat(2)}`)
  }
  return sampleOf('140802-2020.txt', lines.join('\n'))
}

/** Thousands of reports: an index only needs their rows. */
export function manySample(count: number): Sample {
  const tables = emptyTables()
  tables.metrics.push(metric('gdp', '地区生产总值', 'Gross domestic product'))
  for (let n = 0; n < count; n += 1) {
    const code = String(110000 + (n % 300))
    const year = String(2010 + Math.floor(n / 300))
    const id = `CN-${code}-${year}`
    tables.reports.push({
      id, title: '政府工作报告', area: `第${n % 300}区`, area_code: code, area_path: `某省/第${n % 300}区`, level: 'county',
      year, review_period: year, plan_period: year, source_file: `${code}-${year}.txt`, sha256: '0'.repeat(64), characters: '20',
    })
    for (let m = 0; m < 20; m += 1) {
      tables.observations.push({
        id: `o_${n}_${m}`, area: `第${n % 300}区`, area_code: code, period: year, metric_id: m === 0 ? 'gdp' : `metric_${m}`,
        measure: m % 2 ? 'level' : 'growth', value: '6.5', unit: '%', comparator: 'eq', unit_code: '%', value_normalized: String((n % 12) + 1),
        row_id: 'i_0123456789abcdef', report_id: id, preferred: 'yes', conflict: 'no',
      })
    }
    if (n % 5 === 0) tables.attainment.push(attained(n, code, year, id))
  }
  return { tables, texts: new Map(tables.reports.map((row) => [row['id']!, '不该出现在索引里的正文'])), doubts: new Map() }
}

function attained(n: number, code: string, year: string, id: string): Row {
  return {
    id: `a_${n}`, area: `第${n % 300}区`, area_code: code, metric_id: 'gdp', measure: 'growth', period: year, unit_code: '%',
    target_value: '7', target_stated: '7', target_unit: '%', target_comparator: 'ge', target_row_id: 't_0123456789abcdef', target_report_id: id, preferred: 'yes',
    actual_value: '6.5', actual_stated: '6.5', actual_unit: '%', actual_comparator: 'eq', actual_unit_code: '%', actual_row_id: 'i_0123456789abcdef', actual_report_id: id,
    outcome: n % 2 ? 'met' : 'missed', reason: 'short',
  }
}

function metric(id: string, zh: string, en: string): Row {
  return { metric_id: id, name_zh: zh, name_en: en, unit_code: 'CNY', aliases: '', definition: '', kind: 'flow' }
}

/** Writes a dataset's pages, or only the index; gives their addresses by path. */
export async function writePages({ tables, texts, doubts }: Sample, only = ''): Promise<(path: string) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-explorer-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for await (const { path, bytes } of pagesOf(tables, texts, doubts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
    if (path === only) break
  }
  return (path) => pathToFileURL(join(folder, path)).href
}
