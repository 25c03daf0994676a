/** Many forms of names asked at once: an automaton whose states are made when a name first reaches them. */

/** What a form says of the next words: a text, one of several sequences, or one of them or nothing. */
export type Part = string | { either: readonly Sequence[]; optional: boolean }
export type Sequence = readonly Part[]

/** Takes a text; gives the names of all forms that it has as a whole, each once. */
export type Automaton = (text: string) => readonly string[]

/** Marks of a form, names of lists, and the words between. */
const tokens = /[[\]{}|]|<[a-z]+>|[^[\]{}|<]+|</gu

/** Takes a form, `[x|y]` for what may stand there, `{x|y}` for what must, and `<x>` for a list; gives its parts. */
export function parseForm(form: string, lists: ReadonlyMap<string, Part> = new Map()): Sequence {
  const all: readonly string[] = form.match(tokens) ?? []
  let at = 0
  const sequence = (): Sequence => {
    const parts: Part[] = []
    for (; at < all.length; at++) {
      const token = all[at] as string
      if (token === '|' || token === ']' || token === '}') break
      parts.push(token === '[' || token === '{' ? group(token === '[') : lists.get(token) ?? token)
    }
    return parts
  }
  const group = (optional: boolean): Part => {
    const either: Sequence[] = []
    do {
      at++
      either.push(sequence())
    } while (all[at] === '|')
    return { either, optional }
  }
  const parsed = sequence()
  if (at < all.length) throw new Error(`the form ${form} has a mark too many: ${all[at]}`)
  return parsed
}

/** What is left of a form: parts from an index on, and then what stands behind them; or its name, where it is over. */
interface Rest { parts: Sequence; at: number; behind: Rest | string; steps: readonly Step[] | null }

/** A character that must come and what is behind it, or the end of a form; what nobody reached is not made. */
interface Step { id: number; text: string; at: number; behind: Rest | string; next: readonly Step[] | null }

/** What may come next, and the forms that end here. */
interface State { ends: readonly string[]; byCode: Map<number, Step[] | State> }

/** Takes forms with their names; gives what finds those that a text has. Time grows with the text alone. */
export function automaton(forms: readonly (readonly [name: string, form: Sequence])[]): Automaton {
  let count = 0
  const step = (text: string, at: number, behind: Rest | string): Step => ({ id: count++, text, at, behind, next: null })
  const stepsOf = (rest: Rest | string): readonly Step[] =>
    typeof rest === 'string' ? [step('', 0, rest)] : rest.steps ??= opened(rest)
  const opened = ({ parts, at, behind }: Rest): readonly Step[] => {
    const part = parts[at]
    if (part === undefined) return stepsOf(behind)
    const next: Rest = { parts, at: at + 1, behind, steps: null }
    if (typeof part === 'string') return [step(part, 0, next)]
    const inside = part.either.flatMap((one) => opened({ parts: one, at: 0, behind: next, steps: null }))
    return part.optional ? [...inside, ...stepsOf(next)] : inside
  }
  const behindStep = (one: Step): readonly Step[] =>
    one.next ??= one.at + 1 < one.text.length ? [step(one.text, one.at + 1, one.behind)] : stepsOf(one.behind)
  const stateOf = (steps: readonly Step[]): State => {
    const ends = new Set<string>()
    const byCode = new Map<number, Step[]>()
    for (const one of steps) {
      if (one.text === '') ends.add(one.behind as string)
      else byCode.set(one.text.charCodeAt(one.at), [...byCode.get(one.text.charCodeAt(one.at)) ?? [], one])
    }
    return { ends: [...ends], byCode }
  }
  const states = new Map<string, State>()
  const stateBehind = (before: readonly Step[]): State => {
    const steps = [...new Set(before.flatMap(behindStep))].sort((one, other) => one.id - other.id)
    const key = steps.map(({ id }) => id).join()
    const state = states.get(key) ?? stateOf(steps)
    states.set(key, state)
    return state
  }
  const start = stateOf(forms.flatMap(([name, form]) => opened({ parts: form, at: 0, behind: name, steps: null })))
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
