/** The contract's invariants that a schema cannot say, a function each. */
import { schemas, tableNames } from '../schemas.ts'
import type { Row } from '../types.ts'
import { faultOf, type CodePoints, type Dataset, type Fault } from './dataset.ts'
import { recordRoles, recordTables, roleOfTable } from '../record-tables.ts'


const byReport = (rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const list = groups.get(row.report_id ?? '')
    if (list) list.push(row)
    else groups.set(row.report_id ?? '', [row])
  }
  return groups
}

/** 1. Every run of Arabic digits, full-width ones too, lies inside exactly one ledger row. */
export function everyDigitRunLiesInOneLedgerRow(dataset: Dataset): Fault[] {
  const faults: Fault[] = []
  const ledgers = byReport(dataset.tables.quantities)
  for (const report of dataset.tables.reports) {
    const id = report.id ?? ''
    const points = dataset.codePoints(id)
    const text = dataset.texts.get(id)
    if (!points || text === undefined) continue
    const ledger = (ledgers.get(id) ?? [])
      .map((row) => ({ start: Number(row.start), end: Number(row.end) }))
      .sort((a, b) => a.start - b.start)
    let first = 0
    for (const run of text.matchAll(/[0-9０-９]+/gu)) {
      const start = points.fromUtf16(run.index)
      const end = start + run[0].length
      // Rows that end before this run hold no later one either: each row is passed once.
      while (first < ledger.length && ledger[first]!.end <= start) first += 1
      let count = 0
      for (let index = first; index < ledger.length && ledger[index]!.start <= start; index += 1) {
        if (ledger[index]!.end >= end) count += 1
      }
      if (count === 1) continue
      faults.push(faultOf(dataset, 'reports', report, {
        rule: 'ledger', field: 'quantities', at: start,
        what: `the digits ${run[0].slice(0, 40)} lie in ${count} rows of the ledger, not in one`,
        todo: 'Each run of digits needs one quantity; see the scan in pipeline/extract.',
      }))
    }
  }
  return faults
}

/** 2. A ledger row that is a record's has a record; a record has one quantity, of its own role. */
export function rolesHaveRecords(dataset: Dataset): Fault[] {
  const faults: Fault[] = []
  const ledger = new Map(dataset.tables.quantities.map((row) => [row.id, row]))
  const used = new Map<string | undefined, string>()
  for (const table of recordTables) {
    for (const row of dataset.tables[table]) {
      used.set(row.quantity_id, table)
      const role = ledger.get(row.quantity_id)?.role ?? 'none'
      if (role === roleOfTable[table]) continue
      faults.push(faultOf(dataset, table, row, {
        rule: 'roles', field: 'quantity_id',
        what: `its quantity has the role ${role}, not ${roleOfTable[table]}`,
        todo: 'A record and its quantity must say the same; see pipeline/normalize.',
      }))
    }
  }
  for (const row of dataset.tables.quantities) {
    if (!recordRoles.includes(row.role ?? '') || used.has(row.id)) continue
    faults.push(faultOf(dataset, 'quantities', row, {
      rule: 'roles', field: 'role',
      what: `${row.text} is ${row.role} in the ledger but no record uses it`,
      todo: 'Give it a record, or the role other with a reason; see pipeline/extract.',
    }))
  }
  return faults
}

/** 3. The text from `start` to `end` is `text`; from `quote_start` it goes on as `quote`. */
export function spansGiveTheirTextBack(dataset: Dataset): Fault[] {
  const faults: Fault[] = []
  for (const table of tableNames) {
    if (!schemas[table].columns.some((column) => column.name === 'start')) continue
    for (const row of dataset.tables[table]) {
      const points = dataset.codePoints(dataset.reportOf(table, row))
      const fault = points ? spanFault(row, points) : noText
      if (!fault) continue
      faults.push(faultOf(dataset, table, row, {
        rule: 'spans', ...fault,
        todo: 'Spans are half-open, in code points of the published text; see pipeline/normalize.',
      }))
    }
  }
  return faults
}

const noText = { field: 'report_id', what: 'its report has no published text' }

function spanFault(row: Row, points: CodePoints) {
  const start = Number(row.start)
  const end = Number(row.end)
  if (!(start < end && end <= points.length)) {
    const what = `${row.start} to ${row.end} is no span of a text of ${points.length}`
    return { field: 'start,end', what }
  }
  const found = points.slice(start, end)
  if (row.text !== undefined && found !== row.text) {
    return { field: 'text', what: `the text there is ${short(found)}, not ${short(row.text)}` }
  }
  if (row.quote === undefined) return null
  const from = Number(row.quote_start)
  const until = from + Array.from(row.quote).length
  if (points.slice(from, until) !== row.quote) {
    const what = `the text at ${row.quote_start} does not go on as ${short(row.quote)}`
    return { field: 'quote', what }
  }
  const contains = from <= start && end <= until
  return contains ? null : { field: 'quote', what: 'the quote does not contain the text' }
}

const short = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** 4. Every primary key is unique and every foreign key resolves. */
export function keysAreUniqueAndResolve(dataset: Dataset): Fault[] {
  const faults: Fault[] = []
  const keys = new Map<string, Set<string>>()
  for (const table of tableNames) {
    const { primaryKey } = schemas[table]
    const seen = new Set<string>()
    keys.set(`${table}.${primaryKey}`, seen)
    for (const row of dataset.tables[table]) {
      const key = row[primaryKey] ?? ''
      if (seen.has(key)) {
        faults.push(faultOf(dataset, table, row, {
          rule: 'keys', field: primaryKey, what: `${key} stands in two rows`,
          todo: 'A key must tell its rows apart; see pipeline/normalize.',
        }))
      }
      seen.add(key)
    }
  }
  for (const table of tableNames) {
    const foreign = schemas[table].columns.filter((column) => column.references.length > 0)
    for (const row of dataset.tables[table]) {
      for (const { name, references } of foreign) {
        const key = row[name] ?? ''
        const resolves = (place: string) => keys.get(place)?.has(key) || dataset.known.get(place)?.has(key)
        if (key === '' || references.some(resolves)) continue
        faults.push(faultOf(dataset, table, row, {
          rule: 'keys', field: name, what: `${key} is not in ${references.join(' or ')}`,
          todo: 'A reference must lead to a row; see pipeline/normalize.',
        }))
      }
    }
  }
  return faults
}

/** 5. The order is fixed by the text: reports by id, their rows by where they start. */
export function rowsAreInTextOrder(dataset: Dataset): Fault[] {
  const faults: Fault[] = []
  for (const table of tableNames) {
    if (['metrics', 'observations', 'attainment', 'panel'].includes(table)) continue
    let before = { report: '', start: -1 }
    for (const row of dataset.tables[table]) {
      const start = row.start === undefined ? -1 : Number(row.start)
      const now = { report: dataset.reportOf(table, row), start }
      const isAfter = now.report === before.report
        ? start >= before.start
        : now.report > before.report
      if (!isAfter) {
        faults.push(faultOf(dataset, table, row, {
          rule: 'order', field: row.start === undefined ? 'report_id' : 'start',
          what: 'it stands after a row that comes later in the text',
          todo: 'Rows are sorted by report id and then by start; see pipeline/normalize.',
        }))
      }
      before = now
    }
  }
  return faults
}
