/** Themes: what a clause without figures opens (石化产业持续壮大), for a noun that needs a subject behind it (产值突破1300亿元). */
import * as patterns from '../vocabulary/patterns-themes.ts'
import { metricOf } from './metrics.ts'

/** A theme and where it stands. */
export interface Theme { name: string; kind: string; start: number }

/** How far back a theme holds. */
const reach = 140

/**
 * Takes a text and the place of a clause; gives the last theme that opens a clause of the same line before it, not
 * before `floor`; `null` where none does. In `石化产业持续壮大。产值突破` 石化产业.
 */
export function themeBefore(text: string, floor: number, at: number): Theme | null {
  const from = Math.max(floor, at - reach)
  const begin = from + text.slice(from, at).lastIndexOf('\n') + 1
  let found: Theme | null = null
  for (const match of text.slice(begin, at).matchAll(patterns.theme)) {
    // The window may cut a clause.
    if (match.index === 0 && begin > 0 && begin === at - reach) continue
    const name = (match[1] ?? '').replace(patterns.themeOpener, '')
    if (name.length > 1 && !patterns.noTheme.test(name)) found = { name, kind: match[2] ?? '', start: begin + match.index }
  }
  return found
}

/** Whether a noun takes its subject from a theme: `产值`, `产业规模`. */
export const needsTheme = (noun: string): boolean => patterns.themed.test(noun)

/** Joins a noun to a theme, preferring what the catalogue knows: 新能源汽车产业 and `产量` → `新能源汽车产量`. */
export function underTheme({ name, kind }: Theme, noun: string): string {
  const bare = name.replace(patterns.activityBehind, '')
  const whole = patterns.thingKind.test(kind) && !noun.startsWith(kind) ? name + kind + noun : bare + noun
  return [bare + noun, whole].find((each) => metricOf(each)) ?? whole
}
