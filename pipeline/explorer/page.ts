/** The HTML around a page's data: a strict policy, style, data blocks, script; all inline. */
import { sha256Base64 } from '../sha256.ts'
import type { ClientBundle } from './bundle.ts'

export interface Page {
  title: string
  style: string
  script: string
  /** Another script that this one may start, by its text. */
  later?: string
  /** Data blocks, id → JSON as `embedJson` gives it; only the page's script reads it. */
  blocks: ReadonlyMap<string, string | Uint8Array>
  /** Texts that the page's script reads as they are, id → text; scripts among them as `inertScript` gives them. */
  texts?: ReadonlyMap<string, string>
  /** What somebody without scripts is told. */
  noscript: string
  /** What the page may do beyond running its own script in its own style. */
  policy?: { scripts: readonly string[], styles: readonly string[], others: readonly string[] }
}

/** Text as HTML text or as an attribute in quotes: `<b>` gives `&lt;b&gt;`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`)
}

/**
 * A value as JSON that cannot end its script element, nor start one.
 * `'</script>'` gives `"\u003c/script\u003e"`.
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The script and the style of a page, out of the bundle; neither can end its own element. */
export function partsOf(bundle: ClientBundle, name: 'report' | 'home') {
  return { style: bundle.style, script: inertScript(bundle[name]) }
}

/** A script that does the same and cannot end its own element, nor hide the end of it. */
export const inertScript = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--')

/**
 * Unpacks the page's script, which the policy names by its hash, and starts it. Without it a page of
 * some text would be a third larger; a browser that cannot unpack shows what one without scripts does.
 */
export const starter = `(async () => {
  try {
    const packed = JSON.parse(document.getElementById('script').textContent)
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    const script = document.createElement('script')
    script.textContent = await new Response(stream).text()
    document.body.append(script)
  } catch {
    document.getElementById('app').innerHTML = document.querySelector('noscript').textContent
  }
})()`

/**
 * A page as HTML, in pieces that follow each other: blocks are long, and need not be copied into one
 * string. Nothing in it may load anything: the policy allows the two inline parts only.
 */
export function htmlPieces(page: Page): (string | Uint8Array)[] {
  const { title, style, script, later, blocks, texts = new Map<string, string>(), noscript, policy: more } = page
  const others = [...(later === undefined ? [] : [sourceHash(later)]), ...more?.scripts ?? []]
  const policy = [
    "default-src 'none'", sources('script-src', sourceHash(script), others), sources('style-src', sourceHash(style), more?.styles),
    ...more?.others ?? [], "base-uri 'none'", "form-action 'none'",
  ].join('; ')
  const data = [...blocks].flatMap(([id, json]) =>
    [`<script type="application/json" id="${escapeHtml(id)}">`, json, '</script>\n'])
  const plain = [...texts].flatMap(([id, text]) => [`<script type="text/plain" id="${escapeHtml(id)}">`, text, '</script>\n'])
  const head = [
    '<!doctype html>',
    '<html lang="zh-Hans">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    '<style>',
  ].join('\n')
  const body = [
    '</style>',
    '</head>',
    '<body>',
    `<noscript><p>${noscript}</p></noscript>`,
    '<div id="app"></div>',
    '',
  ].join('\n')
  return [head, style, body, ...data, ...plain, '<script>', script, '</script>\n</body>\n</html>\n']
}

const sources = (directive: string, own: string, others: readonly string[] = []) =>
  [directive, ...[own, ...others].map((hash) => `'${hash}'`)].join(' ')

const hashes = new Map<string, string>()

/** How a policy names an inline script or style: `sha256-…`. */
export function sourceHash(source: string): string {
  const known = hashes.get(source)
  if (known) return known
  const hash = `sha256-${sha256Base64(source)}`
  hashes.set(source, hash)
  return hash
}
