/** The reference of all commands as Markdown, made of their own help: `npm run reference`. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { commands, type CommandEntry } from './commands.ts'
import { sayText } from './print.ts'

const start = promisify(execFile)
const loader = import.meta.url.endsWith('.ts') ? ['--import', new URL('../loader.mjs', import.meta.url).href] : []

sayText(`<!-- Made by npm run reference; do not edit by hand. -->
# Commands

In a checkout \`npm run build -- --out tables\`, from the package \`npx baogao build --out tables\`.
Data go to stdout, everything else to stderr. Exit codes: 0 done; 1 the input or the data are at
fault, or differ; 2 called in a wrong way.

| command | what it does |
| --- | --- |
${commands.map(({ name, does }) => `| [${name}](#${name}) | ${does} |`).join('\n')}

`)
for (const command of commands) sayText(`## ${command.name}\n\n\`\`\`text\n${await helpOf(command)}\n\`\`\`\n\n`)

/** A command's help as a user sees it; a process each, as a command runs when it is imported. */
async function helpOf({ name, own, path }: CommandEntry): Promise<string> {
  const script = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const { stdout } = await start(process.execPath, [...loader, script, ...(own ? [] : [name]), '--help'],
    { env: { ...process.env, COLUMNS: '80', NO_COLOR: '1', LC_ALL: 'C' } })
  return stdout.trim()
}
