/** Every figure of the tables of ../shared/corpus is shown on the pages as it stands there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { askAll } from './figure-rows.ts'
import { project } from './fixtures/run.ts'
import { lacks } from './skip.ts'

const corpus = join(project, '../shared/corpus')

it.skipIf(lacks(existsSync(corpus), corpus))('of the reports in ../shared/corpus', () => askAll(corpus, 5000))
