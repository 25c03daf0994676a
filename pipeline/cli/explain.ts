/** What a sentence, or a row of out/data, says and by which rule: `npm run explain -- "…"`. */
import type { Command } from 'commander'
import { toExplanationJson } from '../explain/json.ts'
import { traceRow } from '../explain/again.ts'
import { findRow } from '../explain/find.ts'
import { sayExplanation, sayRow } from '../explain/words.ts'
import { defaultYear, explain, tenseOf, type ExplainOptions } from '../explain/index.ts'
import { exampleSentence, fullStop, sentenceEnds } from '../vocabulary/explain.ts'
import { sayIn } from '../messages.ts'
import { readDataset } from './folder.ts'
import { ownLanguage } from './language.ts'
import { sayJsonText, sayText } from './print.ts'
import { command, run } from './run.ts'

interface Options {
  year: string
  plan?: true
  past?: true
  heading?: string
  trace?: true
  json?: true
  out: string
}

const help = `
Examples:
  npm run -s explain -- ${exampleSentence}
  npm run -s explain -- t_d1ce95b3b537d5d7   a row of out/data by its id
  npm run -s explain -- --trace --out out t_d1ce95b3b537d5d7   the same, read again and traced
  npm run -s explain -- --json < lines       sentences, one a line → JSON, one object a line

A sentence has no report: it is read as part of one of the year given, in a section that looks
back, unless --plan, --heading or its own words say that it looks ahead. Several sentences are read
as one paragraph. With --trace each figure tells the rule that read it, those that were asked before
and had nothing to say, the words with their lines of the lexicon, and where each slot comes from.

Exit codes: 0 done; 1 no row has the id; 2 called in a wrong way; 3 there is no dataset.`

await run(async () => {
  const program = command('explain')
    .description('Tells what a sentence says in figures: quantities, rows, and the rule behind each.')
    .argument('[sentences...]', 'sentences, or the id of a row; without any, stdin is read by line')
    .option('--year <year>', 'year of the report that it is read as part of', String(defaultYear))
    .option('--plan', 'read it as in a section of plans')
    .option('--past', 'read it as in a section that looks back')
    .option('--heading <text>', 'read it as under this heading')
    .option('--trace', 'tell for each figure what was asked, and where each slot comes from')
    .option('--json', 'print JSON, one object a line')
    .option('--out <folder>', 'the dataset in which an id is looked up', 'out')
    .addHelpText('after', help)
  const options = program.parse().opts<Options>()
  const [sentences = []] = program.processedArgs as [string[] | undefined]
  const reading = readingOf(options, program)
  const print = (lines: string) => { (options.json ? sayJsonText : sayText)(`${lines}\n`) }
  const [first] = sentences
  if (first === undefined && process.stdin.isTTY) program.error('error: no sentence is given')
  if (first !== undefined && sentences.length === 1 && /^[a-z]{1,2}_[0-9a-z_]+$/iu.test(first)) {
    const dataset = await readDataset(options.out)
    if (options.trace && !options.json) print(await traceRow(dataset, first, ownLanguage()))
    else print(sayRow(dataset, findRow(dataset, first), options.json ?? false, ownLanguage()))
    return 0
  }
  const show = (text: string) => (options.json ? jsonLine(text, reading) : readable(text, reading))
  if (first !== undefined) print(show(paragraph(sentences)))
  else await eachLine(show, print)
  return 0
})

/** Sentences as one paragraph, each with an end. */
function paragraph(sentences: readonly string[]): string {
  const last = sentences.length - 1
  return sentences.map((sentence, index) =>
    (index < last && !sentenceEnds.test(sentence) ? sentence + fullStop : sentence)).join('')
}

function readingOf({ year, plan, past, heading, trace }: Options, program: Command): ExplainOptions {
  if (!/^(?:19|20)\d{2}$/u.test(year)) program.error(`error: --year ${year} is no year such as 2026`)
  if (plan && past) program.error('error: --plan and --past exclude each other')
  if (heading !== undefined && (plan || past)) {
    program.error('error: --heading says what --plan and --past would say')
  }
  const tense = plan ? 'plan' : past ? 'past' : null
  return {
    year: Number(year), ...(tense ? { tense } : {}), ...(heading === undefined ? {} : { heading }),
    ...(trace ? { trace } : {}),
  }
}

function readable(text: string, options: ExplainOptions): string {
  const { year = defaultYear, heading, tense = tenseOf(text) } = options
  const language = ownLanguage()
  const section = heading !== undefined ? sayIn(language, 'under {0}', heading)
    : sayIn(language, tense === 'plan' ? 'in a section of plans' : 'in a section that looks back')
  return sayExplanation(explain(text, options), year, section, language)
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
