/** The facts beside a raw file: what is refused and where, what is doubted, what settles a refusal. */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../pipeline/corpus/index.ts'
import { InputError } from '../pipeline/errors.ts'
import { readReport as readText } from '../pipeline/index.ts'
import { readRaw, readRawFile, readReport } from '../pipeline/read/index.ts'
import { checkFacts, readSidecar } from '../pipeline/read/sidecar.ts'
import type { Sidecar } from '../pipeline/types.ts'
import { sayFaults } from '../pipeline/validate/index.ts'
import { accepted, agreeing, contradictory, refused, refusedValues } from './examples/sidecars.ts'
import { inTemporary, project, runScript, yanhu } from './fixtures/run.ts'

const folder = inTemporary()
const tiny = readFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'))
const bytes = readFileSync(yanhu)

test.each(refused)('%s is refused, with its place', async (_, content, said) => {
  const error: unknown = await readSidecar(content, 'a.yml').catch((one: unknown) => one)
  expect(error).toBeInstanceOf(InputError)
  expect((error as InputError).problem.code).toBe('sidecar-wrong')
  expect((error as InputError).message).toContain(`a.yml${said}`)
})

test.each(refusedValues)('%s as a value', async (_, facts, said) => {
  expect(() => checkFacts(Object.entries(facts), 'a')).toThrow(`a: ${said}`)
  await expect(readText(tiny, { facts: facts as never })).rejects.toThrow(`facts of report.txt: ${said}`)
})

test.each(accepted)('%j', async (content, facts) => {
  expect(await readSidecar(content, 'a.yml')).toEqual(facts)
})

const rulesOf = async (name: string, sidecar: Sidecar | null) =>
  (await readReport({ name, bytes, sidecar })).doubts.map(({ rule }) => rule)

test.each(contradictory)('a doubt about %s', async (_, file, facts, rules) => {
  const before = await rulesOf(file, null)
  const added = [...await rulesOf(file, facts)]
  for (const rule of before) if (added.includes(rule)) added.splice(added.indexOf(rule), 1)
  expect(added).toEqual(expect.arrayContaining(rules))
})

test('a file called after the facts does not hide that its text is of another area', async () => {
  const { doubts } = await readReport({ name: '岚县_2020.txt', bytes, sidecar: { area: '岚县', area_code: '141127' } })
  expect(doubts.map(({ message }) => message).join()).toContain('the text is of 140802, the facts say 141127')
})

test.each([
  ['what was given', 'a.txt', { year: 2019 }, 'see "year:" in raw/a.yml'],
  ['what was not', '140802-2018.txt', { delivered_on: '2020-04-21' }, 'add "year:" to raw/140802-2018.yml'],
])('the cure for %s', async (_, file, sidecar, cure) => {
  const { doubts } = await readReport({ name: file, bytes, sidecar })
  expect(doubts.filter(({ rule }) => rule === 'facts/year').map(({ message }) => message).join()).toContain(cure)
})

test.each(agreeing)('none about %s', async (_, file, facts) => {
  const rules = new Set(contradictory.flatMap(([, , , one]) => one))
  rules.delete('facts/source')
  expect((await rulesOf(file, facts)).filter((rule) => rules.has(rule))).toEqual([])
})

const run = async (keepGoing = true) => {
  const result = await build({ raw: folder('raw'), out: folder('out'), keepGoing, jobs: 1, formats: ['csv'], pages: false })
  return { ...result, said: [...result.refused.map(({ message }) => message), ...sayFaults(result.faults)] }
}
const files = (all: Record<string, string | Uint8Array>) => {
  mkdirSync(folder('raw'), { recursive: true })
  for (const [name, content] of Object.entries(all)) writeFileSync(folder(`raw/${name}`), content)
}

describe('a refusal names a way out, and it works', () => {
  const digest = '县长的话\n\n去年生产总值增长7%。\n\n今年计划增长6%。\n'
  const html = (body: string) => `<html><head><title>政府工作报告摘要</title></head><body><h1>政府工作报告（摘要）</h1><p>${body.repeat(20)}</p></body></html>`

  test('genre: a text without the signs of a report', async () => {
    files({ 'a.txt': digest })
    expect((await run()).said.join()).toContain('write "genre: work_report" into raw/a.yml')
    files({ 'a.yml': 'genre: work_report\nyear: 2020\narea_code: 140802\n' })
    expect(await run()).toMatchObject({ said: [], written: true })
    expect(readdirSync(folder('out/text'))).toEqual(['CN-140802-2020.txt'])
  })

  test('genre: a page that calls itself a summary', async () => {
    files({ 'a.html': html('各位代表：去年全区生产总值增长7%，今年计划增长6%。') })
    expect((await run()).said.join()).toContain('write "genre: work_report" into raw/a.yml')
    files({ 'a.yml': 'genre: work_report\nyear: 2020\narea_code: 140802\n' })
    expect(await run()).toMatchObject({ said: [], written: true })
  })

  test('year: a text that tells none', async () => {
    files({ 'a.txt': '政府工作报告\n各位代表：\n生产总值增长7%。\n' })
    expect((await run()).said.join()).toContain('Add "year: 2020" with the right year to raw/a.yml')
    files({ 'a.yml': 'year: 2020\n' })
    expect(await run()).toMatchObject({ said: [], written: true })
  })

  test('area: keeps the code that is given, or that the file’s name has', async () => {
    const report = (sidecar: Record<string, string>, name: string) =>
      readReport({ name, bytes: Buffer.from('政府工作报告\n各位代表：\n2020年工作回顾\n'), sidecar })
    const { facts } = await report({ area: '某某新区', area_code: '140802' }, 'a.txt')
    expect([facts.area, facts.areaCode]).toEqual(['某某新区', '140802'])
    // More than one area is called so: the file's name tells them apart.
    const { facts: told } = await report({ area: '城区' }, '140502-2020.txt')
    expect([told.area, told.areaCode]).toEqual(['城区', '140502'])
  })

  test('id: two files of one area and year', async () => {
    files({ 'a.txt': tiny, 'b.txt': `${tiny.toString()}\n` })
    const [said = ''] = (await run()).said
    expect(said).toMatch(/^b\.txt: has the id CN-140802-2021, as a\.txt has: b\.txt is “.+”, dated 2021-\d\d-\d\d, text, \d+ characters; a\.txt is “/u)
    expect(said).toContain('"id: CN-140802-2020-2"')
    files({ 'b.yml': 'id: CN-140802-2021-2\n' })
    expect(await run()).toMatchObject({ said: [], written: true })
    expect(readdirSync(folder('out/text'))).toEqual(['CN-140802-2021-2.txt', 'CN-140802-2021.txt'])
  })

  test('the same bytes twice are said to be so', async () => {
    files({ 'a.txt': tiny, 'b.txt': tiny })
    expect((await run()).said[0]).toContain('has the id CN-140802-2021, as a.txt has: both are the same bytes. ')
  })
})

