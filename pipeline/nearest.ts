/** “Did you mean”: the known word that a wrong one is nearest to. */
import leven from 'leven'

/**
 * The known word that differs from `word` in the fewest letters, at most a third of its own and one
 * more; undefined where none is so near. `nearestWord('titel', ['title', 'name'])` is `title`
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const far = Math.floor(word.length / 3) + 1
  const distance = (one: string) => leven(word.toLowerCase(), one.toLowerCase())
  const [best] = known.map((one) => ({ one, by: distance(one) })).sort((a, b) => a.by - b.by)
  return best && best.by <= far ? best.one : undefined
}
