/** Cuts the words of a note at its marks and joints: outside quotes and brackets, between words. */

import { CLOSE_QUOTES, LAST_JOINTS, OPEN_QUOTES, QUOTES } from '../vocabulary/layout.ts'
import { JOINT_WORDS, PAGE_REFERENCE } from '../vocabulary/notes.ts'

const OPEN = `${OPEN_QUOTES}（(《[【`
const CLOSE = `${CLOSE_QUOTES}）)》]】`

/** Without the marks and blanks at both ends. */
export const trimEnds = (words: string): string =>
  words.replace(/^[\s，,：:；;、]+|(?<![\s。；;，,、])[\s。；;，,、]+$/gu, '')

/** Without quotes. */
export const plain = (words: string): string => [...words].filter((character) => !QUOTES.includes(character)).join('')

/** A piece between two marks, and the mark behind it ('' at the end). */
export interface Piece {
  words: string
  mark: string
}

/** Cuts at any of `marks` outside quotes and brackets: `'甲、“乙、丙”'` → 甲 (、), “乙、丙”. */
function cutMarked(words: string, marks: string): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at)
    if (OPEN.includes(character)) depth += 1
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && marks.includes(character)) {
      pieces.push({ words: trimEnds(words.slice(from, at)), mark: character })
      from = at + 1
    }
  }
  pieces.push({ words: trimEnds(words.slice(from)), mark: '' })
  return pieces.filter((piece) => piece.words !== '')
}

/** The same, without the marks. */
export const cut = (words: string, marks: string): string[] => cutMarked(words, marks).map((piece) => piece.words)

/** Whether the quotes and brackets of `words` open and close each other. */
export function isBalanced(words: string): boolean {
  let depth = 0
  for (const character of words) {
    if (OPEN.includes(character)) depth += 1
    else if (CLOSE.includes(character)) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Whether a joint at `at` is a piece of a word: the 和 of 碳中和. */
const isInWord = (words: string, at: number, joint: string): boolean =>
  JOINT_WORDS.some((word) => {
    const inside = word.indexOf(joint)
    return inside >= 0 && word !== joint && words.startsWith(word, at - inside) && at >= inside
  })

/** The places outside quotes where a joint stands between two words: `'供热和物业'` → 2. */
export function jointsOf(words: string): { at: number, length: number }[] {
  const places: { at: number, length: number }[] = []
  let depth = 0
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at)
    if (OPEN.includes(character)) depth += 1
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const joint = LAST_JOINTS.find((word) => words.startsWith(word, at))
    if (joint === undefined || at === 0 || at + joint.length >= words.length) continue
    if (!isInWord(words, at, joint)) places.push({ at, length: joint.length })
    at += joint.length - 1
  }
  return places
}

/** An item without the joint it begins with: `'和丁'` → 丁; 和谐 stays. */
export function withoutJoint(item: string): string {
  const joint = LAST_JOINTS.find((word) => item.startsWith(word))
  return joint === undefined || isInWord(item, 0, joint) ? item : trimEnds(item.slice(joint.length))
}

/** A definition without the page that stands behind it in brackets: `'甲、乙。(见第2页)'` → 甲、乙。 */
export function withoutPage(definition: string): string {
  const end = definition.trimEnd()
  if (!PAGE_REFERENCE.closes.includes(end.charAt(end.length - 1))) return definition
  const from = Math.max(...[...PAGE_REFERENCE.opens].map((bracket) => end.lastIndexOf(bracket)))
  const inside = from < 0 ? '' : end.slice(from + 1, -1).trimEnd()
  const isPage = PAGE_REFERENCE.words.some((word) => inside.startsWith(word)) && inside.length <= 20
    && inside.endsWith(PAGE_REFERENCE.ends)
  return isPage ? end.slice(0, from) : definition
}
