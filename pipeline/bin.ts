#!/usr/bin/env node
/** The `baogao` command of the package: one name for all commands, each in its own module. */
import { createRequire } from 'node:module'
import { callBaogao } from './cli/called.ts'
import { commands } from './cli/commands.ts'
import { helpInWords } from './cli/help.ts'
import { inWords } from './cli/language.ts'
import { say, sayText } from './cli/print.ts'
import { unknownCommand } from './cli/run.ts'

// The language may stand before the command: `baogao --lang zh build`.
const language = /^--lang(?:=|$)/u.test(process.argv[2] ?? '') ? process.argv.splice(2, process.argv[2] === '--lang' ? 2 : 1) : []
// `baogao help build` is `baogao build --help`.
if (process.argv[2] === 'help' && process.argv[3]?.startsWith('-') === false) process.argv.splice(2, 2, process.argv[3], '--help')
const [name = '--help', ...rest] = process.argv.slice(2)
// Behind the command it is read as elsewhere, whether there is such a command or not.
process.argv.splice(3, 0, ...language)
const found = commands.find((one) => one.name === name)
callBaogao()

if (found) {
  // Its help speaks of `npm run`, as in a checkout.
  if (rest.some((option) => option === '--help' || option === '-h')) sayBaogao()
  // stage.ts has several commands and reads the name itself.
  if (found.own) process.argv.splice(2, 1)
  await found.start()
} else if (name === '--version' || name === '-V') {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
  say(version)
} else if (name === '--help' || name === '-h' || name === 'help') sayText(`${overview()}\n`)
else process.exitCode = unknownCommand(name, commands.map((one) => one.name))

function overview(): string {
  const width = Math.max(...commands.map((one) => one.name.length)) + 2
  return helpInWords(`Usage: baogao <command> [options]

Turns Chinese government work reports into open datasets.

Commands:
${commands.map((one) => `  ${one.name.padEnd(width)}${one.does}`).join('\n')}

Examples:
  baogao build --raw reports --out tables   reports → CSV, JSON
  baogao <command> --help                   options, examples, exit codes

Exit codes: 0 done; 1 the input or the data are at fault, or differ; 2 called in a wrong way; 3 there is
no dataset.`)
}

/** Help as a user of the package reads it: `baogao build`, comments still in one column. */
function sayBaogao(): void {
  const write = process.stdout.write.bind(process.stdout)
  const usage = inWords('Usage:')
  const isUsage = new RegExp(`^${usage}( ?)`, 'u')
  const translate = (text: string) => text.split('\n').map((line) => (line.startsWith(usage) ? line.replace(isUsage, `${usage}$1baogao `) : line)).join('\n')
    .replace(/npm run (?:-s )?(?<command>[\w:]+)(?: --(?= ))?(?<rest>[^\n]*)/gu, (...match) => {
      const [all, command, tail] = match as [string, string, string]
      const lost = all.length - `baogao ${command}${tail}`.length
      return `baogao ${command}${tail.replace(/ {2,}/u, (gap) => gap + ' '.repeat(Math.max(0, lost)))}`
    })
    // Behind a pipe, on a line that has been changed already.
    .replace(/(?<=\| )npm run (?:-s )?(?=\w)/gu, 'baogao ')
  process.stdout.write = ((text: string | Uint8Array) =>
    write(typeof text === 'string' ? translate(text) : text)) as typeof process.stdout.write
}
