/** Where the act of a list stands: words before it, and the list itself. */

/** `集中资源打造装备、`: up to the first mark of a list, or to 等 behind the only example. */
export const beforeList = /^[^、]*?(?:、|等$)/u
