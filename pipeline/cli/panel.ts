/** `baogao panel`: what reports say of an area in, its part of the panel out, a JSON line each. */
import { InputError, exitCodeOf, problemIn } from '../errors.ts'
import { areaPanel, joinFigures, unitsOf, type AreaFigures, type MetricUnits } from '../panel/index.ts'
import { metricRows } from '../tables.ts'
import { linesOf, parseLine, wrongLine, writeLine, type InputLine } from './filter.ts'
import { warnOf } from './print.ts'
import { command, run } from './run.ts'

const help = `
A line in:   {"area": "140802", "parts": [ … ]}: the "figures" that \`records --areas\` gave for the
             area, parsed, in the order of their reports' ids. A line holds all of one area.
A line out:  {"area", "observations": [{…}], "attainment": [{…}], "panel": [{…}]}
             or {"error": {"code", "message"}}; the lines after it are answered all the same.

Exit codes: 0 done; 1 a line is none of these; 2 called in a wrong way.`

await run(async () => {
  command('panel')
    .description('Turns the figures of each area into its part of the panel: a filter.')
    .addHelpText('after', help)
    .parse()
  const units = unitsOf(metricRows())
  let code = 0
  for await (const line of linesOf(process.stdin)) {
    const refuse = (error: unknown) => {
      const refused = problemOf(error, line)
      warnOf(refused)
      code = exitCodeOf(refused)
      return { error: { code: refused.problem.code, message: refused.message } }
    }
    await writeLine(answer(line, units, refuse), refuse)
  }
  return code
})

/** What a line out says: never throws, as the next area may be a good one. */
function answer(line: InputLine, units: MetricUnits, refuse: (error: unknown) => unknown): unknown {
  try {
    const area = figuresOf(line)
    return { area: area.key, ...areaPanel(area, units) }
  } catch (error) {
    return refuse(error)
  }
}

function problemOf(error: unknown, { number }: InputLine): InputError {
  if (error instanceof InputError) return error
  const what = `cannot be made into a panel: ${error instanceof Error ? error.message : String(error)}`
  return problemIn('program-fault', `line ${number}`, what)
}

/** The parts of an area as one, as a build joins them. */
function figuresOf(line: InputLine): AreaFigures {
  const { area: key, parts } = parseLine(line)
  if (typeof key !== 'string' || !Array.isArray(parts)) {
    throw wrongLine(line.number, 'has no "area" or no "parts"')
  }
  for (const part of parts as Partial<AreaFigures>[]) {
    if (part?.key !== key || !part.reviews || !part.indicators || !part.targets) {
      throw wrongLine(line.number, `has a part that is not of the area ${key}`)
    }
  }
  return joinFigures(key, parts as AreaFigures[])
}
