/** Words beside a number that is no figure, each with a phrase that it matches. */

/** `社区生活圈`: behind a time or a way, what reaches so far. */
export const circleBehind = /^[^，。；、0-9]{0,8}圈(?![养舍])/u
/** All peoples of the country: 56个民族. */
export const allPeoples = '56'
export const peoples = '民族'
/** `人民的重托`: people who are named for what they hope. */
export const trustBehind = /^[ \u3000]*[^，。；、0-9的]{0,6}(?:人民|中国人|香港人|澳门人|儿女|百姓|父老乡亲)的(?:殷切|热切|共同)?(?:重托|厚望|嘱托|期盼|期望|期待|饭碗|吃饭|努力|奋斗|福祉|心声|根本利益)/u
/** Words for less than a bound. */
export const below: ReadonlySet<string> = new Set(['lt', 'le'])
/** `的脱贫人口`: those who have less than a sum. */
export const thoseBehind = /^的[^，。；、0-9的]{0,8}(?:人口|家庭|农户|贫困户|脱贫户|监测户|村|人员|群众|对象|企业)/u
