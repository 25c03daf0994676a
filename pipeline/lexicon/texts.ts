/** The lexicons' texts, bundled with the program. The only module that names the files: a new one is added here. */
import countedText from './counted.tsv'
import generalText from './general.tsv'
import moneyText from './money.tsv'
import numeralsText from './numerals.tsv'
import unitsText from './units.tsv'
import wordsText from './words.tsv'

export const counted: string = countedText
export const general: string = generalText
export const money: string = moneyText
export const numerals: string = numeralsText
export const units: string = unitsText
export const words: string = wordsText
