/** What the documents say is so: the files and commands that they name are there, their lists are whole, their numbers counted. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../pipeline/cli/commands.ts'
import * as library from '../pipeline/index.ts'
import { largestFile } from '../pipeline/read/limits.ts'
import { browserOptions } from '../pipeline/reader/bundle.ts'
import { tableNames } from '../pipeline/schemas.ts'
import { project } from './fixtures/run.ts'

const read = (path: string) => readFileSync(join(project, path), 'utf8')
const { scripts, version } = JSON.parse(read('package.json')) as { scripts: Record<string, string>, version: string }
const readmes = ['README.md', 'README.zh-CN.md']
const packed = ['pipeline/package/README.md', 'pipeline/package/README.zh-CN.md']
const documents = [
  ...readmes, ...packed, '.github/CHANGELOG.md', '.github/CONTRIBUTING.md', 'pipeline/API.md', 'pipeline/ARCHITECTURE.md', 'pipeline/DEPENDENCIES.md',
  'pipeline/ERRORS.md', 'pipeline/REFERENCE.md', 'pipeline/lexicon/README.md', 'pipeline/spark/README.md', 'out/METHODS.md',
]
const allMatches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first)
const unique = (names: readonly string[]) => [...new Set(names)].sort()

describe.each(documents)('%s', (name) => {
  const text = read(name)
  const folder = dirname(name)

  test('leads to files and headings that are there', () => {
    // Links of the package's READMEs are followed where it is installed.
    const links = packed.includes(name) ? [] : allMatches(text, /\]\((?!https?:)([^)]+)\)/gu)
    const headings = allMatches(text, /^#+ (.+)$/gmu).map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-'))
    const lost = links.filter((link) => (link.startsWith('#') ? !headings.includes(link.slice(1)) : !existsSync(join(project, folder, link.split('#')[0]!))))
    expect(lost).toEqual([])
  })

  test('names files that are there', () => {
    const paths = allMatches(text, /`((?:\.github|\.ci|pipeline|tests|schemas|lexicon|vocabulary|extract|normalize|read|write|review|cli)\/[\w./-]+)(?::\d+[^`]*)?`/gu)
    expect(paths.filter((path) => ![path, `pipeline/${path}`, join(folder, path)].some((place) => existsSync(join(project, place))))).toEqual([])
  })

  test('names commands and options that there are', () => {
    const called = [...text.matchAll(/(?:npm run (?:-s )?|npx baogao |`baogao )(?<command>[a-z][\w:]*)(?<rest>[^`\n|]*)/gu)]
      .map(({ groups }) => ({ command: groups!['command']!, rest: groups!['rest']!.split(/ #|→|;| {3}/u)[0]! }))
    expect(called.map(({ command }) => command).filter((command) => !(command in scripts))).toEqual([])
    const reference = new Map(read('pipeline/REFERENCE.md').split(/^## /mu).slice(1).map((section) => [section.split('\n')[0]!, section]))
    const helpOf = (command: string) => [...reference].filter(([title]) => title === command || title.startsWith(`${command} `)).map(([, section]) => section).join('')
    const unknown = called.filter(({ command }) => helpOf(command) !== '')
      .flatMap(({ command, rest }) => allMatches(rest, /(?<= )(--[a-z][a-z-]+)/gu).filter((option) => !helpOf(command).includes(`${option}`)).map((option) => `${command} ${option}`))
    expect(unknown).toEqual([])
  })

  test('names rows that are in out/, and the package by its version', () => {
    const rows = ['indicators', 'targets', 'budgets'].map((table) => read(`out/data/${table}.csv`)).join('')
    expect(allMatches(text, /\b([itb]_(?!0f3a91c2d47be865)[0-9a-f]{16})\b/gu).filter((id) => !rows.includes(id))).toEqual([])
    expect(unique(allMatches(text, /baogao-(\d+\.\d+\.\d+)\.tgz/gu)).filter((one) => one !== version)).toEqual([])
  })
})

describe('the READMEs', () => {
  test.each(readmes)('%s has every table', (name) => {
    const rows = read(name).split('\n').filter((line) => /^\| `\w+`[^|]* \| [^|]+ \|$/u.test(line))
    expect(rows.flatMap((line) => allMatches(line.split('|')[1]!, /`(\w+)`/gu)).sort()).toEqual([...tableNames].sort())
  })

  test.each([...readmes, 'pipeline/vocabulary/reader.ts'])('%s asks for the browsers that the pages are made for', (name) => {
    const targets = [browserOptions.target].flat().flatMap((one) => /^(chrome|firefox|safari)(\d+)$/u.exec(String(one))?.slice(1) ?? [])
    const [, chrome, firefox, safari] = /Edge (\d+)[，、,] ?Firefox (\d+)[，、,] ?Safari (\d+)/u.exec(read(name)) ?? []
    expect(['chrome', chrome, 'firefox', firefox, 'safari', safari]).toEqual(targets)
  })

  test('in both languages have the same sections, commands and files', () => {
    const [english, chinese] = readmes.map(read) as [string, string]
    const named = (text: string) => unique(allMatches(text, /npm run (?:-s )?([a-z:]+)/gu))
    expect(named(chinese)).toEqual(named(english))
    expect(allMatches(chinese, /^(##) /gmu).length).toBe(allMatches(english, /^(##) /gmu).length)
    const paths = (text: string) => unique(allMatches(text, /`((?:out|raw|pipeline)\/[^`]*)`/gu).map((path) => path.replace(/<.*?>/gu, '<>')))
    expect(paths(chinese)).toEqual(paths(english))
  })

  test('say which list of areas is the newest', () => {
    const years = read('pipeline/lexicon/area-codes.tsv').split('\n').slice(1).flatMap((line) => line.split('\t').slice(2, 4)).map(Number)
    expect(read('README.md')).toContain(`by the list of ${Math.max(...years)}`)
    expect(read('README.zh-CN.md')).toContain(`${Math.max(...years)} 年的代码表`)
  })
})

test('the reference has a section for every command, in the order of the commands', () => {
  const sections = allMatches(read('pipeline/REFERENCE.md'), /^## (\S+)$/gmu)
  expect(sections).toEqual([...commands.map(({ name }) => name), 'accuracy', 'confidence'])
  for (const { name, does } of commands) expect(read('pipeline/REFERENCE.md')).toContain(`](#${name.replace(':', '')}) | ${does} |`)
})

test('the lexicon\'s README has every list', () => {
  const lists = readdirSync(join(project, 'pipeline/lexicon')).filter((name) => name.endsWith('.tsv'))
  expect(unique(allMatches(read('pipeline/lexicon/README.md'), /`([\w-]+\.tsv)`/gu))).toEqual(lists.sort())
})

describe('the architecture', () => {
  const [, order = ''] = /beside it in brackets: `([^`]+)`/u.exec(read('pipeline/ARCHITECTURE.md').replaceAll('\n', ' ')) ?? []
  const groups = [...order.matchAll(/\(([^)]*)\)|(\S+)/gu)].map(([, many, one]) => (many ?? one ?? '').split(' '))
  const placeOf = (folder: string) => groups.findIndex((group) => group.includes(folder))
  const sources = readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => /^[^.]+\/.*\.ts$/u.test(path))

  test('has every folder of code, in the order in which they import one another', () => {
    expect(unique(sources.map((path) => path.split('/')[0]!))).toEqual(unique(groups.flat()))
    const wrong = sources.flatMap((path) => allMatches(read(`pipeline/${path}`), /(?:from |import\()'(\.[^']+)'/gu)
      .map((target) => posix.join(posix.dirname(path), target)).filter((target) => target.includes('/'))
      .filter((target) => placeOf(target.split('/')[0]!) > placeOf(path.split('/')[0]!)).map((target) => `${path} → ${target}`))
    expect(wrong).toEqual([])
  })

  test('names files at its stations', () => {
    const stations = allMatches(read('pipeline/ARCHITECTURE.md'), /\["\d ([\w/.-]+)<br>/gu)
    expect(stations).toHaveLength(8)
    expect(stations.filter((path) => !existsSync(join(project, 'pipeline', path)))).toEqual([])
  })
})

describe('numbers that documents tell', () => {
  test('of a word\'s line', () => {
    const [, line, kind] = /`lexicon\/words\.tsv:(\d+) (\w+)`/u.exec(read('.github/CONTRIBUTING.md')) ?? []
    expect(read('pipeline/lexicon/words.tsv').split('\n')[Number(line) - 1]?.split('\t')[1]).toBe(kind)
  })

  test('of the cells of a unit\'s line, in their order', () => {
    const [, section = ''] = /^## Add a unit\n([^]*?)^## /mu.exec(read('.github/CONTRIBUTING.md')) ?? []
    const header = read('pipeline/lexicon/units.tsv').split('\n')[0]!.split('\t')
    const [list = ''] = section.split('. What a plain')
    expect(allMatches(list, /`([a-z_]+)`/gu).filter((name) => !['small', 'never'].includes(name))).toEqual(header)
    expect(header).toHaveLength(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(/in (\w+) cells/u.exec(list)?.[1] ?? '') + 1)
  })

  test('of judged rows that a kind needs', () => {
    expect(read('.github/CONTRIBUTING.md')).toContain('until five rows of it were judged')
    expect(read('pipeline/cli/fit.ts')).toContain('const fewest = 5\n')
  })

  test('of the traits of a row, in both languages', () => {
    const parts = unique(read('pipeline/lexicon/confidence.tsv').split('\n').slice(1).filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0]!))
    const traits = parts.filter((part) => part !== 'row').length
    const said = allMatches(read('pipeline/vocabulary/methods.ts'), /(?:每行有|A row has) (\d+) (?:项特征|traits)/gu)
    expect(said).toEqual([String(traits), String(traits)])
  })

  test('of the report of the API page, whose names are all told', () => {
    const text = read('tests/fixtures/tiny/raw/140802-2021.txt').replace(/\s/gu, '')
    expect(read('pipeline/API.md').replaceAll('\n', ' ')).toContain(`report of ${[...text].length} characters`)
    expect(Object.keys(library).filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(read('pipeline/API.md')))).toEqual([])
  })

  test('of what is too much', () => {
    const errors = read('pipeline/ERRORS.md')
    expect(errors).toContain(`is larger than ${largestFile / 1e6} MB`)
    expect(errors).toContain('more than 20,000 figures')
    expect(read('pipeline/read/refuse.ts')).toContain('const mostFigures = 20_000\n')
  })
})

test('the rule that the codebook shows is one that there is', () => {
  const shown = ['indicators', 'targets', 'budgets', 'quantities'].flatMap((table) => allMatches(read(`schemas/${table}.json`), /"examples": \["(\w+\/[\w-]+)"\]/gu))
  const ids = readdirSync(join(project, 'pipeline/extract/names/rules')).map((name) => read(`pipeline/extract/names/rules/${name}`)).join('')
  expect(shown).toHaveLength(4)
  expect(shown.filter((id) => !ids.includes(`id: '${id}'`))).toEqual([])
})

test('the workflow for others is called with inputs that it has', () => {
  const text = read('.github/workflows/data.yml')
  const given = allMatches(/^# +with: \{ (.*) \}$/mu.exec(text)?.[1] ?? '', /(\w+): /gu)
  const inputs = allMatches(text, /^ {6}(\w+):$/gmu)
  expect(given.length).toBeGreaterThan(1)
  expect(given.filter((name) => !inputs.includes(name))).toEqual([])
  expect(read('README.md')).toContain('`pages: true`')
})
