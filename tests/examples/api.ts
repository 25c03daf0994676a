/** The examples of pipeline/API.md: each a module, with the lines that it says it prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../fixtures/run.ts'

export interface ApiExample {
  /** The heading above it. */
  title: string
  code: string
  /** Lines of stdout. */
  prints: string[]
}

/** In their order. */
export function apiExamples(): ApiExample[] {
  const sections = readFileSync(join(project, 'pipeline/API.md'), 'utf8').split(/^## /mu)
  return sections.flatMap((section) => [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, code = '']) => ({
    title: section.split('\n')[0]!, code, prints: [...code.matchAll(/^ *\/\/ → (.*)$/gmu)].map(([, line = '']) => line),
  })))
}
