/** Says why a page is refused: a login, an empty frame, links, a summary, no report at all. */
import { problemIn } from '../errors.ts'
import {
  aboutWords, extractWords, loadingWords, loginWords, summaryWords, titleWords,
} from '../vocabulary/pages.ts'
import type { Body } from './page-body.ts'
import { isSalutation } from './page-body.ts'
import { isLink, isMarked } from './page-line.ts'
import { refuseGenre, refusedUnlessKnown } from './genre.ts'
import type { PageLines } from './page-lines.ts'
import { squeeze } from './refuse.ts'

/** Without 各位代表, a body is a report if its title says so and it has so much running text. */
const bodyLength = 400
/** A page with less text than this is a frame. */
const frameLength = 200
/** So many lines before the speech may say that it is a summary. */
const nearby = 10
const cure = 'Save the page of the full text'

/**
 * Takes a page's name, its titles and body; throws InputError page-summary where a title says that
 * the page gives a part of the report, or is about it and has no speech.
 * @example refuseSummary('a.html', ['政府工作报告（摘要）'], page, body) // throws '… its title says 摘要. …'
 */
export function refuseSummary(
  name: string, titles: readonly string[], page: PageLines, body: Body,
): void {
  const opens = body.lines.slice(0, 10).some(isSalutation)
  const around = page.lines.slice(Math.max(0, body.start - nearby), body.start)
  const opening = body.lines.slice(0, 3)
  for (const title of [...titles, ...opening.map((line) => line.text)].map(squeeze)) {
    if (title.length > 60 || !titleWords.some((word) => title.includes(word))) continue
    const word = summaryWords.find((summary) => title.includes(summary)) ??
      (opens ? undefined : aboutWords.find((about) => title.includes(about)))
    if (word === undefined) continue
    throw refusedUnlessKnown('page-summary', name, `is no full report: its title says ${word}`, cure)
  }
  // （摘要） in a line below the title, and 以下为报告摘要：
  for (const line of [...around, ...opening]) {
    const word = extractWords.find((extract) => line.text.includes(extract))
    if (word === undefined || isLink(line) || line.text.length > 20) continue
    // 内容摘要： is the label of a page.
    if (/[：:]/u.test(line.text.charAt(line.text.indexOf(word) + word.length))) continue
    throw refusedUnlessKnown('page-summary', name, `is no full report: a line before it says ${word}`, cure)
  }
}

/**
 * Takes a page and its body; passes in silence, or throws InputError with the reason why it is no
 * report.
 * @throws InputError page-login, page-empty, page-links, other-genre, not-a-report
 */
export function refusePage(
  name: string, page: PageLines, body: Body, isKnown: boolean, genre: string | null,
): void {
  const weight = body.lines.reduce((sum, line) => sum + line.weight, 0)
  const isTeaser = page.hasPassword && weight < frameLength
  if (body.hasSpeech && !isTeaser && (weight > 0 || body.lines.length > 1)) {
    refuseGenre(name, genre)
    return
  }
  const isTitled = [page.title, ...page.headings, ...body.lines.slice(0, 5).map((line) => line.text)]
    .some((text) => titleWords.some((word) => squeeze(text).includes(word)))
  if (isTitled && weight >= bodyLength && body.lines.some(isMarked)) {
    refuseGenre(name, genre)
    return
  }
  const text = squeeze(page.lines.map((line) => line.text).join(''))
  const length = text.length
  const linked = page.lines.reduce((sum, line) => sum + line.linked, 0)
  const asks = page.hasPassword || loginWords.some((word) => text.includes(word))
  if (weight < frameLength && asks) {
    throw problemIn('page-login', name, 'asks to log in')
  }
  if (weight < frameLength && page.lines.filter(isLink).length >= 3 && linked * 2 > length) {
    throw problemIn('page-links', name, 'is a list of links, and holds no report')
  }
  const isLoading = page.hasFrame || loadingWords.some((word) => text.includes(word))
  if (length < frameLength || (weight < frameLength && isLoading)) {
    throw problemIn('page-empty', name, 'is an empty frame: the report is not in it')
  }
  if (isKnown) return
  refuseGenre(name, genre)
  const other = 'Take the file out of the folder, or put the report itself in its place'
  throw refusedUnlessKnown('not-a-report', name, 'holds no government work report', other)
}
