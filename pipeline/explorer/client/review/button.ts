/** The way from a row's card into its review. */
import { h } from 'preact'
import type { TableName } from '../../../types.ts'
import { view } from '../state.ts'
import { say } from './words.ts'
import { isRecordTable } from '../../../record-tables.ts'

/** Opens the review at the row that is open; only rows of records are reviewed. */
export function ReviewButton({ table }: { table: TableName }) {
  if (!isRecordTable(table)) return null
  return h('button', { type: 'button', onClick: () => { view.value = 'review' } }, say('reviewThis'))
}
