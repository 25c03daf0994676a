/** What a field takes: code lists, the catalogue, units, periods; and what is wrong with what was typed. */
import { signal } from '@preact/signals'
import { neededColumns, numberColumns, type ReviewTable } from '../../../review/form.ts'
import type { Choices, ColumnForm } from '../../choices.ts'
import { unpacked } from '../packed.ts'
import { model } from '../state.ts'
import type { ReviewWord } from './words.ts'

/** The choices, once somebody reviews: until then they stay packed. */
export const choices = signal<Choices | undefined>(undefined)

/** Unpacks the choices. */
export async function loadChoices() {
  choices.value ??= await unpacked<Choices>('choices')
}

export const formOf = (table: ReviewTable, column: string): ColumnForm | undefined =>
  choices.value?.columns[table as 'indicators']?.[column]

/** The name of a metric of the catalogue; nothing where there is no such id. */
export function metricName(id: string): string {
  return choices.value?.metrics.find(([known]) => known === id)?.[1] ?? ''
}

/** Units, those of this report first. */
export function units(): string[] {
  const used = new Set(model.items.map(({ row }) => row['unit'] ?? '').filter(Boolean))
  return [...new Set([...used, ...choices.value?.units ?? []])]
}

/** Periods of this report, and forms of its two years. */
export function periods(): string[] {
  const { report } = model.data
  const years = [report['review_period'], report['plan_period']].filter((year) => /^\d{4}$/u.test(year ?? ''))
  const forms = years.flatMap((year) => [year!, `${year}-H1`, `${year}-H2`, ...[1, 2, 3, 4].map((n) => `${year}-Q${n}`)])
  const used = model.items.flatMap(({ row }) => [row['period'], row['deadline']]).filter((period) => period !== undefined && period !== '')
  return [...new Set([...used as string[], report['review_interval'] ?? '', report['plan_interval'] ?? '', ...forms])]
    .filter(Boolean).sort()
}

/** What is wrong with a cell, as a key of the words; nothing where it may stand. */
export function faultOf(table: ReviewTable, column: string, cell: string, isNew: boolean): ReviewWord | '' {
  const wants = formOf(table, column)
  const value = cell.trim()
  if (value === '') {
    const needed = isNew ? neededColumns[table as 'indicators']?.includes(column) : wants?.needed
    // A number may be missing where the words state none (in step); what a new row leaves out follows from the text.
    return needed ? 'mustHave' : ''
  }
  if (numberColumns.has(column)) {
    const isNumber = wants?.kind === 'integer' ? /^\d{1,9}$/u.test(value) : /^-?\d{1,30}(?:\.\d{1,30})?$/u.test(value)
    return isNumber ? '' : 'mustBeNumber'
  }
  if (column === 'metric_id') return choices.value && !metricName(value) ? 'notInCatalogue' : ''
  if (wants?.pattern && !new RegExp(wants.pattern, 'u').test(value)) {
    return /period|deadline|_on$/u.test(column) ? 'mustBePeriod' : 'mustFit'
  }
  return ''
}
