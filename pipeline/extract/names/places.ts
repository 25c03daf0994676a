/** The place that a sentence tells of: a park or zone that its clause begins with, whose figures are its own. */
import { startWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { isStrong } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { endsInPlace } from './field-words.ts'

/** A place, and where it is named. */
export interface Place { name: string; start: number }

/** Longer names of places are clauses. */
const longestPlace = 20
/** How far into a clause a place is looked for. */
const reach = 40

/** Whether a word begins what a place does: 入驻, 加快, 新引进, a number. */
const doesSomething = ({ text, pos }: Word): boolean =>
  'vdm'.includes(pos || 'x') || isWord(text, 'beginsact') || isWord(text, 'adverb')

/** 加快东湖产业园建设: where what is done with a place ends. */
function openingEnd(words: readonly Word[]): number {
  let from = 0
  while (from < words.length && (isWord((words[from] as Word).text, 'leadadverb') || isWord((words[from] as Word).text, 'topicverb'))) from++
  return from
}

/** The place, or what else ends so, that a clause begins with, with what it does behind it: 东湖产业园入驻企业24家; empty where it begins otherwise. */
export function placeAtStart(clause: string, ends = endsInPlace, workedAt = false): string {
  const all = segment(clause.slice(0, reach))
  const from = openingEnd(all)
  const words = all.slice(from)
  const stops = words.findIndex((word, at) => at > 0 && doesSomething(word) && ends(joined(words.slice(0, at))))
  const name = joined(words.slice(0, Math.max(0, stops)))
  const until = workedAt && stops < 0 && from > 0 && isWord((all[from - 1] as Word).text, 'topicverb') ? words.findIndex(({ text }) => isStrong(text)) : -1
  if (until > 0) return placeWorkedAt(words.slice(0, until), ends)
  // 建成产业园3个: what is counted is no place that has something.
  if (from > 0 && words[stops]?.pos !== 'v') return ''
  // “三溪口”协同发展区: its own name.
  const quoted = words[0]?.text === '“' ? words.findIndex(({ text }) => text === '”') + 1 : 0
  const plain = words.slice(quoted, Math.max(0, stops)).every(({ text }) => !isWord(text, 'opening') && !isWord(text, 'stop'))
  const acts = isWord(words[0]?.text ?? '', 'act')
  return plain && !acts && name.length > 2 && name.length <= longestPlace ? name : ''
}

/** 壮大东湖工业区，…: the place that a clause does nothing but work at. */
function placeWorkedAt(words: readonly Word[], ends: typeof endsInPlace): string {
  const name = joined(words)
  const plain = words[0]?.pos !== 'v' && words.every(({ text, pos }) => !isWord(text, 'stop') && !'cup'.includes(pos || 'x'))
  return plain && ends(name) && name.length > 2 && name.length <= longestPlace ? name : ''
}

/** Takes a text, where its sentence starts and a place in it; gives the park or zone that the nearest clause before, or its own, begins with; `workedAt`, also the one that a clause does nothing but work at. */
export function placeBefore(text: string, sentence: number, at: number, workedAt = false): Place | null {
  let end = at
  while (end > sentence) {
    let start = end
    while (start > sentence && !isStrong(text[start - 1])) start--
    const clause = text.slice(start, Math.min(text.length, start + reach))
    if (startWord(clause, 'ownarea') !== '') return null
    const name = placeAtStart(clause, endsInPlace, workedAt)
    if (name !== '') return { name, start }
    end = start - 1
    if (text[end] === '；') return openedWith(text, sentence, workedAt ? end : sentence)
  }
  return placeAlone(text, sentence, at)
}

/** The place that a sentence begins with which tells nothing before its figure, or that the sentence before begins with. */
function placeAlone(text: string, sentence: number, at: number): Place | null {
  const isAlone = text.slice(sentence, at).trim() === '' && startWord(text.slice(at, at + reach), 'ownarea') === ''
  // 东湖科技城汇聚30家机构: the sentence begins with it.
  const own = isAlone ? placeAtStart(text.slice(at, at + reach).trimStart()) : ''
  // 16家企业和2个园区: a list goes on to another number.
  if (own !== '' && !anyDigit.test(own)) return { name: own, start: at }
  return isAlone ? placeOfSentenceBefore(text, sentence) : null
}

/** 壮大东湖工业区，…；力争入驻企业: the place that the whole sentence is about, as its first clause does nothing but work at it. */
function openedWith(text: string, sentence: number, at: number): Place | null {
  const clause = text.slice(sentence, Math.min(at, sentence + reach)).trimStart()
  const first = segment(clause).findIndex(({ text: word }) => isStrong(word))
  const name = first > 0 ? placeAtStart(clause, endsInPlace, true) : ''
  return name !== '' && clause.indexOf(name) + name.length === segment(clause)[first]?.start ? { name, start: sentence } : null
}

/** So many sentences back a place is looked for. */
const mostSentences = 2

/** 东湖产业园累计投入7亿元。新上企业8家: the place that one of the sentences before begins with, where this one has nothing but what it has. */
function placeOfSentenceBefore(text: string, sentence: number): Place | null {
  const line = text.lastIndexOf('\n', sentence - 1) + 1
  let end = sentence
  for (let count = 0; count < mostSentences && end > line; count++) {
    const start = Math.max(line, text.lastIndexOf('。', end - 2) + 1)
    const clause = text.slice(start, Math.min(end, start + reach))
    if (startWord(clause, 'ownarea') !== '') return null
    const name = placeAtStart(clause)
    if (name !== '') return { name, start }
    end = start
  }
  return null
}
