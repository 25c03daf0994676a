/** Lines, sections, notes and mentions: by example, by hand-read gold where it lies, by invariants. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isBalanced } from '../pipeline/read/note-cuts.ts'
import { partsOf } from '../pipeline/read/note-parts.ts'
import { structure } from '../pipeline/read/structure.ts'
import type { NotePart } from '../pipeline/types.ts'
import { randomOf } from './bench/random.ts'
import { layouts } from './examples/layout.ts'
import { mentions, noteTexts, notes, parts } from './examples/notes.ts'
import { sections } from './examples/sections.ts'
import { lacks } from './skip.ts'

const words = (parts: readonly NotePart[]): string =>
  parts.map((part) => part.definition === '' ? part.part : `${part.part}[${words(part.parts)}]`).join(' ')

/** Spans slice back, lines do not overlap, sections nest, no heading runs over a line. */
function check(text: string): void {
  const found = structure(text)
  let end = 0
  found.lines.forEach((line) => {
    expect(line.start).toBeGreaterThanOrEqual(end)
    expect(text.slice(line.start, line.end)).not.toContain('\n')
    expect(text.slice(line.start, line.end).trim()).toBe(text.slice(line.start, line.end))
    expect(line.markerEnd).toBeGreaterThanOrEqual(line.start)
    expect(line.markerEnd).toBeLessThanOrEqual(line.end)
    end = line.end
    const section = found.sections[line.section]
    if (section) expect(section.start < line.end && line.end <= section.end).toBe(true)
  })
  found.sections.forEach((section, index) => {
    expect(section.heading).not.toContain('\n')
    expect(text.slice(section.start, section.headingEnd)).toContain(section.heading)
    expect(text.startsWith(section.marker, section.start)).toBe(true)
    expect(section.end).toBeGreaterThanOrEqual(section.headingEnd)
    expect(section.parent).toBeLessThan(index)
    const parent = found.sections[section.parent]
    expect(section.level).toBe((parent?.level ?? 0) + 1)
    if (parent) expect(section.end).toBeLessThanOrEqual(parent.end)
    const next = found.sections.slice(index + 1).find(({ level }) => level <= section.level)
    if (next) expect(section.end).toBeLessThanOrEqual(next.start)
  })
  found.notes.forEach((note) => expect(text.slice(note.start, note.end)).toContain(note.definition))
  let last = 0
  found.mentions.forEach((mention) => {
    expect(mention.start).toBeGreaterThanOrEqual(last)
    expect(mention.end).toBeGreaterThan(mention.start)
    last = mention.end
  })
}

describe('layout', () => {
  it.each(layouts)('$name', ({ text, kinds }) => {
    expect(structure(text).lines.map(({ kind }) => kind)).toEqual(kinds)
    check(text)
  })
})

describe('sections', () => {
  it.each(sections)('$name', ({ text, tree }) => {
    const found = structure(text).sections
    expect(found.map(({ level, marker, heading }) => '  '.repeat(level - 1) + marker + heading)).toEqual(tree)
    check(text)
  })
})

