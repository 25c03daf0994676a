/** What the vocabulary promises: no word twice, codes that exist, units and patterns that prove themselves. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error The package comes without types.
import ucum from '@lhncbc/ucum-lhc'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../pipeline/extract/figures.ts'
import { parseHead } from '../pipeline/extract/heads.ts'
import type { Quantity } from '../pipeline/extract/quantity.ts'
import { scanLine } from '../pipeline/extract/scan.ts'
import { normalizeValue } from '../pipeline/normalize/units.ts'
import * as comparators from '../pipeline/vocabulary/comparators.ts'
import * as cues from '../pipeline/vocabulary/cues.ts'
import * as heads from '../pipeline/vocabulary/heads.ts'
import { moneyWords } from '../pipeline/lexicon/money.ts'
import * as tokens from '../pipeline/vocabulary/tokens.ts'
import { countedNouns, units, type Unit } from '../pipeline/vocabulary/units.ts'
import * as verbs from '../pipeline/vocabulary/verbs.ts'
import { project } from './fixtures/run.ts'

const split = (lines: readonly (readonly [words: string, ...rest: unknown[]])[]): string[] =>
  lines.flatMap(([words]) => words.split(' '))

/** The words of each matcher, in the order in which they are looked up. */
const lists: Record<string, readonly string[]> = {
  'before a number': [
    ...comparators.before.map(([word]) => word), ...split(verbs.states), ...split(verbs.changes), ...split(verbs.adverbs), ...verbs.intact,
  ],
  'comparators behind a number': comparators.after.map(([word]) => word),
  openers: verbs.openers,
  'weak openers': verbs.weakOpeners,
  acts: verbs.acts,
  'heads that a list shares': heads.sharedHeads,
  'short forms': heads.pairs.map(([short]) => short),
  proportions: heads.proportions.map(([word]) => word),
  replaceable: heads.replaceable,
  ...Object.fromEntries((['aggregate', 'statistic', 'kind', 'pay', 'payer', 'noun', 'rate', 'purpose', 'near', 'group', 'apart', 'raise'] as const)
    .map((of) => [`money: ${of}`, moneyWords(of).map(([word]) => word)])),
  'zero of': tokens.zeroNouns,
  'cues of ranks': tokens.rankCues,
  'tails of names': tokens.nameTails,
  'elapsed time': [...tokens.effortHeads, ...tokens.runHeads],
  units: units.map(({ word }) => word),
  'counted nouns': countedNouns.map(([noun]) => noun),
  'headings that look back': cues.pastHeadings,
  'headings that look ahead': cues.planHeadings,
  'openings of a year': [...cues.pastYear, ...cues.pastYears],
  'openings of a plan': [...cues.planYear, ...cues.planYears],
  'what is there': cues.presentWords,
}

describe('no word stands twice in what one matcher looks up', () => {
  test.each(Object.entries(lists))('%s', (_, words) => {
    expect(words.filter((word, index) => word === '' || words.indexOf(word) < index)).toEqual([])
  })

  test('weak openers are openers', () => {
    const openers = new Set(verbs.openers)
    expect(verbs.weakOpeners.filter((word) => !openers.has(word))).toEqual([])
  })
})

describe('codes of units', () => {
  // The rouble of the Soviet Union has left the list; reports of its time have it.
  const currencies = new Set([...Intl.supportedValuesOf('currency'), 'SUR'])
  const utils = ucum.UcumLhcUtils.getInstance()
  /** Money by ISO 4217, also per unit (CNY/kg); the contract's own {pp} and {rank}; all else by UCUM. */
  const isValid = (code: string): boolean => {
    const [first = '', ...rest] = code.split('/')
    if (currencies.has(first)) return rest.every(isValid)
    return utils.validateUnitString(code).status === 'valid'
  }
  const codes = new Set([...units.map(({ code }) => code), ...countedNouns.map(([, code]) => code)])
  test.each([...codes])('%s', (code) => {
    expect(isValid(code)).toBe(true)
  })
})

