/** The explorer's pages of reports that are very long: they stay small enough to be opened. */
import { expect, test } from 'vitest'
import { pagesOf as eachPage } from './files.ts'
import { largeSample, yanhuSample, type Sample } from './explorer/sample.ts'

async function pagesOf({ tables, texts, doubts }: Sample) {
  const pages = []
  for await (const page of eachPage(tables, texts, doubts)) pages.push(page)
  return pages
}

test('pages stay under 1 MB, also with 60,000 characters and 2,000 rows', async () => {
  const sample = await largeSample()
  expect([...sample.texts.values()][0]!.length).toBeGreaterThan(55_000)
  expect(sample.tables.indicators.length).toBeGreaterThan(2000)
  for (const { bytes } of await pagesOf(sample)) expect(bytes.length).toBeLessThan(1_000_000)
})

test('a report beyond all measure is packed into its page', async () => {
  const sample = await yanhuSample()
  const [id, text] = [...sample.texts][0]!
  sample.texts.set(id, text + '\n政府工作扎实推进，取得积极进展。'.repeat(40_000))
  const [, page] = await pagesOf(sample)
  expect(page!.bytes.length).toBeLessThan(1_000_000)
  expect(new TextDecoder().decode(page!.bytes)).toMatch(/id="data">"H4sI/u)
})
