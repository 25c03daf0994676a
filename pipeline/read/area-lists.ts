// The official list of areas as it stood in a year, put together from the editions of GB/T 2260.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { areaEndings, autonomous, keptWhole } from '../vocabulary/areas.ts'
import { listHeadings, peoples, uncut } from '../vocabulary/areas.ts'
import { laterAreas } from '../vocabulary/area-changes.ts'
import { earlierAreas } from '../vocabulary/area-history.ts'

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

const resolve = createRequire(import.meta.url).resolve
const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(`gb2260/lib/${file}.json`), 'utf8'))
const lists = new Map<string, AreaList>()
const byYear = new Map<number, AreaList>()
const firstEdition = 200212
const lastEdition = 201607

/** An edition of the package `gb2260`, read from its file: the package itself loads none. */
function edition(name: number): Map<string, string> {
  const names = new Map(Object.entries(readJson(String(name)) as Record<string, string>))
  for (const [code, area] of names) if (listHeadings.includes(area)) names.delete(code)
  return names
}

/** The last edition of a year, as the editions are named by year and month. */
function editionOf(year: number): number {
  if (year * 100 < firstEdition) return firstEdition
  const editions = (readJson('revisions') as string[]).map(Number)
  return editions.find((each) => each <= year * 100 + 12) ?? firstEdition
}

function change(names: Map<string, string>, entries: string): void {
  for (const entry of entries.split(/\s/u)) {
    const code = entry.slice(0, 6)
    const name = entry.slice(6)
    if (name === '-') names.delete(code)
    else if (name !== '') names.set(code, name)
  }
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

function add(to: Map<string, string[]>, key: string, code: string): void {
  const codes = to.get(key)
  if (codes) codes.push(code)
  else to.set(key, [code])
}

function byFullName(names: ReadonlyMap<string, string>): Map<string, string[]> {
  const full = new Map<string, string[]>()
  for (const [code, name] of names) add(full, name, code)
  return full
}

function byShortName(
  names: ReadonlyMap<string, string>, full: AreaList['full'],
): Map<string, string[]> {
  const short = new Map<string, string[]>()
  for (const [code, name] of names) {
    const stem = shortName(name)
    if (stem === null) continue
    add(short, stem, code)
    // 凉山州, 三江县: the short form with the last letter kept.
    const kept = stem + name.slice(-1)
    if (kept !== name && !full.has(kept)) add(short, kept, code)
  }
  return short
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

/** The indexes are made when first asked for: most runs look up a whole name and no more. */
function listOf(names: ReadonlyMap<string, string>): AreaList {
  let full: Map<string, string[]> | undefined
  let short: Map<string, string[]> | undefined
  let provinces: Record<'full' | 'short', ReturnType<typeof byProvince>> | undefined
  return {
    names,
    get full() { return full ??= byFullName(names) },
    get short() { return short ??= byShortName(names, this.full) },
    ofProvince(digits) {
      provinces ??= { full: byProvince(this.full), short: byProvince(this.short) }
      return { full: provinces.full.get(digits) ?? [], short: provinces.short.get(digits) ?? [] }
    },
  }
}

/**
 * The list at the end of a year; before 1980 that of 1980, after the last known change that one's.
 * `areaList(2020).names.get('140802')` is 盐湖区
 */
export function areaList(year: number): AreaList {
  const kept = byYear.get(year)
  if (kept) return kept
  const list = listOfYear(year)
  // Years that nobody asks for twice, as a hostile text may name them, are not worth their place.
  if (byYear.size < 200) byYear.set(year, list)
  return list
}

function listOfYear(year: number): AreaList {
  const later = laterAreas.filter(([from]) => from <= year)
  const earlier = earlierAreas.filter(([last]) => last >= year)
  const base = editionOf(year)
  const key = `${base}+${base === lastEdition ? later.length : 0}-${earlier.length}`
  const known = lists.get(key)
  if (known) return known
  const names = edition(base)
  for (const [, entries] of base === lastEdition ? later : []) change(names, entries)
  for (const [, entries] of earlier) change(names, entries)
  const list = listOf(names)
  lists.set(key, list)
  return list
}
