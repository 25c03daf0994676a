/** How many there are by now, or for so many people, of what was told before: 总条数, 有效拥有量, 每万人口. */
import { endWord, endsBehind, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { ofTotal } from '../../vocabulary/patterns-names.ts'
import { units } from '../../vocabulary/units.ts'
import type { Topic } from './topics.ts'

/** 总条数: how many there are in all, by the unit that counts them. */
export const isTotalCount = (noun: string): boolean =>
  noun.startsWith(ofTotal) && endWord(noun, 'measureend') !== '' && countUnits.has(withoutEnd(noun, 'measureend').slice(ofTotal.length))
const countUnits: ReadonlySet<string> = new Set(units.flatMap(({ word, kind }) => (kind === 'count' ? [word] : [])))

/** 发明专利 of 授权发明专利, 发明专利授权量: the things of which a topic tells how many were granted; empty where it tells no such. */
function thingHeld({ noun, metric, verb }: Topic): string {
  const told = noun || metric
  const measured = withoutEnd(told, 'granted')
  const thing = verb === '' ? withoutStart(measured, 'granting') : measured
  return (isWord(verb, 'granting') || thing !== told) && thing.length > 1 ? thing : ''
}

/** 重卡 of 重卡推广1200辆，保有量: the things that were brought in; empty for others. */
const thingDeployed = ({ metric, verb }: Topic, noun: string): string =>
  isWord(noun, 'totalof') && verb === '' && endsBehind(metric, 'deployed', 2) ? withoutEnd(metric, 'deployed') : ''

/** 书院 of 备案书院16家，数量居全省第2位: the things that are there behind the act. */
const thingLeft = ({ noun: thing, verb }: Topic, noun: string): string =>
  isWord(noun, 'stocknoun') && isWord(noun, 'partamount') && endWord(verb, 'leavesstock') !== '' && thing.length > 1 ? thing : ''

/** Takes what was told before and a noun that needs it; gives the name where the noun says how many hold by now, or for so many people; empty for others. */
export function heldUnder(topic: Topic, noun: string): string {
  // 发明专利9000件，每万人口7件: of what was told, without the act on it.
  if (isWord(noun, 'ofsomany')) return noun + (thingHeld(topic) || topic.noun || withoutStart(topic.metric, 'accomplished'))
  const held = (isWord(noun, 'heldnow') && thingHeld(topic)) || thingDeployed(topic, noun) || thingLeft(topic, noun)
  return held && held + noun
}
