/** Makes dist/ for the package, and its README: code, types, the pages' bundles. Run by `npm pack`, before it and after. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBundle } from '../explorer/bundle.ts'
import { makeReaderPage } from '../reader/bundle.ts'
import { licencesOf, packagesOf, packCode } from './pack-code.ts'
import { packReadmes, unpackReadmes } from './pack-readme.ts'
import { packTypes } from './pack-types.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(project, 'dist')

if (process.argv[2] === 'after') await unpackReadmes(project)
else {
  await rm(dist, { recursive: true, force: true })
  await packTypes(project, join(dist, 'types'))
  const inputs = await packCode(project, dist)
  // The pages are bundled here, so that nothing is on a user's machine.
  for (const name of ['explorer', 'reader']) await mkdir(join(dist, name))
  await writeFile(join(dist, 'explorer/client.json'), `${JSON.stringify(await makeBundle())}\n`)
  await writeFile(join(dist, 'reader/reader.html'), await makeReaderPage())
  const names = [...packagesOf(inputs), ...clientPackages()].sort()
  await writeFile(join(dist, 'LICENSES.txt'), await licencesOf(join(project, 'node_modules'), [...new Set(names)]))
  await packReadmes(project)
}

/** What the pages' own scripts are made of besides. */
function clientPackages(): string[] {
  return ['preact', '@preact/signals', '@preact/signals-core', 'papaparse']
}
