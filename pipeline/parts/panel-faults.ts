/** An exception while the panel of an area is made: said of the reports that it comes from. */
import { areaPanel, joinFigures, type AreaFigures, type MetricUnits } from '../panel/index.ts'
import type { Fault } from '../validate/index.ts'

const reportsOf = ({ indicators, targets }: AreaFigures): string[] =>
  [...new Set([...indicators, ...targets].map(({ row }) => row.report_id ?? ''))]

/**
 * Takes the figures of an area, those of each report by themselves, and what was thrown; gives a
 * fault for each report that fails alone, or for all of them where none does.
 */
export function panelFaults(
  area: string, parts: readonly AreaFigures[], units: MetricUnits, error: unknown,
): Fault[] {
  const alone = parts.filter((part) => {
    try {
      areaPanel(joinFigures(area, [part]), units)
      return false
    } catch {
      return true
    }
  })
  const message = error instanceof Error ? error.message : String(error)
  const reports = new Set((alone.length > 0 ? alone : parts).flatMap(reportsOf))
  return [...reports].map((report): Fault => ({
    rule: 'panel', table: 'observations', row: area, field: 'area_code', report, file: '',
    what: `stops the program: ${message}`, todo: 'Report this with the file that caused it.',
  }))
}
