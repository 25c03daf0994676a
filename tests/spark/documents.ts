/** Makes a folder of documents: `documents.ts DIR COUNT SHARE`, SHARE of each report's paragraphs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeFile, seeds } from '../bench/corpus.ts'

/** Lines that stay: title, date, speaker. */
const frontLines = 8

/** A part of a text: its front and the first lines of the rest, as they are shuffled. */
function cut(text: string, share: number): string {
  const lines = text.split('\n')
  return lines.slice(0, frontLines + Math.ceil(lines.length * share)).join('\n')
}

const [folder = '', count = '100', share = '1'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const texts = seeds().map((text) => cut(text, Number(share)))
for (let number = 0; number < Number(count); number += 1) {
  const { name, bytes, sidecar } = madeFile(texts, number, number % 10 === 9)
  writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, name.replace(/\.[a-z]+$/u, '.yml')),
    Object.entries(sidecar ?? {}).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join(''))
}

// What must be refused, and say so: no bytes, a picture, a wrong fact, an id that is taken.
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
write('empty.txt', '')
write('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))
const first = madeFile(texts, 0)
write('wrong-fact.txt', first.bytes)
write('wrong-fact.yml', 'area_code: nowhere\n')
write('zwilling.txt', first.bytes)
write('zwilling.yml', `area_code: "${first.sidecar?.area_code}"\nyear: ${first.sidecar?.year}\n`)
