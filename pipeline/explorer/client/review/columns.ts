/** The columns of a row as they are typed, and as they are written into the review file. */
import { emptyWord, givenColumns } from '../../../review/form.ts'
import type { Row } from '../../../types.ts'
import type { Entry } from './entries.ts'
import type { Task } from './queue.ts'
import type { Form } from './state.ts'

/** The columns of a row as they are with what was corrected. */
export function cellsOf({ row, table }: Pick<Task, 'row' | 'table'>, made: Entry | undefined): Record<string, string> {
  return Object.fromEntries(givenColumns[table].map((name) => {
    const given = made?.columns[name]
    return [name, given === undefined ? row[name] ?? '' : given === emptyWord ? '' : given]
  }))
}

/**
 * The columns to be written: those that differ from the row. What was corrected before stays, also
 * where the page already shows it: the file is what the next build knows of it.
 */
export function changedColumns(row: Row, made: Entry | undefined, cells: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells)
    .map(([name, cell]): [string, string] => [name, cell.trim()])
    .filter(([name, cell]) => cell !== (row[name] ?? '') || made?.columns[name] !== undefined)
    .map(([name, cell]) => [name, cell === '' ? emptyWord : cell]))
}

/**
 * Whether an added row has no number: none is typed, its words state none, and it is not in step with
 * another, which needs none. `isFigure`: the ledger has the words as a figure. The build refuses such a row.
 */
export function lacksNumber(cells: Record<string, string>, words: string, isFigure: boolean): boolean {
  return !cells['value']?.trim() && cells['comparator'] !== 'in_step' && !isFigure && !/\p{Nd}/u.test(words)
}

/** Cells without those that are empty. */
export const filled = (cells: Record<string, string>) =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell.trim()]).filter(([, cell]) => cell !== ''))

/** What of the cells the table has; a name goes from `metric` to `item` and back. */
export function pick(table: Form['table'], cells: Record<string, string>): Record<string, string> {
  const name = cells['metric'] ?? cells['item'] ?? ''
  return Object.fromEntries(givenColumns[table].map((column) =>
    [column, column === 'metric' || column === 'item' ? name : cells[column] ?? '']))
}
