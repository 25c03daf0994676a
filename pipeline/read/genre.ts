/** Tells a work report from the other documents of the same meetings: budgets, plans, bulletins, news, summaries. */
import { InputError, type ProblemCode } from '../errors.ts'
import {
  bulletinOpenings, genres, governments, longPlans, mandate, mandated, newsMarks, newsName, newsOfSpeech, newsWords,
  speakerOnBehalf, summaryName, workOpenings, workTitles,
} from '../vocabulary/genres.ts'
import { ADDRESSES } from '../vocabulary/layout.ts'
import { extractWords, summaryWords, titleWords } from '../vocabulary/pages.ts'
import { hasAny } from '../words.ts'
import { layoutOf } from './layout.ts'
import { isReport, squeeze } from './refuse.ts'

/** So many lines before the speech may hold a title, so many letters of the speech say what it is. */
const frontLines = 25
const openingLength = 600
const titleLength = 70
const shortestTitle = 8
const sentence = /[。；！，]/u

/**
 * Takes a text and the titles that a page gives it; gives the name of its kind where it is another than a work
 * report, else null. The opening of the speech decides, then the last title before it.
 * `genreOf('关于2024年财政预算执行情况的报告\n各位代表：\n受县人民政府委托，现将…', [])` is `'a budget report (预算报告)'`
 */
export function genreOf(text: string, titles: readonly string[]): string | null {
  const lines = text.slice(0, 20_000).split('\n').map(squeeze).filter((line) => line !== '')
  const address = lines.findIndex((line) => line.length <= 40 && ADDRESSES.some((word) => line.startsWith(word)))
  const front = [...titles.map(squeeze), ...lines.slice(0, address < 0 ? frontLines : address).slice(-frontLines)]
  const opening = lines.slice(Math.max(0, address)).join('').slice(0, openingLength)
  if (isSummary(front.slice(-10))) return summaryName
  const behind = afterAddress(opening)
  const given = mandatedGenre(behind)
  if (given !== null) return given
  if (isWorkOpening(behind, address >= 0)) return null
  const said = titledGenre(front)
  if (said !== undefined) return said
  if (address >= 0) return null
  const start = lines.join('').slice(0, openingLength)
  const isNews = newsMarks.test(start.slice(0, 300)) && hasAny(start, newsWords)
  if (isNews || (hasAny(start, newsOfSpeech) && !hasAny(lines.join('').slice(0, 3000), speakerOnBehalf.slice(0, 2)))) return newsName
  return hasAny(start, bulletinOpenings) && genres[0] !== undefined ? genres[0].name : null
}

/** Throws InputError other-genre, with the way out: the file of facts in which a person says that it is a report. */
export function refuseGenre(name: string, genre: string | null): void {
  if (genre === null) return
  throw refusedUnlessKnown('other-genre', name, `is ${genre}, no government work report`, 'Take it out of the folder')
}

/**
 * Takes the name and text of a text file; passes in silence, or throws InputError with the kind of text it is.
 * @throws InputError other-genre, not-a-report
 */
export function refuseOtherText(name: string, text: string): void {
  const layout = layoutOf(text)
  refuseGenre(name, genreOf(layout, []))
  if (isReport(layout)) return
  throw refusedUnlessKnown('not-a-report', name, 'shows no sign of a government work report', otherText)
}

const otherText = 'Take the file out of the folder, or put the report itself in its place'

/** The error for a file that a person may know to be a report all the same. */
export function refusedUnlessKnown(code: ProblemCode, name: string, what: string, cure: string): InputError {
  const stem = name.replace(/^.*[/\\]|\.[^.]*$/gu, '')
  const todo = `${cure}, or write "genre: work_report" into raw/${stem}.yml if it is one all the same`
  return new InputError({ code, file: name, what, todo })
}

/** The opening behind the first form of address, where one stands near its beginning. */
function afterAddress(opening: string): string {
  const ends = ADDRESSES.map((word) => opening.indexOf(word)).filter((at) => at >= 0)
  return ends.length === 0 ? opening : opening.slice(Math.min(...ends))
}

/** The kind of a report that somebody gives on behalf of the government: 受县人民政府委托，现将…预算…. */
function mandatedGenre(opening: string): string | null {
  const word = opening.indexOf(mandate.word)
  const isMandate = word >= 0 && opening.slice(Math.max(0, word - mandate.reach), word).includes(mandate.by)
  const at = isMandate ? word : opening.slice(0, 200).indexOf(mandate.now)
  if (at < 0) return null
  const stop = opening.indexOf('。', at)
  const clause = opening.slice(at, stop < 0 ? undefined : stop)
  if (hasAny(clause, workTitles) || hasAny(clause, workOpenings.slice(0, 2)) || hasAny(clause, longPlans)) return null
  const found = mandated.find(([word]) => clause.includes(word))
  return found === undefined ? null : genres[found[1]]?.name ?? null
}

/** Where somebody begins to say in whose name: 我代表…; Infinity where nobody does. */
export const onBehalfAt = (opening: string): number =>
  Math.min(...speakerOnBehalf.map((word) => opening.indexOf(word)).filter((place) => place >= 0), Infinity)

/** Whether the head of a government speaks: 现在，我代表县人民政府，向大会报告工作. */
function isWorkOpening(opening: string, isAddressed: boolean): boolean {
  const at = onBehalfAt(opening)
  if (at === Infinity) return isAddressed && hasAny(opening.slice(0, 200), workOpenings.slice(0, 2))
  const clause = opening.slice(at, at + 120)
  return hasAny(clause.slice(0, 50), governments) && hasAny(clause, workOpenings)
}

/** The kind that the last title says: null for a work report, undefined where no line is a title. */
function titledGenre(front: readonly string[]): string | null | undefined {
  for (let index = front.length - 1; index >= 0; index -= 1) {
    const line = front[index] ?? ''
    // A long title is set in two lines.
    const both = line.length < 40 ? line + (front[index + 1] ?? '').slice(0, 40) : line
    if (line.length > titleLength || sentence.test(line)) continue
    if (hasAny(line, workTitles) && !hasAny(line, genres.flatMap(({ titles }) => titles))) return null
    // 预决算公开 and 统计公报 stand in menus.
    if (line.length < shortestTitle) continue
    const found = genres.find((genre) => hasAny(line, genre.titles) && (genre.with.length === 0 || hasAny(both, genre.with)))
    if (found !== undefined && !hasAny(line, longPlans)) return found.name
  }
  return undefined
}

/** Whether a title says 摘要, or a line below it: （摘要）. */
function isSummary(front: readonly string[]): boolean {
  return front.some((line) => {
    if (line.length > 60) return false
    const word = summaryWords.find((summary) => line.includes(summary))
    if (word === undefined || /[：:]/u.test(line.charAt(line.indexOf(word) + word.length))) return false
    const rest = line.slice(0, line.indexOf(word))
    return titleWords.some((title) => rest.includes(title)) ||
      (line.length <= word.length + 2 && extractWords.some((extract) => line.includes(extract)))
  })
}
