/** What is added goes on behind ；, where the part before tells the same of its things: 新增A11家，总数达43家；B52家，总数达211家. */
import { hasWord, startWord } from '../../lexicon/edges.ts'
import { openings } from '../../vocabulary/tokens.ts'
import { actsAt } from './acts.ts'
import type { Name } from './naming.ts'
import type { View } from './rule.ts'

const mark = '；'

/** Whether words tell how many there are by now: 总数达43家. */
const isTotalled = (words: string): boolean => hasWord(words, 'totalof')
/** Whether words tell of a place in an order: 居全省第3位. */
const isPlaced = (words: string): boolean => words.includes(openings.ordinal)

/** Takes a thing that is counted, as it is named; gives the name with the act of the part before, where that tells of its things what is told of these; as it is for others. */
export function addedAgain(view: View, name: Name): Name {
  const { text, span, run: { figures, floor, head, headStart }, kind, measure, own } = view
  const [figure] = figures
  const isBare = own !== null && kind === 'count' && measure === 'level' && name.verb === '' && figures.length === 1 && head.state === null && head.comparing === ''
  if (!figure || !isBare || text.slice(floor, headStart).trim() !== mark) return name
  const before = text.slice(Math.max(span.start, text.lastIndexOf(mark, floor - 1) + 1), floor)
  const end = text.indexOf(mark, figure.quantity.end)
  const behind = text.slice(figure.quantity.end, end < 0 ? span.end : Math.min(end, span.end))
  const act = actsAt(before)
  const isNew = startWord(act, 'newly') !== ''
  const isAdded = isNew || (startWord(act, 'added') !== '' && startWord(before, 'newkind') === '')
  // 培育产业集群5个，居全省第一；: what has a place of its own may be all that there are.
  const isSame = isTotalled(before) === isTotalled(behind) && (isTotalled(behind) || (isNew && isPlaced(before) && isPlaced(behind)))
  return isAdded && isSame && before.includes(figure.quantity.known?.word ?? mark) ? { ...name, metric: act + name.metric, verb: act } : name
}
