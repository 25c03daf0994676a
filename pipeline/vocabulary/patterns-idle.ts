/** Words beside a number that is no figure, each with a phrase that it matches. */

/** `社区生活圈`: behind a time or a way, what reaches so far. */
export const circleBehind = /^[^，。；、0-9]{0,8}圈(?![养舍])/u
/** `距春节还有`: before the days that are left. */
export const countdown = /(?:^|[，。；、在])(?:离|距|距离)[^，。；]{2,24}(?:只有|还有|仅有|仅剩|只剩|不到|不足)$/u
/** `硬化路`: behind a width, the road that has it. */
export const roadBehind = /^(?:以上)?的?宽?(?:硬化路|水泥路|沥青路|油路|硬化道路)/u
/** `新药`: behind the number of its class (1类), a drug. */
export const drugBehind = /^(?:创新|国家)?(?:新药|创新药|医疗器械)/u
/** `计划`: behind a doubling, what is named by it. */
export const planBehind = /^(?:计划|行动|工程|方案|攻坚)/u
/** `方面重点工作`: what a heading of several points announces. */
export const aspects = /^方面的?(?:主要|重点|重大)?(?:工作|目标|任务|重点方向)$/u
/** All peoples of the country: 56个民族. */
export const allPeoples = '56'
export const peoples = '民族'
/** `人民的重托`: people who are named for what they hope. */
export const trustBehind = /^[ \u3000]*[^，。；、0-9的]{0,6}(?:人民|中国人|香港人|澳门人|儿女|百姓|父老乡亲)的(?:殷切|热切|共同)?(?:重托|厚望|嘱托|期盼|期望|期待|饭碗|吃饭|努力|奋斗|福祉|心声|根本利益)/u
/** `退出后`: before the places at the end of an order that one has left. */
export const leavesLast = /(?:退出|摆脱|跳出)[^，。；、0-9]{0,6}(?:后|倒数)$/u
/** `（3000万美元）以上`: behind a sum, the same in another currency, as a bound. */
export const boundInBracket = /^(?:[（(][^（()）。；]{2,14}[)）]|[)）])以[上下]/u
/** Words for less than a bound. */
export const below: ReadonlySet<string> = new Set(['lt', 'le'])
/** `的脱贫人口`: those who have less than a sum. */
export const thoseBehind = /^的[^，。；、0-9的]{0,8}(?:人口|家庭|农户|贫困户|脱贫户|监测户|村|人员|群众|对象|企业)/u
/** `流域面积`: what is bounded of each. */
export const extentOfEach = /(?:流域面积|集水面积|控制面积|水面面积)$/u
/** `河流整治`: what has such an area. */
export const watersBehind = /^的?[^，。；、0-9]{0,6}(?:河流|河道|河湖|水库|湖泊|小流域)/u
