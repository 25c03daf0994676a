/** Finds elements in XML that an office program wrote, by their names: enough to look at lists and styles. */

/** An element: where it stands, its attributes as written, and what is inside it. */
export interface XmlPiece {
  start: number
  end: number
  head: string
  inner: string
}

/**
 * Takes XML and a name with its prefix; gives the elements of that name, those inside one another as part
 * of the outer one. Linear in the length of the XML.
 * @example elementsOf('<w:a w:val="1"/>', 'w:a')[0].head // '<w:a w:val="1"/>'
 */
export function elementsOf(xml: string, name: string): XmlPiece[] {
  const found: XmlPiece[] = []
  const tag = new RegExp(`<(?:/)?${name}(?=[\\s/>])[^<>]{0,2000}>`, 'gu')
  let depth = 0
  let open: RegExpExecArray | null = null
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const [words] = match
    const isClosed = words.endsWith('/>')
    const isEnd = words.startsWith('</')
    if (!isEnd && !isClosed) depth += 1
    if (isEnd) depth = Math.max(0, depth - 1)
    if (depth === 0 && (isClosed || isEnd) && (open !== null || isClosed)) {
      const from = open ?? match
      const start = from.index
      const head = from[0]
      found.push({ start, end: tag.lastIndex, head, inner: open === null ? '' : xml.slice(start + head.length, match.index) })
      open = null
    } else if (depth === 1 && open === null) open = match
  }
  return found
}

/** An attribute of an element as written; undefined where it has none. */
export function attributeOf({ head }: XmlPiece, name: string): string | undefined {
  const at = head.indexOf(` ${name}=`)
  if (at < 0) return undefined
  const quote = head[at + name.length + 2] ?? ''
  const start = at + name.length + 3
  const end = head.indexOf(quote, start)
  return end < 0 || !/["']/u.test(quote) ? undefined : head.slice(start, end)
}
