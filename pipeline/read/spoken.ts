/** The layout without what a page left around the speech: what the facts of a report are looked for in. */
import type { Line, Published } from '../types.ts'
import { ADDRESSES } from '../vocabulary/layout.ts'
import { isTimestamp, labelling, startsAny } from './noise.ts'
import { frontOfLine } from './one-line.ts'

/**
 * Takes what was published, its layout and its lines; gives it with the layout as text, blanks in the place of
 * menus before the speech and of the foot and other news behind it, so that no year and no area comes from there.
 * Labels with their values (来源：) stay, as they say when and by whom the page was made. A front that shares its
 * line with the speech becomes a head of its own.
 */
export function asSpoken(published: Published, layout: string, lines: readonly Line[]): Published {
  const head = published.format === 'text' ? frontOfLine(layout) : []
  const meta = head.length === 0 ? published.meta : { ...published.meta, head: head.join('\n') }
  const begin = lines.findIndex(({ kind }) => kind === 'body')
  let text = ''
  let done = 0
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'noise') continue
    if (index < begin && isLabelled(layout, lines, index)) continue
    text += layout.slice(done, line.start) + ' '.repeat(line.end - line.start)
    done = line.end
  }
  return { ...published, text: text + layout.slice(done), meta }
}

/** Whether a line before the speech is a label, its value, or a time. */
function isLabelled(text: string, lines: readonly Line[], index: number): boolean {
  const words = (at: number) => {
    const line = lines[at]
    return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 400))
  }
  const line = words(index)
  if (startsAny(line, ADDRESSES)) return false
  return labelling(line) > 0 || isTimestamp(line) || labelling(words(index - 1)) === 2
}
