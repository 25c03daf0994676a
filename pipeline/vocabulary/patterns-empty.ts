/** Patterns for names that say nothing by themselves: where a work stands, what is no kind, what a field is. */
import { phrase } from '../lexicon/phrases.ts'

/** `投资超10亿元`: the size of a thing, before its noun or its rank. */
export const sizeAtEnd = /(?:总?投资)?(?:超过?|过)?[0-9.一二两三四五六七八九十百千]{1,6}[万亿]元(?:以上)?的?$/u
/** `公路方面，`: opens a sentence on a field. */
export const asForField = /(?:^|；)([^，。；：、0-9]{2,10})(?:方面|领域)[，：]/u
/** `和`: a campaign's name has none. */
export const noCampaign = /[，：、和及暨《》]|推动|领衔|^[^“]*”|“[^“”]{0,60}$|^(?:年度|投资|产业|发展|工作|生产|建设|财政){0,4}计划$/u
/** `项目`: works, which have a size and a rank whatever their field is. */
export const projects = '项目'
/** `；`: parts of a sentence stand on both sides. */
export const partMark = '；'
/** `（一）`: a marker before the first sentence of a paragraph. */
export const markerAhead = /^(?:[—－-]+|[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十]+[是、]|[0-9]+[.、．])\s*/u
/** `全球30个国家的`: what stands between what reaches things and their number. */
export const reachedAhead = phrase('reachedAhead')
/** `一期形成承载能力`: what only says of which part of a place it is. */
export const partOfPlace = /^(?:[一二三]期|首期|起步区|核心区)(?![^，。；]{0,3}(?:工程|项目))|^形成[^，。；]{1,16}(?:产能|能力)$/u
/** `全覆盖`: covers all of what is counted. */
export const coversAll = '全覆盖'
/** `抓细抓实“双减”`: verbs before a quoted name, which stands alone. */
export const verbsAheadOfQuote = /^[^“”]*(?=“[^“”]{2,16}”$)/u
