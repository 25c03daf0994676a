/** The lexicon's loader: what it reads, and what it says of a line that is wrong. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { automaton, parseForm } from '../pipeline/extract/automaton.ts'
import { generalPlaces, generalWords } from '../pipeline/lexicon/general.ts'
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../pipeline/lexicon/edges.ts'
import { fraction, grouped, name, readLexicon, text, whole, word, words } from '../pipeline/lexicon/load.ts'
import * as texts from '../pipeline/lexicon/texts.ts'
import { segment } from '../pipeline/extract/words.ts'
import { loader, project } from './fixtures/run.ts'

const columns = { word, class: name('digit', 'scale'), value: whole, factor: fraction, near: words, note: text }
const header = 'word\tclass\tvalue\tfactor\tnear\tnote'
const read = (...lines: string[]) => readLexicon('a.tsv', [header, ...lines, ''].join('\n'), columns)

test('each line becomes an entry with its place', () => {
  expect(read('三\tdigit\t3\t\t\t', '# why 几 is left out', '', '亿\tscale\t8\t10000/15\t元 户\tlarge')).toEqual([
    { word: '三', class: 'digit', value: 3, factor: { numerator: '1', denominator: '1' }, near: [], note: '', line: 2 },
    { word: '亿', class: 'scale', value: 8, factor: { numerator: '10000', denominator: '15' }, near: ['元', '户'], note: 'large', line: 5 },
  ])
  expect(readLexicon('a.tsv', `${header}\r\n三\tdigit\t\t\t\t\r\n`, columns)).toMatchObject([{ word: '三', value: null }])
})

test.each([
  ['三\tnumber\t3\t\t\t', 'lexicon/a.tsv:2: column class: “number” is none of digit, scale'],
  ['\tdigit\t3\t\t\t', 'lexicon/a.tsv:2: column word: is empty'],
  ['三\tdigit\tthree\t\t\t', 'lexicon/a.tsv:2: column value: “three” is no whole number'],
  ['三\tdigit\t3\t1/0\t\t', 'lexicon/a.tsv:2: column factor: “1/0” is no fraction such as 1000 or 10000/15'],
  ['三\tdigit\t3\t\t', 'lexicon/a.tsv:2: has 5 cells, not 6'],
  ['三 \tdigit\t3\t\t\t', 'lexicon/a.tsv:2: column word: blanks around “三”'],
])('%j is refused with its place', (line, message) => {
  expect(() => read(line)).toThrow(message)
})

test('a wrong header and a line that stands twice are refused', () => {
  expect(() => readLexicon('a.tsv', 'word\n', columns)).toThrow('lexicon/a.tsv:1: the header must be word | class | value | factor | near | note')
  expect(() => read('三\tdigit\t3\t\t\t', '三\tdigit\t3\t\t\t')).toThrow('lexicon/a.tsv:3: stands on line 2 too')
})

test('entries are grouped in the order of the file', () => {
  expect([...grouped(['ab', 'c', 'ad'], (one) => one.charAt(0))]).toEqual([['a', ['ab', 'ad']], ['c', ['c']]])
})

test('words of a class are found at the edges of a text, the longest first, and inside it', () => {
  expect(startWord('年均增长', 'measurelead')).toBe('年均')
  expect(startWord('增长', 'measurelead')).toBe('')
  expect(endWord('工业产值', 'value')).toBe('工业产值')
  expect(endWord('', 'value')).toBe('')
  expect(withoutStart('年均增长', 'measurelead')).toBe('增长')
  expect(withoutEnd('渔业总产值', 'value')).toBe('渔业')
  expect(hasWord('渔业总产值达到', 'value')).toBe(true)
  expect(hasWord('渔业', 'value')).toBe(false)
})

test('every lexicon is bundled', () => {
  // What came later to the list of areas is put into it by `npm run areas`.
  const files = readdirSync(join(project, 'pipeline/lexicon')).filter((file) => file.endsWith('.tsv') && !['area-later.tsv', 'area-english-known.tsv'].includes(file))
  const fileOf = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
  expect(Object.keys(texts).map((key) => `${fileOf(key)}.tsv`).sort()).toEqual(files.sort())
})

test('general words stand in the order of their characters, which they are found by', () => {
  const lines = texts.general.trimEnd().split('\n').slice(1).map((line) => line.split('\t')[0] ?? '')
  expect(lines.filter((each, at) => at > 0 && (lines[at - 1] ?? '') >= each)).toEqual([])
  const first = new Set(lines.map((line) => line.charCodeAt(0)))
  const found = [...first].flatMap((code) => [...generalPlaces(code).values()].flatMap((place) => generalWords(place).map((each) => each.word)))
  expect(found).toEqual(lines)
  expect(generalPlaces('\u2603'.charCodeAt(0)).size).toBe(0)
})

test.each([
  ['推动庆阳集群建设', '推动 庆阳 集群 建设'], ['支持建德市茶叶', '支持 建德 市 茶叶'], ['完成会宁县改造', '完成 会宁 县 改造'],
  // What two common words make is not a place: 新和, 高要, 平安.
  ['新和旧项目', '新 和 旧 项目'], ['推进高要求建设', '推进 高 要求 建设'], ['保证平安', '保证 平安'],
])('the short name of an area is a word: %s', (text, words) => {
  expect(segment(text).map((word) => word.text).join(' ')).toBe(words)
})

const asked = automaton([
  ['new', parseForm('{新增|净增}[各类]企业')], ['count', parseForm('[新增]企业[总]数')], ['both', parseForm('企业数')], ['nested', parseForm('[大[中|小]型]企业')],
])

test.each([
  ['新增企业', ['new']], ['净增各类企业', ['new']], ['企业', ['nested']], ['大中型企业', ['nested']], ['大型企业', ['nested']],
  ['新增企业总数', ['count']], ['企业数', ['count', 'both']], ['中型企业', []], ['企业数量', []], ['新增', []], ['', []],
])('the forms that %j has are %j', (text, names) => {
  expect(asked(text)).toEqual(names)
  expect(asked(text)).toEqual(names)
})

test('a form with a mark too many is refused', () => {
  expect(() => parseForm('企业]数')).toThrow('企业]数')
})

test('sources run without a bundle, too', () => {
  const script = "import { units } from './pipeline/vocabulary/units.ts'; console.log(units.length > 300)"
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, '--input-type=module', '-e', script], { cwd: project, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['true\n', ''])
})
