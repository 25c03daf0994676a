/** A raw file's bytes → a report. Nothing here touches a disk, so it runs wherever JavaScript does. */
import { sha256 } from '../sha256.ts'
import type { Doubt, RawFile, Report } from '../types.ts'
import { readFacts } from './facts.ts'
import { layoutOf } from './layout.ts'
import { findLines } from './lines.ts'
import { publish } from './publish.ts'
import { refuseFigures } from './refuse.ts'
import { sidecarOf } from './report-year.ts'
import { workReport } from './sidecar.ts'
import { asSpoken } from './spoken.ts'
import { structure } from './structure.ts'
import { onlyOne, refusePart } from './whole.ts'

/**
 * Makes a report of a raw file: its published text, lines, sections, notes and facts.
 * Throws InputError where the file is none that can be read.
 * `(await readReport(file)).id` is `CN-140802-2020`.
 */
export async function readReport(file: RawFile): Promise<Report> {
  const isKnown = file.sidecar?.['genre'] === workReport
  const published = await publish(file.name, file.bytes, isKnown)
  const { text, format, charset } = published
  refuseFigures(file.name, text)
  const layout = layoutOf(text)
  const one = onlyOne(file.name, layout, findLines(layout))
  if (!isKnown) refusePart(file.name, layout, one.lines, published.meta.behind ?? '')
  const { lines, sections, notes, mentions } = structure(layout, one.lines)
  const spoken = asSpoken(published, layout, lines)
  const { facts, doubts } = readFacts(spoken, lines, sections, file.name, file.sidecar)
  const sum = sha256(file.bytes)
  const unknown = facts.areaCode === null
  const own = `CN-${facts.areaCode ?? `x${sum.slice(0, 16)}`}-${facts.year}`
  const id = file.sidecar?.['id'] ?? own
  const isOther = facts.areaCode !== null && !String(id).startsWith(own)
  return {
    // Without an area the bytes name the report: 64 bits of them, so that no two of them claim one id.
    id: String(id),
    sourceFile: file.name,
    sha256: sum,
    format,
    charset,
    facts,
    text,
    ...(published.origin ? { origin: published.origin } : {}),
    lines,
    sections,
    notes,
    mentions,
    doubts: [
      ...published.doubts, ...one.doubts, ...doubts, ...(unknown ? [noArea(file.name)] : []),
      ...(isOther ? [otherId(file.name, String(id), own)] : []),
    ],
  }
}

function noArea(name: string): Doubt {
  const message = `its area is unknown; add "area_code:" to ${sidecarOf(name)}`
  return { rule: 'read/area', message }
}

function otherId(name: string, id: string, own: string): Doubt {
  const message = `its id is ${id}, its area and year are those of ${own}; see "id:" in ${sidecarOf(name)}`
  return { rule: 'read/id', message }
}
