/** The lexicons' texts, bundled with the program. The only module that names the files: a new one is added here. */
import aliasesText from './aliases.tsv'
import areaCodesText from './area-codes.tsv'
import areaEnglishText from './area-english.tsv'
import compoundsText from './compounds.tsv'
import confidenceText from './confidence.tsv'
import countedText from './counted.tsv'
import datesText from './dates.tsv'
import formsText from './forms.tsv'
import generalText from './general.tsv'
import messagesText from './messages.tsv'
import metricsText from './metrics.tsv'
import moneyText from './money.tsv'
import numeralsText from './numerals.tsv'
import pairsText from './pairs.tsv'
import phrasesText from './phrases.tsv'
import tokensText from './tokens.tsv'
import traditionalText from './traditional.tsv'
import unitsText from './units.tsv'
import variantsText from './variants.tsv'
import wordingsText from './wordings.tsv'
import wordsText from './words.tsv'

export const aliases: string = aliasesText
export const areaCodes: string = areaCodesText
export const areaEnglish: string = areaEnglishText
export const compounds: string = compoundsText
export const confidence: string = confidenceText
export const counted: string = countedText
export const dates: string = datesText
export const forms: string = formsText
export const general: string = generalText
export const messages: string = messagesText
export const metrics: string = metricsText
export const money: string = moneyText
export const numerals: string = numeralsText
export const pairs: string = pairsText
export const phrases: string = phrasesText
export const tokens: string = tokensText
export const traditional: string = traditionalText
export const units: string = unitsText
export const variants: string = variantsText
export const wordings: string = wordingsText
export const words: string = wordsText
