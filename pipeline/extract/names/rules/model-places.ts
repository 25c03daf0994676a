/** The rule for places that are a model, where words before say of what: 推进文明乡村建设，创建示范村. */
import type { NamingRule } from '../rule.ts'
import { modelOf, modelPlace } from '../model-places.ts'
import { nounBehind } from './counted.ts'
import { stated } from './stated.ts'

/** The end of what it is a model of, which a name may say already. */
const themeEnd = 2

export const ofModel: NamingRule = {
  id: 'subject/of-model',
  why: 'places that are a model are one of what the words before are about',
  read: (view) => {
    const { text, run, kind, measure, subject, own } = view
    if (run.figures.length > 1 || kind !== 'count' || measure !== 'level') return null
    const named = (run.behind ? nounBehind.read(view) : subject === '' ? null : stated.read(view))?.[0]?.[0]
    const place = named ? modelPlace(named.metric) : null
    if (!named || !place) return null
    const line = text.lastIndexOf('\n', run.headStart - 1) + 1
    const model = modelOf(text, line, run, own, place.noun)
    if (!model || named.metric.includes(model.theme.slice(-themeEnd))) return null
    return [[{ ...named, metric: place.act + model.name, noun: model.name, own: named.metric, source: 'completed', sourceStart: Math.min(model.start, named.sourceStart) }]]
  },
  examples: [
    '抓好文明乡村建设“双百工程”，完成9个达标村创建。 → 文明乡村达标村创建', '开展“清廉家园”示范建设，创建市级示范乡镇6个。 → 创建“清廉家园”市级示范乡镇',
    '新增清廉乡村市级示范镇4个、示范村30个。 → 新增清廉乡村市级示范镇；新增清廉乡村市级示范村',
    '创建省级文明乡村示范镇2个、示范村3个，市级示范镇5个、示范村12个。 → 创建省级文明乡村示范镇；创建省级文明乡村示范村；创建市级文明乡村示范镇；创建市级文明乡村示范村',
    '全力打造乡村旅游样板。统筹推进17个样板片区建设。 → 乡村旅游样板片区建设',
  ],
  not: ['创建省级示范村20个。', '优化营商环境，创建省级示范村20个。'],
}
