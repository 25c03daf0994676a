/** Words beside a number that is no figure, each with a phrase that it matches. */

/** `社区生活圈`: behind a time or a way, what reaches so far. */
export const circleBehind = /^[^，。；、0-9]{0,8}圈(?![养舍])/u
/** All peoples of the country: 56个民族. */
export const allPeoples = '56'
export const peoples = '民族'
/** Words for less than a bound. */
export const below: ReadonlySet<string> = new Set(['lt', 'le'])
