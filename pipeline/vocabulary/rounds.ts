/** Rows of reports that were drawn by chance and judged by hand, round by round: what METHODS tells of them. */

/** From which reports rows were drawn. */
export type DrawnFrom = 'counties' | 'cities' | 'provinces' | 'stateOld' | 'stateMiddle' | 'stateNew' | 'stateRecent' | 'state'

export interface Round {
  round: string
  /** Rows of each kind of report. */
  of: Partial<Record<DrawnFrom, number>>
  /** Rows that were right, and those with a small fault in the name; null where only what is wrong was counted. */
  right: number | null
  small: number | null
  /** Rows that were wrong in substance: value, unit, subject, period, table or id. */
  wrong: number
  /** Whether the right row was written down before, or the program's row stood beside its sentence, with or without its rule. */
  judged: 'written' | 'row' | 'rule'
}

const row = (
  round: string, of: Round['of'], right: number | null, small: number | null, wrong: number, judged: Round['judged'],
): Round => ({ round, of, right, small, wrong, judged })

/** In the order in which they were drawn; rules were mended between them. */
export const rounds: readonly Round[] = [
  row('1', { counties: 80, cities: 80, provinces: 80 }, 181, 31, 28, 'written'),
  row('2', { counties: 50, cities: 50, provinces: 50 }, 117, 19, 14, 'written'),
  row('3', { counties: 70, cities: 70, provinces: 70 }, 176, 20, 14, 'row'),
  row('4', { counties: 50, cities: 50, provinces: 50 }, 134, 8, 8, 'row'),
  row('5', { counties: 36, cities: 36, provinces: 28 }, 80, 13, 7, 'row'),
  row('5', { stateNew: 25 }, null, null, 3, 'row'),
  row('5', { stateOld: 25 }, null, null, 8, 'row'),
  row('6', { counties: 40, cities: 40, provinces: 40 }, 104, 11, 5, 'row'),
  row('7', { counties: 24, cities: 24, provinces: 24 }, 66, 2, 4, 'row'),
  row('8', { counties: 100, cities: 50, provinces: 50 }, 162, 23, 15, 'rule'),
  row('8', { stateNew: 60 }, 51, 5, 4, 'row'),
  row('8', { stateOld: 120 }, 40, 16, 64, 'row'),
  row('9', { counties: 75, cities: 37, provinces: 38 }, 136, 8, 6, 'rule'),
  row('9', { stateNew: 30 }, 27, 2, 1, 'row'),
  row('9', { stateOld: 70 }, 34, 9, 27, 'row'),
  row('10', { counties: 50, cities: 25, provinces: 25 }, 90, 6, 4, 'rule'),
  row('10', { stateMiddle: 40 }, 31, 7, 2, 'row'),
  row('10', { stateOld: 80 }, 50, 11, 19, 'row'),
  row('11', { counties: 29, cities: 132, provinces: 40, state: 19 }, 181, 29, 10, 'row'),
  row('11', { stateMiddle: 40 }, 34, 4, 2, 'row'),
  row('11', { stateOld: 60 }, 40, 9, 11, 'row'),
  row('12', { stateOld: 20 }, 16, 1, 3, 'row'),
  row('13', { counties: 59, cities: 267, provinces: 52, state: 22 }, 299, 48, 53, 'row'),
  row('14', { counties: 91, cities: 510, provinces: 130, state: 69 }, 615, 95, 90, 'row'),
  row('15', { counties: 51, cities: 246, provinces: 68, state: 35 }, 318, 42, 40, 'row'),
  row('16', { counties: 135, cities: 748, provinces: 172, state: 65 }, 877, 122, 121, 'row'),
  row('16', { stateOld: 110 }, 60, 8, 42, 'row'),
  row('17', { counties: 149, cities: 744, provinces: 173, state: 54 }, 914, 99, 107, 'row'),
  row('18', { counties: 134, cities: 745, provinces: 178, state: 63 }, 942, 88, 90, 'row'),
  row('18', { stateOld: 80 }, 40, 17, 23, 'row'),
  row('19', { counties: 137, cities: 736, provinces: 177, state: 70 }, 936, 100, 84, 'row'),
  row('19', { stateOld: 80 }, 45, 5, 30, 'row'),
  row('20', { counties: 123, cities: 737, provinces: 185, state: 75 }, 927, 99, 94, 'row'),
  row('20', { stateOld: 80 }, 41, 12, 27, 'row'),
  row('21', { counties: 178, cities: 709, provinces: 170, state: 63 }, 938, 91, 91, 'row'),
  row('21', { stateOld: 80 }, 41, 9, 30, 'row'),
  row('22', { counties: 109, cities: 546, provinces: 200, state: 45 }, 771, 69, 60, 'row'),
  row('22', { stateOld: 35 }, 20, 2, 13, 'row'),
  row('23', { counties: 62, cities: 427, provinces: 127, state: 104 }, 601, 62, 57, 'row'),
  row('23', { stateOld: 35 }, 16, 6, 13, 'row'),
  row('24', { counties: 91, cities: 262, provinces: 79, state: 68 }, 419, 47, 34, 'row'),
  row('24', { stateOld: 40 }, 27, 3, 10, 'row'),
  row('25', { counties: 96, cities: 279, provinces: 84, state: 61 }, 448, 35, 37, 'row'),
  row('25', { stateOld: 36 }, 22, 1, 13, 'row'),
  row('26', { counties: 88, cities: 259, provinces: 82, state: 51 }, 399, 46, 35, 'row'),
  row('26', { stateOld: 40 }, 25, 2, 13, 'row'),
]

