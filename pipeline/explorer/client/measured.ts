/** How right the rows are that people have judged, in words. */
import type { PageAccuracy } from '../data.ts'
import { word } from './words.ts'

/** A sentence on the reviews of the rows of a page; nothing where there were none. */
export function saidOfReviews({ accuracy, chosen }: Partial<PageAccuracy>): string {
  if (accuracy) {
    const [n, share, low, high] = accuracy
    return word('accuracy', { n, share, low, high })
  }
  return chosen ? word('chosenRows', { n: chosen[0], right: chosen[1] }) : ''
}
