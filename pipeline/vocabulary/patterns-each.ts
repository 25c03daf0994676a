/** Patterns for what is said of each of several places: 每个县至少建成1所学校. */
import { phrase } from '../lexicon/phrases.ts'

/** `支持每个县（市）至少`: each of several places, at the beginning of what each has. */
export const eachAhead = phrase('eachAhead')
/** Of years; what is known by its metric is a year's anyhow. */
export const everyYear = '每年'
/** `每`: says that each of them is meant. */
export const each = '每'
/** `各`: the same of a few things that places are told to have. */
export const all = '各'
