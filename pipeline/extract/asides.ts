/** Brackets behind a figure, in which parts of it are told: what follows them goes on with what stood before. */
import type { Topic } from './names/topics.ts'

/** What stands in brackets behind a figure, and what the sentence told before them. */
export interface Aside { end: number; topic: Topic }

/** 重点项目26项（其中省重点4项），总投资…: brackets that open between two figures; what follows them goes on with what stood before. */
export function asideAt(text: string, from: number, to: number, limit: number, topic: Topic): Aside | null {
  const open = text.slice(from, to).lastIndexOf('（')
  const end = open < 0 ? -1 : text.indexOf('）', from + open)
  return topic.sentence < 0 || end < to || end > limit ? null : { end, topic }
}
