/** Every command of `baogao`, with the module that runs it when it is imported. */

export interface CommandEntry {
  name: string
  does: string
  /** Whether its module is only this command; else the module reads the name from the command line. */
  own: boolean
  /** The module's path in pipeline/, for `npm run` and the reference. */
  path: string
  start(): Promise<unknown>
}

const stage = (name: string, does: string): CommandEntry =>
  ({ name, does, own: false, path: 'cli/stage.ts', start: () => import('./stage.ts') })

/** In the order in which a person meets them. */
export const commands: readonly CommandEntry[] = [
  { name: 'build', does: 'reports → datasets', own: true, path: 'build.ts', start: () => import('../build.ts') },
  { name: 'add', does: 'add a report to raw/: check, name, copy, build', own: true, path: 'cli/add.ts', start: () => import('./add.ts') },
  { name: 'explain', does: 'what a sentence or a row says, and which rule says it', own: true, path: 'cli/explain.ts', start: () => import('./explain.ts') },
  { name: 'check', does: 'whether out/ is what raw/ gives', own: true, path: 'cli/check.ts', start: () => import('./check.ts') },
  { name: 'diff', does: 'what two datasets differ in, by meaning', own: true, path: 'cli/diff.ts', start: () => import('./diff.ts') },
  { name: 'changelog', does: 'the difference of two datasets as an entry of a changelog', own: true, path: 'cli/changelog.ts', start: () => import('./changelog.ts') },
  stage('read', 'one stage alone: a raw file → its text, sections, notes'),
  stage('extract', 'one stage alone: a report → quantities and claims'),
  stage('normalize', 'one stage alone: quantities and claims → rows'),
  stage('validate', 'one stage alone: rows → what is wrong with them'),
]
