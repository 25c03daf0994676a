/** What the headings of a report say of time, each for itself and for what stands below it. */
import type { Report, Section } from '../../types.ts'
import type { Scope } from '../time.ts'
import { headingScope } from './headings.ts'

/** A report's sections with what governs them. */
export interface Outline {
  sections: readonly Section[]
  /** What each heading says of time; `null` where it says nothing. */
  scopes: readonly ((Scope & { mixed: boolean }) | null)[]
  /** The part that a section belongs to. */
  rootOf: (index: number) => number
  /** The heading that speaks of time for a section: its own, one without a marker before it, or one above; -1 for none. */
  governor: (index: number) => number
}

/** Takes a report; gives its outline. Indexes are those of its sections. */
export function outlineOf({ sections, facts }: Report): Outline {
  const scopes = sections.map((section) => headingScope(section, facts))
  const speaks = (index: number): boolean => scopes[index] !== null
  const unmarked = unmarkedBefore(sections, speaks)
  const parentOf = (index: number): number => sections[index]?.parent ?? -1
  return {
    sections,
    scopes,
    rootOf: (index) => {
      let root = index
      while (parentOf(root) >= 0) root = parentOf(root)
      return root
    },
    governor: (index) => {
      for (let at = index; at >= 0; at = parentOf(at)) {
        if (scopes[at]) return at
        const beside = unmarked[at] ?? -1
        if (beside >= 0) return beside
      }
      return -1
    },
  }
}

/**
 * For each section the nearest one before it with the same parent that has no marker and speaks of time: where a
 * heading has lost its 二、, the points behind it are read as its siblings. -1 for none.
 */
function unmarkedBefore(
  sections: readonly Section[],
  speaks: (index: number) => boolean,
): number[] {
  const nearest = new Map<number, number>()
  return sections.map(({ parent, marker }, index) => {
    const before = parent < 0 ? -1 : (nearest.get(parent) ?? -1)
    if (marker === '' && speaks(index)) nearest.set(parent, index)
    return before
  })
}