/** Passages of which all facts were written down before the output was seen. Null: not counted then. */
export interface FactsRound {
  round: string
  of: readonly DrawnFrom[]
  facts: number
  /** A row of the right table stands there; and all its cells are right; and its name says what it should, no less and no more. */
  found: number | null
  right: number | null
  strict: number | null
  /** `strict` of the same facts before rules were mended. */
  before: number | null
}

const facts = (
  round: string, of: readonly DrawnFrom[], count: number, [found, right, strict]: readonly (number | null)[], before: number | null = null,
): FactsRound => ({ round, of, facts: count, found: found ?? null, right: right ?? null, strict: strict ?? null, before })

/** The newest first. */
export const factsRounds: readonly FactsRound[] = [
  facts('26', ['counties'], 71, [70, 69, 68], 69),
  facts('26', ['cities', 'provinces'], 41, [41, 40, 39], 39),
  facts('26', ['stateRecent'], 31, [30, 29, 29], 29),
  facts('26', ['stateMiddle'], 17, [17, 15, 15], 15),
  facts('26', ['stateOld'], 5, [5, 5, 5], 5),
  facts('22', ['counties'], 123, [119, null, 117], 116),
  facts('22', ['cities', 'provinces'], 120, [119, null, 114], 109),
  facts('22', ['stateRecent'], 92, [91, null, 85], 86),
  facts('22', ['stateMiddle'], 10, [null, null, 7]),
  facts('22', ['stateOld'], 6, [4, null, 2]),
  facts('21', ['counties'], 114, [108, 99, 92], 91),
  facts('21', ['cities', 'provinces'], 118, [115, 114, 111], 111),
  facts('21', ['stateRecent'], 58, [56, 51, 47], 47),
  facts('21', ['stateMiddle'], 13, [13, null, 10]),
  facts('21', ['stateOld'], 32, [26, 23, 20], 22),
  facts('18', ['counties'], 68, [65, 57, 53]),
  facts('18', ['cities', 'provinces'], 81, [77, 76, 76]),
  facts('18', ['stateRecent'], 28, [null, null, 23]),
  facts('18', ['stateMiddle'], 11, [null, null, 10]),
  facts('16', ['counties'], 220, [218, 213, 201]),
  facts('16', ['cities'], 60, [59, 58, 56]),
  facts('16', ['stateMiddle'], 40, [40, 40, 40]),
  facts('16', ['stateOld'], 37, [28, null, 17]),
  facts('11', ['counties', 'cities', 'provinces'], 284, [278, 256, 235]),
  facts('11', ['stateOld'], 56, [51, 25, null]),
]

/** Sentences that others invented for the phenomena of the contract, and how many the program had right. */
export interface CasesRound { round: string, cases: number, before: number, after: number, isUsed: boolean }

/** The newest first. */
export const casesRounds: readonly CasesRound[] = [
  { round: '26', cases: 140, before: 91, after: 93, isUsed: false },
  { round: '26', cases: 140, before: 117, after: 117, isUsed: false },
  { round: '26', cases: 140, before: 113, after: 113, isUsed: false },
  { round: '25', cases: 140, before: 87, after: 91, isUsed: false },
  { round: '25', cases: 140, before: 117, after: 117, isUsed: false },
  { round: '25', cases: 140, before: 114, after: 113, isUsed: false },
  { round: '25', cases: 240, before: 122, after: 165, isUsed: true },
  { round: '24', cases: 140, before: 114, after: 117, isUsed: false },
  { round: '24', cases: 140, before: 109, after: 114, isUsed: false },
  { round: '24', cases: 360, before: 298, after: 343, isUsed: true },
  { round: '23', cases: 140, before: 103, after: 109, isUsed: false },
  { round: '23', cases: 140, before: 112, after: 116, isUsed: true },
  { round: '23', cases: 140, before: 107, after: 117, isUsed: true },
  { round: '23', cases: 385, before: 258, after: 361, isUsed: true },
  { round: '22', cases: 140, before: 99, after: 137, isUsed: true },
  { round: '22', cases: 140, before: 105, after: 115, isUsed: false },
]
