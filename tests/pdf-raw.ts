/** A PDF of given objects and bytes, for what no program would write: packings, forms, loops. */

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The bytes of a PDF of these objects; the first is its catalog. */
export function rawPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const at = text.length
  return latin(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`)
}

const head = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const page = (contents: string, forms = '') => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${contents} /Resources << /Font << /F 5 0 R >> ${forms} >> >>`

/** A stream as an object, its dictionary with more keys. */
export const stream = (content: Uint8Array | string, keys = ''): string => {
  const words = typeof content === 'string' ? content : letters(content)
  return `<< /Length ${words.length} ${keys} >>\nstream\n${words}\nendstream`
}

/** One page whose contents are this stream, and objects more from number 6. */
export const onePage = (content: string, more: readonly string[] = []): Uint8Array => rawPdf([...head, page('4 0 R'), content, font, ...more])

/** A page that draws a form twice, which draws another one twice, and so on; the last has a letter. */
export function doublingForms(depth: number): Uint8Array {
  const form = (inner: string, drawn: string) => stream(drawn, `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /Font << /F 5 0 R >> ${inner} >>`)
  const forms = Array.from({ length: depth }, (_, index) => form(`/XObject << /X ${7 + index} 0 R >>`, '/X Do /X Do'))
  return rawPdf([...head, page('4 0 R', '/XObject << /X 6 0 R >>'), stream('/X Do'), font, ...forms, form('', 'BT /F 9 Tf (a) Tj ET')])
}

/** A page whose contents are one stream, so many times. */
export const repeated = (times: number, content: string): Uint8Array =>
  rawPdf([...head, page(`[${'4 0 R '.repeat(times)}]`), stream(content), font])
