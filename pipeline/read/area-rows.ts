// The table of all areas since 1981, a row for each name that a code has had, with its years.

/** A name of a code; it was in use from the list of the year `from` up to that before `to`. */
export interface AreaRow {
  code: string
  name: string
  from: number
  /** Infinity for a name in use. */
  to: number
  /** Codes that came after, `;` between, with the year where that is not `to`: `130108[2001]`. */
  successors: string
}

const head = ['code', 'name', 'from', 'to', 'successors']

/** Is it a code of six digits, a name, and years in their order? */
export function isRow({ code, name, from, to, successors }: AreaRow): boolean {
  return /^[1-9]\d{5}$/u.test(code) && /^[\p{Script=Han}、]{2,}$/u.test(name)
    && from >= 1980 && from < to && /^(?:\d{6}(?:\[\d{4}\])?;?)*$/u.test(successors)
}

/**
 * Takes the table as text, tabs between the columns; gives its rows. An empty first year is 0.
 * `parseRows('code\tname\tfrom\tto\tsuccessors\n140802\t盐湖区\t2000\t\t\n')` is one row, to Infinity
 */
export function parseRows(table: string): AreaRow[] {
  return table.trimEnd().split('\n').slice(1).map((line) => {
    const [code = '', name = '', from = '', to = '', successors = ''] = line.split('\t')
    return { code, name, from: Number(from), to: to === '' ? Infinity : Number(to), successors }
  })
}

/** The table of rows, by code and first year: what `parseRows` reads. */
export function tableOf(rows: readonly AreaRow[]): string {
  const sorted = [...rows]
    .sort((a, b) => a.code < b.code ? -1 : a.code > b.code ? 1 : a.from - b.from)
  const lines = sorted.map(({ code, name, from, to, successors }) =>
    [code, name, from, to === Infinity ? '' : to, successors].join('\t'))
  return `${[head.join('\t'), ...lines].join('\n')}\n`
}
