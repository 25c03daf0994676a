/** Rule for people who are a part of those told before: 再就业3万人，其中困难人员1万人; 人均可支配收入8000元，其中脱贫户4000元. */
import { endWord, startWord, withoutStart } from '../../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { takesShare } from '../../../vocabulary/patterns-measures.ts'
import { share } from '../../../vocabulary/patterns-subjects.ts'
import { segment } from '../../words.ts'
import { splitAct } from '../naming.ts'
import { isNounOnly } from '../predicate-words.ts'
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

/** 失能老人 of 养老机构收住老人, 女性 of 选派科技特派员: the part with what was told of the whole, of which it is one kind; empty for others. */
function kindOfWhole({ metric, noun, verb, measure: told }: Topic, group: string, { kind, measure }: View): string {
  if (kind !== 'count' || measure !== 'level' || told !== 'level' || group === noun) return ''
  if (isWord(group, 'personkind')) return metric.endsWith(verb + noun) && segment(noun).at(-1)?.pos === 'n' ? metric.slice(0, -noun.length) + group + noun : ''
  const last = endWord(metric, 'people')
  const isKind = last !== '' && group !== last && group.endsWith(last) && !metric.endsWith(group)
  return isKind && metric.length > last.length && verb === '' ? metric.slice(0, -last.length) + group : ''
}

/** 专任教师2万人，其中农村学校占46%: those of the people told who work in places of a kind; empty for other shares. */
function shareOfStaff({ metric, measure: told }: Topic, place: string, { kind, run: { head } }: View): string {
  const isAt = kind === 'percent' && told === 'level' && head.verb === takesShare && (endWord(place, 'standing') !== '' || endWord(place, 'placethere') !== '')
  return isAt && endWord(metric, 'staffkind') !== '' && isNounOnly(place) ? place + metric + share : ''
}

/** The name of a part of people behind 其中, by what kind they are or where they work; empty for none. */
function namedPart(view: View, own: Topic): string {
  const group = trimName(withoutStart(view.subject, 'partmark'))
  return group.length > 1 ? kindOfWhole(own, group, view) || shareOfStaff(own, group, view) : ''
}

export const partOfPeople: NamingRule = {
  id: 'subject/part-of-people',
  why: 'a group of people behind 其中 did, or has, what was told of all of them',
  read: (view) => {
    const { own, subject, run, base } = view
    const part = own && run.figures.length === 1 && opensPart(view) ? namedPart(view, own) : ''
    if (own && part !== '') return forAll(view, { ...base, metric: part, noun: part, source: 'completed', sourceStart: own.clauseStart })
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
    '选派科技特派员215名，其中女性46名。 → 选派科技特派员；选派女性科技特派员',
    '福利机构收养老人3200人，其中残疾老人410人。 → 福利机构收养老人；福利机构收养残疾老人',
    '专任教师达到2.1万人，其中农村学校占46%。 → 专任教师；农村学校专任教师占比',
    '农村居民人均可支配收入达到1.2万元，其中脱贫户达到9000元。 → 农村居民人均可支配收入；脱贫户人均可支配收入',
  ],
  not: ['新建学校20所，其中幼儿园9所。', '下岗人员再就业2万人，困难人员9000人。'],
}
