/** The lexer: every phrase gives exactly the figures, dates, ordinals and names that stand in it; and its time is linear. */
import { describe, expect, test } from 'vitest'
import { scanLine } from '../pipeline/extract/scan.ts'
import type { Row } from '../pipeline/types.ts'
import { doubtsOf } from '../pipeline/extract/doubts.ts'
import { figures } from './examples/figures.ts'
import { tablesOf } from './read-sentence.ts'

const named: ReadonlySet<string> = new Set(['date', 'ordinal', 'name'])

/** A row of the ledger as the examples have it. */
function lineOf({ role, text, value_normalized: value, value_max_normalized: most, unit_code: code, comparator }: Row): string {
  if (named.has(role ?? '')) return `${role} ${text}`
  return `${text} = ${value}${most ? `~${most}` : ''} ${code}${comparator === 'eq' ? '' : ` ${comparator}`}`
}

describe.each(Object.entries(figures))('%s', (_, examples) => {
  test.each(examples.map(({ phrase, found }) => [phrase, found] as const))('%s', (phrase, found) => {
    expect((tablesOf(`${phrase}。`, false).quantities ?? []).map(lineOf)).toEqual(found)
  })
})

describe('every digit is in one quantity, and no text is slow', () => {
  const pieces = ['1 ', '1', '１，', '1,111', '1.', '. 5', '第1', '百', '三', '万', '[1]', '1/', '1:', '-1', '翻', '半', '每', '2万5千', '1—', '从1到', '3元', '年2024']
  test.each(pieces)('%j, again and again', (piece) => {
    const looks = (count: number): number => {
      const text = piece.repeat(count)
      const found = scanLine(text, 0, text.length, 0)
      let covered = 0
      let edge = 0
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(edge)
        edge = end
        for (let at = start; at < end; at++) if (/[0-9０-９]/u.test(text[at] ?? '')) covered++
      }
      return covered - [...text].filter((char) => /[0-9０-９]/u.test(char)).length
    }
    expect(looks(40)).toBe(0)
    expect(looks(4000)).toBe(0)
  })
})

test('a unit that is not known is a doubt, once', () => {
  const text = '产量18.5万kt，比上年多2.5kt，重3.5吨。'
  expect(doubtsOf(scanLine(text, 0, text.length, 0))).toMatchObject([{ rule: 'extract/unit', at: { start: 2, end: 9 } }])
})
