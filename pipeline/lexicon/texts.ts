/** The lexicons' texts, bundled with the program. The only module that names the files: a new one is added here. */
import areaCodesText from './area-codes.tsv'
import countedText from './counted.tsv'
import generalText from './general.tsv'
import numeralsText from './numerals.tsv'
import unitsText from './units.tsv'
import wordsText from './words.tsv'

export const areaCodes: string = areaCodesText
export const counted: string = countedText
export const general: string = generalText
export const numerals: string = numeralsText
export const units: string = unitsText
export const words: string = wordsText
