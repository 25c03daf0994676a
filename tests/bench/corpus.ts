/** Makes as many reports as wanted from those at hand: paragraphs in another order, other figures. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areaList } from '../../pipeline/read/area-lists.ts'
import type { RawFile } from '../../pipeline/types.ts'
import { project } from '../fixtures/run.ts'
import { wrapPage } from '../wrap-page.ts'
import { randomOf, shuffled } from './random.ts'

/** Where reports may lie: our own, and others beside the project where somebody has them. */
const places = [join(project, 'raw'), join(project, '../shared/corpus')]

/** The texts of all reports at hand, in the order of their names. */
export function seeds(): string[] {
  return places.filter((place) => existsSync(place)).flatMap((place) =>
    readdirSync(place).filter((name) => name.endsWith('.txt')).sort()
      .map((name) => readFileSync(join(place, name), 'utf8')))
}

/** What opens a report: inside another it would make two of one file. */
const opens = /各位代表|政府工作报告/u
/** Lines that stay on top: title, date, speaker, 各位代表. */
const frontLines = 8

/**
 * Report `number` of an endless series: a seed's front, its paragraphs mixed with some of the next
 * seed's, each figure changed in its digits but not in their count (12.5% may be 37.1%).
 * Years stay, so that periods do.
 */
export function madeText(texts: readonly string[], number: number): string {
  const random = randomOf(number + 1)
  const own = texts[number % texts.length]!.split('\n')
  const other = texts[(number + 1 + Math.floor(number / texts.length)) % texts.length]!.split('\n')
  const body = own.slice(frontLines).filter((line) => random.next() < 0.9 && !opens.test(line))
  const strangers = shuffled(other.slice(frontLines).filter((line) => !opens.test(line)), random).slice(0, Math.floor(other.length / 10))
  const lines = [...own.slice(0, frontLines), ...shuffled([...body, ...strangers], random)]
  return lines.join('\n').replace(/\d+/gu, (digits) =>
    (/^(?:19|20)\d\d$/u.test(digits) ? digits : otherDigits(digits, random.below)))
}

function otherDigits(digits: string, below: (limit: number) => number): string {
  let made = ''
  for (const digit of digits) made += digit === '0' ? '0' : String(1 + below(9))
  return made
}

/** Every county and above of a list, so that no two reports claim one id. */
const codes = [...areaList(2020).names.keys()].sort()

/** Report `number` as a raw file with facts beside it; `page` wraps it as a portal does. */
export function madeFile(texts: readonly string[], number: number, page = false): RawFile {
  const text = madeText(texts, number)
  const facts = {
    area_code: codes[number % codes.length]!,
    year: 2000 + Math.floor(number / codes.length) % 27,
  }
  const source = page
    ? wrapPage(text.split('\n').filter((line) => line.trim() !== ''), 'span soup') : text
  const name = `${facts.area_code}-${facts.year}.${page ? 'html' : 'txt'}`
  return { name, bytes: Buffer.from(source), sidecar: facts }
}

/** The first `count` reports of the series. */
export function madeFiles(count: number, page = false): RawFile[] {
  const texts = seeds()
  return Array.from({ length: count }, (_, number) => madeFile(texts, number, page))
}

/** Writes the first `count` reports into a folder, with their facts; gives their bytes. */
export function writeCorpus(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true })
  const texts = seeds()
  let bytes = 0
  for (let number = 0; number < count; number += 1) {
    const file = madeFile(texts, number)
    const { area_code: code, year } = file.sidecar ?? {}
    writeFileSync(join(folder, file.name), file.bytes)
    writeFileSync(join(folder, `${file.name.slice(0, -4)}.yml`), `area_code: "${code}"\nyear: ${year}\ngenre: work_report\n`)
    bytes += file.bytes.length
  }
  return bytes
}

/** One report of at least `length` characters: bodies of the series under one front. */
export function longText(length: number): string {
  const texts = seeds()
  const parts: string[] = []
  for (let number = 0, sum = 0; sum < length; number += 1) {
    const lines = madeText(texts, number).split('\n')
    parts.push((number === 0 ? lines : lines.slice(frontLines)).join('\n'))
    sum += parts.at(-1)!.length
  }
  return parts.join('\n').slice(0, length)
}
