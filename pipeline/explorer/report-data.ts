/** Tables and text → what one report's page carries. */
import { inChinese } from '../messages.ts'
import { englishOfArea } from '../read/area-english.ts'
import type { Measured } from '../review/measure.ts'
import { schemas } from '../schemas.ts'
import type { Doubt, Row, TableName, Tables } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { pack, type Label, type ReportData } from './data.ts'
import { labelsOf } from './labels.ts'
import { accuracyOf } from './measured.ts'

/** The tables that a page shows. */
export const pageTables = [
  'sections', 'indicators', 'targets', 'budgets', 'glossary', 'glossary_parts',
  'glossary_mentions', 'quantities',
] as const satisfies readonly TableName[]

/** The rows of one report that its page shows, by table. */
export type PageRows = Partial<Pick<Tables, (typeof pageTables)[number]>>

/** What every page shares: labels and the names of metrics. */
const names = new Map<string, Label>(metrics.map((metric) => [metric.metric_id, [metric.name_zh, metric.name_en]]))
const labels = labelsOf(['reports', ...pageTables])

/**
 * A page's data. Cells that the text or the page already says are left out: the report's id, the
 * text of a span, the quote (its length stays). `measured` is what the report's own review says.
 */
export function reportData(
  report: Row, text: string, rows: PageRows, doubts: readonly Doubt[], measured?: Measured,
): ReportData {
  const used = new Set<string>()
  const tables: ReportData['tables'] = {}
  for (const name of pageTables) {
    const columns = schemas[name].columns.map((column) => column.name)
    const spans = columns.includes('start') && columns.includes('text')
    const kept = columns.filter((column) => column !== 'report_id' && !(spans && column === 'text'))
    tables[name] = pack((rows[name] ?? []).map((row) => {
      if (row['metric_id']) used.add(row['metric_id'])
      return columns.includes('quote') ? { ...row, quote: lengthOf(row['quote'] ?? '') } : row
    }), kept)
  }
  return {
    id: report['id']!,
    text,
    report,
    english: englishOfArea(report['area'] ?? ''),
    tables,
    metrics: Object.fromEntries([...used].sort().flatMap((id) => {
      const label = names.get(id)
      return label ? [[id, label]] : []
    })),
    labels,
    ...(measured ? accuracyOf(measured) : {}),
    doubts: doubts.map(({ rule, message, at }) => ({
      rule, message, chinese: inChinese(message), ...(at ? { at: [at.start, at.end] as const } : {}),
    })),
  }
}

/** Length in code points, as the spans of the tables have it. */
function lengthOf(text: string): string {
  let length = 0
  for (const _ of text) length += 1
  return String(length)
}
