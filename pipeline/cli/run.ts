/** Runs a command line: its exit code, and messages instead of stack traces. */
import { CommanderError, type Command } from 'commander'
import { InputError, exitCodeOf } from '../errors.ts'
import { nearestWord } from '../nearest.ts'
import { isOfSystem } from '../parts/fault.ts'
import { Stopped, codes, type Signal } from '../write/stop.ts'
import { callFolder, callUsualFolders } from './called.ts'
import { SaidCommand } from './help.ts'
import { inWords } from './language.ts'
import { sayText, warn, warnOf, warnText } from './print.ts'

/** A command that throws where Commander would leave the process: `run` alone sets the code. */
export function command(name: string): Command {
  callUsualFolders()
  return new SaidCommand(name).exitOverride().showHelpAfterError(inWords('(--help shows how it is called)'))
    .configureOutput({ writeOut: sayText, writeErr: warnText, outputError: sayWrongCall })
    .on('option:raw', (folder: string) => callFolder('raw', folder))
    .on('option:out', (folder: string) => callFolder('out', folder))
}

/** Says that there is no such command, and which it may have meant; gives the exit code. */
export function unknownCommand(name: string, known: readonly string[]): number {
  const near = nearestWord(name, known)
  warn(`error: unknown command '${name}'${near === undefined ? '' : `. Did you mean '${near}'?`}`, '(--help lists the commands)')
  return 2
}

/** A wrong call may quote what was given; only what Commander itself supposes has its own line. */
function sayWrongCall(words: string): void {
  const [, said = '', supposed = ''] = /^(.*?)(\n\(Did you mean [^\n]*)?\n?$/su.exec(words) ?? []
  warn(said, ...(supposed === '' ? [] : [supposed.slice(1)]))
}

/**
 * Runs `main` and sets the process's exit code: the one that it gives, 2 where it was called
 * wrongly, that of its kind where input is refused. An unforeseen error is said in one line; with
 * DEBUG set, with its stack.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  process.stdout.on('error', leave)
  // Nobody reads what goes wrong: there is nowhere to say so, and the work can still be done.
  process.stderr.on('error', () => {})
  for (const signal of Object.keys(codes) as Signal[]) {
    process.once(signal, () => { process.exit(sayError(new Stopped(signal, false))) })
  }
  try {
    process.exitCode = await main()
  } catch (error) {
    process.exitCode = sayError(error)
    // What was stopped may still be at work.
    if (error instanceof Stopped) process.exit()
  }
}

/** A reader that has seen enough, as `… | head` has, is no error. */
function leave(error: NodeJS.ErrnoException) {
  if (error.code === 'EPIPE') process.exit()
  warn(`error: stdout cannot be written (${error.code ?? error.message}). Make room there, or send it elsewhere.`)
  process.exit(1)
}

/** What it refused, in one sentence: `out/a: cannot be used (EACCES, open). Check …` */
function sayRefusal({ path, syscall, code }: NodeJS.ErrnoException): string {
  return `${path ?? 'the system'}: cannot be used (${code}, ${syscall}). `
    + 'Check that it is there, your rights, and the room on the disk.'
}

function stackOf(error: unknown): string[] {
  return String(error instanceof Error ? error.stack ?? error.message : error).split('\n')
}

function sayError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Stopped) {
    warn(`error: ${error.message}.`)
    return error.exit
  }
  if (error instanceof InputError) warnOf(error)
  else {
    const message = error instanceof Error ? error.message : String(error)
    if (isOfSystem(error)) warn(`error: ${sayRefusal(error)}`)
    else warn(`error: a fault of this program, not of your files: ${message}. Report it.`)
    if (process.env.DEBUG) warn(...stackOf(error))
  }
  return exitCodeOf(error)
}
