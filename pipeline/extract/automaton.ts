/** Many forms of names asked at once: an automaton whose states are made when a name first reaches them. */

/** What a form says of the next words: a text, one of several sequences, or one of them or nothing. */
export type Part = string | { either: readonly Sequence[]; optional: boolean }
export type Sequence = readonly Part[]

/** Takes a text; gives the names of all forms that it has as a whole, in their order, each once. */
export type Automaton = (text: string) => readonly string[]

/** Takes a form, `[x|y]` for what may stand there and `{x|y}` for what must; gives its parts. */
export function parseForm(form: string): Sequence {
  let at = 0
  const sequence = (): Sequence => {
    const parts: Part[] = []
    while (at < form.length && !'|]}'.includes(form.charAt(at))) {
      const mark = form.charAt(at)
      if (mark === '[' || mark === '{') parts.push(group(mark === '['))
      else {
        const from = at
        while (at < form.length && !'[{|]}'.includes(form.charAt(at))) at++
        parts.push(form.slice(from, at))
      }
    }
    return parts
  }
  const group = (optional: boolean): Part => {
    const either: Sequence[] = []
    do {
      at++
      either.push(sequence())
    } while (form.charAt(at) === '|')
    at++
    return { either, optional }
  }
  const parsed = sequence()
  if (at < form.length) throw new Error(`the form ${form} has a mark too many at ${at}`)
  return parsed
}

/** A place in a form: a character that must come and what is behind it, or the form's end. */
type Step = { id: number } & ({ code: number; next: readonly Step[] } | { end: string })

/** What may come next, and the forms that end here. */
interface State { ends: readonly string[]; byCode: Map<number, Step[] | State> }

/** Takes forms with their names; gives what finds those that a text has. Time grows with the text alone. */
export function automaton(forms: readonly (readonly [name: string, form: Sequence])[]): Automaton {
  let count = 0
  /** The steps that open a sequence with some steps behind it. */
  const stepsOf = (parts: Sequence, behind: readonly Step[]): readonly Step[] =>
    parts.reduceRight<readonly Step[]>((next, part) => {
      if (typeof part === 'string') {
        let steps = next
        for (let at = part.length - 1; at >= 0; at--) steps = [{ id: count++, code: part.charCodeAt(at), next: steps }]
        return steps
      }
      const opened = part.either.flatMap((one) => stepsOf(one, next))
      return part.optional ? [...opened, ...next] : opened
    }, behind)
  const start = stateOf(new Set(forms.flatMap(([name, form]) => stepsOf(form, [{ id: count++, end: name }]))))
  const states = new Map<string, State>()
  const stateBehind = (steps: readonly Step[]): State => {
    const all = [...new Set(steps)].sort((one, other) => one.id - other.id)
    const key = all.map(({ id }) => id).join()
    const state = states.get(key) ?? stateOf(all)
    states.set(key, state)
    return state
  }
  return (text) => {
    let state = start
    for (let at = 0; at < text.length; at++) {
      let next = state.byCode.get(text.charCodeAt(at))
      if (next === undefined) return none
      if (Array.isArray(next)) {
        next = stateBehind(next)
        state.byCode.set(text.charCodeAt(at), next)
      }
      state = next
    }
    return state.ends
  }
}

const none: readonly string[] = []

function stateOf(steps: Iterable<Step>): State {
  const ends = new Set<string>()
  const byCode = new Map<number, Step[]>()
  for (const step of steps) {
    if ('end' in step) ends.add(step.end)
    else if (byCode.has(step.code)) byCode.get(step.code)?.push(...step.next)
    else byCode.set(step.code, [...step.next])
  }
  return { ends: [...ends], byCode }
}
