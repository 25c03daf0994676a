/** What the words of a name say of shares: that it is one, that it says so, that it lacks the noun of one. */
import { endWord, hasWord } from '../../lexicon/edges.ts'

/** Whether a name says that it is a share: 所占比例, 办结率. */
export const saysShare = (name: string): boolean => hasWord(name, 'shareword') || endWord(name, 'rateend') !== ''

/** Whether a name is a share, said or not: 收入占, 满意度. */
export const isShareName = (name: string): boolean => hasWord(name, 'sharealready') || endWord(name, 'rateend') !== ''

/** Whether a name is that of counted things, which in per cent lacks the noun of a share: 先进产能, 行政村; no 农村. */
export const isCountedThing = (name: string): boolean => endWord(name, 'countedthing') !== '' && endWord(name, 'uncounted') === ''
