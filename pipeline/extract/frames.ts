/** Frames: two figures of a sentence of which one belongs to the other, and the rules that say so. */
import type { Figure } from './figures.ts'

/** What a figure is to the one that it belongs to. */
export type FrameRole = 'baseline' | 'qualifier' | 'beneficiary_count'

/** The figures of a sentence with the gaps between them. */
export interface Frame {
  text: string
  figures: Figure[]
  /** The text between a figure and the next. */
  gapAfter: (index: number) => string
  /** Where the clause of a figure starts, or the figure before ends. */
  headStart: (index: number) => number
  assign: (index: number, role: FrameRole, to: number, rule: string) => void
}

/** The rules for such figures, each with the id in the column `rule` and why it may be read so. */
export const frameRules = {
  fromTo: { id: 'frame/from-to', why: 'the first figure is where the second came from' },
  than: { id: 'frame/than', why: 'a change is counted from the figure that it is compared with' },
  againstTarget: {
    id: 'frame/against-target',
    why: 'what was aimed at stands beside what came of it',
  },
  size: { id: 'frame/size', why: 'a size behind or inside a count says how large each thing is' },
  beneficiary: {
    id: 'frame/beneficiary',
    why: 'a count of people beside a payment says who gets it',
  },
  qualifier: {
    id: 'frame/qualifier',
    why: 'a threshold before a noun says which things are counted',
  },
} as const
