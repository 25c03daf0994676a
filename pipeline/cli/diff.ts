/** What two datasets differ in, by meaning: `npm run diff -- OLD NEW`. */
import { compare, isSame } from '../diff/compare.ts'
import { toMarkdown } from '../diff/markdown.ts'
import { countChanges, sayDiff } from '../diff/say.ts'
import { readDataset } from './folder.ts'
import { ownLanguage } from './language.ts'
import { sayJson, sayLines, sayText } from './print.ts'
import { command, run } from './run.ts'

const help = `
Examples:
  npm run -s diff -- old/out out              what the new folder says otherwise
  npm run -s diff -- old/out out --json       the same for a program
  npm run -s diff -- old/out out --markdown   the text of a pull request

Exit codes: 0 no difference; 1 there is one; 2 called in a wrong way; 3 a folder holds no dataset.`

await run(async () => {
  const program = command('diff')
    .description('Tells what two datasets differ in: rows by what they say, not by line or id.')
    .argument('<old>', 'a folder that a build wrote')
    .argument('<new>', 'another one')
    .option('--json', 'print every change with both rows as JSON')
    .option('--markdown', 'print counts and changes as Markdown')
    .option('--all', 'tell also what follows from other changes')
    .addHelpText('after', help)
  const options = program.parse().opts<{ json?: true, markdown?: true, all?: true }>()
  const [old, fresh] = program.processedArgs as [string, string]
  const diff = compare(await readDataset(old), await readDataset(fresh))
  const same = isSame(diff)
  if (options.json) sayJson({ same, counts: countChanges(diff), ...diff })
  else if (options.markdown) sayText(toMarkdown(diff, ownLanguage()))
  else sayLines(sayDiff(diff, options.all, ownLanguage()))
  return same ? 0 : 1
})
