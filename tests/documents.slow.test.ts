/** A PDF whose few forms draw one another a million times: its reader is slow to find out, and ends all the same. */
import { expect, test } from 'vitest'
import { publish } from '../pipeline/read/publish.ts'
import { doublingForms } from './pdf-raw.ts'

test('forms that draw one another are refused', async () => {
  await expect(publish('a.pdf', doublingForms(25))).rejects.toMatchObject({
    problem: { code: 'document-too-large', place: 'page 1', what: expect.stringMatching(/^has more than 60,?000 words/u) as string },
  })
})
