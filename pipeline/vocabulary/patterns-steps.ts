/** Patterns of targets that move in step with another figure. */

/** `与经济增长同步`: the words that say so; 同步推进 and the like are no target. */
export const inStep = /[与和同跟][^与和同跟，。；、]{2,14}?(?:保持|基本|大体|大致|实现)*同步(?!推进|实施|规划|建设|全面|开展|发展|部署|设计|转型|落实|进行|抓|提升|跟进|小康|现代)/gu
/** The word that every such place has. */
export const step = '同步'
