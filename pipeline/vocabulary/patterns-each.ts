/** Patterns for what is said of each of several places: 每个县至少建成1所学校. */
import { oneOf, pattern } from './pattern.ts'

/** Places of a kind, with all that a report writes for them. */
const places = oneOf('设区市 市州 县[（(]市、区[）)] 县[（(]市[）)]区? 旗县区 县市区 县区 区县 市县 县 市 区 乡镇[（(]街道[）)] 乡镇 镇街 街道 乡 镇 行政村 村 社区 园区 集群 产业集群 行业')

/** `支持每个县（市）至少`: each of several places, at the beginning of what each has. */
export const eachAhead = pattern`^(?:年内|今年|全年)?(?:支持|推动|确保|鼓励|力争|实现|做到|要求|推进|保证)?(每个?${places})(?!级|域|政府|里|民|城|庄)(?:都|均|分别|各|集中|要|再|至少|有){0,3}`
/** Of years; what is known by its metric is a year's anyhow. */
export const everyYear = '每年'
/** `每`: says that each of them is meant. */
export const each = '每'
/** `各`: the same of a few things that places are told to have. */
export const all = '各'
