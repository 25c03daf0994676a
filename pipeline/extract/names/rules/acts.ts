/** Rules for what is said of the object of the clause before: an act alone (加快农村公路建设，新建60公里), a value. */
import { withoutStart } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { metricOf } from '../../metrics.ts'
import { objectBetween } from '../clause-object.ts'
import { workBetween } from '../clause-subject.ts'
import { plainName, splitAct } from '../naming.ts'
import { needOf, withOwner } from '../needs.ts'
import { closes } from '../set-apart.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { trimName } from '../trim.ts'

/** Units of what is counted piece by piece, or as long and as wide as it is; people are another thing than what was built. */
const kinds: ReadonlySet<string> = new Set(['count', 'physical'])

export const actOfClause: NamingRule = {
  id: 'subject/act-of-clause',
  why: 'an act without an object is done to what the clause right before acts on, or tells of',
  read: ({ text, run, measure, kind, subject, base }) => {
    if (run.figures.length > 1 || run.behind || run.between === 0 || measure !== 'level' || !kinds.has(kind ?? '')) return null
    const { verb, rest } = splitAct(plainName(subject))
    const last = run.figures[0]?.quantity
    if (!last || !closes(withoutStart(text.slice(last.end, last.end + 4), 'closely'))) return null
    const unit = last.known?.word ?? ''
    if (verb === '' || rest !== '' || isWord(verb, 'serving') || !isWord(unit, 'workunit')) return null
    const found = objectBetween(text, run.floor, run.headStart) ?? workBetween(text, run.floor, run.headStart)
    if (!found || found.name.startsWith(verb)) return null
    const noun = found.name
    return [[{ ...base, metric: verb + noun, verb, noun, source: 'completed', sourceStart: found.start }]]
  },
  examples: [
    '加快农村公路建设，新建60公里，养护80公里。 → 新建农村公路；养护农村公路',
    '加快“茶乡幸福路”建设，新改建63公里。 → 新改建“茶乡幸福路”',
    '推进老旧小区改造，开工80个。 → 开工老旧小区改造',
    '重大项目建设见行见效，新开工30个，竣工25个。 → 新开工重大项目；竣工重大项目', '农村公路建设不断加快，新建60公里，养护80公里。 → 新建农村公路；养护农村公路',
  ],
  not: ['加快农村公路建设，新建管网60公里。', '加快农村公路建设，惠及60万人。', '推进乡村振兴，新建60公里。'],
}

export const valueOfObject: NamingRule = {
  id: 'subject/value-of-object',
  why: 'a value without an owner is that of what the clause right before acts on',
  read: (view) => {
    const { text, run, subject, base } = view
    const noun = trimName(subject)
    if (noun === '' || run.figures.length > 1 || run.between === 0 || metricOf(noun) !== null) return null
    const need = needOf(noun)
    const found = need?.kind === 'value' || isWord(noun, 'ofthing') ? objectBetween(text, run.floor, run.headStart) : null
    if (!found) return null
    const metric = withOwner(found.name, need ?? { kind: 'value', rest: noun, verb: '' })
    return forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: found.start })
  },
  examples: [
    '大力推广果园管护托管服务，托管服务面积增至9万亩。 → 果园管护托管服务面积',
    '全面加强城乡低保制度建设，救助人数达到9万人。 → 城乡低保救助人数',
  ],
  not: ['优化营商环境，产值达到30亿元。', '加强城乡低保制度建设；救助人数达到9万人。'],
}
