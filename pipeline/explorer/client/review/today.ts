/** The clock of the reviewer's own computer: the day of a decision, the hour of what was kept. */

const two = (number: number) => String(number).padStart(2, '0')

/** Today as ISO 8601, where the reviewer is: `2026-03-05`. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Now, to the minute: `2026-03-05 14:20`. */
export function thisMinute(): string {
  const now = new Date()
  return `${today()} ${two(now.getHours())}:${two(now.getMinutes())}`
}
