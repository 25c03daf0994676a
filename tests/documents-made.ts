/** Makes documents as programs write them, for tests: .docx, .pdf, .xlsx, archives that are traps. */
import { strToU8, zipSync, zlibSync, type Zippable } from 'fflate'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A paragraph of a .docx; `properties` is the inside of w:pPr. */
export function para(text: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text === '' ? '' : run(text)}</w:p>`
}

/** A run of letters in a paragraph. */
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

export interface DocxParts {
  body: string
  numbering?: string
  footnotes?: string
  styles?: string
  extra?: Record<string, Uint8Array>
  /** What stands before the root of the document. */
  before?: string
}

/** The bytes of a .docx. */
export function makeDocx({ body, numbering, footnotes, styles, extra = {}, before = '' }: DocxParts): Uint8Array {
  const related = Object.entries({ numbering, footnotes, styles }).filter(([, part]) => part !== undefined).map(([name]) => name)
  const types = ['document', ...related].map((name) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`)
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.map((name, index) =>
      `<Relationship Id="x${index}" Type="${office}/${name}" Target="${name}.xml"/>`).join('')}<Relationship Id="out" Type="${office}/hyperlink" Target="https://example.invalid/" TargetMode="External"/></Relationships>`,
    'word/document.xml': `${xml}${before}<w:document ${word}><w:body>${body}</w:body></w:document>`,
  }
  if (numbering) files['word/numbering.xml'] = `${xml}<w:numbering ${word}>${numbering}</w:numbering>`
  if (footnotes) files['word/footnotes.xml'] = `${xml}<w:footnotes ${word}>${footnotes}</w:footnotes>`
  if (styles) files['word/styles.xml'] = `${xml}<w:styles ${word}>${styles}</w:styles>`
  const parts: Zippable = { ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...extra }
  return zipSync(parts)
}

/** The bytes of an .xlsx of one sheet: cells as text, numbers, or XML of their own (`{ xml }`). */
export function makeXlsx(rows: readonly (readonly (string | number | null | { xml: string })[])[], extra: { merged?: string, parts?: Record<string, Uint8Array> } = {}): Uint8Array {
  const letter = (index: number) => String.fromCharCode(65 + index)
  const cell = (value: string | number | null | { xml: string }, at: string) => value === null ? ''
    : typeof value === 'object' ? value.xml.replace('<c', `<c r="${at}"`)
      : typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  const data = rows.map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, `${letter(x)}${y + 1}`)).join('')}</row>`).join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="报告" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${extra.merged ? `<mergeCells count="1"><mergeCell ref="${extra.merged}"/></mergeCells>` : ''}</worksheet>`,
  }
  return zipSync({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...extra.parts })
}

/** A piece of text on a page of a PDF: its place from the lower left corner, in points. */
export interface Placed { text: string, x: number, y: number, size: number }

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const hex = (number: number) => number.toString(16).padStart(4, '0')

/** Some objects more for a PDF, and words for its trailer. */
export interface PdfExtra { trailer?: string, streams?: Uint8Array[], packed?: boolean }

/** The bytes of a PDF: a font whose letters say what they mean, each as wide as it is high, ASCII half of it. */
export function makePdf(pages: readonly (readonly Placed[])[], { trailer = '', streams = [], packed = false }: PdfExtra = {}): Uint8Array {
  const letters = [...new Set(pages.flatMap((page) => page.flatMap(({ text }) => [...text])))]
  const codes = new Map(letters.map((letter, index) => [letter, index + 1]))
  const coded = (text: string) => [...text].map((letter) => hex(codes.get(letter)!)).join('')
  const utf16 = (letter: string) => Array.from({ length: letter.length }, (_, at) => hex(letter.charCodeAt(at))).join('')
  const widths = letters.filter((letter) => letter < '\u0080').map((letter) => `${codes.get(letter)} [500]`).join(' ')
  const mapping = letters.map((letter) => `1 beginbfchar\n<${hex(codes.get(letter)!)}> <${utf16(letter)}>\nendbfchar`).join('\n')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${mapping}\nendcmap end end`
  const objects: Uint8Array[] = []
  const add = (content: string | Uint8Array) => objects.push(typeof content === 'string' ? latin(content) : content)
  const stream = (content: Uint8Array, isPacked: boolean) => {
    const bytes = isPacked ? zlibSync(content) : content
    const head = latin(`<< /Length ${bytes.length}${isPacked ? ' /Filter /FlateDecode' : ''} >>\nstream\n`)
    return Buffer.concat([head, bytes, latin('\nendstream')])
  }
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>')
  add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> /DW 1000 /W [${widths}] >>`)
  add(stream(latin(map), packed))
  pages.forEach((page, index) => {
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`)
    add(stream(latin(page.map(({ text, x, y, size }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${coded(text)}> Tj ET`).join('\n')), packed))
  })
  for (const one of streams) add(stream(one, true))
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')]
  const places: number[] = []
  let at = 9
  objects.forEach((object, index) => {
    const bytes = Buffer.concat([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')])
    places.push(at)
    at += bytes.length
    parts.push(bytes)
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}

/** How a printer sets a text: paragraphs indented, rows as wide as the page, a head and a number on each. */
export function printed(paragraphs: readonly string[], { head = '', letters = 28, rows = 22, size = 16 } = {}): Placed[][] {
  const wide = (letter: string) => (letter < '\u0080' ? 0.5 : 1)
  const lines = paragraphs.flatMap((paragraph) => {
    const out: { text: string, indent: number }[] = [{ text: '', indent: 2 }]
    let width = 2
    for (const letter of paragraph) {
      // No row begins with a mark.
      if (width + wide(letter) > letters && !/[，。；、：！？”）%\d.]/u.test(letter)) {
        out.push({ text: '', indent: 0 })
        width = 0
      }
      out.at(-1)!.text += letter
      width += wide(letter)
    }
    return out
  })
  const pages: Placed[][] = []
  for (let at = 0; at < lines.length; at += rows) {
    const number = pages.length + 1
    pages.push([
      ...(head ? [{ text: head, x: 220, y: 800, size: 9 }] : []),
      ...lines.slice(at, at + rows).map(({ text, indent }, row) => ({ text, x: 73 + indent * size, y: 740 - row * 28, size })),
      { text: `— ${number} —`, x: 280, y: 40, size: 9 },
    ])
  }
  return pages
}
