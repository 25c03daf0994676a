/** Patterns of lists of subjects. */

/** `软件、动漫两个基地`: a list, how many it has, and what its members are. */
export const countedMembers = /^([^两二三四五六七八九十大个]{2,30}?)等?(?:[两二三四五六七八九十]|[2-9])[大个条家户所座]([^，。；、和与及]{2,16})$/u
/** Between the members of a list and what is said of each. */
export const dealing = '分别'

/** 城乡 alone is no subject. */
export const townAndCountry = '城乡'
/** `接待游客`: what members that are places share, no value of its own. */
export const visits = '接待游客'
/** `“一次办”`: members in quotes, side by side, before the noun of each. */
export const shortQuotes = /“[^“”]{1,12}”/gu
/** `农村`: where toilets and tap water are counted, said or not. */
export const rural = '农村'
/** `级`: the end of a level. */
export const grade = '级'
export const balance = '余额'
/** `产`: in names that say how much was made. */
export const produced = '产'
/** `能力`: ends a measure. */
export const capacityEnd = '能力'
/** `计算`: says by what a thing is measured. */
export const reckoned = '计算'
