/** Numbers and codes as people read them; digits are copied, never computed. */
import type { Row } from '../../types.ts'
import { word, wordFor } from './words.ts'

const signs: Readonly<Record<string, string>> = {
  approx: '≈ ', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ',
}

/** `28970000000` → `28,970,000,000`; a fraction stays as it is. */
export function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return (fraction === undefined ? parts : `${parts}.${fraction}`).replace('-', '−')
}

/** The sign of a comparator, with a blank behind it. */
export function signed(comparator: string): string {
  return signs[comparator] ?? ''
}

/** A row's figure as stated: `≥ 6.5%`, `4.5–5%`, `289.7亿元`. */
export function figure(row: Row): string {
  // Per cent may stand before its number in the text; here it stands behind.
  const unit = row['unit_code'] === '%' ? '%' : row['unit'] ?? ''
  if (row['comparator'] === 'in_step') return word('inStep')
  if (!row['value']) return row['text'] ?? ''
  const value = row['value'].replace('-', '−')
  const range = row['value_max'] ? `${value}–${row['value_max'].replace('-', '−')}` : value
  return `${signed(row['comparator'] ?? '')}${range}${unit}`
}

/** The same in base units: `28,970,000,000 CNY`. */
export function normalized(row: Row): string {
  const value = row['value_normalized']
  if (!value) return ''
  const max = row['value_max_normalized']
  return `${grouped(value)}${max ? `–${grouped(max)}` : ''} ${row['unit_code'] ?? ''}`.trim()
}

/** A measure, with the status of money: `增速`, `水平 · 计划`. */
export function measureOf(row: Row): string {
  return [
    row['measure'] && wordFor('measure', row['measure']),
    row['status'] && wordFor('status', row['status']),
  ].filter(Boolean).join(' · ')
}
