// Facts of a report that cannot all be true: each pair is a doubt, whoever said them.

import type { Doubt, Facts, Sidecar } from '../types.ts'
import { areaOfCode, findArea } from './areas.ts'
import { yearsIn } from './dates.ts'

/** What the text and the file's name say beside the facts that won. */
export interface Told {
  /** The code of the listed area that the text names. */
  areaCode: string | null
  /** The year in the file's name. */
  fileYear: number | null
}

type Pair = readonly [rule: string, what: string, key: string]

/** A speech of the last weeks of a year may be of the year to come. */
const isEve = (day: string, year: number) =>
  day.slice(0, 4) === String(year - 1) && Number(day.slice(5, 7)) >= 11

function* pairs(facts: Facts, given: Sidecar | null, told: Told): Generator<Pair> {
  const { year, deliveredOn, publishedOn, areaCode } = facts
  if (deliveredOn !== null && !deliveredOn.startsWith(String(year)) && !isEve(deliveredOn, year)) {
    yield ['facts/year', `the year is ${year}, but the speech is of ${deliveredOn}`, 'year']
  }
  const isFirm = deliveredOn !== null || typeof given?.['year'] === 'number'
  if (isFirm && told.fileYear !== null && told.fileYear !== year) {
    yield ['facts/year', `the year is ${year}, the file's name says ${told.fileYear}`, 'year']
  }
  const titled = yearsIn(facts.title ?? '')[0]
  if (isFirm && titled !== undefined && titled !== year
    && !(deliveredOn !== null && isEve(deliveredOn, titled))) {
    yield ['facts/year', `the year is ${year}, the title says ${titled}`, 'year']
  }
  if (deliveredOn !== null && publishedOn !== null && publishedOn < deliveredOn
    && typeof (given?.['published_on'] ?? given?.['delivered_on']) === 'string') {
    const what = `it was published on ${publishedOn}, before the speech of ${deliveredOn}`
    yield ['facts/source', what, 'published_on']
  }
  const endOf = (key: string) => Number(String(given?.[key] ?? year).slice(-4))
  if (endOf('review_period') > year) {
    yield ['facts/periods', `the review goes beyond the report of ${year}`, 'review_period']
  }
  if (endOf('plan_period') < year) {
    yield ['facts/periods', `the plan ends before the report of ${year}`, 'plan_period']
  }
  const code = given?.['area_code']
  const name = given?.['area']
  if (typeof code === 'string' && areaOfCode(code, year) === null) {
    yield ['facts/area-code', `no list of areas has the code ${code} about ${year}`, 'area_code']
  }
  const named = typeof name === 'string' ? findArea(name, year)?.code : undefined
  if (typeof code === 'string' && named !== undefined && named !== code) {
    const what = `the area is called ${String(name)} (${named}), its code is ${code}`
    yield ['facts/area', what, 'area_code']
  }
  const isGiven = typeof code === 'string' || typeof name === 'string'
  if (isGiven && areaCode !== null && told.areaCode !== null && told.areaCode !== areaCode) {
    yield ['facts/area', `the text is of ${told.areaCode}, the facts say ${areaCode}`, 'area_code']
  }
}

/**
 * Takes the facts, what was given by a person, and what the text and the file's name say; gives a
 * doubt for each contradiction. Those that the text alone makes are found where it is read.
 * year 1950 with a speech of 2020-04-21 gives `facts/year`
 */
export function contradictions(
  facts: Facts, given: Sidecar | null, told: Told, sidecar: string,
): Doubt[] {
  const cure = (key: string) => (given?.[key as keyof Sidecar] === undefined ? `add "${key}:" to ${sidecar}` : `see "${key}:" in ${sidecar}`)
  return [...pairs(facts, given, told)].map(([rule, what, key]) => ({ rule, message: `${what}; ${cure(key)}` }))
}
