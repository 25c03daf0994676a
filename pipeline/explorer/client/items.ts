/** The page's data unpacked: rows with every column again, and items, which is what a list shows. */
import type { Row, TableName } from '../../types.ts'
import { unpack, type ReportData } from '../data.ts'

/** Anything that can be found, opened and sent as a link: a record, a ledger row, a term. */
export interface Item {
  id: string
  table: TableName
  role: string
  /** What it is about, in the report's words. */
  name: string
  value: string
  /** Place in the text in UTF-16 units. */
  from: number
  to: number
  /** The ledger row; of a term none. */
  quantity: string
  quoteFrom: number
  quote: string
  row: Row
  /** Order in the text, whatever the table. */
  order: number
  size: number
  haystack: string
}

export interface Section {
  id: string
  level: number
  heading: string
  marker: string
  from: number
  to: number
  parent: string
}

export interface Model {
  data: ReportData
  items: Item[]
  byId: Map<string, Item>
  /** Records of a ledger row. */
  records: Map<string, Item[]>
  sections: Section[]
  sectionById: Map<string, Section>
  terms: Map<string, Row>
  parts: Row[]
  mentions: { from: number; to: number; term: string }[]
}

const recordRoles: Partial<Record<TableName, string>> = {
  indicators: 'indicator', targets: 'target', budgets: 'budget',
}

/** Unpacks a page's data. */
export function toModel(data: ReportData): Model {
  const { text } = data
  const at = offsets(text)
  const rowsOf = (name: TableName) => {
    const table = data.tables[name]
    return table ? unpack(table) : []
  }
  const slice = (start: number, end: number) => text.slice(at(start), at(end))
  const toItem = (table: TableName, row: Row): Item => {
    const start = Number(row['start'])
    const end = Number(row['end'])
    row['text'] = slice(start, end)
    row['report_id'] = data.id
    const quoteStart = Number(row['quote_start'] ?? start)
    const quote = row['quote'] === undefined ? '' : slice(quoteStart, quoteStart + Number(row['quote']))
    if (row['quote'] !== undefined) row['quote'] = quote
    const name = row['metric'] ?? row['item'] ?? row['term'] ?? row['text']
    const english = data.metrics[row['metric_id'] ?? '']?.[1] ?? ''
    return {
      id: row['id']!, table, name, row, quote,
      role: recordRoles[table] ?? (table === 'glossary' ? 'glossary' : row['role']!),
      value: table === 'glossary' ? row['definition']! : row['text'],
      from: at(start), to: at(end), quoteFrom: at(quoteStart),
      quantity: row['quantity_id'] ?? (table === 'quantities' ? row['id']! : ''),
      order: start,
      size: row['value_normalized'] ? Number(row['value_normalized']) : NaN,
      haystack: [name, row['text'], quote, row['id'], row['metric_id'], english, row['period'],
        row['value'], row['value_normalized'], row['quantity_id'], row['definition'], row['rule']]
        .filter(Boolean).join('\n').toLowerCase(),
    }
  }
  const tables = ['indicators', 'targets', 'budgets', 'quantities', 'glossary'] as const
  const items = tables.flatMap((table) => rowsOf(table).map((row) => toItem(table, row)))
  const records = new Map<string, Item[]>()
  for (const item of items) {
    if (!recordRoles[item.table]) continue
    const list = records.get(item.quantity)
    if (list) list.push(item)
    else records.set(item.quantity, [item])
  }
  // Rows at one place keep the order of their table.
  items.sort((a, b) => a.order - b.order)
  const sections = rowsOf('sections').map((row): Section => ({
    id: row['id']!, level: Number(row['level']), heading: row['heading']!, marker: row['marker']!,
    from: at(Number(row['start'])), to: at(Number(row['end'])), parent: row['parent_id']!,
  })).sort((a, b) => a.from - b.from || a.level - b.level)
  return {
    data,
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    records,
    sections,
    sectionById: new Map(sections.map((section) => [section.id, section])),
    terms: new Map(items.filter(({ table }) => table === 'glossary').map(({ id, row }) => [id, row])),
    parts: rowsOf('glossary_parts'),
    mentions: rowsOf('glossary_mentions').map((row) => ({
      from: at(Number(row['start'])), to: at(Number(row['end'])), term: row['glossary_id']!,
    })).sort((a, b) => a.from - b.from || b.to - a.to),
  }
}

/** Code points → UTF-16 units. Most texts have no character beyond the first plane: nothing to do. */
export function offsets(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (point) => point
  const places = new Uint32Array(text.length + 1)
  let unit = 0
  let point = 0
  for (const character of text) {
    places[point] = unit
    point += 1
    unit += character.length
  }
  places.fill(unit, point)
  return (place) => places[place] ?? unit
}

/** What a click on a ledger row's mark opens: its first record, else the ledger row. */
export function opened(model: Model, quantity: string): string {
  return model.records.get(quantity)?.[0]?.id ?? quantity
}
