/** What was done with things whose number stands right behind the verb: 制造业项目落地4个 is 落地制造业项目. */
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { possessive } from '../../vocabulary/patterns-names.ts'
import { countInName } from '../../vocabulary/patterns-words.ts'
import { countedNouns } from '../../vocabulary/units.ts'
import { suffixes } from '../../words.ts'
import { anew } from '../../vocabulary/verbs.ts'
import { actAt } from '../head-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import type { Name } from './naming.ts'
import type { View } from './rule.ts'

const thingAtEnd = suffixes(countedNouns.filter(([word]) => !isWord(word, 'nominal')))

/** 项目, 养老驿站, 床位50张以上的敬老院: whether words end in a thing, which no work is (棚户区改造开工). */
function endsInThing(words: readonly Word[]): boolean {
  const last = words.at(-1)
  const text = joined(words)
  return last !== undefined && last.pos === 'n' && !isWord(last.text, 'nominal') && !isWord(last.text, 'value') &&
    (text.includes(possessive) || thingAtEnd(text, text.length) !== null || isWord(last.text, 'standing') || isWord(last.text, 'anywork'))
}

/** 落地, 新开: where the verb that ends some words begins: a stage of things, or that they are new; of things of a size any verb; 0 for none. */
function verbAtEnd(words: readonly Word[]): number {
  const last = words.at(-1) as Word
  const sized = words.some(({ text }) => text === possessive)
  const isStage = isWord(last.text, 'actend') || (isWord(last.text, 'stage') && isWord(last.text, 'act')) || (last.text.startsWith(anew) && actAt(last.text, 0)?.word === last.text)
  const isVerb = sized && isAnyWord(last.text, 'act', 'final') && !isAnyWord(last.text, 'nominal', 'value', 'owner')
  if (last.text.length > 1 && (isStage || isVerb)) return words.length - 1
  // 新开: two characters that are an act.
  const from = words.length - 2
  const both = joined(words.slice(from))
  return from > 0 && both.length === 2 && both.startsWith(anew) && actAt(both, 0)?.word === both ? from : 0
}

/** Of people and households the verb is a measure of its own. */
const peopleUnits: ReadonlySet<string> = new Set(['{person}', '{household}', '{person-time}'])

/** A name of things that ends in what was done with them, with that before; nothing of people, and no state that is reached. */
export function withActAhead({ run, kind, measure, own }: View, name: Name): Name {
  const { head, joined: goesOn } = run
  if (kind !== 'count' || measure !== 'level' || name.verb !== '' || head.state !== null || head.change !== 0 || head.average || (goesOn && own?.verb)) return name
  if (peopleUnits.has(run.figures[0]?.quantity.known?.code ?? '') || name.metric.includes('、')) return name
  const words = segment(name.metric)
  const at = words.length > 1 ? verbAtEnd(words) : 0
  const things = words.slice(0, at)
  if (at === 0 || joined(things).replace(countInName, '') !== joined(things) || !endsInThing(things) || actAt(name.metric, 0) !== null) return name
  const [verb, noun] = [joined(words.slice(at)), joined(things)]
  return { metric: verb + noun, verb, noun }
}
