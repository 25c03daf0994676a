/** The trade whose values a figure states: the one of which the clause before, its sentence or its paragraph tells. */
import { endWord } from '../../lexicon/edges.ts'
import type { Span } from '../../types.ts'
import { clauseStart } from '../marks.ts'
import type { Run } from '../runs.ts'
import type { Need } from './needs.ts'
import { isTrade, tradeOfParagraph, tradeOpening } from './opener.ts'
import type { Owner } from './owners.ts'

/**
 * 轻工纺织产业，构建以产业园为核心的生态圈，力争实现产值: the trade that opens the sentence, where what stands nearer
 * is acted on, or is of that trade, and no trade itself.
 */
export function tradeFor(text: string, span: Span, run: Run, near: Owner | null, need: Need): Owner | null {
  const value = endWord(need.rest, 'tradevalue') !== ''
  const aim = aimBefore(text, span, run, value)
  if (aim && (near === null || near.start < aim.start)) return aim
  if (near && (near.announced || isTrade(near.name))) return null
  const isNear = near !== null && !near.isObject && near.start >= span.start
  const trade = tradeOpening(text, span.start, run.headStart, value) ?? (value ? tradeOfParagraph(text, span.start) : null)
  // 先进装备制造抢占细分领域: no words of its predicate are its name.
  return isNear && !(trade && near.name.startsWith(trade.name)) ? null : trade
}

/** 优势产业中，工程机械抢占新赛道，出口收入: the trade of which the clause right before says at what it works. */
function aimBefore(text: string, span: Span, run: Run, value: boolean): Owner | null {
  const floor = Math.max(run.floor, span.start)
  const start = value && run.between > 0 ? clauseStart(text, floor, run.headStart - 1) : floor
  const trade = start > floor ? tradeOpening(text, start, run.headStart, value) : null
  return trade?.isObject ? null : trade
}
