/** What the clauses before an amount speak of, for money whose own clause does not say what it is for. */
import { withoutEnd, withoutEnds, withoutStart } from '../../lexicon/edges.ts'
import { isMoney } from '../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { clauseStart } from '../marks.ts'
import { ownerOf } from '../names/clause-owner.ts'
import { ownerBefore } from '../names/owners.ts'
import { isNounOnly } from '../names/predicate-words.ts'
import { splitPredicate } from '../names/predicates.ts'
import { joined, segment } from '../words.ts'
import { isHelp, withoutSides } from './edges.ts'
import { isVague, moneyPhrase } from './phrase.ts'
import { purposeOf } from './purpose.ts'
import type { MoneyView } from './rule.ts'
import { listedAs } from '../../vocabulary/patterns-money.ts'

/** Whether a name is that of a thing that money goes into: 重点项目, 公路建设. */
export function isThing(name: string): boolean {
  const [last, before] = [...segment(name)].reverse()
  const thing = (word?: { text: string }): boolean => word !== undefined && isAnyWord(word.text, 'generic', 'owner')
  return thing(last) || (last !== undefined && isWord(last.text, 'nominal') && thing(before))
}

/** What the clause before, or unless it must be `near` the sentence before, speaks of; empty where it names nothing. */
export function toldBefore({ text, span, line, run }: MoneyView, near = false): string {
  let end = run.clause - 1
  for (let count = 0; count < mostClauses && end > span.start; count++) {
    const start = clauseStart(text, span.start, end)
    const told = toldBy(text.slice(start, end))
    // 补贴标准稳步上调，覆盖面持续扩大: sides of the same money.
    const thing = withoutEnds(told, 'side')
    if (told !== '' && !(near && thing === '') && !isHelp(thing)) return told
    end = start - 1
    if (near && text[end] === '；') return ''
  }
  if (near) return ''
  const owner = ownerBefore(text, line, span.start, Math.max(line, Math.min(run.floor, run.clause)), run.clause)
  return owner && !isVague(owner.name) ? moneyPhrase(owner.name).thing || owner.name : ''
}
const mostClauses = 3

/** What the sentence before speaks of, where it is one short clause in the same line; empty for others. */
export function toldBySentence({ text, line, span }: MoneyView): string {
  const start = Math.max(line, text.lastIndexOf('。', span.start - 2) + 1)
  return toldBy(text.slice(start, Math.max(start, span.start - 1)))
}

/** What a clause without figures speaks of: its subject, or what is done in it. `助学制度进一步完善` → `助学制度`. */
export function toldBy(words: string): string {
  const clause = shortOf(words)
  const status = statusWon(clause)
  if (status !== '') return status
  if (anyFigure.test(clause) || clause.length > longestClause) return ''
  const owner = ownerOf(clause)
  if (owner && !isVague(owner.name)) return moneyPhrase(owner.name).thing || owner.name
  const { noun, predicate, praised } = splitPredicate(clause)
  const whole = moneyPhrase(withoutCall(noun)).thing
  const thing = withoutWork(whole)
  const first = segment(clause).find(({ text }) => !isWord(text, 'adverb'))
  const last = segment(thing).at(-1)
  // 增强了集聚能力: a side of things is none of them.
  if (last && isWord(last.text, 'abstract') && !isWord(last.text, 'nominal')) return ''
  const acts = first !== undefined && first.pos === 'v' && first.text.length > 1 && last?.pos === 'n'
  // 大力推进城市更新, 加快推进新区建设: what is done, by its own noun.
  const done = workDone(clause)
  if (done !== '') return done
  const told = predicate !== '' || praised || acts || (thing !== clause && isNounOnly(thing))
  return told && (thing.length > shortestTold || thing !== whole) ? withoutSides(thing) : ''
}
const shortestTold = 3

/** 入选海绵城市示范市: the list or trial that a clause says was entered, which money is got for; empty for other clauses. */
function statusWon(clause: string): string {
  const status = withoutStart(clause, 'winsstatus')
  const last = segment(status).at(-1)
  return status !== clause && status.length <= longestStatus && !anyFigure.test(status) && last !== undefined && !'vdpcmu'.includes(last.pos || 'x') ? status : ''
}
const longestStatus = 40

/** 实施北环路、滨河公园、青石桥等一批重大项目: of a long list what it is of. */
const shortOf = (clause: string): string => (clause.length > longestClause ? listedAs.exec(clause)?.[1] ?? clause : clause)

/** The work that a clause without a thing says is done: 城市更新 of 大力推进城市更新; empty for 强化组织领导. */
function workDone(clause: string): string {
  const words = segment(clause)
  const from = words.findIndex(({ text }) => !isWord(text, 'adverb') || isWord(text, 'opening'))
  const [first, last] = [words[from], words.at(-1)]
  if (!first || !last || words.length - from < 3 || !leadsToWork(first.text) || !isWord(last.text, 'nominal')) return ''
  const work = purposeOf({ text: joined(words.slice(from)), counted: false })
  return work.length > shortestTold && work.endsWith(last.text) ? work : ''
}
const leadsToWork = (verb: string): boolean => isMoney(verb, 'purpose') || isWord(verb, 'opening') || isWord(verb, 'carrying')

/** `新农合工作`: work is no side of a thing. */
function withoutWork(thing: string): string {
  const plain = withoutEnd(thing, 'vaguething')
  return plain.length < shortestTold || !isWord(segment(thing).at(-1)?.text ?? '', 'abstract') ? thing : plain
}

/** `惠企政策“一键直达”`: without how it is called, behind what it is. */
function withoutCall(noun: string): string {
  const at = noun.indexOf('“')
  return at > 1 && noun.endsWith('”') ? noun.slice(0, at) : noun
}

/** A digit, but not that of a name: R1线. */
const anyFigure = /(?<![A-Za-z0-9０-９-])[0-9０-９]/u
const longestClause = 24
