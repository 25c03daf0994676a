/** Turns of phrase: each line finds its own example, leaves its look-alike, and stays short enough to be read. */
import { describe, expect, test } from 'vitest'
import { expanded, forms, phrase } from '../pipeline/lexicon/phrases.ts'
import { isClass } from '../pipeline/lexicon/words.ts'

/** What a form finds in its example, and where. */
const marked = (reads: string) => ({ text: reads.replace(/[【】]/gu, ''), at: reads.indexOf('【'), found: reads.slice(reads.indexOf('【') + 1, reads.indexOf('】')) })

describe('each form finds what its example says', () => {
  test.each(forms.map(({ line, phrase: name, form, reads }) => [`${line} ${name}`, form, reads] as const))('%s', (_, form, reads) => {
    const { text, at, found } = marked(reads)
    const places = [...text.matchAll(new RegExp(expanded(form), 'gu'))].map((match) => [match.index, match[0]])
    expect(places).toContainEqual([at, found])
  })
})

test('no form of a phrase finds anything in a look-alike', () => {
  const found = forms.filter(({ leaves }) => leaves !== '').filter(({ phrase: name, leaves }) => phrase(name).test(leaves))
  expect(found.map(({ line, phrase: name, leaves }) => `${line} ${name} ${leaves}`)).toEqual([])
})

test('forms are short, and every name in them is a phrase or a class, not both', () => {
  const names = new Set(forms.map(({ phrase: name }) => name))
  expect(forms.filter(({ form }) => form.length > 120).map(({ line }) => line)).toEqual([])
  expect([...names].filter(isClass)).toEqual([])
  expect(() => expanded('{planname}年', ['planname'])).toThrow('lexicon/phrases.tsv: {planname} holds itself')
  expect(() => expanded('{nowhere}')).toThrow('lexicon/phrases.tsv: {nowhere} is neither a phrase nor a class of words.tsv')
})

test('a phrase finds what any of its lines finds', () => {
  expect(phrase('dateAtEnd').exec('产值由2030年的')?.[0]).toBe('2030年的')
  expect(phrase('dateAtEnd').exec('产值连续五年')?.[0]).toBe('连续五年')
  expect([...'入选省级的第三批'.matchAll(phrase('yearsInside', 'gu'))].map(([found]) => found)).toEqual(['第三批'])
})
