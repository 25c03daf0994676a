/** One stage alone, its value as JSON: `npm run extract -- raw/140802-2020.txt`. */
import { problems } from '../errors.ts'
import { sayJson } from './print.ts'
import { command, run } from './run.ts'
import { descriptions, runStageOf, type Stage } from './stages.ts'

await run(async () => {
  const program = command('stage').description('Runs one stage alone and prints what it gives.')
  let code = 0
  for (const stage of Object.keys(descriptions) as Stage[]) {
    program.command(stage)
      .description(descriptions[stage])
      .argument('[file]', 'a raw file, or JSON as the stage before prints it; - for stdin', '-')
      .action(async (file: string) => {
        const value = await runStageOf(stage, file)
        sayJson(value)
        const hasFaults = stage === 'validate' && Array.isArray(value) && value.length > 0
        if (hasFaults) code = problems['invariant-broken'].exit
      })
  }
  await program.parseAsync()
  return code
})
