/** What a sentence, or a row of out/data, says and by which rule: `npm run explain -- "…"`. */
import type { Command } from 'commander'
import { toExplanationJson } from '../explain/json.ts'
import { sayExplanation, sayRow } from '../explain/words.ts'
import { defaultYear, explain, tenseOf, type ExplainOptions } from '../explain/index.ts'
import { exampleSentence } from '../vocabulary/explain.ts'
import { readDataset } from './folder.ts'
import { sayJsonText, sayText } from './print.ts'
import { command, run } from './run.ts'

interface Options {
  year: string
  plan?: true
  past?: true
  json?: true
  out: string
}

const help = `
Examples:
  npm run -s explain -- ${exampleSentence}
  npm run -s explain -- t_fd29048f7456b862   a row of out/data by its id
  npm run -s explain -- --json < lines       sentences, one a line → JSON, one object a line

A sentence has no report: it is read as part of one of the year given, in a section that looks
back, unless --plan or its own words say that it looks ahead.

Exit codes: 0 done; 1 no row has the id; 2 called in a wrong way.`

await run(async () => {
  const program = command('explain')
    .description('Tells what a sentence says in figures: quantities, rows, and the rule behind each.')
    .argument('[sentence]', 'a sentence, or the id of a row; without it, stdin is read by line')
    .option('--year <year>', 'year of the report that it is read as part of', String(defaultYear))
    .option('--plan', 'read it as in a section of plans')
    .option('--past', 'read it as in a section that looks back')
    .option('--json', 'print JSON, one object a line')
    .option('--out <folder>', 'the dataset in which an id is looked up', 'out')
    .addHelpText('after', help)
  const options = program.parse().opts<Options>()
  const [sentence] = program.processedArgs as [string | undefined]
  const reading = readingOf(options, program)
  const print = (lines: string) => { (options.json ? sayJsonText : sayText)(`${lines}\n`) }
  if (sentence === undefined && process.stdin.isTTY) program.error('error: no sentence is given')
  if (sentence !== undefined && /^[a-z]_[0-9a-f]{16}$/u.test(sentence)) {
    print(sayRow(await readDataset(options.out), sentence, options.json ?? false))
    return 0
  }
  const show = (text: string) => (options.json ? jsonLine(text, reading) : readable(text, reading))
  if (sentence !== undefined) print(show(sentence))
  else await eachLine(show, print)
  return 0
})

function readingOf({ year, plan, past }: Options, program: Command): ExplainOptions {
  if (!/^(?:19|20)\d{2}$/u.test(year)) program.error(`error: --year ${year} is no year such as 2026`)
  if (plan && past) program.error('error: --plan and --past exclude each other')
  const tense = plan ? 'plan' : past ? 'past' : null
  return { year: Number(year), ...(tense ? { tense } : {}) }
}

function readable(text: string, options: ExplainOptions): string {
  return sayExplanation(explain(text, options), options.year ?? defaultYear, options.tense ?? tenseOf(text))
}

/** One line must not stop the others: what went wrong stands in its object. */
function jsonLine(text: string, options: ExplainOptions): string {
  try {
    return toExplanationJson(explain(text, options))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return JSON.stringify({ text, quantities: [], records: [], error: message })
  }
}

/** Lines end with \n only: what else breaks a line elsewhere may stand in a sentence. */
async function eachLine(
  show: (text: string) => string, print: (lines: string) => void,
): Promise<void> {
  // Kept apart until the line ends: joining a long line again for each part would take for ever.
  let parts: string[] = []
  const line = () => {
    const text = parts.join('')
    parts = []
    return show(text.endsWith('\r') ? text.slice(0, -1) : text)
  }
  process.stdin.setEncoding('utf8')
  for await (const part of process.stdin as AsyncIterable<string>) {
    const [first = '', ...others] = part.split('\n')
    parts.push(first)
    const shown: string[] = []
    for (const other of others) {
      shown.push(line())
      parts.push(other)
    }
    if (shown.length > 0) print(shown.join('\n'))
  }
  if (parts.some((part) => part !== '')) print(line())
}
