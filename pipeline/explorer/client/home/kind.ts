/** What a figure is beside its number: its period, and that it is a target. */
import type { Row } from '../../../types.ts'
import { wordFor } from '../words.ts'

/** `2020`, or `2020 目标`. */
export function kindOf(row: Row): string {
  return `${row['period']}${row['table'] === 'targets' ? ` ${wordFor('role', 'target')}` : ''}`
}
