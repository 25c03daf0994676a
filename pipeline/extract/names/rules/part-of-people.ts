/** Rule for people who are a part of those told before: 再就业3万人，其中困难人员1万人; 人均可支配收入8000元，其中脱贫户4000元. */
import { endWord, startWord, withoutStart } from '../../../lexicon/edges.ts'
import { isAnyWord } from '../../../lexicon/words.ts'
import { segment } from '../../words.ts'
import { splitAct } from '../naming.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { opensPart } from './stated.ts'

/** Whether words are a group of people alone; of a count, without an act, which would be what was done with them. */
const isGroup = (name: string, { kind }: View): boolean =>
  name.length > 1 && (kind !== 'count' || splitAct(name).verb === '') && (endWord(name, 'people') !== '' || endWord(name, 'peoplegroup') !== '') &&
  !segment(name).some(({ text }) => isAnyWord(text, 'stop', 'reach'))

/** What the whole did, or has, and its part too: 再就业, 人均可支配收入; empty where a part would have something else. */
function ofWhole({ metric, measure: told }: Topic, { kind, measure }: View): string {
  if (kind === 'count' && measure === 'level' && told === 'level') return endWord(metric, 'actofpeople')
  const isIncome = (kind === 'money' && measure === 'level') || (measure === 'growth' && told === 'growth')
  return isIncome ? endWord(metric, 'incomeofeach') : ''
}

export const partOfPeople: NamingRule = {
  id: 'subject/part-of-people',
  why: 'a group of people behind 其中 did, or has, what was told of all of them',
  read: (view) => {
    const { own, subject, run, base } = view
    const group = trimName(withoutStart(subject, 'partmark'))
    const said = own && run.figures.length === 1 && opensPart(view) && isGroup(group, view) ? ofWhole(own, view) : ''
    if (!own || said === '' || group.endsWith(said)) return null
    // 新增就业, of 返乡人员: 新增返乡人员就业.
    const added = startWord(said, 'newly')
    const metric = added + group + said.slice(added.length)
    return forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '下岗人员再就业2万人，其中困难人员9000人。 → 下岗人员再就业；困难人员再就业',
    '农村居民人均可支配收入达到1.2万元，其中脱贫户达到9000元。 → 农村居民人均可支配收入；脱贫户人均可支配收入',
  ],
  not: ['新建学校20所，其中幼儿园9所。', '下岗人员再就业2万人，困难人员9000人。'],
}
