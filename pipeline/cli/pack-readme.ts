/** The package's READMEs in the place of the checkout's while it is packed: npm takes no other file for them. */
import { copyFile, rename } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const names = ['README.md', 'README.zh-CN.md']
const kept = (project: string, name: string) => join(project, `.checkout-${name}`)

/** Puts them in place; the checkout's are kept beside them, also where an earlier pack was broken off. */
export async function packReadmes(project: string): Promise<void> {
  for (const name of names) {
    if (!existsSync(kept(project, name))) await rename(join(project, name), kept(project, name))
    await copyFile(join(project, 'pipeline/package', name), join(project, name))
  }
}

/** Puts the checkout's back. */
export async function unpackReadmes(project: string): Promise<void> {
  for (const name of names) {
    if (existsSync(kept(project, name))) await rename(kept(project, name), join(project, name))
  }
}
