/** The rule for the house, port or zone that a sentence opens with: 江北机场国际航线恢复至33条，旅客吞吐量. */
import { endWord, hasWord, withoutStart } from '../../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { partMark } from '../../../vocabulary/patterns-empty.ts'
import { metricOf } from '../../metrics.ts'
import { withChange } from '../changed.ts'
import { hostTold } from '../hosts.ts'
import { needOf } from '../needs.ts'
import type { Need } from '../needs.ts'
import { under } from '../owned.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { trimName } from '../trim.ts'

/** What a host has or takes in; `null` for what has another owner, or needs none. 新增货值 is as much of it as 货值. */
function needOfHost(name: string): Need | null {
  // 上架率, 办结率: of what was counted.
  if (endWord(name, 'rateend') !== '') return null
  const need = needOf(name)
  if (need) return need.kind === 'work' ? null : need
  const isHad = isAnyWord(name, 'pupil', 'staffthere', 'measurehead') || needOf(withoutStart(name, 'adding'))?.kind === 'value'
  return isHad ? { kind: 'value', rest: name, verb: '' } : null
}

/** Lengths and areas are those of what was built there. */
const isSize = ({ run }: View): boolean => isWord(run.figures[0]?.quantity.known?.word ?? '', 'sizeunit')

/** Whether the words go on with what the sentence tells of its host. */
const goesOn = ({ text, run, own }: View): boolean =>
  own !== null && run.figures.length === 1 && !hasWord(run.headText, 'ownarea') && !text.slice(own.clauseStart, run.headStart).includes(partMark)

/** 东湖小学、西溪医院启用，分别提供学位、床位: whether what was told is already of an owner, which is another, or one of a list. */
const isOfOwner = ({ own, run }: View, host: string): boolean => Boolean(own?.owner) && (run.joined || own?.owner?.name !== host)

/** 高新区工业产值, 学校新增学位: what the catalogue knows of areas is of a zone as of an area, and of no one school. */
const isOfArea = (noun: string, { kind }: Need, host: string): boolean =>
  (endWord(host, 'placeend') !== '' || kind === 'site') && metricOf(noun) !== null

export const ofHost: NamingRule = {
  id: 'subject/host',
  why: 'what a house, port or zone has is that of the one with which the sentence opens, though something else of it was told first',
  read: (view) => {
    const { run, own, subject, base, measure } = view
    const noun = trimName(subject)
    const need = own && noun !== '' && !isWord(noun, 'totalof') && goesOn(view) ? needOfHost(noun) : null
    if (!own || !need || isSize(view)) return null
    const host = hostTold(own.recent)
    if (host === '' || noun.includes(host.slice(-2)) || isOfOwner(view, host) || isOfArea(noun, need, host)) return null
    const name = under({ name: host, start: own.clauseStart, isObject: false }, need, { ...base, metric: noun, noun })
    return forAll(view, { ...name, metric: withChange(run.head, name.metric, measure) })
  },
  examples: [
    '江北机场国际航线恢复至33条，旅客吞吐量增长106%。 → 江北机场国际航线；江北机场旅客吞吐量',
    '云溪大学新增博士点3个，在校生达到2万人。 → 云溪大学新增博士点；云溪大学在校生',
    '东山景区改造步道12公里，接待游客120万人次。 → 东山景区改造步道；东山景区接待游客',
  ],
  not: ['云溪医院新建住院楼2栋，总建筑面积达到3万平方米。', '公办幼儿园新增40所，学位达到3万个。', '江北机场国际航线恢复至33条，全市旅客吞吐量增长106%。'],
}
