/** All rules of time in the order in which they are asked, each list with the reason of its place. */
import { timeExamples } from '../../vocabulary/time-examples.ts'
import type { TimeExamples } from '../../vocabulary/time-examples.ts'
import { dateRules } from './dated.ts'
import { headingRules } from './headings.ts'
import { openingRules } from './openings.ts'
import type { TimeRule } from './rule.ts'
import { severalRules } from './several.ts'
import { spanRules } from './spans.ts'
import { tenseRules } from './tenses.ts'

/** Rules of one kind, and why they stand where they do. */
export interface RuleGroup {
  name: 'tense' | 'span' | 'date' | 'several' | 'opening' | 'heading'
  why: string
  rules: readonly Pick<TimeRule<never, unknown>, 'id' | 'why' | 'reads' | 'asserts'>[]
}

/** The clause comes first, then its sentence and paragraph, last the heading; in a clause the narrower words first. */
export const ruleGroups: readonly RuleGroup[] = [
  { name: 'tense', why: 'words of the clause that turn its tense decide what its dates are dates of', rules: tenseRules },
  { name: 'span', why: 'words that make the time a part of a year or several years say more than a date beside them', rules: spanRules },
  { name: 'date', why: 'a date of the clause, or one that opened the sentence, says more than what the sentence stands in', rules: dateRules },
  { name: 'several', why: 'what no date places is a state or a flow of the years that hold for the sentence', rules: severalRules },
  { name: 'opening', why: 'the first words of a sentence hold for it, for its paragraph, or until others do', rules: openingRules },
  { name: 'heading', why: 'where nothing else speaks of time, the heading does', rules: headingRules },
]

/** The examples of a rule; none for one that stands for the lack of any other. */
export const examplesOf = (id: string): TimeExamples => timeExamples[id] ?? { reads: [], leaves: [] }
