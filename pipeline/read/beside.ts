/** Raw files and the facts beside them, by their names alone. */
import { InputError } from '../errors.ts'

/** The names of files that are read as reports, and of those with facts. */
export const reportName = /\.(?:txt|html?)$/iu
export const sidecarName = /\.ya?ml$/iu

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
