/** Patterns of shares: of a plan, of things that are counted, and of which part something is true. */
import { phrase } from '../lexicon/phrases.ts'
export { has } from './particles.ts'

/** `完成年度任务的`: a plan at the end of what is said of it; whose investment was planned, it says itself (年度投资计划). */
export const planAtEnd = phrase('planAtEnd')
/** `投资`: what a plan of investments plans. */
export const investing = '投资'
/** `占`: takes a share. */
export const takesShare = '占'
/** `相当于`: as much as a part of something else. */
export const asMuchAs = '相当于'
/** `比重`: the noun of a share of something. */
export const ratio = '比重'
/** `贡献`: gives a share. */
export const giving = '贡献'
/** `占比`: the noun of a share. */
export const share = '占比'
export const coverageRate = '覆盖率'
/** `范围`: how far something reaches. */
export const extent = '范围'
/** `试点`: what is tried out in places. */
export const trial = '试点'
/** `超省定任务`: by how much more than a plan was done. */
export const exceeds = '超'
/** `与省定任务之比`: how many times a plan was done. */
export const timesOf = ['与', '之比'] as const
