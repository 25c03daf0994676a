/** The report that is to be added: a file or stdin, with the facts that are given. */
import { problemIn } from '../errors.ts'
import { largestFile, readRawFile } from '../read/index.ts'
import { readSidecar } from '../read/sidecar.ts'
import type { RawFile } from '../types.ts'

/** Reads the file, or stdin, and what is known beside it: its own .yml and the facts given. */
export async function fileFrom(place: string, fact: readonly string[]): Promise<RawFile> {
  const file = place === '-' ? await fromStdin() : await readRawFile(place)
  if (fact.length === 0) return file
  const wrong = fact.find((one) => !/^\w+=/u.test(one))
  if (wrong !== undefined) throw problemIn('sidecar-wrong', '--fact', `"${wrong}" is not key=value`)
  const { stringify } = await import('yaml')
  const lines = fact.map((one) => {
    const [key = '', ...rest] = one.split('=')
    const value = rest.join('=')
    // A year or a session is a number, as it would be in a .yml file.
    return `${key}: ${/^\d{1,5}$/u.test(value) ? value : stringify(value).trim()}`
  })
  return { ...file, sidecar: { ...file.sidecar, ...await readSidecar(lines.join('\n'), '--fact') } }
}

async function fromStdin(): Promise<RawFile> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > largestFile) throw problemIn('file-too-large', 'stdin', 'is larger than 20 MB')
  }
  const bytes = Buffer.concat(chunks)
  // UTF-16 pages are rare; all others have their first tag in ASCII.
  const start = bytes.subarray(0, 4096).toString('latin1')
  const isPage = /<(?:!doctype\s+html|html|head|body|meta|div|table)\b/iu.test(start)
  // A PDF says what it is, and so does an archive, which a Word document is.
  const ending = /%PDF-\d/u.test(start.slice(0, 1024)) ? 'pdf' : /^(?:PK\u0003|\u00D0\u00CF\u0011)/u.test(start) ? 'docx' : isPage ? 'html' : 'txt'
  return { name: `stdin.${ending}`, bytes, sidecar: null }
}
