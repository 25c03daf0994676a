/** `baogao panel`: what reports say of an area in, its part of the panel out, a JSON line each. */
import { areaPanel, joinFigures, unitsOf, type AreaFigures } from '../panel/index.ts'
import { metricRows } from '../tables.ts'
import { linesOf, parseLine, wrongLine, writeLine, type InputLine } from './filter.ts'
import { command, run } from './run.ts'

const help = `
A line in:   {"area": "140802", "parts": [ … ]}: the "figures" that \`records --areas\` gave for the
             area, parsed, in the order of their reports' ids. A line holds all of one area.
A line out:  {"area", "observations": [{…}], "attainment": [{…}]}

Exit codes: 0 done; 1 a line is none of these; 2 called in a wrong way.`

await run(async () => {
  command('panel')
    .description('Turns the figures of each area into its part of the panel: a filter.')
    .addHelpText('after', help)
    .parse()
  const units = unitsOf(metricRows())
  for await (const line of linesOf(process.stdin)) {
    const area = figuresOf(line)
    await writeLine({ area: area.key, ...areaPanel(area, units) })
  }
  return 0
})

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
