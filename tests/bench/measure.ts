/** Times functions side by side: warm, in turns, medians, so that noise falls on all alike. */

export interface Task {
  name: string
  run: () => unknown
}

/** The middle of a list; of an even number of values the lower one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}

/**
 * Milliseconds of processor time that one run takes, the garbage collector's threads included: what
 * a core does, whoever else is at work on the machine.
 */
export async function timed(run: () => unknown): Promise<number> {
  const began = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** Median milliseconds of each task, by name: `warm` rounds that do not count, then `rounds`. */
export async function inTurns(
  tasks: readonly Task[], rounds: number, warm = 3,
): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(tasks.map(({ name }) => [name, []]))
  for (let round = -warm; round < rounds; round += 1) {
    for (const { name, run } of tasks) {
      const time = await timed(run)
      if (round >= 0) times.get(name)!.push(time)
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]))
}

/** A table of text: first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => row.map((cell, column) =>
    (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** Three significant digits: 1234 → `1230`, 0.012345 → `0.0123`. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '-'
  const digits = Number(value.toPrecision(3))
  return digits >= 100 ? String(Math.round(digits)) : String(digits)
}
