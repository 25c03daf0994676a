// Areas: lookup by name and code in a year, words for whole areas, places in a text.

import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { areaList, laterCodes, shortName } from '../pipeline/read/area-lists.ts'
import { isRow, parseRows, tableOf } from '../pipeline/read/area-rows.ts'
import { areaWord } from '../pipeline/read/area-words.ts'
import { areaOfCode, areasNamed, findArea } from '../pipeline/read/areas.ts'
import { placesIn } from '../pipeline/read/places.ts'
import { areaExamples, areaWordExamples, placeExamples } from './examples/areas.ts'
import type { Facts } from '../pipeline/types.ts'

const table = readFileSync(new URL('../pipeline/lexicon/area-codes.tsv', import.meta.url), 'utf8')

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

test('a kind of area tells names apart', () => {
  const kinds = [['恩施', '市'], ['恩施', '州'], ['吉林', '市'], ['宁夏', '区'], ['桥东', '区']] as const
  expect(kinds.map(([name, kind]) => findArea(name, 2012, undefined, kind)?.code ?? null))
    .toEqual(['422801', '422800', '220200', null, null])
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

test('every row is a code, a name and its years, and no year has a code twice', () => {
  const rows = parseRows(table)
  expect(rows.filter((row) => !isRow(row))).toEqual([])
  expect(tableOf(rows)).toBe(table)
  const overlapping = rows.filter((row, index) => {
    const before = rows[index - 1]
    return before?.code === row.code && before.to > row.from
  })
  expect(overlapping).toEqual([])
})

test('what came after a code is a code of the list, and the areas above one are in it too', () => {
  const rows = parseRows(table)
  const codes = new Set(rows.map(({ code }) => code))
  const later = rows.flatMap(({ successors }) => [...successors.matchAll(/\d{6}/gu)].map(([code]) => code))
  expect(later.filter((code) => !codes.has(code))).toEqual([])
  expect(rows.filter(({ code }) => !codes.has(`${code.slice(0, 2)}0000`))).toEqual([])
  expect([...laterCodes('130622')]).toEqual(['130608'])
  expect([...laterCodes('500112')].sort()).toEqual(['500109', '500157'])
})

test('the list is complete up to 2025', () => {
  expect([2024, 2025, 2026].map((year) => areaList(year).names.get('500157'))).toEqual([undefined, '两江新区', '两江新区'])
  expect(areaList(2026).names.get('500105')).toBeUndefined()
  expect(areaList(1955)).toBe(areaList(1981))
  expect(areaList(2100)).toBe(areaList(2026))
})

test('of one name all areas are found', () => {
  expect(areasNamed('鼓楼区', 2020).map(({ code }) => code)).toEqual(['320106', '320302', '350102', '410204'])
  expect(areasNamed('无此区', 2020)).toEqual([])
})

test('short names drop the ending, and the people of an autonomous area', () => {
  const names = ['山西省', '宁夏回族自治区', '恩施土家族苗族自治州', '内蒙古自治区', '盂县', '井陉矿区', '锡林郭勒盟']
  expect(names.map(shortName)).toEqual(['山西', '宁夏', '恩施', '内蒙古', null, null, '锡林郭勒'])
})
