/** What others wrote is shown as text alone: in Markdown, on a terminal, in logs, in annotations. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { describe, expect, test } from 'vitest'
import { plain } from '../pipeline/describe/about.ts'
import { annotations } from '../pipeline/diff/github.ts'
import { inert, inertCell } from '../pipeline/diff/inert.ts'
import { sayDiff } from '../pipeline/diff/say.ts'
import { InputError, problemIn } from '../pipeline/errors.ts'
import { manyLines, oneLine, safeJson } from '../pipeline/escape.ts'
import { names } from './examples/attacks.ts'
import { inTemporary, project, runBuild, runScript, type Run } from './fixtures/run.ts'
import { attacks, change, forms, none, places, readAsMarkup, shapeOf } from './markdown-places.ts'
import { lacks } from './skip.ts'

const all = attacks
/** What must not reach a terminal or a log. */
const obeyed = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|::[a-z]|##(?:vso)?\[/iu

test('the table is large', () => {
  expect(new Set(all).size).toBeGreaterThan(300)
})

// Each place is tried with some of them, all places together with all; each with all by the slow tests.
describe.each(Object.entries(places).map(([name, diffOf], at) => [name, diffOf, at] as const))('as Markdown, in the place of a %s', (_, diffOf, at) => {
  test.each(Object.entries(forms))('%s holds text only', (_name, form) => {
    const some = all.filter((_one, index) => index % Object.keys(places).length === at)
    expect(some.length).toBeGreaterThan(30)
    expect(readAsMarkup(some, diffOf, form)).toEqual([])
  })
})

test('what a person says of a dataset is shown as it is', () => {
  const typesOf = (text: string): string[] => {
    const types: string[] = []
    const walk = (node: Nodes) => {
      if (node.type !== 'text' && !(node.type === 'html' && node.value === '<!-- -->')) types.push(node.type === 'html' ? `html ${node.value}` : node.type)
      if ('children' in node) node.children.forEach(walk)
    }
    walk(fromMarkdown(text, { extensions: [gfm(), math()], mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()] }))
    return types
  }
  // Controls and ends of lines are refused in such words, and blanks at their ends taken off.
  const words = all.filter((one) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(one) && one.trim() !== '').map((one) => one.trim())
  expect(words.length).toBeGreaterThan(250)
  const wrong = words.filter((one) => JSON.stringify(typesOf(`甲：**${plain(one)}**，${plain(one)}。`)) !== '["root","paragraph","strong"]')
  expect(wrong).toEqual([])
})

test('a span of code says exactly the words, on one line', () => {
  const wrong = all.filter((words) => {
    const { codes } = shapeOf(`- a: ${inert(words)} b`)
    return codes.length !== 1 || codes[0] !== oneLine(words)
  })
  expect(wrong).toEqual([])
  const wrongCells = all.filter((words) => {
    const { shape, codes } = shapeOf(`| a | b |\n| --- | --- |\n| ${inertCell(words)} | 1 |\n`)
    return codes.length !== 1 || codes[0] !== oneLine(words).replaceAll('|', '\\u007c') || shape.filter((one) => /tableCell/u.test(one)).length !== 4
  })
  expect(wrongCells).toEqual([])
})

test('whatever stands in it, a span of code is one', () => {
  const words = fc.string({ unit: fc.constantFrom('`', ' ', '\\', '|', 'a', '<', '*', '\n', '$', '数'), minLength: 1, maxLength: 12 })
  fc.assert(fc.property(words, (one) => {
    expect(shapeOf(`- a: ${inert(one)} b`)).toEqual({
      shape: ['root', ' list', '  listItem', '   paragraph', '    text a: ', '    inlineCode', '    text  b'], codes: [oneLine(one)],
    })
  }))
})

describe('on a terminal and in a log', () => {
  test('one line, without what would be obeyed or not be seen', () => {
    expect(all.map(oneLine).filter((line) => obeyed.test(line))).toEqual([])
    expect(all.filter((words) => oneLine(oneLine(words)) !== oneLine(words))).toEqual([])
    expect(oneLine('增长7%，★ “a” · ①𠮷 C:\\a')).toBe('增长7%，★ “a” · ①𠮷 C:\\a')
  })

  test('different words look different', () => {
    expect(new Set([...new Set(all)].map(oneLine)).size).toBe(new Set(all).size)
  })

  test('lines stay lines, and each is as harmless', () => {
    const lines = all.map((words) => manyLines(`a\n${words}`))
    expect(lines.filter((text) => text.split(/[\n\t]/u).some((line) => obeyed.test(line)))).toEqual([])
  })

  test('JSON is of the same value', () => {
    const json = safeJson(JSON.stringify({ all }, null, 2))
    expect(JSON.parse(json)).toEqual({ all })
    expect(json.split('\n').filter((line) => obeyed.test(line))).toEqual([])
  })

  test('messages about a file or its facts', () => {
    const messages = all.map((words) => problemIn('sidecar-wrong', words, `says "${words}"`, words).message)
    expect(messages.filter((message) => obeyed.test(message))).toEqual([])
    expect(new InputError({ code: 'file-kind', file: '\u001b', what: 'a', todo: 'b' }).problem.file).toBe('\u001b')
  })

  test('a difference', () => {
    const lines = Object.values(places).flatMap((diffOf) => all.flatMap((words) => sayDiff(diffOf(words))))
    expect(lines.map(oneLine).filter((line) => obeyed.test(line))).toEqual([])
  })
})

