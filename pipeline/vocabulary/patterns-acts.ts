/** Where the act of a list stands: words before it, and the list itself. */

/** `集中资源打造装备、`: up to the first mark of a list, or to 等 behind the only example. */
export const beforeList = /^[^、]*?(?:、|等$)/u
/** `重点打造`: where the stress lies. */
export const withWhat: ReadonlySet<string> = new Set(['重点', '集中'])
/** `围绕打造`: what the list is no more than a matter of. */
export const aboutWhat: ReadonlySet<string> = new Set(['围绕', '针对', '聚焦', '按照'])
/** `常态`, and 化 behind it: how often something is done. */
export const asUsual: ReadonlySet<string> = new Set(['常态', '化', '滚动'])
