/** Tables of reports: read, their columns understood, their rows as documents. */
export { columnKeys, columnsOf, type Columns } from './columns.ts'
export { documentsOf, inRow, twiceIn, type TableRow } from './documents.ts'
export { largestTable, tablesOf, type Table } from './rows.ts'
