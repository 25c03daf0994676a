/** The review file: saved from the page, and read into it again; a second one is merged. */
import { faultWords, parseReview, type ReviewFault } from '../../../review/rows.ts'
import { byteOrderMark, download } from '../export.ts'
import { model, notice } from '../state.ts'
import { adopt, toFile } from './adopt.ts'
import { focusCardNext } from './card.ts'
import { merge, tally, type Entry } from './entries.ts'
import {
  commit, current, decisionOf, goTo, isMerging, isUnsaved, moveOn, problem, reviewer, shown, shownTasks, work,
} from './state.ts'
import { language, word } from '../words.ts'
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
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (isWorkbook(bytes)) problem.value = say('badSheet', { name: file.name, id: model.data.id })
    else readOne(file.name, decoded(bytes))
  }
  // What is read may put differences where the row at hand was: the keys go with it.
  focusCardNext()
}

/** What a workbook begins with: a ZIP archive, or a compound file of Office 97. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]].some((start) => start.every((byte, at) => bytes[at] === byte))

/** A file as text: UTF-8, or what Excel in China saves a CSV in. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** The first fault in the language of the page, and how many more there are. */
function sayFault(name: string, [fault, ...more]: readonly [ReviewFault, ...ReviewFault[]]): string {
  const { what, todo } = fault.kind ? faultWords(fault.kind, fault.values ?? {}, language.value) : fault
  const words = say('faultWords', { what, todo }) + (more.length > 0 ? say('faultsMore', { n: more.length }) : '')
  return fault.line > 0 ? say('badFile', { name, line: fault.line, problem: words }) : say('badWhole', { name, problem: words })
}

function readOne(name: string, text: string) {
  const { rows, faults } = parseReview(text, /\.jsonl$/iu.test(name) ? 'jsonl' : 'csv')
  const [fault, ...others] = faults
  if (fault) {
    problem.value = sayFault(name, [fault, ...others])
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
  // A row at hand that is still open stays.
  else if (decisionOf(current.value) || !shownTasks.value.some(({ key }) => key === current.value)) moveOn()
}
