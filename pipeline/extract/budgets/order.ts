/** The order of the rules for money: the first that says something is right, the reason is beside it. */
import { before, use } from './rules/around.ts'
import { granted } from './rules/granted.ts'
import { chance, drawn, ofScheme } from './rules/drawn.ts'
import { dealt, money, nounBehind, part, stated, whose } from './rules/items.ts'
import { aggregate, allotted, known, measure, named, near, rate, relief, spending, statistic } from './rules/purposes.ts'
import { standard, standardOfTold } from './rules/standard.ts'
import { used } from './rules/used.ts'
import type { ItemRule, PurposeRule } from './rule.ts'

export const purposeRules: readonly PurposeRule[] = [
  // Money that no words around it make a budget.
  statistic,
  // Words that say by themselves that it is for somebody or something.
  relief, rate, allotted, named,
  // A measure of the catalogue is no budget, but investments are looked at by their own words.
  known, spending, aggregate, measure,
  // What is left is one where a word of money stands near it.
  near,
]

export const itemRules: readonly ItemRule[] = [
  // The form decides: a standard, a thing behind 的, a noun of money behind the number.
  standard, standardOfTold, granted, whose, nounBehind,
  // Of a dealt list each has its own.
  dealt,
  // 其中 tells of a part of what went before.
  part,
  // A kind of money alone says less than what it is used for.
  used,
  // What the clause before draws, pays or got by a chance is its own.
  drawn, chance, ofScheme,
  // The own clause before what follows, and that before what went before.
  stated, use, before, money,
]
