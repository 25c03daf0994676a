/** Where the command line keeps what a build has made, when no folder is named. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A checkout keeps it among its packages, where `npm ci` clears it away; an installed package in the
 * user's cache folder (XDG Base Directory Specification).
 */
export function usualCache(): string {
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
  if (existsSync(modules)) return join(modules, '.cache', 'baogao', 'parts')
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'baogao', 'parts')
}
