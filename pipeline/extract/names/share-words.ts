/** What the words of a name say of shares: that it is one, that it says so, that it lacks the noun of one. */
import { endWord, hasWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { planAtEnd } from '../../vocabulary/patterns-shares.ts'

/** Whether a name says that it is a share: 所占比例, 办结率. */
export const saysShare = (name: string): boolean => hasWord(name, 'shareword') || endWord(name, 'rateend') !== ''

/** Whether a name is a share, said or not: 收入占, 满意度. */
export const isShareName = (name: string): boolean => hasWord(name, 'sharealready') || endWord(name, 'rateend') !== ''

/** Whether a name is that of counted things, which in per cent lacks the noun of a share: 先进产能, 行政村; no 农村. */
export const isCountedThing = (name: string): boolean => endWord(name, 'countedthing') !== '' && endWord(name, 'uncounted') === ''

/** 满意率. */
const shortestRate = 3

/** Whether a name is a rate, and none that says of what it is one: 办结率, 满意度; no 增长幅度. */
export const isRateAlone = (name: string): boolean =>
  name.length >= shortestRate && endWord(name, 'rateend') !== '' && endWord(name, 'norate') === '' && !hasWord(name, 'takeswhole')

/** What is said of a plan, and the plan: `分别完成` and `年度任务` of 分别完成年度任务的; `null` where words do not end in one. */
function planIn(words: string): { said: string, plan: string } | null {
  const found = planAtEnd.exec(words)
  return found && { said: words.slice(0, found.index), plan: found[1] as string }
}

/** 年度任务 of 分别完成年度任务的: takes words; gives the plan that they say was done, empty where they say more. */
export function planSaid(words: string): string {
  const { said = '', plan = '' } = planIn(words) ?? {}
  return withoutStart(withoutStart(withoutStart(said, 'deal'), 'alike'), 'ofplan') === '' ? plan : ''
}

/** 年度任务 of 分别超年度任务: takes words; gives the plan that they say more than was done of, empty where they do not. */
export function planExceeded(words: string): string {
  const { said = '', plan = '' } = planIn(words) ?? {}
  return isWord(withoutStart(said, 'deal'), 'exceeding') ? plan : ''
}

/** 项目投资 and 年度计划 of 项目投资完成年度计划: takes a name; gives what was planned, empty where it does not say, and the plan; `null` where it tells of none. */
export function planDone(name: string): { of: string, plan: string } | null {
  const { said = '', plan = '' } = planIn(name) ?? {}
  const of = withoutEnd(said, 'plandone')
  return of === said ? null : { of, plan }
}
