/** The stages run wherever JavaScript does: nothing that they reach asks Node, or knows its names. */
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import ts from 'typescript'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { problems } from '../pipeline/errors.ts'
import { browserOptions, readerPage } from '../pipeline/reader/bundle.ts'
import { inChinese } from '../pipeline/messages.ts'
import { sha256, sumInScript } from '../pipeline/sha256.ts'
import { project } from './fixtures/run.ts'

/** What modules and all that they import are made of, as a bundler for browsers sees it. */
async function reachedFrom(entries: readonly string[], plugins: readonly Plugin[]): Promise<Metafile['inputs']> {
  const { metafile } = await build({
    ...browserOptions, plugins: [...plugins], entryPoints: entries.map((entry) => join(project, entry)), absWorkingDir: project, outdir: 'made',
    write: false, metafile: true, external: ['node:*'], logLevel: 'silent',
  })
  return metafile.inputs
}

const external = (inputs: Metafile['inputs']): string[] => Object.entries(inputs)
  .flatMap(([path, { imports }]) => imports.filter((one) => one.external && one.path !== '<runtime>').map((one) => `${path}: ${one.path}`))

/** Names that Node alone gives to every module. */
const nodeNames = new Set(['Buffer', 'process', 'require', '__dirname', '__filename', 'global', 'setImmediate'])

function nodeNamesIn(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) && nodeNames.has(node.text) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    const isUsed = isName && !ts.isPropertyAssignment(node.parent) && !ts.isPropertySignature(node.parent) && !ts.isTypeReferenceNode(node.parent)
    if (isUsed) found.push(`${path}: ${node.parent.getText().slice(0, 60)}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(join(project, path), 'utf8'), ts.ScriptTarget.ES2023, true))
  return found
}

describe('no module of Node is reached from', () => {
  const stages = [
    'read/report', 'extract/index', 'normalize/index', 'validate/index', 'panel/index', 'tables', 'write/csv', 'write/json', 'parts/make',
    'describe/index', 'formats/xlsx', 'formats/people', 'explorer/pages',
  ]
  test.each([
    ['the stages', stages.map((stage) => `pipeline/${stage}.ts`), []],
    ['the worker', ['pipeline/reader/worker.ts'], browserOptions.plugins],
    ['the library', ['pipeline/library.ts'], browserOptions.plugins],
  ] as const)('%s', async (_, entries, plugins) => {
    const inputs = await reachedFrom(entries, plugins)
    expect(external(inputs)).toEqual([])
    const own = Object.keys(inputs).filter((path) => /^pipeline\/.*\.ts$/u.test(path))
    expect(own).toEqual(expect.arrayContaining([...entries]))
    expect(own.flatMap(nodeNamesIn)).toEqual([])
  })

  test('what a test like this must find is found', async () => {
    expect(external(await reachedFrom(['pipeline/read/index.ts'], []))).toContain('pipeline/read/file.ts: node:fs')
    expect(nodeNamesIn('pipeline/parts/keys.ts')).toEqual([])
    expect(nodeNamesIn('pipeline/parts/pack.ts').length).toBeGreaterThan(0)
  })
})

describe('the page', () => {
  test('is one file under 4 MB that may load nothing', async () => {
    const page = new TextDecoder().decode(await readerPage())
    expect(new TextEncoder().encode(page).length).toBeLessThan(4_000_000)
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(page)?.groups?.['policy'] ?? ''
    const hashes = String.raw`(?: 'sha256-[A-Za-z0-9+/]{43}=')`
    expect(policy).toMatch(new RegExp(
      `^default-src 'none'; script-src${hashes}{4}; style-src${hashes}{2}; worker-src blob:; frame-src blob:; base-uri 'none'; form-action 'none'$`, 'u'))
    expect(page.match(/<(?:link|img|iframe|base|object|embed)\b[^>]*(?:href|src)=/giu)).toBe(null)
  })

  test('says in Chinese every problem that reading a file can end in', () => {
    for (const { cause, cure } of Object.values(problems)) {
      for (const words of [cause, cure]) expect(inChinese(words)).toMatch(/\p{Script=Han}/u)
    }
  })
})

test('a checksum is the same by Node as in script, whatever is summed', () => {
  for (const content of ['', '289.7亿元', '\ud800 alone', '\u0000\ufeff', '政府工作报告'.repeat(5000), new Uint8Array([0, 255, 128])]) {
    expect(sha256(content)).toBe(sumInScript(content))
  }
})
