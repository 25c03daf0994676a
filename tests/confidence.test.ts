/** How sure a row is: from its traits alone, the same every time; the counts add up. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fit, type Fitted } from '../pipeline/cli/fit.ts'
import { levelled } from '../pipeline/cli/level.ts'
import { printOf, readJudged } from '../pipeline/cli/judged.ts'
import { calibration, tenthsOf } from '../pipeline/describe/calibration.ts'
import { explain } from '../pipeline/explain/index.ts'
import { sayTrace } from '../pipeline/explain/say-trace.ts'
import { extract } from '../pipeline/extract/index.ts'
import { confidence as counts } from '../pipeline/lexicon/texts.ts'
import { confidenceOf, confidenceOfPoints, loweredBy } from '../pipeline/normalize/confidence.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { kindsOf, type Trait } from '../pipeline/normalize/traits/index.ts'
import { emptyTables } from '../pipeline/schemas.ts'
import type { Row } from '../pipeline/types.ts'
import { validateReport } from '../pipeline/validate/index.ts'
import { project, runScript } from './fixtures/run.ts'
import { reportOf } from './read-sentence.ts'

const lines = counts.trim().split('\n').slice(1).map((line) => line.split('\t'))
  .map(([part = '', kind = '', judged, right, points]) =>
    ({ part, kind, judged: Number(judged), right: Number(right), points: Number(points) }))
const all = lines.find(({ part }) => part === 'row')!

const trait: fc.Arbitrary<Trait> = fc.constantFrom(...lines.filter(({ part }) => part !== 'row'))
  .map(({ part, kind }) => ({ part, kind }))

describe('a confidence', () => {
  it('is a share with two decimals, whatever the traits, and no other for the same ones', () => {
    fc.assert(fc.property(fc.array(trait, { maxLength: 40 }), (traits) => {
      const confidence = confidenceOf(traits)
      expect(confidence).toMatch(/^0\.(?:0[1-9]|[1-9][0-9])$/u)
      expect(confidenceOf([...traits].reverse())).toBe(confidence)
    }))
  })

  it('of a kind that nobody judged is that of the wider kind', () => {
    fc.assert(fc.property(trait, ({ part, kind }) => {
      expect(confidenceOf([{ part, kind: `${kind}/new-rule` }])).toBe(confidenceOf([{ part, kind }]))
    }))
    expect(confidenceOf([{ part: 'rule', kind: 'unheard/of' }])).toBe(confidenceOf([]))
  })

  it.each([[0, '0.50'], [100, '0.73'], [-100, '0.27'], [9999, '0.99'], [-9999, '0.01']])('of %i points is %s', (points, said) => {
    expect(confidenceOfPoints(points)).toBe(said)
  })
})

/** The confidence of the last row of a sentence. */
const sureOf = (sentence: string): number => Number(explain(sentence).records.at(-1)?.row.confidence)

describe('rows of a sentence', () => {
  it.each([
    ['a metric of the catalogue before a name of one word', '全市生产总值增长6%。', '公共资源交易平台运行平稳，交易额100亿元。'],
    ['a name that has its act before one that lost it', '新建公园3座、区级苗圃4处。', '新建公园3座，全市区级苗圃4处。'],
    ['a name with its noun before one without', '新建充电桩200个。', '重点支持200个。'],
  ])('%s', (_, surer, lessSure) => {
    expect(sureOf(surer)).toBeGreaterThan(sureOf(lessSure))
  })

  it('with the same traits are as sure, whatever they are of', () => {
    expect(sureOf('新建凉亭3座。')).toBe(sureOf('改建凉亭41座。'))
  })

  it('tell in the trace what lowers them', () => {
    const { figures = [], records } = explain('全市苗圃4处。', { trace: true })
    const [figure] = figures
    expect(figure?.sure[0]?.lowered[0]).toMatchObject({ part: expect.stringMatching(/^[a-z-]+$/u) as string, points: expect.any(Number) as number })
    const said = sayTrace(figures, records, 'en').join('\n')
    expect(said).toMatch(/confidence 0\.\d\d\n {6}lowered by [a-z-]+ \S+ {2}-\d+ \(right \d+ of \d+ judged\)/u)
  })

  it('tell nothing of traits that raise them', () => {
    fc.assert(fc.property(fc.array(trait, { maxLength: 20 }), (traits) => {
      for (const { points, right, judged } of loweredBy(traits)) {
        expect(points).toBeLessThan(0)
        expect(right).toBeLessThanOrEqual(judged)
      }
    }))
  })
})

