/** A report that holds nothing but a sentence, so that it is read as in one. */
import { cutLines } from '../read/lines.ts'
import { readMarker } from '../read/markers.ts'
import type { Facts, Line, Report, Section } from '../types.ts'
import { planHeadings } from '../vocabulary/cues.ts'
import { pastSigns, planSigns } from '../vocabulary/explain.ts'

/** The tense that a sentence without a heading has by its words: `力争增长6%` is a plan. */
export function tenseOf(text: string): 'past' | 'plan' {
  if (pastSigns.some((word) => text.includes(word))) return 'past'
  return planSigns.some((word) => text.includes(word)) ? 'plan' : 'past'
}

/**
 * Takes a text, the report's year, and what stands above it: a heading, or only its tense. Gives a
 * report whose body is this text; a plan without a heading stands under one that says so.
 */
export function reportOf(
  text: string,
  year: number,
  tense: 'past' | 'plan' | null,
  heading: string | null,
): Report {
  const own = heading ?? (tense === 'plan' ? (planHeadings[0] ?? '') : null)
  const lines = cutLines(text).map((span): Line => {
    const markerEnd = readMarker(text, span)?.end ?? span.start
    return { ...span, kind: 'body', section: own === null ? -1 : 0, markerEnd }
  })
  return {
    id: `CN-x0000000000000000-${year}`,
    sourceFile: '',
    sha256: '',
    format: 'text',
    charset: 'utf-8',
    facts: factsOf(year, heading !== null),
    text,
    lines,
    sections: own === null ? [] : [sectionOf(own, text)],
    notes: [],
    mentions: [],
    doubts: [],
  }
}

/** The section of a heading, over the whole text. */
function sectionOf(line: string, text: string): Section {
  const end = readMarker(line, { start: 0, end: line.length })?.end ?? 0
  return {
    start: 0,
    end: text.length,
    parent: -1,
    level: 1,
    marker: line.slice(0, end),
    heading: line.slice(end),
    headingEnd: 0,
  }
}

/** What is known: the year and those beside it; under a heading the five before and from then on. */
function factsOf(year: number, several: boolean): Facts {
  return {
    title: null,
    area: null,
    areaCode: null,
    areaPath: [],
    level: null,
    deliveredOn: null,
    year,
    congress: null,
    session: null,
    speaker: null,
    speakerOffice: null,
    reviewPeriod: String(year - 1),
    reviewInterval: several ? `${year - 5}/${year - 1}` : null,
    planPeriod: String(year),
    planInterval: several ? `${year}/${year + 4}` : null,
    publishedOn: null,
    publisher: null,
    sourceUrl: null,
    licence: null,
  }
}
