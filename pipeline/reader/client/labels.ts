/** What the tables are called, in their order. */
import type { Label } from '../../explorer/data.ts'
import { schemas, tableNames } from '../../schemas.ts'
import type { TableName } from '../../types.ts'

export const labels = Object.fromEntries(tableNames.map((name): [string, Label] =>
  [name, [schemas[name].title, schemas[name].titleEn]])) as Record<TableName, Label>
