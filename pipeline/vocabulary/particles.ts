/** Particles that several kinds of words are read with. */

/** `的`: stands between whose a thing is, or what it is like, and the thing. */
export const possessive = '的'
/** `的项目`: behind a number or what was said, before the thing. */
export const possessiveAhead = /^的/u

/** `有`: says that a part of some things is, or does, what stands behind. */
export const has = '有'
