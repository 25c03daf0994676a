/** The field of work that things of any field are of: what opens the sentence, the clause or the sentence before. */
import { hasWord, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { possessive } from '../../vocabulary/particles.ts'
import * as patterns from '../../vocabulary/patterns-empty.ts'
import { anyDigit, countAhead } from '../../vocabulary/patterns-words.ts'
import { clauseEnd, clauseStart } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isName } from './doer.ts'
import { clauseSubject } from './clause-subject.ts'
import { ownerOf } from './clause-owner.ts'
import { isNoKind, isRankOnly } from './empty.ts'
import { endsInCampaign, endsInIndustry, endsInPlace, endsInTrade, endsInWork, hasThings, isNoField, ownsRanked } from './field-words.ts'
import { ownerBefore } from './owners.ts'
import { placeAtStart } from './places.ts'
import type { Run } from '../runs.ts'
import type { Topic } from './topics.ts'

/** A field of work, and where it is named. */
export interface Field {
  name: string
  start: number
  /** It stands between the act and the number: 推进云江科创走廊30个重点项目建设. */
  inside?: true
}

/** A sentence that says what those behind it are about is short. */
const longestTopic = 20
/** So many sentences back it is looked for. */
const mostSentences = 3

/** Longer campaigns are clauses. */
const longestCampaign = 16

const isPraise = ({ text }: Word): boolean => isAnyWord(text, 'adverb', 'praise')
/** A verb that opens such a sentence, or how it is done: 深入实施. */
const opensTopic = (word: Word): boolean => isPraise(word) || isWord(word.text, 'opening') || isWord(word.text, 'topicverb')

/** 公路方面，…: the field that opens the sentence. */
function opened(text: string, from: number, at: number): Field | null {
  const found = patterns.asForField.exec(text.slice(from, at))
  return found ? { name: found[1] as string, start: from + found.index } : null
}

/** Longer words are more than one clause. */
const longestClause = 20

/** Whether some words are at most one clause. */
const isOneClause = (words: string): boolean => words.length <= longestClause && !hasWord(words, 'sentencemark')

/** 推进8个片区更新，实施项目: the work that the figure right before counts. */
function workBefore(text: string, { floor, headStart }: Run, topic: Topic | null, sentence: number): Field | null {
  const right = topic?.sentence === sentence && endsInWork(topic.noun) && isOneClause(text.slice(floor, headStart))
  // 有28个亿元以上项目开工建设: words with a count of their own are no field.
  return right && !isNoField(topic.noun) && topic.noun.replace(countAhead, '') === topic.noun ? { name: topic.noun, start: topic.clauseStart } : null
}

/** 深入实施旧城更新行动: the campaign that a clause is nothing but the beginning of; empty where it is no such clause. */
function campaignOf(clause: string): string {
  if (clause.replace(countAhead, '') !== clause) return ''
  const words = segment(clause)
  let from = 0
  // 开展扩大有效投资行动: what it is to do is in its name.
  const holds = (at: number): boolean => at > 0 && isWord((words[at - 1] as Word).text, 'holdscampaign')
  while (from < words.length - 1 && !holds(from) && opensTopic(words[from] as Word)) from++
  // 以…为重点的, 打好: what stands before its name.
  const said = joined(words.slice(from))
  const name = withoutStart(said.slice(said.lastIndexOf(possessive) + 1), 'fought')
  return from > 0 && name.length <= longestCampaign && endsInCampaign(name) && !patterns.noCampaign.test(name) ? name : ''
}

/** Longer kinds of projects are clauses. */
const longestKind = 8

/** 抓好一批基础设施项目: of what kind the projects are that a clause is about; empty where it is about others. */
function kindOfProjects(clause: string): string {
  if (!clause.endsWith(patterns.projects)) return ''
  const words = segment(clause.slice(0, -patterns.projects.length))
  let from = 0
  while (from < words.length && opensTopic(words[from] as Word)) from++
  const kind = joined(words.slice(from))
  const isKind = from > 0 && kind.length > 1 && kind.length <= longestKind && !isNoKind(kind) && !isRankOnly(kind)
  return isKind && words.slice(from).every(({ text, pos }) => 'nbwm'.includes(pos) || isWord(text, 'nominal')) ? kind : ''
}

/** Clauses before the figures of a sentence, which may be about what they are of. */
const mostClauses = 2

