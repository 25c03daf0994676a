/** Every command of `baogao`, with the module that runs it when it is imported. */

export interface CommandEntry {
  name: string
  does: string
  /** Whether its module is this command alone; else it reads the name from the command line. */
  own: boolean
  /** The module's path in pipeline/, for `npm run` and the reference. */
  path: string
  start(): Promise<unknown>
}

type Start = CommandEntry['start']

const own = (name: string, does: string, start: Start, path = `cli/${name}.ts`): CommandEntry =>
  ({ name, does, own: true, path, start })
const stage = (name: string, does: string): CommandEntry =>
  ({ name, does, own: false, path: 'cli/stage.ts', start: () => import('./stage.ts') })

/** In the order in which a person meets them. */
export const commands: readonly CommandEntry[] = [
  own('build', 'reports → datasets', () => import('../build.ts'), 'build.ts'),
  own('add', 'add a report to raw/: check, name, copy, build', () => import('./add.ts')),
  own('import', 'a table of reports → files of raw/, one for each row', () => import('./import.ts')),
  own('dataset', 'make raw/dataset.yml: whose dataset it is', () => import('./dataset.ts')),
  own('explain', 'what a sentence or a row says, and by which rule', () => import('./explain.ts')),
  own('check', 'whether out/ is what raw/ gives', () => import('./check.ts')),
  own('diff', 'what two datasets differ in, by meaning', () => import('./diff.ts')),
  own('review', 'draw rows to be judged, score the dataset by them, merge reviews', () => import('./review.ts')),
  own('changelog', 'that difference as an entry of a changelog', () => import('./changelog.ts')),
  own('metrics:missing', 'frequent metrics that the catalogue does not have', () => import('./missing.ts'), 'cli/missing.ts'),
  own('records', 'documents → rows, a JSON line each', () => import('./records.ts')),
  own('panel', 'figures of areas → rows of the panel, a JSON line each', () => import('./panel.ts')),
  stage('read', 'one stage alone: a raw file → its text, sections, notes'),
  stage('extract', 'one stage alone: a report → quantities and claims'),
  stage('normalize', 'one stage alone: quantities and claims → rows'),
  stage('validate', 'one stage alone: rows → what is wrong with them'),
]
