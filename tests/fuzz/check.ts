/** Sends an input through all that is made of one raw file; says what went wrong, if anything. */
import { InputError } from '../../pipeline/errors.ts'
import { makePart } from '../../pipeline/parts/make.ts'
import { pack, unpack } from '../../pipeline/parts/pack.ts'
import { reportTables, type PartInfo, type Sections } from '../../pipeline/parts/part.ts'
import { schemas } from '../../pipeline/schemas.ts'
import type { RawFile } from '../../pipeline/types.ts'
import { sayFault } from '../../pipeline/validate/index.ts'
import { jsonLines, rowsOfJson } from '../../pipeline/write/json.ts'

export interface Failure {
  /** What failed, without what differs from input to input: failures of one kind are one fault. */
  kind: string
  /** The whole message, with the stack of a crash. */
  message: string
}

export type Outcome = 'read' | 'refused' | Failure

/** So much work may a small input be, and so much more each byte, before it counts as hanging. */
const patience = { milliseconds: 1000, perByte: 0.05 }

/** Takes an input; gives `read`, `refused` where it is no report, or what went wrong. */
export async function check(file: RawFile): Promise<Outcome> {
  const began = process.cpuUsage()
  try {
    const outcome = await through(file)
    const { user, system } = process.cpuUsage(began)
    const time = (user + system) / 1000
    if (time < patience.milliseconds + file.bytes.length * patience.perByte) return outcome
    return { kind: 'slow', message: `${Math.round(time)} ms of work for ${file.bytes.length} bytes` }
  } catch (error) {
    if (error instanceof InputError) return checkRefusal(error)
    const stack = error instanceof Error ? error.stack ?? error.message : String(error)
    const at = /pipeline\/[^\s)]+/u.exec(stack)?.[0] ?? 'unknown'
    return { kind: `crash at ${at}`, message: stack.split('\n').slice(0, 6).join('\n') }
  }
}

async function through(file: RawFile): Promise<Outcome> {
  const { info, sections } = await makePart(file, 'key', true)
  if (!/^CN-[0-9a-zx]+-\d{4}(?:-[a-z0-9]+)?$/u.test(info.id)) {
    return { kind: 'id', message: `the report id ${JSON.stringify(info.id)} is not safe as a file name` }
  }
  const [fault] = info.faults
  if (fault) return { kind: `${fault.rule} ${fault.table}.${fault.field}`, message: sayFault(fault) }
  return checkPart(info, sections) ?? 'read'
}

/** What is kept comes back; it has as many lines as rows, and no page that holds markup of the report's. */
function checkPart(info: PartInfo, sections: Sections): Failure | null {
  const bytes = pack(info, sections)
  const part = unpack<PartInfo>((start, size) => bytes.subarray(start, start + size))
  const read = (name: string) => part.section(name).toString('utf8')
  if (JSON.stringify(part.info) !== JSON.stringify(info)) return { kind: 'part', message: 'its description changed' }
  for (const name of reportTables) {
    const count = info.statistics.rows[name]
    const lines = read(`csv/${name}`).split('\n').length - 1
    if (lines !== count) return { kind: `csv ${name}`, message: `${lines} lines for ${count} rows` }
    const json = read(`json/${name}`)
    const rows = rowsOfJson(json, schemas[name])
    if (rows.length !== count) return { kind: `json ${name}`, message: `${rows.length} for ${count} rows` }
    if (jsonLines(rows, schemas[name]) !== json) return { kind: `json ${name}`, message: 'its rows do not come back' }
  }
  if (/[<>]/u.test(read('page'))) return { kind: 'page', message: 'its block holds a tag' }
  if (Object.keys(Object.prototype).length > 0) return { kind: 'prototype', message: 'Object.prototype was written to' }
  return null
}

/** A refusal is one line that names the file's problem and no place in the program. */
function checkRefusal(error: InputError): Outcome {
  const { what } = error.problem
  const isPlain = what.length < 500 && !/\n|pipeline\//u.test(what)
  return isPlain ? 'refused' : { kind: 'message', message: JSON.stringify(error.message) }
}