/** 深入实施旧城更新行动，…: what a clause of the sentence is about. */
function workOfClause(text: string, { headStart }: Run, sentence: number, near: boolean): Field | null {
  // 实施提升行动，围绕12项指标任务: verbs may stand between the clause and the words of the figure.
  let end = clauseStart(text, sentence, headStart) - 1
  for (let count = 0; count < mostClauses && end > sentence; count++) {
    const start = clauseStart(text, sentence, end)
    const clause = text.slice(start, end).trim()
    const name = kindOfProjects(clause) || campaignOf(clause)
    if (name !== '' && !isNoField(name)) return { name, start }
    end = start - 1
  }
  const owner = ownerBefore(text, sentence, sentence, sentence, headStart)
  // Of things of a rank, the clause right before alone.
  const isFar = near && owner !== null && clauseEnd(text, owner.start, headStart) < headStart - 1
  return owner && !isFar && !owner.name.includes('、') && !opensTopic(segment(owner.name)[0] as Word) && (hasThings(owner.name) || endsInTrade(owner.name)) ? { name: owner.name, start: owner.start } : null
}

/** What is said of a field: 稳步推进, 成效明显. */
const isSaid = (word: Word): boolean => isPraise(word) || 'vad'.includes(word.pos || 'x') || isWord(word.text, 'abstract')

/** The words of a short sentence that may be its field: without the verb that opens it, up to what is said of it. */
function topicOf(said: string): readonly Word[] {
  const words = segment(clauseSubject(said) || ownerOf(said, true)?.name || said)
  let from = 0
  while (from < words.length - 1 && opensTopic(words[from] as Word)) from++
  const end = words.findIndex((word, at) => at > from && isPraise(word) && words.slice(at).every(isSaid))
  let to = end < 0 ? words.length : end
  while (to > from + 1 && isWord((words[to - 1] as Word).text, 'cameof')) to--
  return words.slice(from, to)
}

/** The field that a short sentence says: 水利 of 水利建设稳步推进; empty where it says none. */
function fieldOf(said: string): string {
  const words = topicOf(said)
  const name = joined(words)
  const is = hasThings(name) || isWord(name, 'sector') || isWord(words.at(-1)?.text ?? '', 'sector') || endsInTrade(name) || endsInPlace(name)
  return is && !isNoField(name) ? name : ''
}

/** Whether a sentence says no more than what those behind it are about. */
const isTopic = (said: string): boolean =>
  said !== '' && said.length <= longestTopic && !anyDigit.test(said) && !hasWord(said, 'clausejoin')

/** 装备制造产业加快推进…, 荆山新城重点推进…: the trade or place with which the sentence begins, or its part behind 、. */
function ownerOpening(text: string, sentence: number, at: number): Field | null {
  const start = Math.max(sentence, text.lastIndexOf(patterns.partMark, at - 1) + 1)
  const clause = text.slice(start, at).trimStart()
  const name = placeAtStart(clause) || placeAtStart(clause, endsInIndustry)
  return name === '' || isNoField(name) || segment(name).some(({ pos }) => 'vd'.includes(pos)) ? null : { name, start }
}

/** Shorter words between an act and its number are no field, longer ones a clause. */
const shortestInside = 4
const longestInside = 24

/** 推进云江科创走廊30个重点项目建设: what stands between the act and the number. */
function insideAct(text: string, sentence: number, { behind, figures, headStart }: Run): Field | null {
  const at = figures[0]?.quantity.start ?? headStart
  const start = clauseStart(text, sentence, at)
  const clause = text.slice(start, at)
  if (!behind || clause.length < shortestInside || anyDigit.test(clause)) return null
  const words = segment(clause)
  let from = 0
  while (from < words.length && (opensTopic(words[from] as Word) || isWord((words[from] as Word).text, 'act'))) from++
  const name = joined(words.slice(from))
  const is = from > 0 && name.length >= shortestInside && name.length <= longestInside && isName(words.slice(from)) && !isNoField(name)
  return is ? { name, start: start + (words[from] as Word).start, inside: true } : null
}

/** 水利建设稳步推进。: the nearest short sentence before, which says what the next are about. */
function topicSentence(text: string, sentence: number): Field | null {
  const line = text.lastIndexOf('\n', sentence - 1) + 1
  const isMark = (at: number): boolean => text[at]?.trim() === '' || isWord(text[at] ?? '', 'sentenceend')
  let end = sentence
  for (let count = 0; count < mostSentences && end > line; count++) {
    while (end > line && isMark(end - 1)) end--
    let start = end
    while (start > line && !isMark(start - 1)) start--
    const said = text.slice(start, end).replace(patterns.markerAhead, '')
    const name = isTopic(said) ? fieldOf(said) : null
    if (name !== null) return name === '' ? null : { name, start }
    end = start
  }
  return null
}

/** Takes a text, the sentence and the figures; gives the field that they are about, `null` where nothing says it. */
export function fieldBefore(text: string, sentence: number, run: Run, topic: Topic | null, near = false): Field | null {
  const own = insideAct(text, sentence, run) ?? opened(text, sentence, run.headStart) ?? workBefore(text, run, topic, sentence) ??
    workOfClause(text, run, sentence, near) ?? ownerOpening(text, sentence, run.figures[0]?.quantity.start ?? run.headStart)
  const told = own ?? topicSentence(text, sentence)
  return own === null && near && told !== null && !ownsRanked(told.name) ? null : told
}
