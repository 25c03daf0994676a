/** Patterns of places in an order: what stands before and behind 第N and 前N. */

/** `、`: joins one place to the place before (第3、第4位); 上升到: leads from one to the next. */
export const listedPlace = /^[、和与]$|^(?:上升|跃升|提升|升|前移|进)?(?:到|至)$/u
/** `位`: closes the place before. */
export const leadingPlace = /^位/u
/** `居`: before 前10, where no 位 follows. */
export const amongCue = /[居列位排入]/u
/** `进`: the same before 前10名, which also names people. */
export const amongNamesCue = /[居列排位入身进]/u
/** `，`: ends a clause. */
export const clauseMark = /[，。；！]/u
