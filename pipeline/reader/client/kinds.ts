/** What a given file is, by its name: a report, facts or a review of one, or what says whose dataset it is. */
import { datasetName, isSidecarName, stemOf } from '../../read/beside.ts'
import { reviewName } from '../../read/reviews.ts'
import { reportOf } from '../../review/read.ts'
import type { FileState } from './state.ts'

type Kind = 'report' | 'facts' | 'review' | 'dataset'

/** `kindOf('CN-140802-2020.csv')` is `review`: the name begins as ids of reports do. */
export function kindOf(name: string): Kind {
  if (name === datasetName) return 'dataset'
  if (isSidecarName(name)) return 'facts'
  return reviewName.test(name) && /^[A-Z]{2}-\d{6}-/u.test(name) ? 'review' : 'report'
}

/** Whether a file beside a report says something of it. A report that a review refused is one of its own too. */
export function belongs(beside: string, { name, state }: { name: string, state: FileState }): boolean {
  const kind = kindOf(beside)
  if (kindOf(name) !== 'report') return false
  if (kind === 'facts') return stemOf(name) === stemOf(beside)
  if (kind !== 'review') return false
  if (state.is === 'read') return state.summary.id === reportOf(beside)
  return state.is === 'refused' && state.problem.code.startsWith('review-') && reportOf(state.problem.file) === reportOf(beside)
}
