/** The rows about a report itself: its facts, sections, notes and mentions. */
import { codeNow } from '../read/area-now.ts'
import type { NotePart, Origin, Report, Row, Span } from '../types.ts'
import type { keys } from './ids.ts'

/** Makes primary keys. */
export type Key = ReturnType<typeof keys>
/** Gives the code point at a UTF-16 place. */
export type Point = (at: number) => number

const text = (value: string | number | null): string => (value === null ? '' : String(value))
const oneLine = (words: string): string => words.replace(/(?<!\s)\s*\n\s*/gu, '')

/** The row of `reports`: what is not known is empty. */
export function reportRow(report: Report, point: Point): Row {
  const { facts } = report
  return {
    id: report.id, title: text(facts.title), area: text(facts.area), area_code: text(facts.areaCode),
    level: text(facts.level), delivered_on: text(facts.deliveredOn), congress: text(facts.congress),
    session: text(facts.session), speaker: text(facts.speaker), review_period: facts.reviewPeriod,
    plan_period: facts.planPeriod, source_file: report.sourceFile, sha256: report.sha256,
    speaker_office: text(facts.speakerOffice), review_interval: text(facts.reviewInterval),
    plan_interval: text(facts.planInterval), area_path: facts.areaPath.join('/'), year: String(facts.year),
    published_on: text(facts.publishedOn), publisher: text(facts.publisher), source_url: text(facts.sourceUrl),
    licence: text(facts.licence), format: report.format, charset: report.charset,
    characters: String(point(report.text.length)),
    area_code_now: facts.areaCode === null ? '' : codeNow(facts.areaCode, facts.year),
  }
}

/** The rows of `sections`, in the order of `report.sections`. A key follows from its own words, so that a change above changes none below. */
export function sectionRows(report: Report, key: Key, point: Point): Row[] {
  const rows: Row[] = []
  for (const { parent, level, marker, heading, start, end } of report.sections) {
    const parentId = rows[parent]?.id ?? ''
    rows.push({
      id: key('s', report.id, marker, heading), report_id: report.id, parent_id: parentId,
      level: String(level), marker, heading, start: String(point(start)), end: String(point(end)),
      page: placeIn(report, 'page', start), paragraph: placeIn(report, 'paragraph', start),
    })
  }
  return rows
}

/** The page or paragraph of the original that a place of the text lies in; empty where it has none. */
function placeIn({ origin }: Report, unit: Origin['unit'], at: number): string {
  if (origin?.unit !== unit) return ''
  const next = origin.starts.findIndex((start) => start > at)
  return text(origin.numbers.at(next < 0 ? -1 : next - 1) ?? null)
}

/** How far the sentence of a mention is looked for. */
const sentenceReach = 400
const sentenceMark = /[。！？\n]/u

/** The sentence that a mention stands in, which places it wherever the sentence moves. */
function sentenceAround(text: string, { start, end }: Span): string {
  let from = start
  while (from > 0 && start - from < sentenceReach && !sentenceMark.test(text[from - 1] as string)) from--
  let to = end
  while (to < text.length && to - end < sentenceReach && !sentenceMark.test(text[to] as string)) to++
  return `${text.slice(from, to)}\u0000${start - from}`
}

/** The rows that notes give. */
export interface GlossaryRows { glossary: Row[]; glossary_parts: Row[]; glossary_mentions: Row[] }

/** The rows of `glossary`, `glossary_parts` and `glossary_mentions`; `sections` are the rows of those. */
export function glossaryRows(report: Report, key: Key, point: Point, sections: readonly Row[]): GlossaryRows {
  const place = ({ start, end }: Span) =>
    ({ text: report.text.slice(start, end), start: String(point(start)), end: String(point(end)) })
  const counts = new Map<number, number>()
  for (const { note } of report.mentions) counts.set(note, (counts.get(note) ?? 0) + 1)
  const parts: Row[] = []
  const glossary = report.notes.map((note, index): Row => {
    const id = key('g', report.id, note.term)
    const add = (list: readonly NotePart[], parent: string) => list.forEach(({ part, definition, parts: inner }, order) => {
      const partId = key('p', id, parent, part, order)
      parts.push({
        id: partId, glossary_id: id, parent_id: parent, order: String(order + 1), part, definition: oneLine(definition),
      })
      add(inner, partId)
    })
    add(note.parts, '')
    return {
      id, report_id: report.id, number: note.number, term: note.term, definition: oneLine(note.definition),
      mention_count: String(counts.get(index) ?? 0), ...place(note),
    }
  })
  const mentions = report.mentions.map((mention): Row => {
    const glossaryId = glossary[mention.note]?.id ?? ''
    const sectionId = sections[mention.section]?.id ?? ''
    const said = place(mention)
    return { id: key('m', glossaryId, sentenceAround(report.text, mention)), glossary_id: glossaryId, section_id: sectionId, ...said }
  })
  return { glossary, glossary_parts: parts, glossary_mentions: mentions }
}
