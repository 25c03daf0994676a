/** Parts of counted things that say only which: 工业22家 of 新增规上企业60家 are 新增规上工业企业. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { splitAct } from './naming.ts'

/** 返乡人员, but 就业大学生, 输转富余劳动力 and 技能人才: whether people are told without what they did. */
function lacksJob(name: string): boolean {
  const { verb } = splitAct(name)
  return endWord(name, 'jobseeker') !== '' && !hasWord(name, 'jobend') && (verb === '' || isWord(verb, 'newly')) && !isWord(name, 'standing')
}

/**
 * Takes what was counted and the name of a part or of the next part of it; gives the part with the kind of thing that it
 * lacks: a field before firms or works, people before the jobs that they found. Empty where it lacks nothing.
 */
export function partOfKind(whole: string, name: string): string {
  const job = endWord(whole, 'jobend')
  if (job !== '') return lacksJob(name) ? name + job : ''
  const kind = endWord(whole, 'tradework')
  const size = startWord(name, 'firmsize')
  if (kind === '' || !isWord(name.slice(size.length), 'fieldalone')) return ''
  if (size !== '') return name + kind
  const which = whole.slice(0, -kind.length)
  const front = startWord(which, 'firmsize')
  // 规上工业企业22家、服务业18家: the field of the member before is not that of the next.
  return front + name + withoutStart(which.slice(front.length), 'fieldalone') + kind
}
