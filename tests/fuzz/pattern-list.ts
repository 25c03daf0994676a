/** Finds every regular expression of pipeline/: those written out, and those built from words. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { project } from '../fixtures/run.ts'

export interface Pattern {
  source: string
  flags: string
  /** Where it stands or is built: `read/dates.ts:55`. */
  place: string
}

/** What runs in a browser or at the command line only is not fed by reports. */
const isOutside = (path: string) => path.startsWith('explorer/client/') || path.startsWith('cli/')

export const modules = readdirSync(join(project, 'pipeline'), { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !isOutside(path)).sort()

/** The literals of all modules, in the order of the files. */
export function literals(): Pattern[] {
  return modules.flatMap((path) => {
    const tree = ts.createSourceFile(
      path, readFileSync(join(project, 'pipeline', path), 'utf8'), ts.ScriptTarget.ES2023, true)
    const found: Pattern[] = []
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? []
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
        found.push({ source, flags, place: `${path}:${line + 1}` })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return found
  })
}

/**
 * Runs `work`, which imports modules and feeds them, and notes every pattern that is built in
 * pipeline/ meanwhile.
 */
export async function builtDuring(work: () => Promise<unknown>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = Reflect.construct(target, [source, flags]) as RegExp
      const at = /pipeline\/((?!cli\/)[^\s):?]+\.ts)[^\s)]*?:(\d+):/u.exec(new Error().stack?.split('\n')[2] ?? '')
      const key = `/${made.source}/${made.flags}`
      if (at && !found.has(key)) {
        found.set(key, { source: made.source, flags: made.flags, place: at[1]! })
      }
      return made
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = original
  }
  return [...found.values()]
}
