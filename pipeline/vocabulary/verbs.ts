/** Verbs and adverbs that stand between a subject and its value, and verbs that make a count a flow. */
import { wordsOf, type WordClass } from '../lexicon/words.ts'

/** The words of some classes with what each class says. */
function kinds<const Kind>(said: Readonly<Partial<Record<WordClass, Kind>>>): readonly (readonly [word: string, kind: Kind])[] {
  return (Object.entries(said) as [WordClass, Kind][]).flatMap(([of, kind]) => wordsOf(of).map((word) => [word, kind] as const))
}

/** Says that the subject has the value: what a state reaches or is. `reach` means a state at the end of its period. */
export const states = kinds({ be: 'be', reach: 'reach', keep: 'keep', do: 'do' })

/** Change against the period before. A fall is negative. 新增, 净增 and 增发 are no such verbs: they make a flow. */
export const changes = kinds({ rise: 1, fall: -1 })

/** Among `changes`, nouns: they may stand as subject of 达, 为 and keep their meaning (增速达8%). */
export const changeNouns: ReadonlySet<string> = new Set('增速 增幅 涨幅 总涨幅 降幅 增长率 增长速度 增长幅度 减幅 升幅 上涨幅度 下降幅度 降低幅度 增加幅度'.split(' '))

/** Adverbs between subject and verb; each says how to read the value. `drop` adds nothing that a column holds. */
export const adverbs = kinds({
  deal: 'deal', alike: 'share', apiece: 'each', yearly: 'average', sum: 'sum', serial: 'serial', drop: 'drop', fromnothing: 'drop', ahead: 'plan', done: 'done',
})

/** Words that end in a verb or adverb of the lists above and are none: the stripping of a head stops at them. */
export const intact = wordsOf('intact')

/** Words that open a head and say nothing of its subject; time words among them are read by `context`. */
export const openers = wordsOf('opener')

/** Of the openers, those that make a value a sum. */
export const sumOpeners: ReadonlySet<string> = new Set(['累计', '合计', '共'])

/** Openers of one or two characters that are also parts of nouns (要素, 并网, 再生, 共享, 和谐): dropped only before an act or a known metric. */
export const weakOpeners = wordsOf('weakopener')

/** `新打造`: an act of two characters or more is one with this before it. */
export const anew = '新'

/** Verbs that make a count a flow or an act: kept in the metric (新增市场主体, 改造旱厕), shared along a list. Longest word wins. */
export const acts = wordsOf('act')
