/** Names to the letter: no word less and no more than a reader would write over a column. */
import { describe, expect, it } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { exactNames } from './examples/names.ts'
import { reportOf } from './read-sentence.ts'

const lines = exactNames.trim().split('\n').filter((line) => !line.startsWith('#'))

describe('is named', () => {
  it.each(lines)('%s', (line) => {
    const [sentence = '', names = ''] = line.split(' → ')
    const { claims } = extract(reportOf(sentence, false))
    expect(claims.map(({ metric }) => metric).join('；')).toBe(names)
  })
})
