/** The review file: saved from the page, and read into it again; a second one is merged. */
import { parseReview } from '../../../review/rows.ts'
import { byteOrderMark, download } from '../export.ts'
import { model, notice } from '../state.ts'
import { adopt, toFile } from './adopt.ts'
import { merge, tally, type Entry } from './entries.ts'
import { commit, goTo, isMerging, isUnsaved, moveOn, problem, reviewer, shown, work } from './state.ts'
import { word } from '../words.ts'
import { say } from './words.ts'

function announce(...parts: string[]) {
  notice.value = ''
  notice.value = parts.filter(Boolean).join(word('comma'))
}

/** Whether a save waits for the reviewer's name. */
let waits = false

/** The name was typed: what waited for it is saved. */
export function nameGiven() {
  if (waits && reviewer.value.trim()) save()
}

/** Saves what is in hand as the report's review file; who reviews must be known. */
export function save() {
  const { entries, differences } = work.value
  const name = reviewer.value.trim()
  if (entries.size === 0) return announce(say('nothingToSave'))
  if (!name && [...entries.values()].some(({ decision, by }) => decision && !by)) {
    waits = true
    problem.value = say('nameFirst')
    document.querySelector<HTMLInputElement>('#reviewer')?.focus()
    return
  }
  waits = false
  const file = `${model.data.id}.csv`
  download(file, 'text/csv;charset=utf-8', byteOrderMark + toFile(model, entries, name))
  const signed = new Map([...entries].map(([key, made]): [string, Entry] =>
    [key, made.decision && !made.by ? { ...made, by: name } : made]))
  work.value = { ...work.value, entries: signed }
  isUnsaved.value = false
  problem.value = ''
  announce(say('savedAs', { name: file, n: entries.size }),
    differences.length > 0 ? say('undecidedLeft', { n: differences.length }) : '')
}

/** Reads review files, one after the other; what is in hand already is merged with them. */
export async function readFiles(files: Iterable<File>) {
  problem.value = ''
  for (const file of files) readOne(file.name, decoded(new Uint8Array(await file.arrayBuffer())))
}

/** A file as text: UTF-8, or what Excel in China saves a CSV in. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function readOne(name: string, text: string) {
  const { rows, faults } = parseReview(text, /\.jsonl$/iu.test(name) ? 'jsonl' : 'csv')
  const [fault] = faults
  if (fault) {
    const more = faults.length > 1 ? ` (+${faults.length - 1})` : ''
    problem.value = say('badFile', { name, line: fault.line, problem: `${fault.what}. ${fault.todo}.${more}` })
    return
  }
  const { entries, strange, without } = adopt(model, rows)
  if (strange > 0 && strange === entries.filter(({ table }) => table !== 'reports').length) {
    problem.value = say('otherReport', { name })
    return
  }
  const isFirst = work.value.entries.size === 0
  const { taken, ...merged } = merge(work.value, entries)
  commit(merged)
  if (isFirst) isUnsaved.value = false
  if (tally(merged.entries)[''] > 0 && entries.some(({ sample }) => sample)) shown.value = 'drawn'
  isMerging.value = merged.differences.length > 0
  const kept = strange + without
  announce(say('readFile', { name, n: isFirst ? entries.length : taken }),
    kept > 0 ? say('readKept', { n: kept }) : '',
    merged.differences.length > 0 ? say('readDiffer', { n: merged.differences.length }) : '')
  if (merged.differences.length > 0) goTo(merged.differences[0]!.key)
  else moveOn()
}
