/** The rule for power that is made: behind the capacity of one source it is that source’s (新能源装机…，发电量). */
import { endWord, startWord, withoutStart } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { trimName } from '../trim.ts'

/** 光伏 of 光伏发电装机: what a capacity that was told makes power of; empty for others. */
function sourceOf(metric: string): string {
  const source = startWord(metric, 'powersource')
  return source !== '' && endWord(metric.slice(source.length), 'powercapacity') !== '' ? source : ''
}

export const powerOfSource: NamingRule = {
  id: 'subject/power-of-source',
  why: 'power that is made behind the capacity of one source is that source’s, not all of the area',
  read: (view) => {
    const { own, subject, base } = view
    const name = trimName(subject)
    const source = own && isWord(withoutStart(name, 'wholeyear'), 'powermade') ? own.recent.map(sourceOf).find((one) => one !== '') ?? '' : ''
    return own && source !== '' ? forAll(view, { ...base, metric: source + name, noun: source + name, source: 'completed', sourceStart: own.clauseStart }) : null
  },
  examples: ['新能源发电装机达到106万千瓦，占全市总装机12%，发电量14亿千瓦时。 → 新能源发电装机；新能源发电装机占全市总装机比重；新能源发电量'],
  not: ['发电装机达到106万千瓦，发电量14亿千瓦时。', '新能源发电装机达到106万千瓦，全社会用电量14亿千瓦时。'],
}
