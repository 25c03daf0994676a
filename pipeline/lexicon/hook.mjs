/** Lets Node import a lexicon as text, where sources run without a bundle. */
import { readFile } from 'node:fs/promises'

export async function load(url, context, next) {
  if (!url.endsWith('.tsv')) return next(url, context)
  const text = await readFile(new URL(url), 'utf8')
  return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true }
}