/** value × numerator / denominator by whole numbers; what has no end of decimals is rounded half up to 6. */
function exact(value: string, { numerator, denominator }: Unit): string {
  const [whole = '', fraction = ''] = value.split('.')
  const above = BigInt(whole + fraction) * BigInt(numerator)
  const below = BigInt(denominator) * 10n ** BigInt(fraction.length)
  const places = (above * 10n ** 20n) % below === 0n ? 20n : 6n
  const parts = (2n * above * 10n ** places + below) / (2n * below)
  const decimals = String(parts % 10n ** places).padStart(Number(places), '0').replace(/0+$/u, '')
  return `${parts / 10n ** places}${decimals && `.${decimals}`}`
}

const doubled: Record<string, string> = { '1': '2', '2': '4', '3': '8' }
const baseValue = (value: string, unit: Unit): string =>
  unit.kind === 'double' ? doubled[value] ?? '' : exact(value, unit)

/** What is read of a phrase with one figure, behind 共. */
function read(phrase: string, near = '') {
  const text = `共${phrase}。${near}`
  const quantities = scanLine(text, 0, text.length, 0)
  const [figure] = figuresOf(text, quantities, 0, quantities.length)
  const quantity = quantities[0] as Quantity
  const normalized = normalizeValue(quantity, null, null)
  return {
    count: quantities.length, text: text.slice(quantity.start, quantity.end), start: quantity.start,
    unit: quantity.known?.word, comparator: quantity.comparator, end: figure?.end, ...normalized,
  }
}

describe('every unit is read back', () => {
  // 百分之 stands before its number; tests of Chinese numerals have it.
  const behind = units.filter(({ word }) => !word.endsWith('分之'))
  test.each(behind.map((unit) => [unit.word, unit] as const))('%s', (word, unit) => {
    const plain = (value: string) => ({
      count: 1, text: value + word, start: 1, unit: word, value: baseValue(value, unit), valueMax: '', code: unit.code,
    })
    // 3日 is a day of the month, 1200年 a year.
    const dates: Record<string, string> = { 日: '3', 年: '1200' }
    for (const value of ['2.5', '3', '1200'].filter((each) => each !== dates[word])) {
      expect(read(value + word, unit.near)).toEqual({ ...plain(value), comparator: word.includes('多') ? 'approx' : 'eq', end: 1 + value.length + word.length })
    }
    for (const [words, comparator] of [['以上', 'ge'], ['左右', 'approx'], ['以内', 'le'], ['以下', 'le']] as const) {
      expect(read(`2.5${word}${words}`, unit.near)).toEqual({ ...plain('2.5'), comparator, end: 4 + word.length + words.length })
    }
    expect(read(`3多${word}`, unit.near)).toEqual({ ...plain('3'), text: `3多${word}`, comparator: 'approx', end: 3 + word.length })
    expect(read(`1—2${word}`, unit.near)).toEqual({
      ...plain('1'), text: `1—2${word}`, valueMax: unit.kind === 'double' ? '' : baseValue('2', unit),
      comparator: 'between', end: 4 + word.length,
    })
  })

  test.each(split(comparators.before))('%s before a number', (word) => {
    expect(parseHead(`产量${word}`)).toMatchObject({ subject: '产量', comparing: word })
  })
})

describe('every pattern matches the phrase beside it', () => {
  const folder = join(project, 'pipeline/vocabulary')
  for (const file of readdirSync(folder).filter((name) => name.startsWith('patterns-')).sort()) {
    const source = readFileSync(join(folder, file), 'utf8')
    const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true)
    test(file, async () => {
      const patterns: Record<string, unknown> = await import(join(folder, file))
      const wrong: string[] = []
      for (const statement of tree.statements) {
        if (!ts.isVariableStatement(statement)) continue
        const name = statement.declarationList.declarations[0]?.name.getText() ?? ''
        const pattern = patterns[name]
        if (!(pattern instanceof RegExp)) continue
        const comment = (ts.getLeadingCommentRanges(source, statement.pos) ?? []).map(({ pos, end }) => source.slice(pos, end)).pop() ?? ''
        const phrase = /`([^`]*)`/u.exec(comment)?.[1]
        if (phrase === undefined) wrong.push(`${name}: no phrase`)
        else if (phrase.search(pattern) < 0) wrong.push(`${name}: ${phrase}`)
        if (!pattern.unicode) wrong.push(`${name}: no u flag`)
      }
      expect(wrong).toEqual([])
    })
  }
})
