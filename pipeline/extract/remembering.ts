/** What was found for a name is kept while the names around it are read: a sentence asks for the same ones again and again. */

const usually = 4000
const kept: Map<string, unknown>[] = []

/** Takes what finds something for a name, from the name alone; gives the same that keeps so many of its answers. */
export function remembering<T>(find: (name: string) => T, most = usually): (name: string) => T {
  const found = new Map<string, T>()
  kept.push(found)
  return (name) => {
    const before = found.get(name)
    if (before !== undefined) return before
    const value = find(name)
    if (found.size >= most) found.clear()
    found.set(name, value)
    return value
  }
}

/** Forgets all answers: for who changes what they are found by, and asks what that changes. */
export const forget = (): void => kept.forEach((found) => found.clear())
