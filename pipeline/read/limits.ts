/** How large a raw file may be, wherever it comes from. */
import { problemIn, type InputError } from '../errors.ts'
import { datasetName, factsName } from './beside.ts'

/** Bytes of the largest raw file that is read, and of the largest sidecar: reports have some 100 kB. */
export const largestFile = 20_000_000
const largestSidecar = 1_000_000

/** Bytes that a file of this name may have. `largestOf('a.yml')` is 1,000,000. */
export const largestOf = (name: string): number => (factsName.test(name) ? largestSidecar : largestFile)

/** What is said of a file that has more. */
export function tooLarge(name: string): InputError {
  if (name.endsWith(datasetName)) return problemIn('dataset-wrong', name, 'is larger than 1 MB')
  if (factsName.test(name)) return problemIn('sidecar-wrong', name, 'is larger than 1 MB')
  return problemIn(/\.html?$/iu.test(name) ? 'page-too-large' : 'file-too-large', name, 'is larger than 20 MB')
}
