/** Patterns beside the word classes of names: single characters and marks that no list of words holds. */
import { phrase } from '../lexicon/phrases.ts'
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive, possessiveAhead } from './particles.ts'

/** `电子信息、装备制造两大产业`: how many there are of what a list names, and what they are. */
export const countedList = /^(.{3,}?)等?(?:[两二三四五六七八九十]|[2-9])[大个条家](.{2,8})$/u
/** `产业集群规模超千亿元`: a size that the counted things pass, behind their noun. */
export const sizeBehindNoun = pattern`(?<=.{2}|^[县市区镇乡村])${oneOf(...wordsOf('sizeofplace'))}[均都]?${oneOf(...wordsOf('goesbeyond'))}[^，。；、]{2,10}$`
/** `占全市进出口总额`: the area of the whole of a share is the report's own. */
export const wholeOfArea = /(?<=占)全[国省市区县州盟旗](?=.{2})/u
/** `“四上”企业（12）`, `（下同）`, `，下同）`: a note inside a name. */
export const noteInside = /(?<=.{2})[（(][0-9]{1,2}[）)]|[（(]下同[）)]|，下同(?=[）)])/gu
/** `经开区在国家级经开区考核中`: what is ordered, and in what. */
export const fieldAtEnd = /^([^，。；、在]{0,20})在(?![建校册位])([^，。；、在]{2,24}(?:评估|考评|考核|评价|测评|评比|评选|竞赛|大赛))当?中$/u
/** `全年`: says of a flow only what its period says. */
export const allYear = '全年'
/** `除建设水闸外`, `据对在建项目的检查`: what is told besides, or found out of what, as if it stood alone. */
export const toldOf = /^除(?![险尘草四湿])(.{2,}?)(?:以外|之外|外)$|^据对(.{2,}?)的(?:抽样|典型|初步|重点)?(?:检查|调查|统计|测算|分析|普查)$/u
/** `公司在1953年修建的校舍`, `邻国在第一个五年计划期间援建的项目`, `援建的第一批`: when it was, inside a name. */
export const yearsInside = phrase('yearsInside', 'gu')
/** `0`: a digit of any width. */
export const anyDigit = /[0-9０-９]/u
/** `、“`: marks at the ends of an owner. */
export const ownerMarks = /^(?![^”]*”)[、，“—]+|(?<![、，])[、，]+$|[（(][^（()）]*$/gu
/** `了`: behind a verb, says that it is done. */
export const done = '了'
/** `在`: opens the place of an act. */
export const inPlace = '在'
/** `云州人民同心同德`: the people of an area, behind their number. */
export const peopleBehind = /^([^，。；、0-9的]{0,8}(?:人民|儿女|父老乡亲|人民群众|老百姓))(?!币|医院|法院|检察|调解|政府|防线|公园|广场|银行)/u
/** `等9个支撑项目`: closes a list of works. */
export const closesWorks = /等[^、，。；等]{0,16}(?:项目|工程|基地|产业园)/u
/** `先进装备制造`: the end of a trade that opens a sentence. */
export const tradeAtEnd = /.(?:产业|产业链|集群|制造|材料|能源|医药|装备|化工|食品|纺织|光伏|信息|(?<![企事就作专商])业)$/u
/** `24条河流水质达标率`: how many there are, before their name; that is a figure of its own. */
export const countInName = /^[0-9][0-9.]{0,6}万?[多余]?[个件项家条处所座类栋户村](?![0-9以])(?=[^，。；、的]{3}|[^，。；、的]{1,2}、)/u
/** `为3万名农民追回欠薪`, `幸福路等6条道路`: the same inside a name, behind for whom or what it was done, or behind examples. */
export const countInside = /(?<=^(?:免费)?[为向给对]|等)[0-9][0-9.]{0,6}[万亿]?[多余]?[个名位人户家件项条所处座栋村](?![0-9以次均])(?=[^，。；、的]{2})/u
/** `20所高校`: the same where another noun follows. */
export const countAhead = /(?<![0-9.])[0-9][0-9.]{0,6}万?[多余]?[个条家项所处座栋户村](?![0-9以])(?=[^，。；、的]{2})/gu
/** `1954年的粮食产量`, `前三年的`: which year it is, that its period says. */
export const yearInName = /^(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年的?(?=[^，。；远度级]{3})|前[两三四]年的(?=.{2})/u
/** `包括校舍等在内的房屋`, `包括自建住宅`: what is among what is measured, or that it is. */
export const including = /^包括(?:[^。；]{1,60}?在内的)?(?=.{2})/u
/** `被录取`: what was done by another. */
export const passive = '被'
/** `并启动建设`: joins what is said to what was said before. */
export const andAlso = '并'
