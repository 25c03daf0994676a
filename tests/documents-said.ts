/** What a document says, whatever form it is in: its rows without their places. */
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readReport } from '../pipeline/read/index.ts'
import type { Row, Sidecar } from '../pipeline/types.ts'

/** Columns that place a row in its text or name it by that place; the rest is what a row says. */
const placed = new Set(['id', 'report_id', 'section_id', 'quantity_id', 'parent_id', 'part_of', 'glossary_id', 'start', 'end', 'quote_start', 'page', 'paragraph'])
export async function saidBy(name: string, bytes: Uint8Array, sidecar: Sidecar | null) {
  const report = await readReport({ name, bytes, sidecar })
  const said = (rows: readonly Row[] = []) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !placed.has(key))))
  const { sections, indicators, targets, budgets, quantities, glossary } = normalize(report, extract(report))
  return { sections: said(sections), indicators: said(indicators), targets: said(targets), budgets: said(budgets), quantities: said(quantities), glossary: said(glossary).length }
}
