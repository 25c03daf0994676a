/** reader.html: put together from the sources, and kept while they are the same; a package carries it ready-made. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'fflate'
import { toBase64 } from '../bytes.ts'
import { makeBundle } from '../explorer/bundle.ts'
import { programVersion } from '../parts/version.ts'
import { readPlain } from '../read/file.ts'
import { readerPageOf, type ReaderBundle } from './page.ts'
import { readyChecks } from './ready-checks.ts'

const here = dirname(fileURLToPath(import.meta.url))
const cache = join(here, '..', '..', 'node_modules', '.cache', 'baogao')

/** What the published package carries, so that nothing is bundled on a user's machine. */
const prebuilt = join(here, 'reader.html')

let known: Promise<Uint8Array> | undefined

/** The page: prebuilt, or out of the cache, or made by esbuild; always the same bytes for the same sources. */
export function readerPage(): Promise<Uint8Array> {
  known ??= existsSync(prebuilt) ? readFile(prebuilt) : cached()
  return known
}

async function cached(): Promise<Uint8Array> {
  const place = join(cache, `reader-${programVersion()}.html`)
  const kept = keptPage(place)
  if (kept) return kept
  const page = await makeReaderPage()
  // A cache is a convenience: where it cannot be written, the page is made again next time.
  try {
    await mkdir(cache, { recursive: true })
    const aside = await mkdtemp(`${place}.`)
    await writeFile(join(aside, 'kept'), [`${sumOf(page)}\n`, page])
      .then(() => rename(join(aside, 'kept'), place))
      .finally(() => rm(aside, { recursive: true, force: true }))
  } catch { /* see above */ }
  return page
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const sumEnd = 65

/** A kept page, behind its checksum; null where there is none, or it is not whole. */
function keptPage(place: string): Uint8Array | null {
  try {
    const bytes = readPlain(place, 20_000_000)
    const page = bytes.subarray(sumEnd)
    return bytes.toString('latin1', 0, sumEnd) === `${sumOf(page)}\n` ? page : null
  } catch {
    return null
  }
}

/** Makes the page. What packs the program writes it beside this file. */
export async function makeReaderPage(): Promise<Uint8Array> {
  const [client, own] = await Promise.all([makeBundle(), makeOwn()])
  const encoder = new TextEncoder()
  const pieces = readerPageOf({ ...client, ...own }).map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece))
  return Buffer.concat(pieces)
}

async function makeOwn(): Promise<Pick<ReaderBundle, 'reader' | 'readerStyle' | 'worker'>> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...browserOptions,
    entryPoints: {
      reader: join(here, 'client', 'reader.ts'), worker: join(here, 'worker.ts'), style: join(here, 'client', 'reader.css'),
    },
    absWorkingDir: here,
    outdir: 'made',
    minify: true,
    write: false,
  })
  const part = (name: string) => outputFiles.find(({ path }) => path.endsWith(name))!.text.trim()
  // Readers of documents are large; the same text gives the same bytes.
  const worker = toBase64(gzipSync(new TextEncoder().encode(part('worker.js')), { level: 9, mtime: 0 }))
  return { reader: part('reader.js'), worker, readerStyle: part('style.css') }
}

/** How the stages are bundled for a browser; the library that writes CSV has an edition for it. */
export const browserOptions = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  // Editions for a window ask for its document, which a worker has not.
  conditions: ['worker', 'module'],
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.tsv': 'text' },
  alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
  plugins: [readyChecks],
} as const satisfies import('esbuild').BuildOptions
