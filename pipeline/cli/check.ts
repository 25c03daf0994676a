/** Whether out/ is what raw/ gives: `npm run check`. */
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { compare, isSame, type Diff } from '../diff/compare.ts'
import { annotations } from '../diff/github.ts'
import { toMarkdown } from '../diff/markdown.ts'
import { inert } from '../diff/inert.ts'
import { countChanges, sayDiff } from '../diff/say.ts'
import { exitCodeOf, problemIn, problems } from '../errors.ts'
import { build } from '../corpus/index.ts'
import { sayIn } from '../messages.ts'
import { readDataset, shapeOf } from './folder.ts'
import { ownLanguage } from './language.ts'
import { annotate, say, sayJson, sayLines, warnOf } from './print.ts'
import { command, run } from './run.ts'
import { sayReview, warnFaults } from './summary.ts'

interface Options {
  raw: string
  out: string
  json?: true
  all?: true
}

const help = `
Examples:
  npm run check                                 is out/ what raw/ gives?
  npm run -s check -- --json                    every difference with both rows, for a program
  npm run check -- --raw reports --out tables   other folders

Nothing in out/ is touched. In GitHub Actions each difference is also noted at its line of the raw
file, and the job's summary tells them all.

Exit codes: 0 the same; 1 different, or a raw file is refused; 2 called in a wrong way; 3 there is no
dataset.`

await run(async () => {
  const program = command('check')
    .description('Builds aside and tells what out/ has otherwise than a fresh build.')
    .option('--raw <folder>', 'reports as published (.txt, .html, .docx, .pdf, .md), facts in .yml', 'raw')
    .option('--out <folder>', 'the dataset to be checked', 'out')
    .option('--json', 'print every difference with both rows as JSON')
    .option('--all', 'tell also what follows from other changes')
    .addHelpText('after', help)
  const options = program.parse().opts<Options>()
  const before = await readDataset(options.out)
  const aside = await mkdtemp(join(tmpdir(), 'baogao-check-')).catch((error: NodeJS.ErrnoException) => {
    throw problemIn('temporary-missing', tmpdir(), `cannot be written (${error.code ?? error.message})`)
  })
  try {
    const fresh = join(aside, 'out')
    const { refused, faults, summaries } = await build({
      raw: options.raw, out: fresh, keepGoing: false, ...shapeOf(before),
    })
    for (const error of refused) warnOf(error)
    warnFaults(faults)
    if (refused[0]) return exitCodeOf(refused[0])
    if (faults.length > 0) return problems['invariant-broken'].exit
    if (!options.json) for (const { review } of summaries) if (review) say(...sayReview(review))
    return await tell(compare(before, await readDataset(fresh)), options)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
})

async function tell(diff: Diff, options: Options): Promise<number> {
  const { raw, out, json, all } = options
  const same = isSame(diff)
  const language = ownLanguage()
  if (json) sayJson({ same, counts: countChanges(diff), ...diff })
  else if (same) say(`${out} is what ${raw} gives`)
  else {
    sayLines(sayDiff(diff, all, language))
    say(`${out} is not what ${raw} gives. Run npm run build, read the change, commit it.`)
  }
  if (!same && process.env.GITHUB_ACTIONS === 'true') {
    const folder = relative(process.env.GITHUB_WORKSPACE ?? '.', raw).replaceAll('\\', '/')
    const sources = await sourcesOf(diff, raw)
    // Actions reads commands from either stream; stdout may be JSON.
    annotate(annotations(diff, folder, lineIn(sources), language))
  }
  const summary = process.env.GITHUB_STEP_SUMMARY
  const said = same ? `${sayIn(language, '{0} is what {1} gives.', inert(out), inert(raw))}\n`
    : `## ${sayIn(language, '{0} differs', inert(out))}\n\n${toMarkdown(diff, language)}`
  if (summary) await appendFile(summary, said)
  return same ? 0 : 1
}

/** The pages among the raw files: their lines are not those of the published text. */
async function sourcesOf({ changes }: Diff, raw: string): Promise<Map<string, string>> {
  const sources = new Map<string, string>()
  for (const name of new Set(changes.map(({ file }) => file))) {
    if (!/\.html?$/iu.test(name)) continue
    sources.set(name, await readFile(join(raw, name), 'utf8').catch(() => ''))
  }
  return sources
}

/** A page's line is where the figure stands if it stands there once; else none is named. */
function lineIn(sources: ReadonlyMap<string, string>) {
  return (file: string, line: number, quote: string): number | null => {
    const source = sources.get(file)
    if (source === undefined) return line
    const at = quote === '' ? -1 : source.indexOf(quote)
    if (at < 0 || source.includes(quote, at + 1)) return null
    return source.slice(0, at).split('\n').length
  }
}
