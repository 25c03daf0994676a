/** Patterns of shares: of a plan, of things that are counted, and of which part something is true. */
export { has } from './particles.ts'
import { pattern } from './pattern.ts'

/** `年度计划`: a plan with whose it is, and for which time. */
const plan =
  '(?:国家|省|市|县|区|上级|自治区|州)?(?:政府)?(?:下达|考核|确定)?(?:的)?(?:全年|年度|年初|年|调整|预期|预算|考核){0,2}(?:投资)?(?:目标任务|任务目标|计划任务|计划|任务|目标|预算|目标值)(?:数|总量)?'
/** `完成年度任务`, `为年度计划的`: how much of a plan was done. */
export const ofPlan = pattern`^(?:分别|均|都)?(?:相当于|超额完成|完成|达到?|为|占|是)?了?(${plan})的?$`
/** `项目投资完成年度计划`: the same behind what was planned; whose investment was, the plan says: 项目完成年度投资计划. */
export const planDone = pattern`^(.{2,}?)(?:分别|均|都|超额)?(?:完成|达到)了?(${plan})的?$`
/** `投资`: what a plan of investments plans. */
export const investing = '投资'
/** `占`: takes a share. */
export const takesShare = '占'
/** `比重`: the noun of a share of something. */
export const ratio = '比重'
/** `占比`: the noun of a share. */
export const share = '占比'
export const coverageRate = '覆盖率'
