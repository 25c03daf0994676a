/** The folder of reviews among the raw files: what in it is a review file, by name. */
import type { Doubt } from '../types.ts'
import { isOfficeLock } from './beside.ts'

/** The folder in that of the raw files in which reviews lie: it holds no reports. */
export const reviewFolder = 'review'

/** The endings that a review file may have, in lower case, so that its name follows from its report's id. */
export const reviewEndings = ['csv', 'jsonl', 'xlsx'] as const
export const reviewName = /\.(?:csv|jsonl|xlsx)$/u

/** Takes the names of files and folders in the folder; gives those of review files, and a doubt for each other one. */
export function reviewsIn(all: readonly string[], folders: readonly string[] = []): { names: string[], doubts: Doubt[] } {
  const isReview = (name: string) => reviewName.test(name) && !isOfficeLock(name)
  const passed = (name: string, what: string): Doubt =>
    ({ rule: 'read/folder', message: `${reviewFolder}/${name} ${what}; it was passed over` })
  const others = all.filter((name) => !isReview(name)).map((name) => passed(name, isOfficeLock(name)
    ? 'is what an office program keeps while a file is open' : 'is no .csv, .xlsx or .jsonl file'))
  return { names: all.filter(isReview), doubts: [...folders.map((name) => passed(name, 'is a folder')), ...others] }
}
