// Areas: lookup by name and code in a year, words for whole areas, places in a text.

import { expect, test } from 'vitest'
import { areaOfCode, areaWord, findArea } from '../pipeline/read/areas.ts'
import { areaList, shortName } from '../pipeline/read/area-lists.ts'
import { placesIn } from '../pipeline/read/places.ts'
import { laterAreas } from '../pipeline/vocabulary/area-changes.ts'
import { earlierAreas } from '../pipeline/vocabulary/area-history.ts'
import { areaExamples, areaWordExamples, placeExamples } from './examples/areas.ts'
import type { Facts } from '../pipeline/types.ts'

const factsOf = (code: string, year = 2026): Facts => {
  const area = areaOfCode(code, year)
  return {
    title: null, area: area?.name ?? null, areaCode: code, areaPath: area?.path ?? [],
    level: area?.level ?? null, deliveredOn: null, year, congress: null, session: null,
    speaker: null, speakerOffice: null, reviewPeriod: '2025', reviewInterval: null,
    planPeriod: '2026', planInterval: null, publishedOn: null, publisher: null, sourceUrl: null,
    licence: null,
  }
}

test.each(areaExamples)('%s in %i within %s is %s', (name, year, within, expected) => {
  const area = findArea(name, year, within)
  expect(area && `${area.code} ${area.path.join('/')}`).toBe(expected)
})

test.each(areaWordExamples)('a report of %s: %s is %s', (code, word, expected) => {
  const found = areaWord(word, factsOf(code))
  expect(found && `${found.area} ${found.code}`).toBe(expected)
})

test.each(placeExamples)('a report of %s: places in %s', (code, text, expected) => {
  const places = placesIn(text, factsOf(code))
  expect(places.map(({ name, code: of }) => `${name} ${of}`)).toEqual(expected)
  for (const { start, end, name } of places) expect(text.slice(start, end)).toBe(name)
})

test('levels follow the code', () => {
  const levels = ['100000', '140000', '140800', '140802', '419001'].map((code) => areaOfCode(code, 2020)?.level)
  expect(levels).toEqual(['country', 'province', 'prefecture', 'county', 'county'])
})

test('a code out of use is found in the years around', () => {
  expect(areaOfCode('140402', 2019)?.path).toEqual(['山西省', '长治市', '城区'])
  expect(areaOfCode('999999', 2020)).toBeNull()
})

test('every change is a code and a name, each once in its year', () => {
  for (const [year, entries] of [...laterAreas, ...earlierAreas]) {
    const words = entries.trim().split(/\s+/u)
    for (const word of words) expect(word, `${year}`).toMatch(/^[1-8]\d{5}(?:-|\p{Script=Han}+)$/u)
    expect(new Set(words.map((word) => word.slice(0, 6))).size).toBe(words.length)
  }
})

test('a change since 2016 changes what the list had', () => {
  for (const [year, entries] of laterAreas) {
    const before = areaList(year === 2016 ? 2015 : year - 1).names
    for (const entry of entries.trim().split(/\s+/u)) {
      if (year === 2016) continue
      if (entry.endsWith('-')) expect(before.has(entry.slice(0, 6)), entry).toBe(true)
      else expect(before.get(entry.slice(0, 6)), entry).not.toBe(entry.slice(6))
    }
  }
})

test('short names drop the ending, and the people of an autonomous area', () => {
  const names = ['山西省', '宁夏回族自治区', '恩施土家族苗族自治州', '内蒙古自治区', '盂县', '井陉矿区', '锡林郭勒盟']
  expect(names.map(shortName)).toEqual(['山西', '宁夏', '恩施', '内蒙古', null, null, '锡林郭勒'])
})
