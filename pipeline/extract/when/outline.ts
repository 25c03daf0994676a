/** What the headings of a report say of time, each for itself and for what stands below it. */
import { isWord } from '../../lexicon/words.ts'
import type { Report, Section } from '../../types.ts'
import type { Scope } from '../time.ts'
import { deepest, headingScope, isPart } from './headings.ts'

/** A report's sections with what governs them. */
export interface Outline {
  sections: readonly Section[]
  /** What each heading says of time; `null` where it says nothing. */
  scopes: readonly ((Scope & { mixed: boolean }) | null)[]
  /** The last part that looks ahead, -1 for none. */
  lastPlan: number
  /** The sections that begin a count anew: a second （一） under one heading. */
  again: ReadonlySet<number>
  /** The part that a section belongs to. */
  rootOf: (index: number) => number
  /** The heading that speaks of time for a section: its own, one without a marker before it, or one above; -1 for none. */
  governor: (index: number) => number
}

/** Takes a report; gives its outline. Indexes are those of its sections. */
export function outlineOf({ sections, facts }: Report): Outline {
  const scopes = sections.map((section) => headingScope(section, facts))
  const speaks = (index: number): boolean => scopes[index] !== null
  const strays = strayParts(sections, speaks)
  const unmarked = unmarkedBefore(sections, speaks)
  const parentOf = (index: number): number => sections[index]?.parent ?? -1
  return {
    sections,
    scopes,
    again: countedAgain(sections),
    lastPlan: scopes.findLastIndex(
      (scope, index) =>
        sections[index]?.level === 1 && (scope?.tense === 'plan' || scope?.mixed === true),
    ),
    rootOf: (index) => {
      let root = index
      while (parentOf(root) >= 0) root = parentOf(root)
      return root
    },
    governor: (index) => {
      const stray = strays[index] ?? -1
      if (stray >= 0) return stray
      for (let at = index; at >= 0; at = parentOf(at)) {
        if (scopes[at]) return at
        const beside = unmarked[at] ?? -1
        if (beside >= 0) return beside
      }
      return -1
    },
  }
}

/** The sections that begin a count anew among those with the same parent: a second （一） of them. */
function countedAgain(sections: readonly Section[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const found = new Set<number>()
  sections.forEach(({ parent, marker }, index) => {
    const key = `${parent} ${marker}`
    if (parent >= 0 && isWord(marker, 'firstpoint') && seen.has(key)) found.add(index)
    seen.add(key)
  })
  return found
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

/**
 * For each section the part that the count of parts began anew with, where it stands under the last part of the
 * count before and not beside it; -1 for none. It governs what follows, up to the next part on top.
 */
function strayParts(sections: readonly Section[], speaks: (index: number) => boolean): number[] {
  let stray = -1
  return sections.map(({ parent, level, marker }, index) => {
    const beside = isPart(marker) && sections[stray]?.parent === parent
    if (level === 1 || (beside && !speaks(index))) stray = -1
    else if (level > deepest && isPart(marker) && speaks(index)) stray = index
    return stray
  })
}
