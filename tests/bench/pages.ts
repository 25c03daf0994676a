/** Pages: reading one beside parsing it with rehype-parse alone, which any reader of pages must do. */
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { readReport } from '../../pipeline/read/index.ts'
import { publish } from '../../pipeline/read/publish.ts'
import type { RawFile } from '../../pipeline/types.ts'
import { inTurns } from './measure.ts'

/** Median milliseconds for all pages: parsed only, made into text, and read as reports. */
export async function pageSpeeds(files: readonly RawFile[], rounds: number) {
  const parser = unified().use(rehypeParse).freeze()
  const sources = files.map(({ bytes }) => new TextDecoder().decode(bytes))
  const milliseconds = await inTurns([
    { name: 'rehype-parse alone', run: () => { for (const source of sources) parser.parse(source) } },
    { name: 'page → text', run: async () => { for (const { name, bytes } of files) await publish(name, bytes) } },
    { name: 'page → report', run: async () => { for (const file of files) await readReport(file) } },
  ], rounds)
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  return { pages: files.length, bytes, milliseconds }
}
