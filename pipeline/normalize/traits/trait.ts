/** A trait: what is known of one side of a row. Rows with the same traits have the same confidence. */

export interface Trait {
  /** Which side it is: `rule`, `length`, `period`. */
  part: string
  /** What it is there, from the widest kind to the narrowest, set apart by `/`: `list/dealt`. */
  kind: string
}

/** The kinds that a trait is of, the widest first: `list/dealt` is a `list` and a `list/dealt`. */
export const kindsOf = ({ kind }: Trait): string[] => {
  const steps = kind.split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}
