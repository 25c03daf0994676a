/** UTF-16 places to Unicode code points, which is how the contract counts. */

/**
 * A converter for one text: `toCodePoints('a𠮷b')(3)` → 2. Texts without characters beyond the BMP cost nothing.
 */
export function toCodePoints(text: string): (at: number) => number {
  const pairs: number[] = []
  for (const found of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(found.index + 1)
  if (pairs.length === 0) return (at) => at
  return (at) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < at) low = middle + 1
      else high = middle
    }
    return at - low
  }
}
