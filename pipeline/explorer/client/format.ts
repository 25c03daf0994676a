/** Numbers and codes as people read them; digits are copied, never computed. */
import type { Row } from '../../types.ts'
import { wordFor } from './words.ts'

/** `28970000000` → `28,970,000,000`; a fraction stays as it is. */
export function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return (fraction === undefined ? parts : `${parts}.${fraction}`).replace('-', '−')
}

/** A row's figure in base units: `28,970,000,000 CNY`. */
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
