/** What the code promises about its own form: layers, words in vocabulary, small files, no clock. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { project } from './fixtures/run.ts'

interface Source {
  path: string
  text: string
  tree: ts.SourceFile
}

const sources: Source[] = readdirSync(join(project, 'pipeline'), { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(project, 'pipeline', path), 'utf8')
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) }
  })

/** A file may import from its own layer and those before it. */
const layers = [
  [
    'types.ts', 'record-tables.ts', 'raw-types.ts', 'ajv.ts', 'escape.ts', 'problems.ts', 'errors.ts', 'nearest.ts', 'schemas.ts', 'schema-files.ts', 'program.ts', 'bytes.ts', 'sha256.ts',
  ], ['words.ts'], ['lexicon/'], ['vocabulary/', 'messages.ts', 'code-names.ts'], ['read/'], ['extract/'],
  ['normalize/'], ['panel/'], ['validate/'], ['write/'], ['review/'], ['formats/', 'describe/', 'explorer/', 'explain/', 'diff/', 'tables.ts'],
  ['parts/'], ['reader/'], ['corpus/'], ['library/'], ['library.ts'], ['cli/', 'build.ts', 'bin.ts', 'index.ts'],
]

const layerOf = (path: string) =>
  layers.findIndex((names) => names.some((name) => path === name || (name.endsWith('/') && path.startsWith(name))))

function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Everything in a file that `test` finds, as `path:line text`. */
function found({ path, tree }: Source, find: (node: ts.Node) => boolean): string[] {
  const hits: string[] = []
  walk(tree, (node) => {
    if (!find(node)) return
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
    hits.push(`${path}:${line + 1} ${node.getText(tree).slice(0, 60)}`)
  })
  return hits
}

const isVocabulary = ({ path }: Source) => path.startsWith('vocabulary/')

test('there is something to check, and every file has a layer', () => {
  expect(sources.length).toBeGreaterThan(10)
  expect(sources.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([])
})

test('imports go one way', () => {
  const wrong = sources.flatMap((source) => found(source, (node) => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    const name = isImport ? node.moduleSpecifier : ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined
    if (!name || !ts.isStringLiteral(name) || !name.text.startsWith('.')) return false
    const target = posix.join(posix.dirname(source.path), name.text)
    return layerOf(target) > layerOf(source.path)
  }))
  expect(wrong).toEqual([])
})

/** What a rule says of itself to those who read it; nothing compares with it. */
const isProse = ({ parent }: ts.Node) => ts.isPropertyAssignment(parent) && /^(?:why|reads|asserts)$/u.test(parent.name.getText())

test('Chinese stands in vocabulary/, in comments and in rules', () => {
  // Only these nodes carry text of their own; comments are no nodes.
  const isWord = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) ||
    ts.isIdentifier(node) || node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle || node.kind === ts.SyntaxKind.TemplateTail
  const wrong = sources.filter((source) => !isVocabulary(source) && !source.path.includes('/rules/'))
    .flatMap((source) => found(source, (node) => isWord(node) && !isProse(node) && /\p{Script=Han}/u.test(node.getText())))
  expect(wrong).toEqual([])
})

test('files are small: 200 lines, but for vocabulary, the table of problems and the types of rows', () => {
  const long = sources.filter((source) => !isVocabulary(source) && !['problems.ts', 'library/row-types.ts'].includes(source.path) && source.text.split('\n').length > 201)
  expect(long.map(({ path, text }) => `${path} ${text.split('\n').length - 1}`)).toEqual([])
})

test('the first line says what a file is for', () => {
  expect(sources.filter(({ text }) => !/^(?:#!.*\n)?(?:\/\*\*|\/\/) \S/u.test(text)).map(({ path }) => path)).toEqual([])
})

describe('nothing depends on the clock, the locale or chance', () => {
  const names = /^(?:Date|Intl|localeCompare|toLocale\w+|random|randomUUID|randomBytes|hrtime)$/u
  test.each(sources)('$path', (source) => {
    // A type may be called anything; a build's duration is said on the terminal only.
    // Names of what lives while a build does, and a cache's word, must be nobody else's; none of it is written to out/.
    const mayDraw = ['write/owner.ts', 'parts/store-folder.ts'].includes(source.path)
    // The day on which a person decides stands in that person's own file; no build writes it.
    const mayDate = source.path === 'explorer/client/review/today.ts'
    const hits = found(source, (node) => ts.isIdentifier(node) && names.test(node.text)
      && !(mayDraw && node.text === 'randomBytes') && !(mayDate && node.text === 'Date'))
    const clock = found(source, (node) => ts.isIdentifier(node) && node.text === 'performance')
    expect(hits).toEqual([])
    if (source.path !== 'build.ts') expect(clock).toEqual([])
  })
})

test('files are touched at both ends only: read, write and the command line', () => {
  const allowed = [
    'read/index.ts', 'read/file.ts', 'read/area-lists.ts', 'write/', 'cli/', 'build.ts', 'formats/sqlite.ts', 'formats/index.ts', 'explorer/bundle.ts', 'reader/bundle.ts',
    // What a report gives is kept from build to build, and files of any size are put together from it piece by piece.
    'parts/store.ts', 'parts/store-folder.ts', 'parts/version.ts', 'corpus/make-parts.ts', 'corpus/sink.ts', 'corpus/state.ts', 'corpus/files-step.ts', 'corpus/pool.ts', 'library/write.ts',
  ]
  const wrong = sources.filter(({ path }) => !allowed.some((name) => path.startsWith(name)))
    .flatMap((source) => found(source, (node) => ts.isStringLiteral(node) && /^(?:node:)?fs(?:\/|$)/u.test(node.text)))
  expect(wrong).toEqual([])
})

describe('tests', () => {
  const tests = readdirSync(join(project, 'tests'), { recursive: true }).map(String)
    .filter((path) => path.endsWith('.ts') && !/fixtures|examples|bench/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(project, 'tests', path), 'utf8') }))
  const linesWith = (pattern: RegExp) => tests.filter(({ path }) => path.endsWith('.test.ts')).flatMap(({ path, text }) =>
    text.split('\n').filter((line) => pattern.test(line)).map((line) => `${path}: ${line.trim()}`))

  test('that are skipped say why', () => {
    const silent = /\.(?:skipIf|runIf)\((?!\s*(?:lacks\(|none\)))|\.(?:skip|todo|only)\(/gu
    const wrong = tests.filter(({ path }) => path.endsWith('.test.ts') && path !== 'structure-rules.test.ts')
      .flatMap(({ path, text }) => [...text.matchAll(silent)].map(({ index }) => `${path}: ${text.slice(index, index + 40)}`))
    expect(wrong).toEqual([])
  })

  test('have no limit of time, and none that depends on the clock', () => {
    // Work (process.cpuUsage) may be compared with work; what waits is no slower for it.
    const clock = /performance\.now|Date\.now|hrtime|\btimeout: |\bretry: |^\}, [0-9_]+\)/u
    expect(linesWith(clock).filter((line) => !line.startsWith('structure-rules'))).toEqual([])
  })
})
