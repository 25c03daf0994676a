/** Chinese digits and multipliers, full-width forms and the signs inside a number. Vague words (几, 数) are left out: nothing vague becomes a number. */

/** Digits, with the second forms that texts use: 两, the two zeros 〇 (U+3007) and ○ (U+25CB). */
export const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}

/** Multipliers as powers of ten. 廿 and 卅 are left out: they stand only in old dates. */
export const multipliers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Multipliers that follow Arabic digits, longest first: 2.1万, 8.7万亿, 5百万. */
export const scales: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12], ['千亿', 11], ['百亿', 10], ['十亿', 9], ['亿', 8],
  ['千万', 7], ['百万', 6], ['十万', 5], ['万', 4], ['千', 3], ['百', 2],
]

/** Multipliers that whole numerals stand before, with their powers, the larger first: 四百二十七亿四千万. */
export const largeMultipliers: readonly (readonly [word: string, power: bigint])[] = [['亿', 8n], ['万', 4n]]

/** The scale that a Chinese numeral is stated in (三万亿 is 3, in 万亿), the larger first; with what shows it. */
export const chineseScales = { trillion: '万亿', billion: '亿', tenThousand: '万' } as const

/** Zeros inside a numeral: 二百零五 is 205, 二百五 is 250. */
export const zeros = /[零〇○]/u

/** The point of a Chinese decimal: 七十七点五. */
export const decimalPoint = '点'

/** Words between a number and its unit that make it approximate: 1800多亿元, 700余起. 来 and 几 are left out: they begin other words. */
export const vagueAfterNumber = '多余'

/** Between two numbers a range, but not where 从 or 由 stands before. */
export const rangeWords: ReadonlySet<string> = new Set(['至', '到'])
/** Between two Chinese shares: 百分之八至百分之九. */
export const shareRangeSigns: ReadonlySet<string> = new Set(['至', '到', '—'])
/** What a share in Chinese counts: 千分之 is a tenth of 百分之. The powers are of one in a hundred. */
export const sharePowers: Readonly<Record<string, number>> = { 百分之: 0, 千分之: -1, 万分之: -2 }

/** Signs between the two ends of a range. 至 and 到 count only where no 从 or 由 stands before. */
export const rangeSigns = ['——', '—', '－', '-', '–', '~', '～', '−', '至', '到'] as const
