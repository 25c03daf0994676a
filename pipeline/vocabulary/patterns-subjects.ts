/** Patterns of subjects: where the clause before states it, what a list shares, which words only carry it on. */
import { phrase } from '../lexicon/phrases.ts'
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'
export { has, ratio, share, takesShare } from './patterns-shares.ts'

/** `安排`: an act, where people are counted. */
export const arranges = '安排'
/** `的`, `连续5年`: a subject that is none. */
export const emptySubject = phrase('emptySubject')
/** `工业、农业均占全省三成`: one share of several subjects. */
export const sharedShare = /^(.{4,}?)(?:均|都)(占[^]+)/u

/** `农业所占比重`: a share that names its part alone. */
export const takenShare = /^(?:其中)?(?![^，。；]{0,32}在[^，。；押]{2,20}中)([^，。；占]{2,32}?)(?:所占的?|占)(比重|比例)$/u
/** `在工农业总产值中，`: names the whole of the shares behind it. */
export const wholes = /在([^，。；、在中]{2,14})中，/gu
/** `在国民收入中的比重`: the whole at the end of a share's name. */
export const shareIn = /(?:在([^，。；、在占中]{2,20})中(?:所占)?的?|占([^，。；在占]{2,20}?)的?)(比重|比例)$/u

/** `29个项目`: how many there are, before their name. */
export const countAhead = /^[0-9０-９]{1,6}[个家项所条件](?=.)/u

/** `考虑价格下降因素`: a clause that says only what a growth leaves out. */
export const onlyFactor = phrase('onlyFactor')
/** `全省`: an area that a figure is stated of, at the beginning of a clause. */
export const areaWords = pattern`(?:^|[，、；。：\s])${oneOf('预计 其中 力争 推动 实现')}?(${oneOf(...wordsOf('ownarea'), ...wordsOf('areainname'))})(?!人大|政协|人民代表)`
/** `“一网通办”`: a quote ends, which may be what is said. */
export const quoteEnd = '”'
/** `年相比`: behind a date that the whole sentence compares with. */
export const comparedBehind = /^[^，。]{0,3}相?比/u
/** `翻`: the verb of a doubling, which stands inside its quantity. */
export const doubles = '翻'

/** `18:45:`: the parts of a proportion before a figure. */
export const proportionBefore = /(?<![0-9０-９.．∶︰:：])(?:[0-9０-９.．]+[∶︰:：])+$/u
/** What a part is called where its name is not known. */
export const partName = (subject: string, number: number): string => `${subject}（第${number}项）`

/** `经济`: what grows in 经济增长, which is the name of the whole. */
export const economy = '经济'
export const economicGrowth = '经济增长'

/** `累计`: in all, by now. */
export const inTotal = '累计'
/** `争取`: an act, where things were won from above. */
export const wins = '争取'

/** `城乡低保标准，`: a value alone at the beginning of a sentence, which the clauses behind it state for each. */
export const valueOpening = pattern`^(?:城乡(?:居民)?)?([^，。；：、0-9]{2,16}${oneOf(...wordsOf('valuenoun'))})，`
/** `年收入30万元以上的村`, `50万元以上的村`: a size, and what it is one of. */
export const sizedBy = /^([^0-9、]{0,12})[0-9]+(?:\.[0-9]+)?[万亿]?元/u
/** `、超5亿元`: a class of size alone before a number. */
export const sizeStated = phrase('sizeStated')
/** `产值超5亿元企业`: the same inside a name. */
export const sizeInside = phrase('sizeInside')
/** `五十亿级`: right before a number, the class of what it counts. */
export const sizeBehind = /[一二三四五六七八九十百千0-9]{1,4}亿元?级$/u
/** `；五年来，`: several years that open a clause. */
export const yearsOpening = /[；。，]((?:过去|这)?五年[来间中内里]|[二三四]年来)/u
/** `（包括手工业）`, `的情况也是这样`: a remark at the end of a subject, in brackets or on what was told before. */
export const remarkAtEnd = /(?:（[^（）]*）|\([^()]*\)|的情况[也都]是?(?:这样|如此)的?)$/u
/** `如发电设备`: an example that a sentence opens with, no place whose name begins so. */
export const exampleAhead = /^[例比譬]?如(?![期何意此果实今]|[^，。；、][市县区镇乡州])(?=.)/u
/** `这八年内，`: behind them. */
export const closesClauseOfYears = /^(?:[这的]?[一二两三四五六七八九十]{1,3}年(?:来|间|中|的?时间)?|期间|之?间)?[之以里]?内?，/u
/** `产量最高的`, `得到恢复的`, `最高年份是`: before a year that ends its clause. */
export const leadsToYear = /(?:[^，。；即]{3}的|年份是|年度是)$/u
/** `在工业总产值方面`, `以钢的产量来说`: what is spoken of, in a frame. */
export const inRespect = /^(?:在(.{2,}?)方面|[以拿就从](.+?)(?:方面)?(?:来[说讲看]|而言|说))$/u
/** `滨江工业园基础设施建设`: a zone, and what is said of it. */
export const zoneAhead = phrase('zoneAhead')
/** `卫生厕所普及率和污水治理率`: rates that have one value; 满意率和基本满意率 is one of them both. */
export const ratesJoined = /^[^，。；、和与占]{2,24}(?:率|比例)(?:[、和与](?!基本|较|比较)[^，。；、和与占]{2,24}(?:率|比例)){1,4}$/u
/** `产品产量大幅增长，`: says of what the growths behind it are. */
export const outputRose = /(?:^|[，；])[^，。；、：0-9]{0,16}产量(?:都|均|普遍|全面|大幅度?|有|显著|较快|持续|稳步|快速|明显|不同程度|较大|的){0,4}(?:增长|增加|提高|上升)[，：]/u
/** `产量`: the measure of goods. */
export const output = '产量'
