/** Words behind a number without what they only were set as: a task, a goal. */
import { beforeWord, endWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import type { Run } from '../runs.ts'
import { segment } from '../words.ts'
import type { Counted } from './predicate-forms.ts'
import { splitPredicate } from './predicates.ts'
import { measureOfName } from './shared.ts'

/** 24个乡镇组成的片区, 320个村通硬化路目标: what is counted, without what is made of it, or that it was a goal. */
export function itself({ tail, figures }: Run): string {
  const thing = withoutRate(beforeWord(tail, 'madeof') || tail, figures[0]?.quantity.known?.kind)
  const reached = isWord(figures[0]?.quantity.known?.word ?? '', 'taskunit') ? thing : withoutEnd(thing, 'trailing')
  // 15个项目完成年度任务: the task is all that was done.
  const isWork = reached !== thing && !isWord(segment(reached).at(-1)?.text ?? '', 'opener')
  return isWork && [thing, reached].every((words) => splitPredicate(words).predicate !== '') ? reached : thing
}

/** 82件提案办结率、满意率: what is counted, without the first of the rates of which the next figure tells. */
function withoutRate(thing: string, kind?: string): string {
  const rate = kind === 'count' && endWord(thing, 'rateend') !== '' ? measureOfName(thing) : ''
  return rate.length < thing.length ? thing.slice(0, thing.length - rate.length) : thing
}

/** 完成9座水库加固任务: the name is what was done, without 任务. */
export function isTaskOfAct(tail: string): boolean {
  const [act, task] = segment(tail).slice(-2)
  return task !== undefined && isWord(task.text, 'trailing') && (act?.pos === 'v' || isWord(act?.text ?? '', 'nominal'))
}

/** 积案清理任务圆满收官: what was done, where nothing but the end of it is told of a task or work. */
export function withoutTask(said: Counted): Counted {
  const words = segment(said.noun)
  const [act, task] = words.slice(-2)
  if (!act || !task || words.length < 3 || !isWord(said.predicate, 'workover')) return said
  const isTask = isWord(task.text, 'trailing') || isWord(task.text, 'justwork')
  const isAct = act.pos === 'v' || isWord(act.text, 'nominal') || isWord(act.text, 'final') || isWord(act.text, 'act')
  const noun = said.noun.slice(0, -task.text.length)
  return isTask && isAct ? { noun, predicate: '', praised: true } : said
}
