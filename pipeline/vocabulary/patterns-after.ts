/** Patterns for names that the claim before them completes. */

/** `高标准农田`: how it is built is the name of the land. */
export const kindOfLand = '高标准'
/** `民生支出占一般公共预算支出`: a share that does not say so at its end. */
export const takesOfWhole = /.占(?![有用据补比压领道]|地(?![区方]))[^占，。；、“”]+$/u
/** `农户还只占农户总数`: how much a share is, before its verb and no part of a name. */
export const adverbOfShare = /(?<=.{2})(?:大约|还|也|又|将|只|仅|(?<![签节条公大])约|已|就){1,3}(?=占)/u
