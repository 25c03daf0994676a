/** Repeats a piece ever more often and sees whether the time of each entry point grows faster. */
import { InputError } from '../../pipeline/errors.ts'
import { extract } from '../../pipeline/extract/index.ts'
import { normalize } from '../../pipeline/normalize/index.ts'
import { readReport } from '../../pipeline/read/index.ts'
import { validate } from '../../pipeline/validate/index.ts'
import { toCsv } from '../../pipeline/write/csv.ts'
import { toJson } from '../../pipeline/write/json.ts'
import { repeated } from './vocabulary.ts'
import { emptyTables, schemas, tableNames } from '../../pipeline/schemas.ts'

const stages = ['read', 'extract', 'normalize', 'validate', 'write'] as const
type Stage = (typeof stages)[number]

/** Milliseconds of work in each stage for one text; where it is refused, of read alone. */
export async function stageTimes(name: string, source: string): Promise<Partial<Record<Stage, number>>> {
  const times: Partial<Record<Stage, number>> = {}
  const timed = async <T>(stage: Stage, run: () => T | Promise<T>): Promise<T> => {
    const began = process.cpuUsage()
    try {
      return await run()
    } finally {
      // Work, not time: on a busy machine a process waits, and works no more for it.
      const { user, system } = process.cpuUsage(began)
      times[stage] = (user + system) / 1000
    }
  }
  const bytes = new TextEncoder().encode(source)
  try {
    const report = await timed('read', () => readReport({ name, bytes, sidecar: { year: 2020 } }))
    const extraction = await timed('extract', () => extract(report))
    const rows = await timed('normalize', () => normalize(report, extraction))
    const tables = { ...emptyTables(), ...rows }
    await timed('validate', () => validate(tables, new Map([[report.id, report.text]])))
    await timed('write', () => tableNames.map((table) =>
      toCsv(tables[table], schemas[table]) + toJson(tables[table], schemas[table])))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return times
}

/** Pieces that were found to be hard for one pattern or another, beside those of the fuzzer. */
export const hard = [
  ...repeated, '对于', '等的', '总计', '次位', '甲和乙、', '竣工', '占比', '0.', '从1%增长到', '实现', '超全国', '\t', '）',
  '为', '对', '均占', '都占', '（1）甲\n', '1. “甲”：乙\n', '一、甲\n（一）乙\n一是丙。\n', '2020年1月', '今年，', '“甲”是指乙\n',
  '增长1%至', '1至', '年至年', '<p>', '<div>', '</p>', '<a href=x>', '&amp;', '<!--', '<table><tr><td>', 'a ', 'a=',
]

export interface Excess {
  piece: string
  stage: Stage
  /** How many times longer four times the text took; 4 is linear, 16 is quadratic. */
  factor: number
  milliseconds: number
}

/** A stage that takes less than this has no growth that can be measured. */
const least = 40

/**
 * Takes a piece and a length; gives the stages whose time grows by more than `limit` when the text
 * grows by four, from `length` / 4 to `length`. A suspect is measured thrice, and its best counts.
 */
export async function growthOf(
  name: string, make: (length: number) => string, piece: string, length: number, limit = 8,
): Promise<Excess[]> {
  const small = await best(name, make(length / 4), 2)
  const large = await best(name, make(length), 1)
  const isSuspect = (stage: Stage, time: number) =>
    time > least && time > limit * Math.max(small[stage] ?? time, least / limit)
  if (!stages.some((stage) => isSuspect(stage, large[stage] ?? 0))) return []
  const again = await best(name, make(length), 2)
  return stages.flatMap((stage) => {
    const time = Math.min(large[stage] ?? 0, again[stage] ?? Infinity)
    if (!isSuspect(stage, time)) return []
    return [{ piece, stage, factor: time / (small[stage] ?? time), milliseconds: time }]
  })
}

async function best(name: string, source: string, rounds: number) {
  const least: Partial<Record<Stage, number>> = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const [stage, time] of Object.entries(await stageTimes(name, source))) {
      least[stage as Stage] = Math.min(time, least[stage as Stage] ?? Infinity)
    }
  }
  return least
}

const opening = '2020年政府工作报告\n各位代表：\n'

/** A text of one piece again and again, on one line, up to a length. */
export const oneLine = (piece: string) => (length: number) =>
  opening + piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** The same as a page. */
export const onePage = (piece: string) => (length: number) =>
  `<!DOCTYPE html><title>政府工作报告</title><body><div><p>各位代表：</p><p>${oneLine(piece)(length)}`
