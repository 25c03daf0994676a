/** The reference of all commands as Markdown, made of their own help: `npm run reference`. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { commands } from './commands.ts'
import { sayText } from './print.ts'

const start = promisify(execFile)
/** As `npm run` starts a command: from a bundle, which is loaded in a third of the time. */
const starter = fileURLToPath(new URL('../start.mjs', import.meta.url))

/** What only a checkout has: it measures the program against reports that people have read. */
const tools = [
  { name: 'accuracy', does: 'score the program against gold or reviews', path: 'cli/accuracy.ts' },
  { name: 'confidence', does: 'count judged rows by kind', path: 'cli/confidence.ts' },
]
const rowsOf = (all: readonly { name: string, does: string }[]) =>
  all.map(({ name, does }) => `| [${name}](#${anchorOf(name)}) | ${does} |`).join('\n')

sayText(`<!-- Made by npm run reference; do not edit by hand. -->
# Commands

In a checkout \`npm run build -- --out tables\`, from the package \`npx baogao build --out tables\`.
What a command finds or has made goes to stdout; errors, notes and progress go to stderr. Exit codes: 0 done;
1 the input or the data are at fault, or differ; 2 called in a wrong way; 3 a folder that should hold a dataset
holds none; 130 and 143 stopped by Ctrl-C or SIGTERM.

| command | what it does |
| --- | --- |
${rowsOf(commands)}

In a checkout alone:

| command | what it does |
| --- | --- |
${rowsOf(tools)}

`)
for (const { name, own, path } of commands) {
  const help = await helpOf(path, own ? [] : [name])
  sayText(section(name, help))
  for (const part of partsOf(help)) sayText(section(`${name} ${part}`, await helpOf(path, [part])))
}
for (const { name, path } of tools) sayText(section(name, await helpOf(path, [])))

function section(title: string, help: string): string {
  return `## ${title}\n\n\`\`\`text\n${help}\n\`\`\`\n\n`
}

/** The address that GitHub gives to a heading. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\w -]/gu, '').replaceAll(' ', '-')
}

/** The commands that a command has of its own, by its help. */
function partsOf(help: string): string[] {
  const list = /^Commands:\n((?: .*\n)+)/mu.exec(help)?.[1] ?? ''
  return [...list.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name = '']) => name).filter((name) => name !== 'help')
}

/** A command's help as a user sees it; a process each, as a command runs when it is imported. */
async function helpOf(path: string, words: readonly string[]): Promise<string> {
  const { stdout } = await start(process.execPath, [starter, path, ...words, '--help'],
    { env: { ...process.env, COLUMNS: '80', NO_COLOR: '1', LC_ALL: 'C' } })
  return stdout.trim()
}
