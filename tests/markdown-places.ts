/** Markdown as GitHub reads it, and every place of a difference in which words of others can stand. */
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { toEntry } from '../pipeline/diff/changelog.ts'
import type { Change, Diff } from '../pipeline/diff/compare.ts'
import { toMarkdown } from '../pipeline/diff/markdown.ts'
import { commands, markup, names } from './examples/attacks.ts'

/** All that others may have written. */
export const attacks = [...Object.values(markup).flat(), ...commands, ...names]

/** A text as GitHub reads it: a node a line, without what stands in spans of code. */
export function shapeOf(text: string): { shape: string[], codes: string[] } {
  const tree = fromMarkdown(text, {
    extensions: [gfm(), math()], mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  })
  const shape: string[] = []
  const codes: string[] = []
  const walk = (node: Nodes, depth: number) => {
    const words = node.type === 'text' ? ` ${node.value}` : 'value' in node && node.type !== 'inlineCode' ? ' !' : ''
    shape.push(`${' '.repeat(depth)}${node.type}${words}`)
    if (node.type === 'inlineCode') codes.push(node.value)
    if ('children' in node) for (const child of node.children) walk(child, depth + 1)
  }
  walk(tree, 0)
  return { shape, codes }
}

export const change = (words: string, part: Partial<Change> = {}): Change => ({
  kind: 'changed', table: 'targets', report: 'CN-140802-2020', file: 'a.txt', line: 3, columns: ['value'],
  before: { metric: words, value: '1', unit: '%', text: words, quote: words },
  after: { metric: words, value: '2', unit: '%', text: words, quote: words }, ...part,
})
export const none: Diff = { changes: [], moved: {}, renamed: {}, recounted: {}, columns: [], files: { added: [], removed: [], changed: [] } }

/** Every place of a difference in which words of others can stand. */
export const places: Readonly<Record<string, (words: string) => Diff>> = {
  metric: (words) => ({ ...none, changes: [change(words)] }),
  unit: (words) => ({ ...none, changes: [change('a', { after: { metric: 'a', value: '2', unit: words } })] }),
  added: (words) => ({ ...none, changes: [change(words, { kind: 'added', before: null, after: { item: words, value: '1', period: words } })] }),
  column: (words) => ({ ...none, changes: [change('a', { columns: ['period', 'area'], before: { metric: 'a', period: '1', area: words }, after: { metric: 'a', period: words, area: '2' } })] }),
  title: (words) => ({ ...none, changes: [change('a', { table: 'reports', columns: ['title'], before: { title: 'a' }, after: { title: words } })] }),
  report: (words) => ({ ...none, changes: [change('a', { report: words, kind: 'added', table: 'reports', before: null })] }),
  table: (words) => ({ ...none, changes: [change('a', { table: words })], columns: [{ table: words, added: [words], removed: [words] }] }),
  columns: (words) => ({ ...none, columns: [{ table: 'targets', added: [words, 'x'], removed: [words] }] }),
  file: (words) => ({ ...none, files: { added: [words], removed: [words], changed: [words] } }),
}

/** What a difference is written as. */
export const forms: Readonly<Record<string, (diff: Diff) => string>> = {
  'a pull request': (diff) => toMarkdown(diff), 'a changelog': (diff) => toEntry(diff, '0.1.0', '2026-01-01'),
}

/** Takes words and a place for them; gives those that are more than text there. */
export function readAsMarkup(words: readonly string[], diffOf: (words: string) => Diff, form: (diff: Diff) => string): string[] {
  const expected = JSON.stringify(shapeOf(form(diffOf('x'))).shape)
  return words.filter((one) => JSON.stringify(shapeOf(form(diffOf(one))).shape) !== expected)
}
