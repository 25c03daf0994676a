/** The table of all problems with exit code, cause, cure and messages, as Markdown: `npm run errors`. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { problems, type ProblemKind } from '../errors.ts'
import { inChinese, partInChinese } from '../messages.ts'
import { sayText } from './print.ts'

const pipeline = fileURLToPath(new URL('../', import.meta.url))

/**
 * What the program says for each code, taken from where it says it: the words of `problemIn(code,
 * file, words)` and of `{ code, what }`, with … for what differs from file to file.
 */
function messages(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const note = (code: ts.Node | undefined, what: ts.Node | undefined, scope: ts.Node) => {
    if (!code || !what || !ts.isStringLiteralLike(code)) return
    const said = found.get(code.text) ?? new Set()
    for (const words of wordsOf(what, scope)) said.add(words)
    found.set(code.text, said)
  }
  const visit = (node: ts.Node, scope: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'problemIn') {
      note(node.arguments[0], node.arguments[2], scope)
    } else if (ts.isObjectLiteralExpression(node)) {
      note(valueOf(node, 'code', scope), valueOf(node, 'what', scope) ?? valueOf(node, 'message', scope), scope)
    }
    const own = ts.isFunctionLike(node) ? node : scope
    ts.forEachChild(node, (child) => { visit(child, own) })
  }
  for (const path of readdirSync(pipeline, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.ts') || path.startsWith('vocabulary')) continue
    const text = readFileSync(`${pipeline}/${path}`, 'utf8')
    // Most files throw nothing: parsing them is most of the time.
    if (!/\bproblemIn\(|\bcode\b/u.test(text)) continue
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
    visit(tree, tree)
  }
  return found
}

/** The value of a property, also where it is written short: `{ code, what }`. */
function valueOf(node: ts.ObjectLiteralExpression, name: string, scope: ts.Node) {
  for (const property of node.properties) {
    if (property.name?.getText() !== name) continue
    if (ts.isPropertyAssignment(property)) return property.initializer
    if (ts.isShorthandPropertyAssignment(property)) return declared(name, scope)
  }
  return undefined
}

/** What a name was given inside a function. */
function declared(name: string, scope: ts.Node): ts.Node | undefined {
  let value: ts.Node | undefined
  const visit = (node: ts.Node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) value ??= node.initializer
    ts.forEachChild(node, visit)
  }
  visit(scope)
  return value
}

function wordsOf(node: ts.Node, scope: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')]
  }
  if (ts.isConditionalExpression(node)) {
    return [...wordsOf(node.whenTrue, scope), ...wordsOf(node.whenFalse, scope)]
  }
  if (ts.isBinaryExpression(node)) {
    return [...wordsOf(node.left, scope), ...wordsOf(node.right, scope)].filter((words) => words !== '…')
  }
  const value = ts.isIdentifier(node) ? declared(node.text, scope) : undefined
  return value ? wordsOf(value, scope) : ['…']
}

const said = messages()
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ')
const rows = Object.entries<ProblemKind>(problems).sort(([one, { exit: first }], [two, { exit: second }]) =>
  first - second || (one < two ? -1 : 1))

const wordsFor = (code: string) => [...said.get(code) ?? []].sort().map((words) => words.replace(/…+/gu, '…'))
const line = (code: string, ...cells: (string | number)[]) => `| \`${code}\` | ${cells.map((text) => cell(String(text))).join(' | ')} |\n`

sayText(`<!-- Made by npm run errors; do not edit by hand. -->
# Messages

A message is one line on stderr: \`error: <file>[, <place>]: <what is wrong>. <cure>.\` The code is in
what \`build --json\` lists as refused, in the lines of \`records\` and \`panel\`, and in the library's
\`InputError.code\`. What is wrong with the program itself ends with 1 and says so; its stack is shown where
the variable DEBUG is set. Commands are named as in a checkout; from the package \`npm run build\` is \`npx baogao build\`.

Messages are in Chinese with \`--lang zh\` or where LC_ALL, LC_MESSAGES or LANG name a Chinese locale, else in
English; \`--json\` and files are the same in both. In a checkout every sentence has its line in \`pipeline/lexicon/messages.tsv\`.

| code | exit code | cause | cure | says |
| --- | --- | --- | --- | --- |
`)
for (const [code, { exit, cause, cure }] of rows) sayText(line(code, exit, cause, cure, wordsFor(code).join('; ') || '…'))
sayText(`
## ${inChinese('In Chinese')}

| ${['code', 'cause', 'cure', 'says'].map(partInChinese).join(' | ')} |
| --- | --- | --- | --- |
`)
for (const [code, { cause, cure }] of rows) {
  const words = wordsFor(code).map(inChinese).join('\uff1b')
  sayText(line(code, inChinese(cause), inChinese(cure), words || '…'))
}
