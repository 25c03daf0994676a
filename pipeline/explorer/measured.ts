/** What people's reviews say of rows, as pages carry it: of the whole dataset, or of one report. */
import type { Measured } from '../review/measure.ts'
import { headline } from '../review/wilson.ts'
import type { PageAccuracy } from './data.ts'

/**
 * Takes the counts of reviews; gives what a page says of them. Rows that somebody chose tell nothing
 * of the others, so they are said only where none were drawn. Percent have one decimal, the ends of
 * the 95 % interval (Wilson) none: `{ accuracy: [200, '96.5', '93', '98'] }`.
 */
export function accuracyOf(measured: Measured | undefined): PageAccuracy {
  const all = measured ? headline(measured) : null
  const whole = (part: number) => String(Math.round(part * 100))
  if (all) return { accuracy: [all.judged, (all.share * 100).toFixed(1), whole(all.low), whole(all.high)] }
  const { judged, right } = measured?.outside ?? { judged: 0, right: 0 }
  return { accuracy: null, ...(judged > 0 ? { chosen: [judged, right] } : {}) }
}