describe('the counts', () => {
  it('are of every part, and no more are right than were judged', () => {
    expect(all.judged).toBeGreaterThan(500)
    for (const { judged, right } of lines) expect(right).toBeLessThanOrEqual(judged)
    expect(new Set(lines.map(({ part }) => part)).size).toBeGreaterThan(15)
  })

  it('add up: kinds of a part are no more than all rows, narrower kinds no more than the wider', () => {
    const kinds = new Map(lines.map((line) => [`${line.part}\t${line.kind}`, line]))
    const sums = new Map<string, { judged: number, right: number }>()
    for (const { part, kind, judged, right } of lines.filter((line) => line !== all)) {
      const wider = kind.includes('/') ? `${part}\t${kind.slice(0, kind.lastIndexOf('/'))}` : `row\tall\t${part}`
      const sum = sums.get(wider) ?? { judged: 0, right: 0 }
      sums.set(wider, { judged: sum.judged + judged, right: sum.right + right })
    }
    for (const [wider, sum] of sums) {
      const whole = wider.startsWith('row\tall') ? all : kinds.get(wider)!
      expect(sum.judged, wider).toBeLessThanOrEqual(whole.judged)
      expect(sum.right, wider).toBeLessThanOrEqual(whole.right)
    }
  })

  it('are those that the calibration speaks of, whose tenths are all rows kept apart', () => {
    expect(calibration.fit.rows).toBe(all.judged)
    expect(calibration.fit.right).toBe(all.right)
    for (const key of ['rows', 'right', 'small', 'wrong'] as const) {
      expect(calibration.tenths.reduce((sum, tenth) => sum + tenth[key], 0)).toBe(calibration.check[key])
    }
  })

  it('hold no word of a report, nor do the judged rows', () => {
    const judged = readFileSync(join(project, 'tests/judged/rows.tsv'), 'utf8')
    for (const text of [counts, judged]) expect(text).not.toMatch(/\p{Script=Han}/u)
    // A row that the program made otherwise when it was counted stays in the list, and counts for nothing.
    const rows = readJudged([join(project, 'tests/judged/rows.tsv')]).length
    const counted = calibration.fit.rows + calibration.level.rows + calibration.check.rows
    expect(counted).toBeLessThanOrEqual(rows)
    expect(counted).toBeGreaterThan(rows * 0.9)
  })
})

describe('fitting', () => {
  const samples = Array.from({ length: 60 }, (_, index) => ({
    traits: [{ part: 'rule', kind: index % 2 === 0 ? 'list/dealt' : 'list/shared' }, { part: 'end', kind: index < 3 ? 'cut' : 'whole' }],
    isRight: index % 2 === 0 ? index % 20 > 0 : index % 3 === 0,
  }))
  const points = (kind: string) => fit(samples).find((one) => one.kind === kind)?.points

  it('gives more to what is more often right, nothing to what is rare, and counts all', () => {
    expect(points('list/dealt')).toBeGreaterThan(points('list/shared')!)
    expect(points('cut')).toBeUndefined()
    expect(fit(samples)[0]).toMatchObject({ part: 'row', kind: 'all', judged: 60, right: samples.filter(({ isRight }) => isRight).length })
  })

  it('gives the same for the same rows in any order', () => {
    expect(fit([...samples].reverse())).toEqual(fit(samples))
  })

  describe('the level of fresh rows', () => {
    /** As many rows of each kind as are given, so many of them right. */
    const rowsOf = (kind: string, count: number, right: number) =>
      Array.from({ length: count }, (_, index) => ({ traits: [{ part: 'end', kind }], isRight: index < right }))
    const counted = fit([...rowsOf('cut', 400, 200), ...rowsOf('whole', 400, 380)])
    const shareOf = (kinds: readonly Fitted[], kind: string): number => {
      const sum = kinds.filter((one) => one.kind === kind || one.part === 'row').reduce((total, one) => total + one.points, 0)
      return Number(confidenceOfPoints(sum))
    }

    it('is what confidences say on the whole, and how far they lie apart', () => {
      expect([shareOf(counted, 'cut'), shareOf(counted, 'whole')]).toEqual([expect.closeTo(0.5, 1), expect.closeTo(0.95, 1)])
      const fresh = [...rowsOf('cut', 200, 60), ...rowsOf('whole', 200, 170)]
      const kinds = levelled(counted, fresh)
      expect([shareOf(kinds, 'cut'), shareOf(kinds, 'whole')]).toEqual([expect.closeTo(0.3, 2), expect.closeTo(0.85, 2)])
      expect(kinds.map(({ kind, judged, right }) => [kind, judged, right])).toEqual(counted.map(({ kind, judged, right }) => [kind, judged, right]))
      expect(levelled(counted, [...fresh].reverse())).toEqual(kinds)
    })

    it('of few rows, of rows that say nothing, and of those that say the contrary changes nothing', () => {
      for (const fresh of [rowsOf('cut', 99, 20), [...rowsOf('cut', 100, 90), ...rowsOf('whole', 100, 20)]]) {
        expect(levelled(counted, fresh)).toEqual(counted)
      }
      expect(shareOf(levelled(counted, rowsOf('cut', 150, 30)), 'whole')).toBeGreaterThan(0.9)
    })
  })

  it('knows the wider kinds of a trait', () => {
    expect(kindsOf({ part: 'rule', kind: 'list/dealt' })).toEqual(['list', 'list/dealt'])
  })

  it('tells rows apart by tenths, the least sure first', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ confidence: `0.${99 - index}`, verdict: index < 30 ? 'right' : 'wrong' }))
    const tenths = tenthsOf(rows)
    expect(tenths).toHaveLength(10)
    expect(tenths[0]).toMatchObject({ from: '0.60', to: '0.63', rows: 4, wrong: 4, said: '0.615' })
    expect(tenths[9]).toMatchObject({ to: '0.99', right: 4 })
  })
})

