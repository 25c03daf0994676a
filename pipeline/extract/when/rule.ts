/** A rule of time: a thing with a name, what it reads, what it asserts, and why. */

/** Reads an input of its kind; asserts something of it, or `null` where it has nothing to say. It changes nothing. */
export interface TimeRule<Input, Assertion> {
  /** `time/…`, found once in the code. */
  readonly id: string
  /** Why such words mean such a time. */
  readonly why: string
  /** What it looks at. */
  readonly reads: string
  /** What it then says. */
  readonly asserts: string
  readonly read: (input: Input) => Assertion | null
}

/** The first rule of a list that reads an input, with what it asserts; `null` where none does. */
export function firstOf<Input, Assertion>(
  rules: readonly TimeRule<Input, Assertion>[], input: Input,
): { id: string, says: Assertion } | null {
  for (const { id, read } of rules) {
    const says = read(input)
    if (says !== null) return { id, says }
  }
  return null
}
