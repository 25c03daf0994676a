/** Where a review is about: its words in the text as it is now, and the row of the program there. */
import { digest, keys } from '../normalize/ids.ts'
import type { Row } from '../types.ts'
import { sameWords } from './cells.ts'
import { movedText, noSuchRow, type KindOfFault } from './fault.ts'
import type { ReviewRow } from './form.ts'
import { mostPlaces, occurrences, type Places } from './places.ts'

/** A place in code points, with the words that stand there. */
export interface Found {
  start: number
  end: number
  text: string
}

const short = (words: string) => JSON.stringify(words.length > 40 ? `${words.slice(0, 40)}…` : words)

/** Words that stand nowhere else by chance. */
const longText = 20

/**
 * Takes a review with a place and the rows of its table; gives where its words stand now. Where an
 * edit moved them they are followed if its row's id or its sentence says where to, and only one place
 * does; else it is a fault.
 */
export function findPlace(review: ReviewRow, places: Places, byId: ReadonlyMap<string, Row>): Found | KindOfFault {
  const { points } = places
  const own = byId.get(review.id)
  if (own && sameWords(review.text, own.text ?? '')) {
    return { start: Number(own.start), end: Number(own.end), text: own.text ?? '' }
  }
  const [start, end] = [review.start as number, review.end as number]
  const there = end <= points.length ? points.slice(start, end) : ''
  const isThere = there !== '' && sameWords(review.text, there)
  const length = Array.from(review.text).length
  // So many words are a sentence of their own.
  const quote = review.quote || (length >= longText ? review.text : '')
  const reach = Array.from(quote).length
  const quotes = quote === '' ? [] : occurrences(points, quote)
  const inQuote = ({ at, to }: { at: number, to: number }) => quotes.some((from) => from <= at && to <= from + reach)
  // Where the sentence is gone, or stands around the place, the place holds.
  const isOften = quotes.length === mostPlaces
  if (isThere && (quotes.length === 0 || isOften || inQuote({ at: start, to: end }))) return { start, end, text: there }
  const todo = cureOf(points, review.text, length)
  if (quotes.length === 0) {
    const is = there === '' ? 'the text ends before it' : `the text has ${short(there)} there`
    return movedText(review.line, `${short(review.text)} does not stand at ${start}–${end}: ${is}`, todo)
  }
  if (isOften) {
    return movedText(review.line, `${short(review.text)} does not stand at ${start}–${end}, and its sentence stands at ${mostPlaces} places or more`, todo)
  }
  const moved = quotes.flatMap((from) => occurrences(points, review.text, from, from + reach))
  if (moved.length === 1) return { start: moved[0]!, end: moved[0]! + length, text: review.text }
  const what = moved.length === 0 ? 'its sentence has the words no more'
    : `${moved.length} places of its sentence have the words`
  return movedText(review.line, `${short(review.text)} does not stand at ${start}–${end}, and ${what}`, todo)
}

/** What to do where words are not found: nobody counts thousands of letters by hand, so the one place they have is said. */
function cureOf(points: Places['points'], words: string, length: number): string {
  const [at, ...others] = words === '' ? [] : occurrences(points, words)
  return at === undefined || others.length > 0 ? 'Look the words up in the text and correct start and end, or remove the line'
    : `The text has the words once, at ${at}–${at + length}: write that as start and end if they are meant, or remove the line`
}

/** Rows of one name and measure on one quantity; more than these no report has. */
const mostTwins = 4

/**
 * Whether a row is the one whose id the review names. An id is made of the sentence too, so an edit of
 * the sentence changes it: then the row is the same if the sentence that the review quotes would have
 * given it that id, by its name, its measure and its place.
 */
export function isNamed(review: ReviewRow, row: Row): boolean {
  const { id, quote, text } = review
  if (id === '' || id === row.id) return id !== ''
  const place = quote === '' ? '' : digest(quote)
  for (let at = quote.indexOf(text); place !== '' && text !== '' && at >= 0; at = quote.indexOf(text, at + 1)) {
    const make = keys()
    for (let twin = 0; twin < mostTwins; twin++) {
      if (make(id.slice(0, 1), row.report_id ?? '', `${place}+${at}`, row.metric ?? row.item ?? '', row.measure ?? '') === id) return true
    }
  }
  return false
}

/**
 * Takes a review of a row and the rows of its table at its place; gives the row that it is about, null
 * where the program reads none, or a fault where it does not say which.
 */
export function findRow(review: ReviewRow, here: readonly Row[]): Row | null | KindOfFault {
  const own = here.find(({ id }) => id === review.id) ?? here.find((row) => isNamed(review, row))
  if (own) return own
  // A named row that is gone was read otherwise: what stands in its place may be another.
  if (here.length === 0 || (review.id !== '' && review.decision === 'wrong')) return null
  if (here.length === 1) return here[0]!
  const name = review.table === 'budgets' ? 'item' : 'metric'
  const named = here.filter((row) => row[name] === review.columns[name])
  if (named.length === 1) return named[0]!
  const list = here.map((row) => `${row.id} ${row[name]}`).join(', ')
  return noSuchRow(review.line, `${here.length} rows of ${review.table} stand there`, `Write the id of one into the column id: ${list}`)
}
