/** Names that break off: words that only lead to what the text says next (私营商业中, 财政按照), and half of a quoted name. */
import { isWord } from '../../lexicon/words.ts'
import { remembering } from '../remembering.ts'
import { segment } from '../words.ts'

/** Takes a name; says whether it breaks off. 初中 and 碳中和 are words of their own. */
export const isCutOff = remembering((name: string): boolean => {
  const last = segment(name).at(-1)?.text ?? ''
  return (last !== name && isWord(last, 'leadson')) || !isWholeQuoted(name)
})

/** Whether each mark that opens a quoted name has the one that closes it. */
function isWholeQuoted(name: string): boolean {
  let open = 0
  for (const mark of name) {
    if (mark === '“') open++
    else if (mark === '”' && --open < 0) return false
  }
  return open === 0
}
