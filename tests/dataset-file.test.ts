/** Whose dataset it is: raw/dataset.yml is read, refused with line and cure, and stands in every description. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aboutText } from '../pipeline/describe/about.ts'
import { factsOf } from '../pipeline/describe/facts.ts'
import { describe as describeDataset } from '../pipeline/describe/index.ts'
import { ownFacts, ownNotices } from '../pipeline/describe/own.ts'
import { statisticsOf } from '../pipeline/describe/statistics.ts'
import { sidecarOf as nameOfSidecar } from '../pipeline/cli/facts.ts'
import { nextVersion, stepOf } from '../pipeline/diff/changelog.ts'
import { compare } from '../pipeline/diff/compare.ts'
import { readDatasetFile, type DatasetFile } from '../pipeline/read/dataset-file.ts'
import { readRaw, sidecarsOf } from '../pipeline/read/index.ts'
import { sidecarOf as messageName } from '../pipeline/read/report-year.ts'
import { datasetOf } from './dataset.ts'
import { dataset } from './examples/dataset.ts'
import { readable, refused } from './examples/dataset-files.ts'
import { runBuild, runScript } from './fixtures/run.ts'

test.each(readable)('%j is read', async (text, said) => {
  expect(await readDatasetFile(text, 'dataset.yml')).toEqual(said)
})

test.each(refused)('%j is refused', async (text, message) => {
  const error = await readDatasetFile(text, 'dataset.yml').catch((one: unknown) => one)
  expect(String((error as Error).message).startsWith(`dataset.yml, ${message}`), String(error)).toBe(true)
  expect((error as Error).message).toMatch(/\. Correct that line; "npm run dataset -- --help" lists the keys\.$/u)
})

const everything: DatasetFile = {
  name: 'county-reports',
  title: { zh: '某县报告数据', en: 'Reports of a county' },
  description: { zh: '某县历年政府工作报告里的数字。', en: 'Figures of the yearly work reports of a county.' },
  publisher: { zh: '某大学图书馆', en: 'Library of a university' },
  contact: { name: { zh: '数据组', en: 'Data desk' }, email: 'data@example.org', url: 'https://example.org/contact' },
  homepage: 'https://data.example.org/reports',
  download: 'https://data.example.org/files/',
  licence: 'CC-BY-SA-4.0',
  version: '3.1.4',
  issued: '2026-05-01',
  modified: '2026-11-30',
  keywords: { zh: ['某县'], en: ['some county'] },
}

function described(said: DatasetFile | null) {
  const tables = dataset()
  const files = [{ path: 'data/a.csv', bytes: 1, sha256: 'a' }]
  const facts = factsOf({ reports: tables.reports, statistics: statisticsOf(tables), own: ownFacts(said) }, files, ['csv'])
  return { facts, files: describeDataset(facts) }
}

describe('every description', () => {
  const { files } = described(everything)
  // What each format has a place for.
  const en = ['Reports of a county', 'Library of a university']
  const zh = ['某县报告数据', '某大学图书馆']
  const common = ['https://data.example.org/reports', '3.1.4', '2026-11-30', 'data@example.org']
  const cases: [string, string[]][] = [
    ['datapackage.json', [...en, ...zh, ...common, 'county-reports', 'CC-BY-SA-4.0', 'some county', '数据组']],
    ['csvw.json', [...en, ...zh, ...common, 'licenses/by-sa/4.0', 'some county', '2026-05-01']],
    ['dcat.jsonld', [...en, ...zh, ...common, 'licenses/by-sa/4.0', 'some county', '2026-05-01', '"https://data.example.org/files/data/a.csv"', 'Data desk']],
    ['croissant.json', [...en, ...zh, ...common, 'licenses/by-sa/4.0', 'some county', '2026-05-01', '"https://data.example.org/files/data/a.csv"']],
    ['CITATION.cff', [...en, ...zh, ...common, 'CC-BY-SA-4.0', 'some county']],
    ['catalogue.csv', [...zh, ...common, 'licenses/by-sa/4.0', '某县', '2026-05-01', '数据组']],
    ['METHODS.md', [...en, ...zh, '3.1.4', '2026-11-30', 'https://data.example.org/reports']],
    ['CODEBOOK.en.md', [...en, '3.1.4', '2026-11-30']],
    ['CODEBOOK.zh.md', [...zh, '3.1.4', '2026-11-30']],
  ]
  test.each(cases)('%s has all that it has a place for', (path, words) => {
    for (const one of words) expect(files.get(path)).toContain(one)
  })

  test('none has anything of another dataset, or of the program as author', () => {
    for (const one of [everything, null]) {
      for (const [path, text] of described(one).files) {
        expect(/baogao|2026-11-23/u.exec(text)?.[0] ?? '', path).toBe('')
      }
    }
  })
})

describe('without the file', () => {
  const { files, facts } = described(null)
  test('nobody is publisher, and the descriptions say so', () => {
    expect(facts).toMatchObject({ publisher: null, version: null, issued: null, modified: null, licence: null })
    expect(JSON.parse(files.get('datapackage.json')!)).not.toHaveProperty('contributors')
    for (const key of ['version', 'created', 'licenses']) expect(JSON.parse(files.get('datapackage.json')!)).not.toHaveProperty(key)
    for (const key of ['creator', 'publisher', 'version', 'datePublished', 'license']) expect(JSON.parse(files.get('croissant.json')!)).not.toHaveProperty(key)
    expect(files.get('dcat.jsonld')).not.toMatch(/dct:publisher|dct:license|dcat:version|dct:issued/u)
    expect(parseYaml(files.get('CITATION.cff')!)).toMatchObject({ authors: [{ name: 'No publisher is stated (未注明提供方)' }] })
    expect(files.get('METHODS.md')).toContain('No publisher is stated (raw/dataset.yml would say so)')
    expect(files.get('METHODS.md')).toContain('未注明提供方')
    expect(files.get('catalogue.csv')).toMatch(/^publisher,提供方,未填写$/mu)
  })
  test('a licence of no SPDX id has its address', () => {
    const own = described({ licence: { title: '某许可', url: 'https://example.org/licence' } }).files
    expect(parseYaml(own.get('CITATION.cff')!)).toHaveProperty('license-url', 'https://example.org/licence')
    expect(JSON.parse(own.get('datapackage.json')!)).toHaveProperty('licenses', [{ path: 'https://example.org/licence', title: '某许可' }])
  })
  test('words are shown as they are', () => {
    expect(aboutText(described({ title: '[a](b) <i> *c*' }).facts, 'en')).toContain('\\[a\\]\\(b\\) \\<i\\> \\*c\\*')
  })
})

test('a version older than its reports is told', () => {
  const reports = [{ id: 'CN-1', delivered_on: '2026-01-15' }]
  expect(ownNotices({ modified: '2025-12-01' }, reports)).toEqual([
    'dataset.yml says that this version is of 2025-12-01, but CN-1 is of 2026-01-15: raise version and modified'])
  expect(ownNotices({ modified: '2026-02-01' }, reports)).toEqual([])
  expect(ownNotices(null, reports)).toHaveLength(1)
})

describe('the folder', () => {
  let place = ''
  const folder = (name: string) => join(place, name)
  afterAll(() => { rmSync(place, { recursive: true, force: true }) })
  const report = readFileSync(new URL('fixtures/reports/city-2022.txt', import.meta.url), 'utf8')
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'baogao-'))
    mkdirSync(folder('raw'))
    writeFileSync(folder('raw/dataset.txt'), report)
    writeFileSync(folder('raw/dataset.yml'), 'title: { zh: 甲, en: A }\npublisher: B\nversion: 0.3.0\n')
  })
  test('dataset.yml is no sidecar, not even of dataset.txt, and no doubt', async () => {
    const found = await readRaw(folder('raw'))
    expect(found).toMatchObject({ reports: ['dataset.txt'], sidecars: [], doubts: [], dataset: { publisher: 'B' } })
    expect(sidecarsOf(found.sidecars)('dataset.txt')).toEqual([])
  })
  test('a report of that name has its facts in dataset.yaml', async () => {
    expect(sidecarsOf(['dataset.yaml'])('dataset.txt')).toEqual(['dataset.yaml'])
    expect([nameOfSidecar('dataset.txt'), nameOfSidecar('a.html')]).toEqual(['dataset.yaml', 'a.yml'])
    expect(messageName('dataset.txt')).toBe('raw/dataset.yaml')
  })
  test('a build puts it everywhere, and again when it changes', async () => {
    const go = async () => (await runBuild('--raw', folder('raw'), '--out', folder('out'), '--quiet')).code
    expect(await go()).toBe(0)
    expect(readFileSync(folder('out/datapackage.json'), 'utf8')).toContain('"version": "0.3.0"')
    expect(readFileSync(folder('out/index.html'), 'utf8')).toContain('<title>甲 · A</title>')
    writeFileSync(folder('raw/dataset.yml'), 'version: 0.4.0\n')
    expect(await go()).toBe(0)
    expect(readFileSync(folder('out/datapackage.json'), 'utf8')).toContain('"version": "0.4.0"')
  })
  test('a wrong one stops the build before anything is written', async () => {
    const before = readFileSync(folder('out/SHA256SUMS'), 'utf8')
    writeFileSync(folder('raw/dataset.yml'), 'a: 1\n')
    const { code, stderr } = await runBuild('--raw', folder('raw'), '--out', folder('out'))
    expect([code, stderr.split('; known')[0]]).toEqual([1, `error: ${folder('raw/dataset.yml')}, line 1: "a" is not a known key`])
    expect(readFileSync(folder('out/SHA256SUMS'), 'utf8')).toBe(before)
  })
  test('npm run dataset makes one, and never over another', async () => {
    const make = (...options: string[]) => runScript('pipeline/cli/dataset.ts', ['--raw', folder('new'), ...options])
    expect((await make('--fact', 'version=1')).stderr).toMatch(/^error: --fact: "version" must be three numbers/u)
    expect(existsSync(folder('new'))).toBe(false)
    expect((await make()).code).toBe(2)
    expect((await make('--fact', 'title.zh=甲', '--fact', 'title.en=A', '--fact', 'keywords.zh=乙，丙')).code).toBe(0)
    expect(parseYaml(readFileSync(folder('new/dataset.yml'), 'utf8'))).toMatchObject({ title: { zh: '甲', en: 'A' }, keywords: { zh: ['乙', '丙'] }, publisher: null })
    const again = await make('--fact', 'title.zh=乙')
    expect([again.code, again.stderr]).toEqual([1, `error: ${folder('new/dataset.yml')}: is there already. Edit it, or take it away first.\n`])
  })
})

describe('the version follows what changed', () => {
  const report = (...lines: string[]) => ['政府工作报告', '——2021年1月10日在某市人民代表大会上', '一、2020年工作回顾', ...lines, '二、2021年工作安排', '地区生产总值增长7%左右。'].join('\n')
  const one = { '110000-2021.txt': report('地区生产总值增长3.1%。') }
  const cases: [string, Record<string, string>, Record<string, string>, string, string][] = [
    ['nothing', one, one, 'none', '1.2.3'],
    ['a value', one, { '110000-2021.txt': report('地区生产总值增长3.2%。') }, 'patch', '1.2.4'],
    ['a row more', one, { '110000-2021.txt': report('地区生产总值增长3.1%。', '粮食产量12万吨。') }, 'minor', '1.3.0'],
    ['a report more', one, { ...one, '120000-2021.txt': report('地区生产总值增长1.1%。') }, 'minor', '1.3.0'],
    ['a report less', { ...one, '120000-2021.txt': report('地区生产总值增长1.1%。') }, one, 'major', '2.0.0'],
  ]
  test.each(cases)('%s', async (_, before, after, step, version) => {
    const found = stepOf(compare(await datasetOf(before), await datasetOf(after)))
    expect([found, nextVersion('1.2.3', found)]).toEqual([step, version])
  })
})
