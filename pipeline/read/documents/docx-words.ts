/** Words of a Word document in elements that mammoth leaves out, written as elements that it reads. */
import { elementsOf } from './xml.ts'

/** Tags that mammoth does not know, and what stands for them: those that only wrap words (fields, readings) go. */
const others: Readonly<Record<string, string>> = {
  'w:fldSimple': '', 'w:dir': '', 'w:bdo': '', 'w:ruby': '', 'w:rubyBase': '', 'm:oMathPara': '',
  'w:cr': '<w:br/>', 'w:noBreakHyphen': '<w:t>-</w:t>',
}
const tag = /<[^<>]*>/gu
const tagName = /^<\/?(?<name>[\w:]{1,20})(?=[\s/>])/u
const hidden = /<w:(?:vanish|specVanish)\b(?! w:val=["'](?:0|false|off)["'])/u
const runWord = /<w:(?<name>t|tab|br)(?=[\s/>])[^<>]*>/uy
const runOpens = /<w:r(?:\s[^<>]{0,300})?>$/u
const slash = '<w:r><w:t>/</w:t></w:r>'

/** A document with all of its words, and how many letters of it nobody sees. */
export interface AllWords {
  xml: string
  hidden: number
}

/**
 * Takes the XML of a document; gives it with the words of text boxes, simple fields, formulas and the like where
 * mammoth finds them, and without hidden text, which is counted. Linear in its length.
 * @example allWords('<w:r><w:cr/></w:r>').xml // '<w:r><w:br/></w:r>'
 */
export function allWords(xml: string): AllWords {
  const shown = withoutHidden(xml)
  let all = shown.xml
  if (all.includes('<mc:AlternateContent')) all = replaced(all, 'mc:AlternateContent', choice)
  if (all.includes('<w:drawing')) all = replaced(all, 'w:drawing', boxes)
  if (all.includes('<w:ruby')) all = replaced(all, 'w:rt', () => '')
  if (all.includes('<m:')) all = replaced(all, 'm:oMath', formula)
  if (Object.keys(others).some((name) => all.includes(`<${name}`))) {
    all = all.replace(tag, (words) => others[tagName.exec(words)?.groups?.['name'] ?? ''] ?? words)
  }
  return { xml: all, hidden: shown.hidden }
}

/** Elements of a name, each as what `made` gives for it; null leaves it as it is. */
function replaced(xml: string, name: string, made: (inner: string) => string | null): string {
  let out = ''
  let done = 0
  for (const { start, end, inner } of elementsOf(xml, name)) {
    const other = made(inner)
    if (other === null) continue
    out += xml.slice(done, start) + other
    done = end
  }
  return out + xml.slice(done)
}

/** Mammoth reads what is written for old programs; where that has no words, what is written for new ones. */
function choice(inner: string): string | null {
  const [old] = elementsOf(inner, 'mc:Fallback')
  if (old?.inner.includes('<w:t')) return null
  const [now] = elementsOf(inner, 'mc:Choice')
  return now?.inner.includes('<w:t') ? now.inner : null
}

/** The text boxes of a drawing, as the old form of a drawing has them. */
function boxes(inner: string): string | null {
  const found = elementsOf(inner, 'w:txbxContent')
  return found.length === 0 ? null : `<w:pict>${found.map((box) => box.inner).join('')}</w:pict>`
}

/** The letters of a formula in their order, a fraction with its stroke. */
function formula(inner: string): string {
  return inner.replace(/<\/m:num>/gu, slash).replace(/<(?<end>\/?)m:(?<name>[rt])(?=[\s>])[^<>]{0,200}>/gu, '<$1w:$2>')
    .replace(/<\/?m:[^<>]{0,300}>/gu, '')
}

function withoutHidden(xml: string): AllWords {
  if (!hidden.test(xml)) return { xml, hidden: 0 }
  let out = ''
  let done = 0
  let count = 0
  for (const { start, end, inner, head } of elementsOf(xml, 'w:rPr')) {
    if (head.endsWith('/>') || start < done || !hidden.test(inner) || !runOpens.test(xml.slice(Math.max(0, start - 310), start))) continue
    const words = xml.slice(end, wordsEnd(xml, end))
    count += [...words.replace(/<[^<>]*>/gu, '')].length
    out += xml.slice(done, end)
    done = end + words.length
  }
  return { xml: out + xml.slice(done), hidden: count }
}

/** Where the words end that begin at a place in a run: behind its texts, tabs and line ends. */
function wordsEnd(xml: string, start: number): number {
  let at = start
  for (;;) {
    runWord.lastIndex = at
    const found = runWord.exec(xml)
    if (found === null) return at
    const isText = found.groups?.['name'] === 't' && !found[0].endsWith('/>')
    const end = isText ? xml.indexOf('</w:t>', runWord.lastIndex) : runWord.lastIndex
    if (end < 0) return at
    at = isText ? end + '</w:t>'.length : end
  }
}
