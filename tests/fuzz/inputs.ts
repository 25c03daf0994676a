/** Makes the fuzzers' inputs: each is drawn from a seed and a number, and so can be made again. */
import type { RawFile, Sidecar } from '../../pipeline/types.ts'
import { seeds } from '../bench/corpus.ts'
import { randomOf, type Random } from '../bench/random.ts'
import { hostile, repeated, words } from './vocabulary.ts'

export interface Input extends RawFile {
  /** How it was made. */
  kind: string
}

const texts = seeds()
const paragraphs = texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 10)
const encoder = new TextEncoder()

/** Words of reports in any order, with something hostile now and then. */
function wordSoup(random: Random): string {
  let made = ''
  for (let count = 1 + random.below(60); count > 0; count -= 1) {
    made += random.next() < 0.03 ? random.pick(hostile) : random.pick(words)
    if (random.next() < 0.1) made += '\n'
  }
  return made
}

/** A paragraph or two of a report in which pieces were cut, doubled, swapped or put in. */
function mutated(random: Random): string {
  let made = random.pick(paragraphs)
  if (random.next() < 0.5) made += `\n${random.pick(paragraphs)}`
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const start = random.below(made.length + 1)
    const end = Math.min(made.length, start + random.below(20))
    const piece = made.slice(start, end)
    const other = [
      () => '', () => piece + piece, () => random.pick(words), () => random.pick(hostile),
      () => [...piece].reverse().join(''), () => String(random.below(1e6)), () => piece.replace(/\d/gu, ''),
      () => random.pick(paragraphs).slice(0, random.below(40)), () => `\n${piece}`,
    ]
    made = made.slice(0, start) + random.pick(other)() + made.slice(end)
  }
  return made
}

/** One piece again and again, with another one at the end that may make a pattern go back. */
function repetition(random: Random): string {
  const one = random.pick(repeated)
  const two = random.next() < 0.5 ? random.pick(repeated) : ''
  const times = 1 + random.below(random.next() < 0.1 ? 2000 : 200)
  return `${random.pick(words)}${(one + two).repeat(times)}${random.pick(words)}`
}

/** Bytes of a part of a report, some of them flipped, cut or put elsewhere. */
function bytesOf(random: Random): Uint8Array {
  const text = random.pick(texts)
  const start = random.below(text.length)
  const bytes = Buffer.from(opening + text.slice(start, start + 50 + random.below(1500)))
  for (let count = random.below(3); count > 0; count -= 1) {
    bytes[random.below(bytes.length)] = random.below(256)
  }
  const cut = random.below(bytes.length)
  if (random.next() < 0.3) return bytes.subarray(0, cut)
  if (random.next() < 0.2) return Buffer.concat([bytes.subarray(cut), bytes.subarray(0, cut)])
  return bytes
}

/** A page of tags that do not match, around words of reports. */
function page(random: Random): string {
  const tags = ['p', 'div', 'span', 'table', 'td', 'script', 'style', 'textarea', 'b', 'a', 'svg', 'template', 'select', 'h1', 'pre']
  let made = '<!DOCTYPE html><title>2020年政府工作报告</title><h1>2020年政府工作报告</h1><body><div class="TRS_Editor"><p>各位代表：</p>'
  for (let count = random.below(20); count > 0; count -= 1) {
    const tag = random.pick(tags)
    made += random.pick([`<${tag}>`, `</${tag}>`, `<${tag} style="display:none`, `<${tag}/>`, '<!--', '-->', '&#x110000;', '&amp'])
    made += random.next() < 0.3 ? wordSoup(random) : random.pick(paragraphs)
  }
  return made
}

/** So begins what shall pass for a report. */
const opening = '2020年政府工作报告\n各位代表：\n'

function sidecarOf(random: Random): Sidecar | null {
  if (random.next() < 0.7) return null
  const facts: Record<string, string | number | null> = { year: 1900 + random.below(201) }
  if (random.next() < 0.5) facts.area_code = String(100000 + random.below(900000))
  if (random.next() < 0.2) facts.title = random.pick(hostile)
  if (random.next() < 0.2) facts.area = random.pick(hostile)
  if (random.next() < 0.2) facts.speaker = random.pick(hostile)
  if (random.next() < 0.2) facts.plan_period = `${1900 + random.below(201)}`
  return facts
}

const names = [
  'a.txt', '140802-2020.txt', '999999-0000.txt', '../../a.txt', '__proto__.txt', '=1+1.txt', 'a\u202Etxt.txt',
  'a\nb.txt', '报告2020年.txt', `${'长'.repeat(80)}.txt`, '-rf.txt', 'constructor.TXT',
]

const makers: readonly (readonly [kind: string, share: number, make: (random: Random) => string | Uint8Array])[] = [
  ['words', 30, (random) => opening + wordSoup(random)],
  ['mutated', 30, (random) => opening + mutated(random)],
  ['no opening', 4, wordSoup],
  ['repetition', 14, (random) => opening + repetition(random)],
  ['bytes', 12, bytesOf],
  ['page', 10, page],
]
const total = makers.reduce((sum, [, share]) => sum + share, 0)

/** Input `number` of a seed: `inputOf(1, 0)` is the same on every machine with the same reports. */
export function inputOf(seed: number, number: number): Input {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  let draw = random.below(total)
  const [kind, , make] = makers.find(([, share]) => (draw -= share) < 0)!
  const made = make(random)
  const bytes = typeof made === 'string' ? encoder.encode(made) : made
  const name = kind === 'page' ? 'a.html' : random.pick(names)
  return { kind, name, bytes, sidecar: sidecarOf(random) }
}
