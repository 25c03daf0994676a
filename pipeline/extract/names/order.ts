/** The order of the rules for names: the first that says something is right, the reason is beside it. */
import { actOfClause, valueOfObject } from './rules/acts.ts'
import { carried, clauseAlone, clauseBefore, listAgain, listTold, sizeClass } from './rules/carried.ts'
import { headingOf, ownerBetween, shareOfClause, subjectOf, wholeOf } from './rules/completed.ts'
import { byStandard } from './rules/by-standard.ts'
import { covered, shareCovered } from './rules/covered.ts'
import { fieldOfThing, kindOfThing, ofPlace } from './rules/empty.ts'
import { exampleOfThing } from './rules/exampled.ts'
import { nounAlone, nounBehind } from './rules/counted.ts'
import { setAside } from './rules/set-aside.ts'
import { ofDoer } from './rules/doer.ts'
import { coverageBehind, effort, gap, growthBehind, proportion, rank } from './rules/forms.ts'
import { measureGoesOn, outputTold, partMeasure } from './rules/goes-on.ts'
import { ofHost } from './rules/hosts.ts'
import { ofJoined } from './rules/joined-owners.ts'
import { dealt, ofEach, shared, sharedShare } from './rules/lists.ts'
import { dealtCounted } from './rules/dealt-counted.ts'
import { headed } from './rules/headed.ts'
import { extended, someOf, thereDid } from './rules/some-of.ts'
import { powerOfSource } from './rules/of-source.ts'
import { ofWhich } from './rules/of-which.ts'
import { ofPolicies } from './rules/policies.ts'
import { ofModel } from './rules/model-places.ts'
import { partOfPeople } from './rules/part-of-people.ts'
import { equalTold, ofPlan, trueOf } from './rules/shares.ts'
import { saidAgain, saidBefore } from './rules/said.ts'
import { labelled } from './rules/labelled.ts'
import { stated } from './rules/stated.ts'
import { stagedWorks } from './rules/staged.ts'
import { ofTrade } from './rules/trade.ts'
import { limitOfTold, measureOfTold, ofFunds, partOfTold } from './rules/told.ts'
import type { NamingRule } from './rule.ts'

export const namingRules: readonly NamingRule[] = [
  // The form of the figure decides alone.
  proportion, rank, byStandard, gap, effort, growthBehind, coverageBehind,
  // A noun behind the number is what it counts, whatever stands before.
  covered, shareCovered, ofPlace, ofDoer, kindOfThing, exampleOfThing, fieldOfThing, ofTrade, ofModel, trueOf, thereDid, someOf, extended, nounBehind,
  equalTold,
  // Without a subject: what the clause before states is nearer than what was carried so far, and what is said to be paid for nearer than that.
  setAside, clauseBefore, saidBefore, listAgain, listTold, sizeClass, carried, clauseAlone, nounAlone,
  // With a subject: a list before one name; what other clauses complete before what stands alone.
  ofPolicies, partOfPeople, headed, ofWhich, powerOfSource, ofPlan, labelled, ofEach, ofJoined, dealtCounted, dealt, sharedShare, shared, ofHost, measureOfTold, ownerBetween, wholeOf, subjectOf, shareOfClause, headingOf, measureGoesOn, outputTold, partMeasure, stagedWorks, partOfTold, limitOfTold, ofFunds, saidAgain, actOfClause, valueOfObject, stated,
]