describe('judged rows', () => {
  const fileOf = (name: string, content: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'baogao-judged-')), name)
    writeFileSync(path, content)
    return path
  }

  it.each([
    ['a.tsv', 'report_id\tid\tverdict\nCN-1-2020\ti_1\tperhaps\n', /a\.tsv, line 1: has the verdict “perhaps”/u],
    ['b.tsv', 'report_id\tid\tverdict\n\ti_1\tright\n', /b\.tsv, line 1: names no report_id or no id/u],
    ['c.jsonl', '{"report_id":"CN-1-2020"\n', /c\.jsonl, line 1: is no JSON/u],
    ['d.jsonl', '{"report_id":"CN-1-2020","id":"i_1","verdict":"right","use":"both"}\n', /none of fit, level, check/u],
  ])('%s is refused with its line', (name, content, message) => {
    expect(() => readJudged([fileOf(name, content)])).toThrow(message)
  })

  it('count once, as they were judged last', () => {
    const line = (verdict: string) => `{"report_id":"CN-1-2020","id":"i_1","verdict":"${verdict}"}\n`
    expect(readJudged([fileOf('e.jsonl', line('right') + line('wrong'))]).map(({ verdict }) => verdict)).toEqual(['wrong'])
  })

  it('are told apart by what they say, not by where they stand', () => {
    const row: Row = { id: 'i_1', start: '3', metric: 'x', value: '1' }
    expect(printOf({ ...row, start: '9', rule: 'list/dealt' })).toBe(printOf(row))
    expect(printOf({ ...row, value: '2' })).not.toBe(printOf(row))
  })
})

describe('a least confidence', () => {
  const report = reportOf('全市苗圃4处。工业总产值增长6%。', false)
  const rowsOf = (minConfidence: number) => normalize(report, extract(report), { minConfidence })

  it('leaves out what is less sure; the ledger keeps it and says why', async () => {
    const [least, most] = (rowsOf(0).indicators ?? []).map(({ confidence }) => Number(confidence)).sort() as [number, number]
    expect(least).toBeLessThan(most)
    const rows = rowsOf(most)
    expect(rows.indicators?.map(({ confidence }) => Number(confidence))).toEqual([most])
    expect(rows.quantities?.map(({ role }) => role)).toEqual(['other', 'indicator'])
    expect(rows.quantities?.[0]).toMatchObject({ rule: 'other/unsure', reason: `less sure (${least.toFixed(2)}) than the ${most.toFixed(2)} that was asked for` })
    expect(await validateReport({ ...emptyTables(), ...rows }, report)).toEqual([])
  })
})

test('the command counts judged rows and tells how well confidences fit', async () => {
  const raw = join(project, 'tests/fixtures/tiny/raw')
  const ids = readFileSync(join(project, 'tests/fixtures/tiny/out/indicators.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(',')[0] ?? '')
  const uses = ['fit', 'level', 'check']
  const rows = ids.map((id, index) => ['CN-140802-2021', 'indicators', id, 'right', uses[index % uses.length]].join('\t'))
  const judged = join(mkdtempSync(join(tmpdir(), 'baogao-judged-')), 'rows.tsv')
  writeFileSync(judged, `${['report_id\ttable\tid\tverdict\tuse', ...rows].join('\n')}\n`)
  const told = await runScript('pipeline/cli/confidence.ts', ['--judged', judged, '--raw', raw, '--dry-run'])
  const counted = (use: number) => ids.filter((_, index) => index % uses.length === use).length
  expect([told.code, told.stderr]).toEqual([0, ''])
  expect(told.stdout).toContain(`${ids.length} judged rows found again; 0 are made otherwise now`)
  for (const [use, name] of ['counted', 'for the level', 'kept apart'].entries()) expect(told.stdout).toContain(`${name}: {"rows":${counted(use)},"right":${counted(use)},`)
})
