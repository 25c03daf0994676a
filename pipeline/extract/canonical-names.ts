/** The one spelling that a metric's name is looked up by. */
import { withoutStart, withoutStarts } from '../lexicon/edges.ts'
import { nameMarks, spellings } from '../vocabulary/metrics-wordings.ts'
import { prefixes } from '../words.ts'

const spellingAt = prefixes(spellings)
const brackets = /[（(〔[][^（(〔[）)〕\]]*[）)〕\]]/gu
/** What a name may hold that its canonical form has not: brackets, marks, full-width characters, a raised point. */
const unusual = new RegExp(`[（(〔[·•！-～]|${nameMarks.source}`, 'u')
const fullWidth = /[！-～]/gu

/** Takes a full-width character and gives its half-width twin. `Ｐ` → `P`. */
const toHalfWidth = (character: string): string =>
  String.fromCharCode(character.charCodeAt(0) - 0xfee0)

/**
 * Takes a metric's name and gives the one spelling it is looked up by: no quotes, brackets, 的,
 * and one word for each thing. `'国内生产总值（GDP）'` → `'GDP'`.
 */
export function canonicalName(name: string): string {
  const plain = !unusual.test(name) ? name
    : name.replace(brackets, '').replace(nameMarks, '').replace(fullWidth, toHalfWidth).replace(/[·•]/gu, '.')
  return respelled(plain)
}

/** A name with each spelling in it that means the same as another written as that one. */
function respelled(name: string): string {
  let out = ''
  let done = 0
  for (let at = 0; at < name.length;) {
    const found = spellingAt(name, at)
    if (found) {
      out += name.slice(done, at) + found.entry
      done = at + found.word.length
    }
    at += found?.word.length ?? 1
  }
  return done === 0 ? name : out + name.slice(done)
}

/** 按常住人口统计城镇化率: a name without by what its metric is counted, the name as it is where it does not say so. */
export function withoutBasis(name: string): string {
  const led = withoutStart(name, 'basislead')
  const counted = withoutStart(led, 'basis')
  return led === name || counted === led ? name : withoutStarts(counted, 'basisend')
}
