/** Numbers that Word counts by itself (一、 （二） 3.) written into the text, where a reader sees them. */
import { circledNumbers, countingFormats } from '../../vocabulary/documents.ts'
import { attributeOf, elementsOf, type XmlPiece } from './xml.ts'

/** How one level of a list is numbered. */
interface Level {
  format: string
  /** `（%1）`: %1 stands for the number of the first level. */
  pattern: string
  start: number
  hasGap: boolean
}

/** A list of the document: its levels, and the list whose count it shares. */
interface List {
  levels: ReadonlyMap<number, Level>
  counts: number[]
}

/** More levels a list does not have, and longer labels no program writes. */
const mostLevels = 9
const longestLabel = 100

/**
 * Takes the parts of a .docx as texts; gives them with the numbers of numbered paragraphs written before
 * their words. Bullets are not written, as they say nothing.
 */
export function withLabels(parts: ReadonlyMap<string, string>): Map<string, string> {
  const own = (pattern: RegExp) => [...parts].find(([place]) => pattern.test(place))
  const document = own(/^word\/document\d*\.xml$/u)
  const numbering = own(/^word\/numbering\d*\.xml$/u)?.[1]
  if (document === undefined || numbering === undefined) return new Map(parts)
  const lists = listsOf(numbering)
  const styles = stylesOf(own(/^word\/styles\d*\.xml$/u)?.[1] ?? '')
  const [place, text] = document
  return new Map([...parts, [place, labelled(text, lists, styles)]])
}

function labelled(text: string, lists: ReadonlyMap<string, List>, styles: ReadonlyMap<string, Numbered>): string {
  let out = ''
  let done = 0
  for (const { start, end, inner } of elementsOf(text, 'w:pPr')) {
    // A properties element of another paragraph cannot stand in this one, its old form (pPrChange) can.
    const now = inner.split('<w:pPrChange')[0] ?? ''
    const numbered = { ...styles.get(valueOf(now, 'w:pStyle') ?? ''), ...numberedOf(now) }
    const list = lists.get(numbered.list ?? '')
    const label = list === undefined ? '' : nextLabel(list, numbered.level ?? 0)
    if (label === '' || start < done) continue
    out += `${text.slice(done, end)}<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`
    done = end
  }
  return out + text.slice(done)
}

/** What a paragraph or a style says of its numbering; a list of `0` is none. */
interface Numbered { list?: string, level?: number }

function numberedOf(properties: string): Numbered {
  const [own] = elementsOf(properties, 'w:numPr')
  if (own === undefined) return {}
  const list = valueOf(own.inner, 'w:numId')
  const level = valueOf(own.inner, 'w:ilvl')
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) }
}

function nextLabel(list: List, level: number): string {
  const own = list.levels.get(level)
  if (own === undefined || !Number.isInteger(level) || level < 0 || level >= mostLevels) return ''
  list.counts[level] = (list.counts[level] ?? own.start - 1) + 1
  list.counts.length = level + 1
  if (own.format === 'bullet' || own.format === 'none') return ''
  const label = own.pattern.replace(/%(?<level>[1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = list.levels.get(at)
    return numberAs(other?.format ?? 'decimal', list.counts[at] ?? other?.start ?? 1)
  })
  // 1. and 2024年 must not become 1.2024年.
  return own.hasGap && /[\w.．]$/u.test(label) ? `${label} ` : label
}

function numberAs(format: string, value: number): string {
  if (countingFormats.names.has(format)) return chinese(value)
  if (format.startsWith('decimalEnclosedCircle')) return circledNumbers[value - 1] ?? String(value)
  const letter = String.fromCharCode(97 + (value - 1) % 26)
  return format === 'lowerLetter' ? letter : format === 'upperLetter' ? letter.toUpperCase() : String(value)
}

/** A number up to 99 in Chinese: 21 → 二十一. */
function chinese(value: number): string {
  const [zero = '', ...digits] = countingFormats.digits
  if (value > 99 || value < 1) return value === 0 ? zero : String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return (tens > 1 ? digits[tens - 1] ?? '' : '') + (tens > 0 ? countingFormats.ten : '') + (ones > 0 ? digits[ones - 1] ?? '' : '')
}

const valueOf = (xml: string, name: string): string | undefined => {
  const [own] = elementsOf(xml, name)
  return own === undefined ? undefined : attributeOf(own, 'w:val')
}

function levelOf({ inner }: XmlPiece): Level {
  return {
    format: valueOf(inner, 'w:numFmt') ?? 'decimal', pattern: (valueOf(inner, 'w:lvlText') ?? '').slice(0, longestLabel),
    start: Number(valueOf(inner, 'w:start') ?? 1), hasGap: valueOf(inner, 'w:suff') !== 'nothing',
  }
}

/** The lists of numbering.xml by their numbers. Those of one abstract list count on, unless they start anew. */
function listsOf(xml: string): Map<string, List> {
  const abstract = new Map<string, List>()
  for (const piece of elementsOf(xml, 'w:abstractNum')) {
    const levels = elementsOf(piece.inner, 'w:lvl').map((level) => [Number(attributeOf(level, 'w:ilvl') ?? 0), levelOf(level)] as const)
    abstract.set(attributeOf(piece, 'w:abstractNumId') ?? '', { levels: new Map(levels), counts: [] })
  }
  const lists = new Map<string, List>()
  for (const piece of elementsOf(xml, 'w:num')) {
    const base = abstract.get(valueOf(piece.inner, 'w:abstractNumId') ?? '')
    if (base === undefined) continue
    const anew = elementsOf(piece.inner, 'w:startOverride').length > 0
    lists.set(attributeOf(piece, 'w:numId') ?? '', anew ? { levels: base.levels, counts: [] } : base)
  }
  return lists
}

/** The numbering that paragraph styles bring with them, also from the style that they are based on. */
function stylesOf(xml: string): Map<string, Numbered> {
  const found = new Map<string, Numbered>()
  const bases = new Map<string, string>()
  for (const piece of elementsOf(xml, 'w:style')) {
    const id = attributeOf(piece, 'w:styleId') ?? ''
    found.set(id, numberedOf(piece.inner))
    bases.set(id, valueOf(piece.inner, 'w:basedOn') ?? '')
  }
  for (const id of found.keys()) {
    let base = bases.get(id)
    for (let steps = 0; base && found.get(id)?.list === undefined && steps < 10; steps++) {
      found.set(id, { ...found.get(base), ...found.get(id) })
      base = bases.get(base)
    }
  }
  return found
}
