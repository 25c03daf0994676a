/** Raw files and the facts beside them, by their names alone. */
import { InputError } from '../errors.ts'

/** What says whose dataset it is; no report has it as its sidecar, not even `dataset.txt`. */
export const datasetName = 'dataset.yml'

/** Files with facts, by their names. */
export const factsName = /\.ya?ml$/iu

/** Those of them that may belong to a report. */
export const isSidecarName = (name: string): boolean => factsName.test(name) && !/(?:^|[\\/])dataset\.yml$/u.test(name)

/** Documents by their names, also those that are refused with what to do. */
export const documentName = /\.(?:doc[xm]?|dot[xm]?|pdf|md|markdown|rtf|odt|wp[st]|ofd|pages)$/iu

/** Whether a name is that of what an office program keeps beside a file while it is open: `~$a.docx`. */
export const isOfficeLock = (name: string): boolean => /(?:^|[\\/])~\$/u.test(name)

/** Whether a file is a report by its name: a text, a page, or a document of any kind, also one that is refused. */
export function isReportName(name: string): boolean {
  if (isOfficeLock(name)) return false
  return /\.(?:txt|html?)$/iu.test(name) || (documentName.test(name) && !/(?:^|[\\/])readme\.[a-z]+$/iu.test(name))
}

/** Finds the sidecars of a raw file among the names given, by its name: one, none, or too many. */
export function sidecarsOf(sidecars: readonly string[]): (name: string) => readonly string[] {
  const byStem = new Map<string, string[]>()
  for (const sidecar of sidecars) {
    const stem = stemOf(sidecar)
    byStem.set(stem, [...byStem.get(stem) ?? [], sidecar])
  }
  return (name) => byStem.get(stemOf(name)) ?? []
}

/** The one sidecar of a raw file, or null. Of several none wins: it would be unsaid which. */
export function theSidecar(name: string, sidecars: readonly string[]): string | null {
  if (sidecars.length < 2) return sidecars[0] ?? null
  const what = `has several files of facts: ${sidecars.join(', ')}`
  throw new InputError({ code: 'sidecar-wrong', file: name, what, todo: 'Keep one of them' })
}

/** A name without its ending: `stemOf('140802-2020.txt')` is `140802-2020`. */
export function stemOf(name: string): string {
  return name.replace(/\.[a-z]+$/iu, '')
}
