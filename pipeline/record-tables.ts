/** The tables whose rows are figures of a report, and the role that each gives its quantity. */

/** In the order in which they are shown. */
export const recordTables = ['indicators', 'targets', 'budgets'] as const

export type RecordTable = (typeof recordTables)[number]

/** Table → the role of the quantities that its rows are made of. */
export const roleOfTable = { indicators: 'indicator', targets: 'target', budgets: 'budget' } as const

export const recordRoles: readonly string[] = Object.values(roleOfTable)

/** Whether the rows of a table are figures of a report. */
export const isRecordTable = (table: string): table is RecordTable => (recordTables as readonly string[]).includes(table)
