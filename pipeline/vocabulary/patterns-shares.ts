/** Patterns of shares: of a plan, of things that are counted, and of which part something is true. */
export { has } from './particles.ts'
import { oneOf, pattern } from './pattern.ts'

/** `年度计划`: a plan with whose it is, and for which time. */
const plan =
  '(?:国家|省|市|县|区|上级|自治区|州)?(?:政府)?(?:下达|考核|确定|定)?(?:的)?(?:全年|年度|年初|年|调整|预期|预算|考核){0,2}(?:投资)?(?:目标任务|任务目标|计划任务|计划|任务|目标|预算|目标值)(?:数|总量)?'
/** `完成年度任务`, `为年度计划的`, `超年度任务`: how much of a plan was done, and by how much more than it. */
export const ofPlan = pattern`^(?:分别|均|都)?(?:相当于|超额完成|完成|达到?|为|占|是|(超)过?)?了?(${plan})的?$`
/** `范围`: how far something reaches. */
export const extent = '范围'
/** `试点`: what is tried out in places. */
export const trial = '试点'
/** `超省定任务`: by how much more than a plan was done. */
export const exceeds = '超'
/** `与省定任务之比`: how many times a plan was done. */
export const timesOf = ['与', '之比'] as const
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
/** `村`, `先进产能`: things that are counted; in per cent, their name lacks the noun of a share. */
export const countedThing = pattern`(?:(?<![农乡])村|(?<!每)户|县[（(]市、?区?[）)]|(?<=示范|先进|达标)[县区镇乡]|${oneOf('企业 项目 人口 产能 事项 面积 天数 床位 建筑 河涌 河流 断面 水质 机构 学校 医院 卫生院 卫生室 幼儿园 主体 地块 农田 社区 小区 用地 乡镇 街道 支出 财力 学生 园区 车辆 公交车 出租车 服务 业务 会议 建制村 行政村 自然村 家庭 老人')})$`
/** `占全市`, `收入占`: a share already. */
export const namesShare = /占|率|比[例重]|度$/u
/** `网上`: how something is done, before its verb. */
export const online = /^(?:网上|线上|全程|就近|当场|一次|没有)/u
/** `全覆盖。`: behind a share, says that it is one of what is covered. */
export const coverBehind = /^(?:实现)?全?覆盖(?:[，。；、]|$)/u
export const coverageRate = '覆盖率'
