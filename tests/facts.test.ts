// Facts about a report: what its front, its headings, its page and its file's name say.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { InputError } from '../pipeline/errors.ts'
import { anyDates, longDates, planYears, plansIn, smallNumber, yearsIn } from '../pipeline/read/dates.ts'
import { readFacts } from '../pipeline/read/facts.ts'
import { fileNameOf } from '../pipeline/read/file-name.ts'
import { readSidecar } from '../pipeline/read/sidecar.ts'
import { anyDateExamples, longDateExamples, ordinalExamples, planExamples, yearExamples } from './examples/dates.ts'
import { factsExamples, sidecarExamples } from './examples/facts.ts'
import { fileNameExamples, frontExamples, namedExamples, otherYearExamples } from './examples/fronts.ts'
import { sidecarAreaExamples, speakerExamples } from './examples/fronts.ts'
import type { Facts, PageMeta, Sidecar } from '../pipeline/types.ts'

const read = (text: string, file = 'report.txt', meta: PageMeta = {}, sidecar: Sidecar | null = null) =>
  readFacts({ text, format: 'text', charset: 'utf-8', meta, doubts: [] }, [], [], file, sidecar)

const or = (value: string | number | null) => value ?? '-'
const facts = (of: Facts) => [
  or(of.title),
  `${or(of.area)} ${or(of.areaCode)} ${or(of.level)}`,
  of.areaPath.join('/'),
  `${or(of.deliveredOn)} ${of.year}`,
  `${or(of.congress)} ${or(of.session)}`,
  `${or(of.speaker)} ${or(of.speakerOffice)}`,
].join(' | ')
const periods = (of: Facts) => [
  of.reviewPeriod, of.reviewInterval, '/', of.planPeriod, of.planInterval,
].filter((each) => each !== null).join(' ')

const ofPage = ['facts/source']

test.each(factsExamples)('$what', (example) => {
  const result = read(example.text, example.file, example.meta)
  expect(facts(result.facts)).toBe(example.facts)
  if (example.periods) expect(periods(result.facts)).toBe(example.periods)
  if (example.page) expect(`${result.facts.publishedOn} ${result.facts.publisher}`).toBe(example.page)
  const rules = result.doubts.map(({ rule }) => rule).filter((rule) => !ofPage.includes(rule))
  expect(rules).toEqual(example.doubts ?? [])
})

test('the report in raw/ has all its facts', () => {
  const text = readFileSync(new URL('../raw/140802-2020.txt', import.meta.url), 'utf8')
  const result = read(text.replaceAll('\r\n', '\n'), '140802-2020.txt').facts
  expect(facts(result)).toBe('政府工作报告 | 盐湖区 140802 county | 山西省/运城市/盐湖区 | 2020-04-21 2020 | 16 5 | 薛永琦 区长')
  expect(periods(result)).toBe('2019 / 2020')
})

test('what the sidecar says wins', () => {
  const sidecar: Sidecar = {
    title: '报告', area_code: '141127', delivered_on: '2019-02-03', congress: 1, session: 2, speaker: '某某',
    speaker_office: '县长', review_period: '2018', plan_period: '2019/2020', publisher: '某报',
    published_on: '2019-03-01', source_url: 'https://example.org/', licence: 'CC0-1.0',
  }
  const { facts: found, doubts } = read(factsExamples[0]?.text ?? '', '140802-2020.txt', {}, sidecar)
  expect(facts(found)).toBe('报告 | 岚县 141127 county | 山西省/吕梁市/岚县 | 2019-02-03 2019 | 1 2 | 某某 县长')
  expect([found.reviewPeriod, found.planPeriod, found.publisher, found.publishedOn, found.sourceUrl, found.licence])
    .toEqual(['2018', '2019/2020', '某报', '2019-03-01', 'https://example.org/', 'CC0-1.0'])
  // It wins, and that the text is of another area and the file named for another year is said.
  expect(doubts.map(({ rule }) => rule)).toEqual(['facts/year', 'facts/area'])
})