describe('notes', () => {
  it.each(notes)('$name', ({ lines, notes: expected }) => {
    const text = `各位代表：\n谢谢大家！\n名词解释\n${lines.join('\n')}\n`
    const found = structure(text)
    expect(found.notes.map(({ number, term, parts }) => `${number} ${term}: ${words(parts)}`.trimEnd())).toEqual(expected)
    check(text)
  })
  it.each(parts)('$name', ({ rows }) => {
    const show = (list: readonly NotePart[]): string =>
      list.map((each) => each.part + (each.parts.length > 0 ? `[${show(each.parts)}]` : '')).join(' ')
    expect(rows.map(([term, definition]) => [term, definition, show(partsOf(term, definition))])).toEqual(rows)
  })
  it('no part is empty or cut inside quotes, whatever the definition', () => {
    const random = randomOf(7)
    const terms = ['“双碳”', '“三和”', '“两个一百年”', '“123”', '“放管服”', '“四为四高”', '“5+N”', '甲、乙', '“三对”“六最”', '三区和三线', '“一”', '']
    const pieces = ['和', '与', '及', '以及', '、', '，', '；', '。', '即', '指', '“', '”', '（', '）', '碳中和', '参与', '碳', '三', '两个', '一是', '二是', '等',
      '的', '为', '以', '双重', '1', '5', 'N', '放', '管', '服', '四为', '第一个', '\n', ' ', '：', '甲区', '一百年', '(见第3页)', '的简称']
    const all = (list: readonly NotePart[]): string[] => list.flatMap((each) => [each.part, ...all(each.parts)])
    let found = 0
    for (let round = 0; round < 6000; round += 1) {
      const term = random.pick(terms)
      const definition = Array.from({ length: 1 + random.below(14) }, () => random.pick(pieces)).join('')
      const given = all(partsOf(term, definition))
      const bad = given.filter((part) => part.trim() === '' || /^[、，；。]|[、，；]$/u.test(part) || !isBalanced(part))
      if (bad.length > 0) expect({ term, definition, bad }).toEqual({ term, definition, bad: [] })
      found += given.length
    }
    expect(found).toBeGreaterThan(50)
  })
  it.each(noteTexts)('$name', ({ text: behind, terms, last }) => {
    const text = `各位代表：\n一、回顾\n我们办成了很多事情，全县人民的生活得到了很大改善，城乡面貌焕然一新。\n让我们为建设美好家园而努力奋斗！\n${behind}`
    const { notes: found } = structure(text)
    expect(found.map(({ number, term }) => `${number} ${term}`)).toEqual(terms)
    expect(found.at(-1)?.definition).toBe(last)
    check(text)
  })
  it.each(mentions)('mentions of $term', ({ term, body, found: expected }) => {
    const text = `各位代表：\n${body}\n名词解释\n1.${term}：说明文字。\n`
    const found = structure(text)
    expect(found.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    check(text)
  })
})

describe('hostile input', () => {
  it.each(['“', '一是\n', '（一）\n一、\n', '1.“三农”：', '\n', '—', '名词解释\n1.甲：乙\n', '二、\n一、\n', '各位代表：\n'])('%j, many times', (piece) => {
    // How its time grows is measured by `npm run test:growth`.
    check(`各位代表：\n${piece.repeat(400)}`)
  })
  it('nothing gives nothing', () => {
    expect(structure('')).toEqual({ lines: [], sections: [], notes: [], mentions: [] })
  })
})

const shared = process.env.BAOGAO_REPORTS ?? '../shared'
describe.skipIf(lacks(existsSync(`${shared}/gold`), `${shared}/gold: no reports and gold to compare with`))('reports at hand', () => {
  const folders = ['seed', 'corpus'].map((folder) => `${shared}/${folder}`).filter((folder) => existsSync(folder))
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  const read = (file: string): string => readFileSync(file, 'utf8').replace(/\r\n?/gu, '\n')
  it.each(files)('%s', (file) => check(read(file)))

  const gold = (name: string): unknown => JSON.parse(readFileSync(`${shared}/gold/140802-2020.${name}.json`, 'utf8'))
  it('the sections are those read by hand', () => {
    const rows = gold('sections') as { level: number, marker: string, heading: string, parent: number | null, start: number }[]
    const found = structure(read(`${shared}/seed/140802-2020.txt`)).sections
    expect(found.map(({ level, marker, heading, parent, start }) => ({ level, marker, heading, parent, start })))
      .toEqual(rows.map(({ level, marker, heading, parent, start }) => ({ level, marker, heading, parent: parent ?? -1, start })))
  })
  it('the notes, their parts and mentions are those read by hand', () => {
    interface Part { name: string, definition?: string, parts?: (Part | string)[] }
    interface Gold { number: number, term: string, definition: string, parts: Part[], parts_note?: string, mentions: number }
    const plain = (part: Part | string): NotePart => typeof part === 'string'
      ? { part, definition: '', parts: [] }
      : { part: part.name, definition: part.definition ?? '', parts: (part.parts ?? []).map(plain) }
    const found = structure(read(`${shared}/seed/140802-2020.txt`))
    const rows = gold('glossary') as Gold[]
    expect(found.notes.map(({ number, term, definition, parts }, index) => ({
      number, term, definition, parts, mentions: found.mentions.filter(({ note }) => note === index).length,
    }))).toEqual(rows.map((row) => ({
      number: String(row.number), term: row.term, definition: row.definition,
      parts: row.parts_note === undefined ? row.parts.map(plain) : [], mentions: row.mentions,
    })))
  })
})
