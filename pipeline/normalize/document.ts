/** The rows about a report itself: its facts, sections, notes and mentions. */
import type { NotePart, Report, Row } from '../types.ts'
import type { keys } from './ids.ts'

type Key = ReturnType<typeof keys>
type Point = (at: number) => number
const text = (value: string | number | null): string => (value === null ? '' : String(value))

/** The row of `reports`. */
export function reportRow(report: Report): Row {
  const { facts } = report
  return {
    id: report.id, title: text(facts.title), area: text(facts.area), area_code: text(facts.areaCode), level: text(facts.level), delivered_on: text(facts.deliveredOn),
    congress: text(facts.congress), session: text(facts.session), speaker: text(facts.speaker), review_period: facts.reviewPeriod, plan_period: facts.planPeriod,
    source_file: report.sourceFile, sha256: report.sha256, speaker_office: text(facts.speakerOffice), review_interval: text(facts.reviewInterval), plan_interval: text(facts.planInterval),
    area_path: facts.areaPath.join('/'), year: String(facts.year), published_on: text(facts.publishedOn), publisher: text(facts.publisher), source_url: text(facts.sourceUrl),
    licence: text(facts.licence), format: report.format, charset: report.charset, characters: String([...report.text].length),
  }
}

/** The rows of `sections`, in the order of `report.sections`. A key follows from the headings above and its own. */
export function sectionRows(report: Report, key: Key, point: Point): Row[] {
  const rows: Row[] = []
  for (const section of report.sections) {
    const parent = section.parent >= 0 ? rows[section.parent]?.id ?? '' : ''
    rows.push({
      id: key('s', report.id, parent, section.marker, section.heading), report_id: report.id, parent_id: parent, level: String(section.level),
      marker: section.marker, heading: section.heading, start: String(point(section.start)), end: String(point(section.end)),
    })
  }
  return rows
}

/** The rows of `glossary`, `glossary_parts` and `glossary_mentions`. */
export function glossaryRows(report: Report, key: Key, point: Point, sections: readonly Row[]): { glossary: Row[]; glossary_parts: Row[]; glossary_mentions: Row[] } {
  const counts = new Map<number, number>()
  for (const mention of report.mentions) counts.set(mention.note, (counts.get(mention.note) ?? 0) + 1)
  const parts: Row[] = []
  const glossary = report.notes.map((note, index): Row => {
    const id = key('g', report.id, note.term)
    const add = (list: readonly NotePart[], parent: string) => list.forEach((part, order) => {
      const partId = key('p', id, parent, part.part, order)
      parts.push({ id: partId, glossary_id: id, parent_id: parent, order: String(order + 1), part: part.part, definition: oneLine(part.definition) })
      add(part.parts, partId)
    })
    add(note.parts, '')
    return {
      id, report_id: report.id, number: note.number, term: note.term, definition: oneLine(note.definition), mention_count: String(counts.get(index) ?? 0),
      text: report.text.slice(note.start, note.end), start: String(point(note.start)), end: String(point(note.end)),
    }
  })
  const mentions = report.mentions.map((mention): Row => ({
    id: key('m', glossary[mention.note]?.id ?? '', sections[mention.section]?.id ?? '', report.text.slice(mention.start, mention.end)),
    glossary_id: glossary[mention.note]?.id ?? '', section_id: sections[mention.section]?.id ?? '',
    text: report.text.slice(mention.start, mention.end), start: String(point(mention.start)), end: String(point(mention.end)),
  }))
  return { glossary, glossary_parts: parts, glossary_mentions: mentions }
}

const oneLine = (words: string): string => words.replace(/\s*\n\s*/gu, '')