describe('what lies in the folder', () => {
  test.each([['a.yaml', 'a.yml'], ['a.YML', 'a.yml'], ['a.YAML', 'a.yaml']])('%s and %s: neither wins unsaid', async (one, two) => {
    files({ 'a.txt': tiny, [one]: 'year: 2020', [two]: 'year: 2021', 'b.txt': `${tiny.toString().replaceAll('2021', '2031')}` })
    expect((await run()).said).toEqual([`a.txt: has several files of facts: ${one}, ${two}. Keep one of them.`])
    expect(readdirSync(folder('out/text'))).toEqual(['CN-140802-2031.txt'])
    await expect(readRawFile(folder('raw/a.txt'))).rejects.toThrow('has several files of facts')
  })

  test('facts in another form are named', async () => {
    files({ 'a.txt': tiny, 'a.json': '{}' })
    expect((await readRaw(folder('raw'))).doubts.map(({ message }) => message))
      .toEqual(['a.json is no .txt, .html, .docx, .pdf or .md file, and facts are read from .yml; it was passed over'])
  })

  test('folders are named, also where there is nothing else', async () => {
    files({})
    mkdirSync(folder('raw/山西'))
    mkdirSync(folder('raw/.git'))
    cpSync(yanhu, folder('raw/山西/a.txt'))
    await expect(readRaw(folder('raw'))).rejects.toThrow('raw: holds no report itself; its folders (山西) are not searched.')
    files({ 'a.txt': tiny })
    expect((await readRaw(folder('raw'))).doubts.map(({ message }) => message))
      .toEqual(['山西 is a folder; it was passed over, with all that lies in it'])
  })
})

describe('adding makes no fact of a guess', () => {
  /** A text, the name it comes under, the rules of doubts about year and area before and after. */
  const guesses: [what: string, name: string, text: string][] = [
    ['only the first lines tell the year', 'x.txt', '各位代表：\n我代表盐湖区人民政府作报告。2019年很好。\n'],
    ['the title and the name differ', '140802-2018.txt', '盐湖区2020年政府工作报告\n各位代表：\n工作很好。\n'],
    ['the text and the name differ in area', '140821-2020.txt', '政府工作报告\n——2020年4月21日在运城市盐湖区第十六届人民代表大会第五次会议上\n各位代表：\n'],
    ['only the name tells both', '140802-2020.txt', '政府工作报告\n各位代表：\n今年的工作很多。\n'],
    ['the day and the name differ', '140802-2018.txt', '政府工作报告\n——2020年4月21日在运城市盐湖区第十六届人民代表大会第五次会议上\n各位代表：\n'],
  ]
  const doubtsIn = (stdout: string) => [...stdout.matchAll(/doubt: [^:]+: (facts\/(?:year|area)): ([^;]+);/gu)].map(([, rule, what]) => `${rule} ${what}`)

  test.each(guesses)('%s', async (_, name, text) => {
    writeFileSync(folder(name), text)
    const before = (await readReport(await readRawFile(folder(name)))).doubts
      .filter(({ rule }) => /^facts\/(?:year|area)$/u.test(rule)).map(({ rule, message }) => `${rule} ${message.split(';')[0]}`)
    expect(before.length).toBeGreaterThan(0)
    const { code, stdout } = await runScript('pipeline/cli/add.ts', [folder(name), '--raw', folder('raw'), '--out', folder('out')])
    expect([code, doubtsIn(stdout)]).toEqual([0, before])
    const [copy = ''] = readdirSync(folder('raw')).filter((one) => one.endsWith('.txt'))
    const after = (await readReport(await readRawFile(folder(`raw/${copy}`)))).doubts
      .filter(({ rule }) => /^facts\/(?:year|area)$/u.test(rule)).map(({ rule, message }) => `${rule} ${message.split(';')[0]}`)
    expect(after).toEqual(before)
  })

  test('from stdin too', async () => {
    const { code, stdout } = await runScript('pipeline/cli/add.ts', ['-', '--raw', folder('raw'), '--out', folder('out')], guesses[0]![2])
    expect([code, doubtsIn(stdout)]).toEqual([0, ['facts/year 2019, the last year the first lines name, is taken as past']])
    expect(readdirSync(folder('raw'))[0]).toMatch(/^report-[0-9a-f]{12}\.txt$/u)
  })
})
