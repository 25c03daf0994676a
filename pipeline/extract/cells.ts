/** Cells of tables: a unit in a cell or in brackets counts nothing, and a bare number in a row says too little by itself. */
import type { Line } from '../types.ts'
import { unitCell, unitInBrackets, unitLine } from '../vocabulary/textforms.ts'
import type { Quantity } from './quantity.ts'

const sentence = /[，。；！？：]/u
const cellsOf = (line: string): string[] => line.split(/[\s|｜]/u).filter((cell) => cell !== '')
const bareNumber = /^[-−+]?[0-9０-９][0-9０-９.,．，%％]*$/u
const edges = { open: /[\s（(|｜:：/／]/u, close: /[\s）)|｜:：/／]/u }

/**
 * Takes a line and the figures found in it; gives them without units that stand alone (`亿元`, `（亿元）：13.7`),
 * and, in a row of a table, with bare numbers as `other`: their unit and year stand in other cells.
 */
export function outOfCells(text: string, line: Line, found: readonly Quantity[]): Quantity[] {
  if (found.length === 0) return [...found]
  const words = text.slice(line.start, Math.min(line.end, line.start + 401))
  const kept = unitLine.test(words) ? found.filter(({ chinese }) => !chinese) : found.filter((quantity) => !isUnitAlone(text, line, quantity))
  if (kept.length === 0 || !(isRow(words) || unitInBrackets.test(words))) return kept
  return kept.map((quantity): Quantity => {
    const isBare = quantity.role === 'figure' && bareNumber.test(text.slice(quantity.start, quantity.end))
    return isBare && isCell(text, line, quantity) ? { ...quantity, role: 'other', reason: 'a cell of a table', rule: 'other/cell' } : quantity
  })
}

const digit = /[0-9０-９]/u

/**
 * Takes the figures of a line and the end of the line before; gives them with the first as `other` where both a
 * digit ends that line and a digit begins this one: whether they are one number, no width tells (公路1⏎28公里).
 */
export function notBroken(text: string, before: number, line: Line, found: readonly Quantity[]): readonly Quantity[] {
  const [first, ...rest] = found
  if (first === undefined || first.start !== line.start || first.role !== 'figure') return found
  if (!digit.test(text[before - 1] ?? '') || !digit.test(text[line.start] ?? '')) return found
  return [{ ...first, role: 'other', reason: 'a number that a line end may have broken', rule: 'other/broken' }, ...rest]
}

/** Whether a figure is a unit without a number, alone in its cell or in brackets. */
function isUnitAlone(text: string, line: Line, quantity: Quantity): boolean {
  return quantity.chinese && isCell(text, line, quantity) && unitCell.test(text.slice(quantity.start, quantity.end))
}

function isCell(text: string, { start, end }: Line, quantity: Quantity): boolean {
  const opens = quantity.start <= start || edges.open.test(text[quantity.start - 1] ?? '')
  const closes = quantity.end >= end || edges.close.test(text[quantity.end] ?? '')
  return opens && closes
}

/** Lines with fewer letters may each be a cell. */
const shortCell = 12

/** Whether two lines are no broken sentence but cells: a unit alone, a row of cells, a bare number beside a short name. */
export function areCells(one: string, two: string): boolean {
  if (unitCell.test(one) || unitCell.test(two) || hasCells(one) || hasCells(two)) return true
  const isShort = (line: string) => line.length <= shortCell && !sentence.test(line)
  return (bareNumber.test(one) && isShort(two)) || (bareNumber.test(two) && isShort(one))
}

const hasCells = (line: string): boolean =>
  line.length <= 200 && !sentence.test(line) && cellsOf(line).length > 2

/** Whether a line is a row: cells parted by blanks, no sentence, and in one of them a unit alone or in two a number alone. */
export function isRow(line: string): boolean {
  if (line.length > 400 || sentence.test(line)) return false
  const cells = cellsOf(line)
  if (cells.length < 3) return false
  return cells.some((cell) => unitCell.test(cell)) || cells.filter((cell) => bareNumber.test(cell)).length > 1
}