test('a doubt names the key that settles it', () => {
  const { doubts } = read('各位代表：\n一、2020年工作回顾\n', 'a/b/report.txt')
  expect(doubts.find(({ rule }) => rule === 'facts/date')?.message)
    .toBe('the text does not date the speech; add "delivered_on:" to raw/report.yml')
})

test('a text without any year is refused', () => {
  expect(() => read('各位代表：\n今天很好。')).toThrow(InputError)
  expect(() => read('')).toThrow('report.txt: neither the text nor the name of the file tells the year')
})

test('long lines and long fronts end soon', () => {
  const hostile = ['第十六届', '2021年1月', '（', '省长', '一、', '“十', ' ', '在'].map((part) => part.repeat(200_000))
  for (const text of hostile) {
    expect(() => read(`政府工作报告\n${text}`, '140802-2020.txt')).not.toThrow()
    expect(() => read(`${text.slice(0, 250)}\n`.repeat(2000), '140802-2020.txt')).not.toThrow()
  }
})

test.each(sidecarExamples)('sidecar %j', async (yaml, expected) => {
  const result = await readSidecar(yaml, 'a.yml').catch((error: unknown) => {
    expect(error).toBeInstanceOf(InputError)
    return (error as Error).message
  })
  if (typeof expected === 'string') expect(result).toContain(expected)
  else expect(result).toEqual(expected)
})

test.each(longDateExamples)('dates of %s', (text, dates) => {
  expect(longDates(text).map(({ iso }) => iso)).toEqual(dates)
})
test.each(anyDateExamples)('stamps of %s', (text, dates) => {
  expect(anyDates(text).map(({ iso }) => iso)).toEqual(dates)
})
test.each(ordinalExamples)('%s is %s', (words, number) => expect(smallNumber(words)).toBe(number))
test.each(planExamples)('plans of %s', (text, plans) => {
  expect(plansIn(text).map((years) => years.join('/'))).toEqual(plans)
})
test.each(yearExamples)('years of %s', (text, years) => expect(yearsIn(text)).toEqual(years))
test('a plan of a number that there is not', () => expect([planYears(0), planYears(31)]).toEqual([null, null]))

test.each(frontExamples)('front %j in %s', (text, file, expected, doubts = []) => {
  const { facts: of, doubts: all } = read(text, file)
  expect([of.area, of.areaCode ?? '-', of.year, or(of.speaker), or(of.speakerOffice)].join(' ')).toBe(expected)
  const about = all.map(({ rule }) => rule).filter((rule) => rule === 'facts/area' || rule === 'facts/year')
  expect(about).toEqual(doubts)
})

test.each(sidecarAreaExamples)('sidecar %j beside %j, %s', (sidecar, text, file, expected) => {
  const { facts: of } = read(text, file, {}, sidecar as Sidecar)
  expect(`${of.area} ${or(of.areaCode)} ${or(of.level)} ${of.areaPath.join('/')}`).toBe(expected)
})

test.each(namedExamples)('places named in %j, %s', (text, file, area) => {
  const { facts: of, doubts } = read(text, file)
  expect(of.area).toBe(area)
  expect(doubts.map(({ rule }) => rule)).toContain('facts/area')
})

test.each(otherYearExamples)('an area of the year: %j, %s', (text, file, expected) => {
  const { facts: of, doubts } = read(text, file)
  expect(`${of.area} ${of.areaCode} ${doubts.find(({ rule }) => rule === 'facts/area')?.rule ?? ''}`).toBe(expected)
})

test.each(fileNameExamples)('file name %s', (file, expected) => {
  const { code, years, words } = fileNameOf(file)
  expect(`${or(code)} ${years.join()} ${words.join()}`).toBe(expected)
})

test.each(speakerExamples)('speaker of %j', (lines, expected) => {
  const text = `政府工作报告\n——在岚县第十七届人民代表大会第七次会议上\n${lines}\n各位代表：\n一、2020年工作回顾\n`
  const { facts: of } = read(text)
  expect(`${or(of.speaker)} ${or(of.speakerOffice)}`).toBe(expected)
})
