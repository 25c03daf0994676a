/** The folder of reviews among the raw files: what in it is a review file, by name. */
import type { Doubt } from '../types.ts'

/** The folder in that of the raw files in which reviews lie: it holds no reports. */
export const reviewFolder = 'review'

/** The endings that a review file may have, in lower case, so that its name follows from its report's id. */
export const reviewEndings = ['csv', 'jsonl', 'xlsx'] as const
export const reviewName = /\.(?:csv|jsonl|xlsx)$/u

/** Takes the names in the folder; gives those of review files, and a doubt for each other one. */
export function reviewsIn(all: readonly string[]): { names: string[], doubts: Doubt[] } {
  const names = all.filter((name) => reviewName.test(name))
  const doubts = all.filter((name) => !reviewName.test(name)).map((name): Doubt => ({
    rule: 'read/folder', message: `${reviewFolder}/${name} is no .csv, .xlsx or .jsonl file; it was passed over`,
  }))
  return { names, doubts }
}
