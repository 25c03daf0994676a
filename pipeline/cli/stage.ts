/** One stage alone, its value as JSON: `npm run extract -- raw/140802-2020.txt`. */
import { problems } from '../errors.ts'
import { sayJson } from './print.ts'
import { command, run, unknownCommand } from './run.ts'
import { descriptions, runStageOf, type Stage } from './stages.ts'

await run(async () => {
  const [name = '', ...rest] = process.argv.slice(2)
  const stages = Object.keys(descriptions) as Stage[]
  const stage = stages.find((one) => one === name)
  if (!stage) return unknownCommand(name, stages)
  // The stage is the command, as `baogao read` and `npm run read` call it.
  const program = command(stage)
    .description(descriptions[stage])
    .argument('[file]', 'a raw file, or JSON as the stage before prints it; - for stdin', '-')
    .parse(rest, { from: 'user' })
  const value = await runStageOf(stage, (program.processedArgs as [string])[0])
  sayJson(value)
  const hasFaults = stage === 'validate' && Array.isArray(value) && value.length > 0
  return hasFaults ? problems['invariant-broken'].exit : 0
})
