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

/** Words between a number and its unit that make it approximate: 1800多亿元, 700余起. */
export const vagueAfterNumber = '多余几来'

/** Signs between the two ends of a range. 至 and 到 count only where no 从 or 由 stands before. */
export const rangeSigns = ['——', '—', '－', '-', '–', '~', '～', '−', '至', '到'] as const
