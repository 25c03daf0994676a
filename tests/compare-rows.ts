/** Compares the rows that a sentence gives with the lines of an example. */
import { isAlike, rowsOf } from './read-sentence.ts'

const metricAt = 1
const isBudget = (fields: readonly string[]) => fields[0] === 'budget'
const periodAt = 7
const fixedFields = (fields: readonly string[]) => (isBudget(fields) ? 11 : 8)

/** A field of the example where the code's says the same: one of `a/b`, a metric in like words, anything for `*`. */
function agreed(field: string, wanted: string | undefined, at: number): string {
  if (wanted === undefined) return field
  if (wanted === '*') return wanted
  if (at === metricAt) return wanted.split('/').some((name) => isAlike(name, field)) ? wanted : field
  return at !== periodAt && wanted.split('/').includes(field) ? wanted : field
}

/** The code's lines in the example's words wherever both say the same, so that every difference is one of substance. */
export function compare(text: string, plan: boolean, expected: readonly string[]): { got: string[]; want: string[] } {
  const want = expected.map((line) => line.split(' '))
  const got = rowsOf(text, plan).map(({ line }, index) => {
    const wanted = want[index]
    if (!wanted) return line.join(' ')
    const fixed = fixedFields(wanted)
    const extras = new Map(wanted.slice(fixed).map((field) => [field.split('=')[0] ?? '', field]))
    return line.flatMap((field, at) => {
      if (at < fixed) return [agreed(field, wanted[at], at)]
      const [name = '', value = ''] = field.split('=')
      const other = extras.get(name)
      if (other === undefined) return name === 'who' || name === 'area' ? [] : [field]
      const said = other.slice(name.length + 1)
      return [said === '*' || isAlike(said, value) ? other : field]
    }).join(' ')
  })
  return { got, want: want.map((line) => line.join(' ')) }
}
