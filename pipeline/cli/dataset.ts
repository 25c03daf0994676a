/** Makes raw/dataset.yml, which says whose dataset it is: by questions, or by facts that are given. */
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline/promises'
import { InputError, problemIn } from '../errors.ts'
import { datasetName } from '../read/beside.ts'
import { readDatasetFile } from '../read/dataset-file.ts'
import { questionWords } from '../vocabulary/dataset.ts'
import { ifMissing } from '../write/folders.ts'
import { nested, questions, toDatasetText, type Question } from './dataset-text.ts'
import { ownLanguage } from './language.ts'
import { makeAll, unmade } from './made.ts'
import { say, sayText, warn } from './print.ts'
import { command, run } from './run.ts'

interface Options {
  raw: string
  fact: string[]
  print?: true
}

type Answers = [key: string, words: string][]

const help = `
Examples:
  npm run dataset                                      asks for one thing after the other
  npm run dataset -- ${questionWords.example}
  npm run dataset -- --fact version=0.1.0 --print      only print what would be written

Keys:
${questions.map(({ key, zh, en }) => `  ${key.padEnd(16)}${ownLanguage() === 'zh' ? zh : en}`).join('\n')}

Lists are set apart by commas. Whatever is not said stays unsaid in the descriptions: without a publisher
a dataset has none. An existing dataset.yml is never overwritten; edit it, every build checks it.

Exit codes: 0 written; 1 it is there already, a value is wrong, or the folder cannot be written; 2 called
in a wrong way.`

await run(async () => {
  const program = command('dataset')
    .description('Makes raw/dataset.yml: title, publisher, licence, version of the dataset, by questions.')
    .option('--raw <folder>', 'where the reports lie', 'raw')
    .option('--fact <key=value>', 'a thing to say, without being asked; repeatable', (one: string, all: string[]) => [...all, one], [])
    .option('--print', 'print the file and write nothing')
    .addHelpText('after', help)
  const { raw, fact, print } = program.parse().opts<Options>()
  const place = join(raw, datasetName)
  if (!print && await lstat(place).catch(ifMissing)) throw problemIn('dataset-taken', place, 'is there already')
  const isAsked = fact.length === 0
  if (isAsked && !process.stdin.isTTY) program.error('error: there is no terminal to ask on; say it with --fact key=value', { exitCode: 2 })
  const answers = isAsked ? await ask() : fact.map(factOf)
  if (!answers) {
    warn('', 'Nothing was written.')
    return 1
  }
  const text = await toDatasetText(nested(answers))
  await readDatasetFile(text, isAsked ? place : '--fact').catch((error: unknown) => { throw isAsked ? error : withoutLine(error) })
  if (print) sayText(text)
  else {
    await write(raw, place, text)
    say(`${place} is written; the next build puts it into every description`)
  }
  return 0
})

function factOf(one: string): [string, string] {
  const [, key, words] = /^(?<key>[\w.]+)=(?<words>.*)$/su.exec(one) ?? []
  if (key === undefined || words === undefined) throw problemIn('dataset-wrong', '--fact', `"${one}" is not key=value`)
  return [key, words]
}

/** The line is one of a file that nobody has seen. */
function withoutLine(error: unknown): unknown {
  if (!(error instanceof InputError)) return error
  const { code, file, what, todo } = error.problem
  return new InputError({ code, file, what, todo })
}

/** Asks for one thing after the other, and again where an answer cannot be; null where it is ended before. */
async function ask(): Promise<Answers | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answers: Answers = []
  try {
    warn(questionWords.begin)
    for (const one of questions) {
      const words = await answerTo(one, lines)
      if (words !== '') answers.push([one.key, words])
    }
    return answers
  } catch (error) {
    // Ctrl-C or Ctrl-D.
    if ((error as NodeJS.ErrnoException).code === 'ABORT_ERR') return null
    throw error
  } finally {
    lines.close()
  }
}

async function answerTo({ key, zh, en }: Question, lines: Interface): Promise<string> {
  for (;;) {
    const words = (await lines.question(`${key}: ${zh} | ${en}\n> `)).trim()
    if (words === '') return ''
    try {
      await readDatasetFile(await toDatasetText(nested([[key, words]])), datasetName)
      return words
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      warn(`${error.problem.what}.`)
    }
  }
}

async function write(raw: string, place: string, text: string): Promise<void> {
  await makeAll(raw, [[place, text]]).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? problemIn('dataset-taken', place, 'is there already') : unmade(raw, error)
  })
}
