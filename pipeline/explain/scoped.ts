/** What holds for the sentences of a report before their own words: the headings and openings above them. */
import { contextOf } from '../extract/context.ts'
import type { Quantity } from '../extract/quantity.ts'
import { headingScope } from '../extract/scopes.ts'
import { openingEnd, sentencesOf } from '../extract/sentences.ts'
import type { Report, Span } from '../types.ts'

/** Each sentence with the tense and time that hold for it, walked as extract does. */
export function scopedSentences(report: Report): (Span & { period: string; tense: string })[] {
  const { text } = report
  const context = contextOf(report)
  return report.lines.flatMap((line) => {
    if (line.kind !== 'body' && line.kind !== 'annex') return []
    context.enter(line)
    return sentencesOf(text, line.start, line.end).map(({ start, end }, place) => {
      const begin = openingEnd(text, place === 0 ? Math.max(start, line.markerEnd) : start)
      const { period, tense } = context.sentence(text.slice(begin, end), place === 0)
      return { start, end, period, tense }
    })
  })
}

/** The nearest heading above a figure that says something of time; empty for none. */
export function headingOf({ sections, lines, facts }: Report, quantity: Quantity): string {
  for (let at = lines[quantity.line]?.section ?? -1; at >= 0; at = sections[at]?.parent ?? -1) {
    const section = sections[at]
    if (section && headingScope(section, facts)) return `${section.marker}${section.heading}`
  }
  return ''
}
