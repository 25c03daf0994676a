/** The page that reads reports, as HTML: its script, its worker and the clients of the pages it shows, all inline. */
import type { ClientBundle } from '../explorer/bundle.ts'
import { htmlPieces, inertScript, sourceHash, starter } from '../explorer/page.ts'
import type { Pieces } from '../explorer/pages.ts'
import { readerWords } from '../vocabulary/reader.ts'

/** The scripts and styles that the page is made of: its own, and those of the pages it shows. */
export interface ReaderBundle extends ClientBundle {
  /** The page's own script and style. */
  reader: string
  readerStyle: string
  /** The stages, as the worker runs them: a script in gzip (RFC 1952) and base64. */
  worker: string
}

/** What the page finds in itself, as texts that nothing runs: the ids of their elements. */
export const readerTexts = ['worker', 'report', 'home', 'style'] as const satisfies readonly (keyof ReaderBundle)[]

/**
 * `reader.html`. It may load nothing: its policy allows its own script, a worker and frames made of
 * what stands in it, and in those frames the two clients. The same bundle gives the same bytes.
 */
export function readerPageOf(bundle: ReaderBundle): Pieces {
  const clients = [bundle.report, bundle.home].map(inertScript)
  return htmlPieces({
    style: bundle.readerStyle,
    script: inertScript(bundle.reader),
    title: `${readerWords.title.zh} · ${readerWords.title.en}`,
    blocks: new Map(),
    texts: new Map(readerTexts.map((name) => [name, name === 'style' ? bundle.style : inertScript(bundle[name])])),
    noscript: `${readerWords.noScript.zh} ${readerWords.noScript.en}`,
    policy: {
      scripts: [starter, ...clients].map(sourceHash), styles: [sourceHash(bundle.style)],
      others: ['worker-src blob:', 'frame-src blob:'],
    },
  })
}
