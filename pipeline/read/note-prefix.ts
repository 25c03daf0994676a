/** Finds items that each begin with their label, and so may hold lists themselves. */

import { cut, isBalanced, jointsOf, trimEnds } from './note-cuts.ts'
import type { Group } from './note-terms.ts'
import { tidyTail } from './note-tidy.ts'

/** The places where a label begins a clause or follows a joint. */
function labelStarts(words: string, groups: readonly Group[]): { at: number, group: number }[] {
  const places = new Set([0])
  let offset = 0
  for (const piece of cut(words, '，,、；;：:')) {
    offset = words.indexOf(piece, offset)
    places.add(offset)
    for (const { at, length } of jointsOf(piece)) places.add(offset + at + length)
    offset += piece.length
  }
  return [...places].sort((one, two) => one - two).flatMap((at) => {
    const group = groups.findIndex(({ label }) => label !== '' && words.startsWith(label, at))
    return group < 0 ? [] : [{ at, group }]
  })
}

/**
 * The items of a sentence that begin with the labels of the groups, as many as they count; null for none.
 * `('创业和创建甲、乙，建设丙', 两创一建)` → 创业, 创建甲、乙, 建设丙.
 */
export function byPrefix(words: string, groups: readonly Group[], outer: string): string[] | null {
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  const starts = labelStarts(words, groups)
  const [first] = starts
  const lead = first === undefined ? -1 : words.lastIndexOf(groups[0]!.label, first.at - 1)
  const isOne = groups.length === 1 && total > 2 && starts.length === total - 1 && lead > 0
  if (isOne && !/[，,；;]/u.test(trimEnds(words.slice(lead, first!.at)))) starts.unshift({ at: lead, group: 0 })
  const fits = groups.every(({ count }, index) => starts.filter(({ group }) => group === index).length === count)
  if (!fits || total < 2) return null
  const items = starts.map(({ at }, index) => trimEnds(words.slice(at, starts[index + 1]?.at ?? words.length)))
    .map((item) => jointTail(item))
  const last = items.length - 1
  if (items.slice(0, last).every((item) => !/[，,]/u.test(item))) items[last] = cut(items[last]!, '，,')[0] ?? ''
  if (items.some((item) => item.length < 2 || /[；;]/u.test(item) || !isBalanced(item))) return null
  return tidyTail(items, { label: groups.length === 1 ? groups[0]!.label : '', outer })
}

/** An item without a joint that the next one is tied to it by: 创业和 → 创业. */
function jointTail(item: string): string {
  const joints = jointsOf(`${item}。`).at(-1)
  return joints !== undefined && joints.at + joints.length === item.length ? trimEnds(item.slice(0, joints.at)) : item
}
