/** Patterns of names: where a metric's name begins and ends, what it needs before it, and what is no noun. */
import { phrase } from '../lexicon/phrases.ts'
export { possessive } from './particles.ts'

/** `等`: closes a list of examples. */
export const andSoOn = '等'
/** `企业`: what goes to market. */
export const firm = '企业'

/** `（2）新建学校`: a marker of a list in the running text. */
export const markerAhead = /^[（(][0-9一二三四五六七八九十]{1,2}[）)](?=.{2})/u
/** `、产值`: marks and blanks at the ends of a name. */
export const marksAround = /^[\s—、，：:；·]+|(?<![\s，、：:；（(])[\s，、：:；（(]+$/gu

/** `经济增长`: the end that a name may lack, where its growth is stated. */
export const growth = '增长'

/** `占全国的比重`, `对经济增长贡献率`: a share that needs the subject before it. */
export const dependentShare = phrase('dependentShare')
/** `经济总量占全国比重`: such a share at the end of a name, which the next takes the place of. */
export const shareAtEnd = /(?<=.{2})(?:占|在)[^占在]{1,14}(?:比重|占比|比例|份额)$/u
/** `满意率`: how long the noun of a rate is. */
export const rateLength = 3
/** `利用率`: the last character of a rate. */
export const rateEnd = '率'
/** `相当于GDP比重`: another word for 占 in a share. */
export const sameAsShare = '相当于'
/** `集装箱`: goods whose throughput is told in units of their own, behind that of a port. */
export const boxes = '集装箱'
/** `吞吐量`: the throughput of boxes, behind them. */
export const throughputWord = '吞吐量'
/** `落后`: what such goods are. */
export const outdated = '落后'
/** `进出口`, `外贸`: of which exports and imports are a part. */
export const trade = '进出口'
export const foreignTrade = '外贸'
/** `旅游收入`: what visitors bring is called after it. */
export const tourism = '旅游'

/** Of what was said, for each head. */
export const perHead = '人均'

/** `城市开展医保支付改革试点`: places that try something out; they are what is counted. */
export const pilot = phrase('pilot')
/** `、`: joins two acts, things or ranks. */
export const joiner = /[、和与或及]/u

/** `水泥等涉炉窑企业`: the rest of a list behind a number, with what its members are. */
export const listedThings = /^[^，。；：！？0-9的等]{1,16}等(?![级待于为]|一批)(?:项目|[^，。；：！？、0-9的个项家]{2})/u
/** `全国“一村一品”示范`: before what is of a kind with a name. */
export const quoteAhead = /^(?:[国全][家国]|省级?|市级?)?“[^“”]{1,8}”(?:示范|试点)?(?=.{2})/u
/** `（东岭、西岭）`: behind a number, names what was counted before it. */
export const bracketAlone = /^[（(][^（）()]*[）)]$/u
/** `场景级大模型`: a piece behind such a modifier that may hold its noun, up to a mark. */
export const readsOn = /^[^0-9，。；：！？]{2,16}(?:[，。；：！？、]|$)/u

/** `排放量由`: a particle behind a subject. */
export const particleBehind = /(?<=.{2})(?:分别)?(?:(?<![自理缘经])由前?|(?<![服跟])从|(?<![目之以空日年])前|(?<![合兼吞归撤拆])并)$|(?<=.{3})[从由][^，。；从由]{1,8}(?:以上|以下|以内|左右)$/u
/** `由`: the last characters of what it finds: only a name that ends in one is worth its look. */
export const particleEnds: ReadonlySet<string> = new Set('由从前上下内右并')

/** `东湖、西湖等体育公园`: examples, and the kind of things that they are. */
export const kindBehindExamples = /^(?!.*(?:全球|世界))[^，。；：的]{2,70}(?<![高中初一二三特同优甲平对])等(?!“[^”]*”$)((?:各类)?[^，。；：的0-9]{2,16})$/u
/** `21.3亿元`: a sum or a size alone, which is no noun. */
export const sizeAlone = /^\s*[0-9][0-9. ]*(?:[万亿]?元|万?平方?米|[万亿]?[亩吨]|公里)$/u
/** `和一批`, `和东门、西门等`, `和东门、西门`: others beside the counted things, or those of the next number by name. */
export const othersBehind = phrase('othersBehind')
/** `带动面广的消费场景`: such words and the noun. */
export const attributesOn = /^(?:[^，。；：！？、0-9的等]{2,8}、){0,2}[^，。；：！？、0-9的等]{2,8}的[^0-9，。；：！？、]{2,}/u
/** `总`: in such a measure, says that it is that of the whole. */
export const ofTotal = '总'
