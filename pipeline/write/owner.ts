/** Who a scratch folder belongs to, told so that other machines and containers can read it. */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** A process, by all that tells it from any other: the same number is given in every container. */
export interface Owner {
  program: 'baogao'
  token: string
  pid: number
  /** When it began, in ticks since the machine did; empty where the system does not tell. */
  began: string
  /** The space that its number is of: a container has its own. */
  space: string
  boot: string
  host: string
}

export const tokenForm = /^[0-9a-f]{16}$/u

/** This process, with a token that nobody else has. */
export function newOwner(): Owner {
  return { program: 'baogao', token: randomBytes(8).toString('hex'), pid: process.pid, ...here() }
}

/** This process's place: the same for two of them only if they see each other's numbers. */
function here(): Omit<Owner, 'program' | 'token' | 'pid'> {
  const said = (read: () => string) => { try { return read() } catch { return '' } }
  return {
    began: beganAt('self'),
    space: said(() => readlinkSync('/proc/self/ns/pid')),
    boot: said(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    host: hostname(),
  }
}

function beganAt(process: string): string {
  try {
    // The second field is a name in brackets, and may hold anything.
    return readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** The owner that a scratch folder names; null where it names none: then it is not one of ours. */
export async function ownerOf(folder: string, token: string): Promise<Owner | null> {
  try {
    const owner = JSON.parse(await readFile(join(folder, ownerFile), 'utf8')) as Owner
    return owner.program === 'baogao' && owner.token === token ? owner : null
  } catch {
    return null
  }
}

export const ownerFile = 'owner.json'

/**
 * Whether an owner is still at work. `unknown` where this process cannot see it: in another
 * container, on another machine, or before the machine was started again.
 */
export function standing(owner: Owner): 'alive' | 'dead' | 'unknown' {
  const own = here()
  // A name may change, and two machines may share one; it counts where the system tells nothing better.
  if (owner.boot !== own.boot || owner.space !== own.space) return 'unknown'
  if (own.boot === '' && owner.host !== own.host) return 'unknown'
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : 'dead'
  }
  // The number may be given anew; where /proc is not that of this space it tells of others.
  const isOwnProc = beganAt('self') === beganAt(String(process.pid))
  const began = isOwnProc ? beganAt(String(owner.pid)) : ''
  return began === '' || owner.began === '' || began === owner.began ? 'alive' : 'dead'
}

/**
 * The name of a folder of an owner that is not yet complete: it is made in one step, so whoever finds
 * it half filled can still tell whose it is.
 */
export const draftName = (owner: Owner): string => `${owner.token}.${owner.pid}-${owner.began}-${markOf(owner)}`

const draftForm = /^[0-9a-f]{16}\.(?<pid>\d{1,10})-(?<began>\d{0,20})-(?<mark>[0-9a-f]{16})$/u

/** What a process must share with another to see it by its number. */
function markOf({ space, boot, host }: Pick<Owner, 'space' | 'boot' | 'host'>): string {
  return createHash('sha256').update([space, boot, boot === '' ? host : ''].join('\n')).digest('hex').slice(0, 16)
}

/** Whether the owner of a folder that is named by `draftName` is still at work; null for any other name. */
export function standingOfDraft(name: string): ReturnType<typeof standing> | null {
  const said = draftForm.exec(name)?.groups
  if (!said) return null
  const own = here()
  if (said.mark !== markOf(own)) return 'unknown'
  return standing({ ...own, program: 'baogao', token: '', pid: Number(said.pid), began: said.began ?? '' })
}