test('annotations are one command a line, whatever a file is called and says', () => {
  for (const words of all) {
    const diffs = [change(words, { file: words }), change(words, { table: words })].map((one) => ({ ...none, changes: [one] }))
    const files = { ...none, files: { added: [words], removed: [], changed: [] } }
    for (const diff of [...diffs, files]) {
      const [line = '', ...more] = annotations(diff, words, (_file, at) => at)
      expect(more).toEqual([])
      const [, properties, data] = /^::error (.*?)::(.*)$/su.exec(line) ?? []
      expect(properties?.split(',').map((one) => one.split('=')[0])).toEqual(
        diff === files ? ['title'] : ['file', 'line', 'title'])
      expect(data).not.toMatch(obeyed)
      expect(line.slice(2)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u)
    }
  }
})

test('only one file prints', () => {
  const sources = readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('explorer/client') && path !== 'cli/print.ts')
  const prints = /\bconsole\.|\bstd(?:out|err)\.write\(|emitWarning/u
  const wrong = sources.filter((path) => prints.test(readFileSync(join(project, 'pipeline', path), 'utf8')))
  expect(wrong).toEqual([])
})

// Names of files are free on Linux alone.
describe.skipIf(lacks(process.platform === 'linux', 'free name of a file but on Linux'))('commands say what files are called without obeying it', () => {
  const folder = inTemporary()
  const report = readFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), 'utf8')
  /** Every line of both streams is one that the program made. */
  const expectInert = ({ stdout, stderr }: Run, lines = /^(?:error: |doubt: |note: | {2}|\d|and |CN-|Nothing |Open |added )/u) => {
    const said = `${stdout}${stderr}`.split('\n')
    expect(said.filter((line) => obeyed.test(line))).toEqual([])
    expect(said.filter((line) => line !== '' && !lines.test(line))).toEqual([])
  }

  test('a build of files that are refused, passed over, and read', async () => {
    mkdirSync(folder('raw'))
    for (const name of names) {
      writeFileSync(folder(`raw/${name}`), 'no report')
      writeFileSync(folder(`raw/${name}.log`), '')
      writeFileSync(folder(`raw/x${name.replace(/txt$/u, 'yml')}`), '"\\e[2J": 1')
      mkdirSync(folder(`raw/${name}.d`))
    }
    expectInert(await runBuild('--raw', folder('raw'), '--out', folder('out')))
    writeFileSync(folder('raw/x\u001b[31m\n::error::a.txt'), report)
    writeFileSync(folder('raw/x\u001b[31m\n::error::a.yml'), 'title: "a\\e[2J"')
    writeFileSync(folder('raw/y\u202e\n##[error]a.txt'), report)
    const kept = await runBuild('--raw', folder('raw'), '--out', folder('out'), '--keep-going')
    expect([kept.code, kept.stderr.split('\n').filter((line) => line.startsWith('error: ')).length]).toEqual([1, names.length + 1])
    expectInert(kept)
    const json = await runBuild('--raw', folder('raw'), '--out', folder('out'), '--keep-going', '--json')
    expect((JSON.parse(json.stdout) as { refused: unknown[] }).refused).toHaveLength(names.length + 1)
    expect(json.stdout.split('\n').filter((line) => obeyed.test(line))).toEqual([])
  })

  test('adding, one stage, and a wrong call', async () => {
    const name = 'a\u001b]0;x\u0007\n::warning::b.txt'
    writeFileSync(folder(name), 'no report')
    expectInert(await runScript('pipeline/cli/add.ts', [folder(name), '--raw', folder('raw')]))
    expectInert(await runScript('pipeline/cli/stage.ts', ['read', folder(name)]))
    expectInert(await runScript('pipeline/cli/explain.ts', ['--year', name]), /^(?:error: |\(--help)/u)
    expectInert(await runScript('pipeline/cli/diff.ts', [folder(name), folder(name)]))
  })
})
