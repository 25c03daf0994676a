/** Makes the English names of all areas, `lexicon/area-english.tsv`: `npm run areas:english`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pinyin } from 'pinyin-pro'
import { parseRows } from '../read/area-rows.ts'
import { englishKinds, englishPeoples, peopleEnding, soundsOfPlaces } from '../vocabulary/area-english.ts'
import { say } from './print.ts'
import { run } from './run.ts'

const place = (name: string) => fileURLToPath(new URL(`../lexicon/${name}`, import.meta.url))

/** `西安` → `Xi'an`: syllables joined, an apostrophe before a vowel inside. */
function roman(words: string): string {
  const syllables = pinyin(words, { toneType: 'none', type: 'array', v: true })
    .map((one, at) => soundsOfPlaces[words.charAt(at)] ?? one)
    .map((one, at) => (at > 0 && /^[aeo]/u.test(one) ? `'${one}` : one))
  const joined = syllables.join('').replaceAll('v', 'ü')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** `双江拉祜族佤族` → `双江` and `Lahu`, `Va`: the peoples at its end, in their order. */
function withoutPeoples(stem: string): { own: string, peoples: string[] } {
  for (const [name, english] of englishPeoples) {
    if (!stem.endsWith(name) || stem.length - name.length < 2) continue
    const { own, peoples } = withoutPeoples(stem.slice(0, -name.length))
    return { own, peoples: [...peoples, english] }
  }
  return { own: stem, peoples: [] }
}

/** A whole name by its ending; a stem of one character keeps the ending's sound: 通县 is Tongxian County. */
function englishOf(name: string): string {
  const [ending, kind] = englishKinds.find(([one]) => name.endsWith(one) && name.length > one.length) ?? ['', '']
  const stem = name.slice(0, name.length - ending.length)
  const { own, peoples } = kind.startsWith('Autonomous') || stem.endsWith(peopleEnding) ? withoutPeoples(stem) : { own: stem, peoples: [] }
  const list = peoples.length > 1 ? `${peoples.slice(0, -1).join(', ')} and ${peoples.at(-1)}` : peoples.join('')
  return [roman(own.length === 1 ? own + ending : own), list, kind].filter(Boolean).join(' ')
}

await run(async () => {
  const known = new Map(readFileSync(place('area-english-known.tsv'), 'utf8').trimEnd().split('\n').slice(1)
    .map((line) => line.split('\t') as [string, string]))
  const rows = parseRows(readFileSync(place('area-codes.tsv'), 'utf8'))
  const names = [...new Set([...known.keys(), ...rows.map(({ name }) => name)])].sort()
  const lines = names.map((name) => `${name}\t${known.get(name) ?? englishOf(name)}`)
  writeFileSync(place('area-english.tsv'), `name\tenglish\n${lines.join('\n')}\n`)
  say(`${names.length} names`)
  return 0
})
