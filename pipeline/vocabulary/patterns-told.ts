/** Patterns of what a plan tells of what is over: first years, counts that were taken, what an older report set. */
import { oneOf, pattern } from './pattern.ts'

/** `没有恢复`: behind a figure, what no plan sets out to do. */
export const fallsShort = pattern`^的?[^，。；、0-9]{0,12}?${oneOf('没有恢复 没有完成 没有达到 没有实现 不合规格 不合格 不合要求 需要返工 存在着 亏损 那样')}`
/** `去年政府工作报告提出，粮食产量要达到`: what an older report set, up to its figure. */
export const onceProposed = /(?:去年|上年)[^，。；]{0,12}(?:报告|大会|会议|计划)[中上]?曾?提出/u
/** `实际回落到`: what came of it. */
export const cameOfIt = pattern`${oneOf('实际 结果 经过 但 虽然 仍然 超过了 达到了 执行 完成')}`
/** `第一季度生产的`: a quarter or half that is over when a report is given in the middle of the year. */
export const earlyQuarter = /第?([一二])季度(?![^，。；]{0,4}(?:末|底|以前))/u
/** `两年铁路货运量`: opens a sentence, or what stands behind a topic with a colon, on the first years of a plan. */
export const yearsOfPlan = /^(?:[^，。；：]{2,18}：)?(?:前|这)?([两二三四])年(?![内之级制计规期后以时左一]|时间)/u
/** `将`: with it, what such a sentence says is still to come. */
export const aheadWord = pattern`(?<![主重需首概纲])要(?![求点素])|将(?!近)|(?<![供相适反])应(?!用)|可(?!比)|规定|${oneOf('计划 力争 争取 预计 必须 指标')}`
/** `的基础上`: what follows it is a change from there. */
export const fromBasis = /基础上|基数|比重/u
/** `全国解放以来，`: opens a sentence on all years of the republic. */
export const sinceFounding = /^[\s]*(?:自|从)?(?:全国|新中国)?(?:解放|建国|成立)(?:以来|以后|后)，/u
/** `五年合计将达到`: a sum over years, though a verb reaches it. */
export const summedUp: readonly string[] = ['合计', '共达']
/** `五年内，`: before a change that goes through the years of a plan. */
export const withinYears = /五年内/u
/** `第一个五年期间`, `“六五”计划安排`: the years of a plan by its name, and not only what it wants. */
export const numberedFive = /第([一二三四五六七八九])个五年(?:计划)?(?:期间|时期|合计|内)|[“"](十?[一二三四五六七八九]|十)五[”"](?:计划(?:安排|确定|列入|期间)|时期建设)/u
/** `据统计，`: opens a sentence on what was counted or asked. */
export const byCount = /^[\s]*据(?:对(?:$|[^，。；]{2,20}(?:检查|调查|统计|分析))|[^，。；测估预]{0,12}(?:统计|调查|检查)(?!局|部门?))/u
/** `，比全国平均水平`: opens a clause that holds what was told against something else. */
export const comparesOn = /^[，、；\s]*即?[比较](?!如|例)/u
/** `将`: an act that is still to come. */
export const aheadAct = /(?<![主重需首概纲])要(?![求点素])|将(?!近)|力争|争取|预计|必须|再/u
/** `只占`, `仅窝工开支就有`: so little or so much is only ever said of what is there. */
export const onlySo = /[只仅]占|还不到|[只仅]有$|只(?:能够?)?(?:生产|出产)|(?:仅|单是)[^，。；仅单]{1,14}就(?:[有达值]|损失|浪费|增加|减少)了?$/u
/** `曾经`: in a clause before that of a figure, tells what happened. */
export const onceDid = /曾(?![祖孙])/u
/** `1955年第一季度内，`: opens a paragraph on a part of a year that is over. */
export const quarterOfOpening = /^[12][0-9]{3}年第?([一二])季度[内中里]?，/u
