/** Rules for shares: how much of a plan was done, and of which part of a thing its predicate is true. */
import { isWord } from '../../../lexicon/words.ts'
import * as patterns from '../../../vocabulary/patterns-shares.ts'
import { forAll, parts } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { segment } from '../../words.ts'
import { trimName } from '../trim.ts'

/** Longer words behind a share are a clause. */
const longestPredicate = 14

/** The last of what the sentence told, those with the same measure where there are enough: 省重点项目投资, 市重点项目投资. */
function alikeLast(recent: readonly string[], count: number): readonly string[] {
  const measure = recent.at(-1)?.slice(-2) ?? ''
  const alike = recent.filter((each) => each.endsWith(measure))
  return (alike.length < count ? recent : alike).slice(-count)
}

export const ofPlan: NamingRule = {
  id: 'share/of-plan',
  why: 'how much of a plan was done is said of what the sentence told last',
  read: (view) => {
    const { run, kind, measure, own, base } = view
    // 年度 opens a clause, and is no part of the subject.
    const said = patterns.ofPlan.exec(trimName(run.headText)) ?? patterns.ofPlan.exec(run.head.subject)
    const plan = parts.has(kind ?? '') && measure === 'level' ? said?.[1] ?? '' : ''
    if (plan === '' || !own) return null
    const count = run.figures.length
    const told = count > 1 ? alikeLast(own.recent, count) : [own.metric]
    if (told.length < count) return null
    return told.map((each) => {
      const metric = each.replace(patterns.shareBehind, '') + patterns.takesShare + plan + patterns.ratio
      return [{ ...base, metric, noun: metric, source: 'carried' as const, sourceStart: own.clauseStart }]
    })
  },
  examples: [
    '城镇新增就业完成3200人，完成年度目标的110%。 → 城镇新增就业；城镇新增就业占年度目标比重',
    '发放小额贷款12亿元、创业补贴3亿元，分别为年度计划的120%和106%。 → 小额贷款；创业补贴；发放小额贷款占年度计划比重；发放创业补贴占年度计划比重',
  ],
  not: ['完成年度任务110项。'],
}

export const trueOf: NamingRule = {
  id: 'share/true-of',
  why: 'behind a share stands what is true of that part of the thing before it',
  read: (view) => {
    const { run, kind, measure, subject, base } = view
    const { head, tail, figures, headStart } = run
    if (!parts.has(kind ?? '') || measure !== 'level' || figures.length > 1 || subject === '' || head.state !== null || head.share) return null
    if (tail.length > longestPredicate || patterns.noPredicate.test(tail)) return null
    const [first] = segment(tail)
    const says = first !== undefined && first.text.length > 1 &&
      (first.pos === 'v' || isWord(first.text, 'predicate') || isWord(first.text, 'final') || patterns.online.test(first.text))
    const metric = trimName(subject) + trimName(tail) + patterns.share
    return says && patterns.countedThing.test(trimName(subject)) ? forAll(view, { ...base, metric, noun: trimName(subject), sourceStart: headStart }) : null
  },
  examples: ['政务服务事项98%网上可办。 → 政务服务事项网上可办占比', '国考断面水质100%达标。 → 国考断面水质达标占比'],
  not: ['污水处理率98%。', '98%的政务服务事项网上可办。'],
}
