/** What is said of a dataset, as `npm run dataset` asks for it and writes it down. */
import { problemIn } from '../errors.ts'
import { datasetKeys, type DatasetKey } from '../read/dataset-file.ts'
import { questionWords } from '../vocabulary/dataset.ts'

/** A thing that can be said: `title.zh`, and what it must be in both languages. */
export interface Question {
  key: string
  zh: string
  en: string
}

/** Everything that can be said, in the order in which it is asked and written. */
export const questions: readonly Question[] = Object.entries(datasetKeys).flatMap(([key, one]) =>
  key === 'contact' ? Object.entries(one.properties ?? {}).map(([part, inner]) => question(`${key}.${part}`, inner))
    : ['title', 'description', 'publisher', 'keywords'].includes(key)
      ? [question(`${key}.zh`, one), question(`${key}.en`, one)] : [question(key, one)])

function question(key: string, { description, 'x-description-en': en }: DatasetKey): Question {
  const language = /\.(?<language>zh|en)$/u.exec(key)?.groups?.language
  if (!language) return { key, zh: description, en }
  return {
    key,
    zh: (description.split(questionWords.cut)[0] ?? '') + questionWords.languages[language === 'zh' ? 'zh' : 'en'],
    en: `${en.split(', or')[0] ?? ''} (in ${language === 'zh' ? 'Chinese' : 'English'})`,
  }
}

/**
 * Answers, `title.zh` → words, as the nested value that the file has; lists are set apart by commas,
 * also full-width ones. Throws InputError `dataset-wrong` where a key stands for a text and a list.
 * `nested([['title.zh', '甲'], ['keywords.en', 'a, b']])` is `{ title: { zh: '甲' }, keywords: { en: ['a', 'b'] } }`
 */
export function nested(answers: readonly (readonly [key: string, words: string])[]): Record<string, unknown> {
  const value = Object.create(null) as Record<string, unknown>
  for (const [key, words] of answers) {
    const said = key.startsWith('keywords') ? words.split(questionWords.comma).map((word) => word.trim()).filter(Boolean) : words.trim()
    const [first = '', second, ...rest] = key.split('.')
    const held = value[first]
    const isList = held !== undefined && typeof held === 'object' && !Array.isArray(held)
    if (rest.length > 0 || (second === undefined ? held !== undefined : held !== undefined && !isList)) {
      throw problemIn('dataset-wrong', '--fact', `"${key}" is said twice, or no key`)
    }
    if (second === undefined) value[first] = said
    else value[first] = { ...held as object | undefined, [second]: said }
  }
  return value
}

/** The file's text: what was said, then an empty key with a hint for all that was not. */
export async function toDatasetText(said: Readonly<Record<string, unknown>>): Promise<string> {
  const { stringify } = await import('yaml')
  const lines = [questionWords.head as string]
  for (const [key, { description, 'x-description-en': en }] of Object.entries(datasetKeys)) {
    const value = said[key]
    if (value === undefined) lines.push(`${key}:`.padEnd(14) + `# ${en} | ${description}`)
    else lines.push(stringify({ [key]: value }, { lineWidth: 110 }).trimEnd())
  }
  const unknown = Object.entries(said).filter(([key]) => !Object.hasOwn(datasetKeys, key))
  for (const [key, value] of unknown) lines.push(stringify({ [key]: value }).trimEnd())
  return `${lines.join('\n')}\n`
}
