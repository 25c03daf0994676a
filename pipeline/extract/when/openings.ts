/** Rules of openings: what the first words of a sentence say of its time, and of what follows. */
import type { Opening, Opens } from './opening.ts'
import { yearRules } from './openings-year.ts'
import { yearsRules } from './openings-years.ts'
import type { TimeRule } from './rule.ts'

/** In order: several years, as they may hold a single one; then single years. */
export const openingRules: readonly TimeRule<Opening, Opens>[] = [...yearsRules, ...yearRules]
