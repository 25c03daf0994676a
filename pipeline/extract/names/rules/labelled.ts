/** The rule for what a sentence puts first: 水泥：…年产能力…; 以棉花来说，…播种面积…. */
import { startWord, withoutEnd, withoutStart } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { capacityEnd } from '../../../vocabulary/patterns-lists.ts'
import { exampleAhead, output, possessive } from '../../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import { metricOf } from '../../metrics.ts'
import { joined, segment } from '../../words.ts'
import { isMeasureAlone } from '../measure-alone.ts'
import { needOf } from '../needs.ts'
import { isNoun } from '../predicate-words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { measureOfName } from '../shared.ts'
import { tidy } from '../tidy.ts'
import { trimName } from '../trim.ts'

/** Longer words are no label. */
const longestLabel = 12
const joiners = /[、和]/u

/** Whether a label is goods: what a line of a list is about. */
const isGoods = (name: string): boolean => name.split(joiners).every((part) => isWord(part, 'ware') || metricOf(part)?.name_zh.endsWith(output) === true || metricOf(part + output) !== null)

/** 以棉花来说: what a clause says that the sentence is about; empty for none. */
function framed(clause: string): string {
  const behind = withoutStart(clause, 'framelead')
  if (behind !== clause) return withoutEnd(behind, 'frameend') === behind ? '' : withoutEnd(behind, 'frameend')
  const example = clause.replace(exampleAhead, '')
  return example === clause ? '' : example
}

/** What a sentence puts before all else, by the mark behind it; empty for none. */
function labelOf({ text, span, run }: View): string {
  const words = text.slice(span.start, Math.min(run.headStart, span.start + longestLabel * 2)).trimStart()
  const at = words.search(/[：，]/u)
  if (at < 1 || at > longestLabel) return ''
  const name = words[at] === '：' ? words.slice(0, at) : framed(words.slice(0, at))
  return name !== '' && isGoods(name) ? name : ''
}

/** 扩大播种面积, 增加的年产能力: the act and the measure of words that do not say of what; `null` where they do. */
function lacking(name: string): { act: string, measure: string } | null {
  // 生产, behind what is made: so much of it.
  if (isWord(name, 'makes')) return { act: '', measure: output }
  const words = segment(name)
  const at = words.findLastIndex(({ pos }) => !'nw'.includes(pos)) + 1
  const measure = joined(words.slice(at))
  const act = joined(words.slice(0, at))
  const isMeasure = measureOfName(measure) === measure || needOf(measure)?.kind === 'value' || measure.endsWith(capacityEnd) || isMeasureAlone(measure)
  if (measure === '' || !isMeasure || metricOf(measure) !== null || words.slice(0, at).some(isNoun)) return null
  return act.endsWith(possessive) ? { act: '', measure: act + measure } : { act, measure }
}

export const labelled: NamingRule = {
  id: 'subject/label',
  why: 'what a sentence names before all else, with a colon or as what it takes for its case, is that of which it tells measures',
  read: (view) => {
    const { subject, base, span, run, text } = view
    const name = trimName(subject)
    const found = name === '' ? null : lacking(withoutStart(tidy(name, ''), 'sharelead'))
    const label = found ? labelOf(view) : ''
    if (!found || label === '' || name.includes(label.slice(-1)) || anyDigit.test(label)) return null
    // 以棉花来说，甘蔗…: other things of the sentence have measures of their own.
    if (view.own && !view.own.metric.includes(label) && startWord(text.slice(span.start, run.headStart).trimStart(), 'framelead') === '') return null
    const noun = label + found.measure
    return forAll(view, { ...base, metric: found.act + noun, verb: found.act, noun, source: 'completed', sourceStart: span.start })
  },
  examples: [
    '水泥：扩建后增加的年产能力达300万吨，当年增加的年产能力约200万吨。 → 水泥扩建后增加的年产能力；水泥增加的年产能力',
    '以棉花来说，三年内扩大播种面积80万亩。 → 扩大棉花播种面积',
    '拿水泥来说，年产量已经达到20万吨。 → 水泥年产量',
  ],
  not: ['主要预期目标：年产量增长5%。', '以今年来说，年产量增长5%。', '以棉花来说，甘蔗播种面积20万亩。'],
}
