// The official list of areas as it stood in a year: names, short names, what came after a code.

import { areaCodes } from '../lexicon/texts.ts'
import { areaEndings, autonomous, keptWhole } from '../vocabulary/areas.ts'
import { peoples, uncut } from '../vocabulary/areas.ts'
import { parseRows } from './area-rows.ts'
import type { AreaRow } from './area-rows.ts'

/** A list with its indexes; a name can belong to several codes. */
export interface AreaList {
  names: ReadonlyMap<string, string>
  full: ReadonlyMap<string, readonly string[]>
  short: ReadonlyMap<string, readonly string[]>
  /** Both for the areas of one province, by the first two digits of their codes. */
  ofProvince: (digits: string) => ProvinceNames
}

/** Names of one province's areas with their codes, in the order of the list. */
export type ProvinceNames = Readonly<Record<'full' | 'short', readonly (readonly [name: string, codes: readonly string[]])[]>>

/** All rows with their indexes: by code, and by whole name. */
interface Table {
  /** The first year of all, and the last in which anything changed. */
  first: number
  last: number
  rows: readonly AreaRow[]
  byCode: ReadonlyMap<string, readonly AreaRow[]>
  byName: ReadonlyMap<string, readonly AreaRow[]>
}

let table: Table | undefined
let shortNames: ReadonlyMap<string, readonly AreaRow[]> | undefined
const byYear = new Map<number, AreaList>()

function indexed(rows: readonly AreaRow[], key: (row: AreaRow) => string): Map<string, AreaRow[]> {
  const index = new Map<string, AreaRow[]>()
  for (const row of rows) add(index, key(row), row)
  return index
}

function add<T>(to: Map<string, T[]>, key: string, value: T): void {
  const values = to.get(key)
  if (values) values.push(value)
  else to.set(key, [value])
}

/** The table is read when first asked for. */
function areas(): Table {
  if (table) return table
  const rows = parseRows(areaCodes)
  const years = rows.flatMap(({ from, to }) => to === Infinity ? [from] : [from, to])
  return table = {
    first: years.reduce((a, b) => Math.min(a, b)),
    last: years.reduce((a, b) => Math.max(a, b)),
    rows,
    byCode: indexed(rows, ({ code }) => code),
    byName: indexed(rows, ({ name }) => name),
  }
}

/** The rows of a code, the oldest first. */
export const rowsOfCode = (code: string): readonly AreaRow[] => areas().byCode.get(code) ?? []

/** The rows of a whole name. */
export const rowsOfName = (name: string): readonly AreaRow[] => areas().byName.get(name) ?? []

/** The rows that begin in a year. */
export const rowsNamedAt = (year: number): readonly AreaRow[] => areas().rows.filter(({ from }) => from === year)

/** The rows of a short name: 凉山, and 凉山州 with the last letter kept. */
export function rowsOfShortName(name: string): readonly AreaRow[] {
  if (!shortNames) {
    const index = new Map<string, AreaRow[]>()
    for (const [name, rows] of areas().byName) {
      for (const short of shortForms(name)) for (const row of rows) add(index, short, row)
    }
    shortNames = index
  }
  return shortNames.get(name) ?? []
}

/**
 * The codes that came after a code, directly or later, itself left out.
 * `laterCodes('130622')` has 130608, as 清苑县 became 清苑区
 */
export function laterCodes(code: string): Set<string> {
  const found = new Set<string>()
  const open = [code]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const row of rowsOfCode(next)) {
      for (const [later] of row.successors.matchAll(/\d{6}/gu)) {
        if (later !== code && !found.has(later)) open.push(later)
        if (later !== code) found.add(later)
      }
    }
  }
  return found
}

/**
 * The rows in use in a year that a code came after whole: 清苑县 for 130608 in 2004. Areas that only
 * gave some of their land to another stand with a year behind the code, and do not count.
 */
export function rowsBefore(code: string, year: number): AreaRow[] {
  return areas().rows.filter(({ from, to, successors }) => {
    return from <= year && year < to && successors.split(';').includes(code)
  })
}

/**
 * The short form of a name, or null where it has none of two characters or more.
 * `shortName('延边朝鲜族自治州')` is `延边`
 */
export function shortName(name: string): string | null {
  const ending = areaEndings.find((each) => name.endsWith(each))
  if (ending === undefined || uncut.some((each) => name.endsWith(each) && name.length <= 4)) {
    return null
  }
  let stem = name.slice(0, -ending.length)
  while (ending.startsWith(autonomous) && !keptWhole.includes(stem)) {
    const people = peoples.find((each) => stem.endsWith(each) && stem.length - each.length >= 2)
    if (people === undefined) break
    stem = stem.slice(0, -people.length)
  }
  return stem.length >= 2 ? stem : null
}

/** The short form, also with the last letter kept where that is no whole name: 三江县. */
function shortForms(name: string): string[] {
  const stem = shortName(name)
  if (stem === null) return []
  const kept = stem + name.slice(-1)
  return kept === name || areas().byName.has(kept) ? [stem] : [stem, kept]
}

/** Names grouped by province: a name that two provinces have stands in both, with the codes of each. */
function byProvince(index: ReadonlyMap<string, readonly string[]>): Map<string, [string, string[]][]> {
  const provinces = new Map<string, [string, string[]][]>()
  for (const [name, codes] of index) {
    for (const code of codes) {
      const digits = code.slice(0, 2)
      const names = provinces.get(digits) ?? []
      if (names.length === 0) provinces.set(digits, names)
      const last = names.at(-1)
      if (last?.[0] === name) last[1].push(code)
      else names.push([name, [code]])
    }
  }
  return provinces
}

/** Codes by the forms of their names. */
function byForms(names: ReadonlyMap<string, string>, forms: (name: string) => readonly string[]) {
  const index = new Map<string, string[]>()
  for (const [code, name] of names) for (const form of forms(name)) add(index, form, code)
  return index
}

/** The indexes are made when first asked for: most runs look up a whole name and no more. */
function listOf(names: ReadonlyMap<string, string>): AreaList {
  let full: Map<string, string[]> | undefined
  let short: Map<string, string[]> | undefined
  let provinces: Record<'full' | 'short', ReturnType<typeof byProvince>> | undefined
  return {
    names,
    get full() { return full ??= byForms(names, (name) => [name]) },
    get short() { return short ??= byForms(names, shortForms) },
    ofProvince(digits) {
      provinces ??= { full: byProvince(this.full), short: byProvince(this.short) }
      return { full: provinces.full.get(digits) ?? [], short: provinces.short.get(digits) ?? [] }
    },
  }
}

/**
 * The list at the end of a year; before 1981 that of 1981, after the last known change that one's.
 * `areaList(2020).names.get('140802')` is 盐湖区
 */
export function areaList(year: number): AreaList {
  const { first, last, rows } = areas()
  const within = Math.min(Math.max(year, first), last)
  const known = byYear.get(within)
  if (known) return known
  const list = listOf(new Map(rows
    .filter(({ from, to }) => from <= within && within < to)
    .map(({ code, name }): [string, string] => [code, name])))
  byYear.set(within, list)
  return list
}
