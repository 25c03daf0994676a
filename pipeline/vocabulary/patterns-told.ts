/** Patterns of what is told: what an older report set, the years of a plan by its number, those of the republic. */
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'

/** `去年政府工作报告提出，粮食产量要达到`: what an older report set, up to its figure. */
export const onceProposed = /(?:去年|上年)[^，。；]{0,12}(?:报告|大会|会议|计划)[中上]?曾?提出(?!的)/u
/** `将`: with it, what a clause of a plan says is still to come. */
export const aheadWord = pattern`(?<![主重需首概纲])要(?![求点素])|将(?!近)|(?<![供相适反])应(?!用)|可(?!比)|${oneOf(...wordsOf('aheadtold'))}`
/** `全国解放以来，`: opens a sentence on all years of the republic. */
export const sinceFounding = /^[\s]*(?:自|从)?(?:全国|新中国)?(?:解放|建国|成立)(?:以来|以后|后)，/u
/** `第一个五年期间`, `“六五”计划安排`: the years of a plan by its name, and not only what it wants. */
export const numberedFive = /第([一二三四五六七八九])个五年(?:计划)?(?:期间|时期|合计|内)|[“"](十?[一二三四五六七八九]|十)五[”"](?:计划(?:安排|确定|列入|期间)|时期建设)/u
/** `建成后`: behind a work that is done, before what it can do then. */
export const afterWork = '后'
