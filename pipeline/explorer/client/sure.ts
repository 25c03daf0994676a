/** How sure a row is: its number, a word for it, and a shade that says no more than the word. */
import { h } from 'preact'
import { word } from './words.ts'

/** The steps of doubt, the greatest first: below what, and what it is called. */
const steps = [[0.6, 'unsure'], [0.85, 'fairlySure']] as const

/** Takes a confidence, `0.41`; gives how unsure it is: `unsure`, `fairlySure` or `sure`. */
export function sureStep(confidence: string): 'unsure' | 'fairlySure' | 'sure' {
  return steps.find(([below]) => Number(confidence) < below)?.[1] ?? 'sure'
}

/** The word for a confidence, in the language of the page. */
export const sureWord = (confidence: string): string => word(sureStep(confidence))

/** A confidence with its shade; the word stands beside the number for whoever sees no shade. */
export function Sure({ confidence }: { confidence: string }) {
  const step = sureStep(confidence)
  return h('span', { 'data-sure': step, title: sureWord(confidence) }, confidence,
    h('span', { class: step === 'unsure' ? 'doubted' : 'unseen' }, ` ${sureWord(confidence)}`))
}
