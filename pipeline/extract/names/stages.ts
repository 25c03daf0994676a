/** Stages of works: what was begun is the work, not that it was signed for before (签约项目30个、开工20个). */
import { endWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { anew } from '../../vocabulary/verbs.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** Whether words are a stage of works, or two of them, and nothing else: 竣工投产. */
export function isStages(words: string): boolean {
  const second = withoutStart(words, 'stage')
  return second !== words && (second === '' || isWord(second, 'stage'))
}

/** 集中, 新: how, before a stage. */
const leads = ({ text, pos }: Word): boolean => text === anew || isWord(text, 'adverb') || isWord(text, 'leadadverb') || pos === 'd'

/** 重点项目: whether a name is one of works alone, which are carried out. */
export const areWorks = (name: string): boolean => endWord(name, 'worksend') !== '' && !name.includes(listMark)

/** Takes the stage that works are at and their name; gives it without another stage before them: 集中开工亿元以上项目 → 亿元以上项目. */
export function withoutStage(verb: string, thing: string): string {
  if (!isStages(verb)) return thing
  const words = segment(thing)
  const at = words.findIndex(({ text }) => isStages(text))
  if (at < 0 || at > words.length - 2) return thing
  let to = at
  while (to > 0 && leads(words[to - 1] as Word)) to--
  return joined([...words.slice(0, to), ...words.slice(at + 1)])
}
