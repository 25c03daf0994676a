/** The index page's data and choices; the choices stand in the address. */
import { computed, effect, signal } from '@preact/signals'
import type { Row } from '../../../types.ts'
import { unpack, type HomeData, type PackedTable } from '../../data.ts'
import { firstLanguage, language, languagePart, word, type WordKey } from '../words.ts'
import { isRecordTable } from '../../../record-tables.ts'

export type HomeView = 'reports' | 'search' | 'rank' | 'compare' | 'attainment'
export const homeViews: readonly HomeView[] = ['reports', 'search', 'rank', 'compare', 'attainment']

export interface Choice {
  q: string
  level: string
  year: string
  metric: string
  measure: string
  outcome: string
  sort: string
  page: string
  /** Words to be found among the figures. */
  find: string
  table: string
  /** `fact` or `plan`. */
  kind: string
  /** The year of the figures that are ranked. */
  period: string
  /** Keys of the series in the large chart, `-` for none. */
  areas: string
}

const noChoice: Choice = {
  q: '', level: '', year: '', metric: '', measure: '', outcome: '', sort: '', page: '', find: '', table: '', kind: '', period: '', areas: '',
}

export let data: HomeData
export let reports: Row[]
export let attainment: Row[]
export let reportById: Map<string, Row>

export const choice = signal<Choice>(noChoice)
export const homeView = signal<HomeView>('reports')

/** A change of what is searched or filtered starts at the first page again. */
export function choose(change: Partial<Choice>) {
  choice.value = { ...choice.value, page: '', ...change }
}

/** Words that must all be found, in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s/u).filter(Boolean)

/** The choice that is all levels, where none chosen means one of them. */
export const everyLevel = 'every'

/** Whether a report is of the level of government that was chosen. */
export const isOfLevel = (row: Row | undefined, level: string): boolean => !level || level === everyLevel || row?.['level'] === level

function reportsOf({ q, level }: Choice, year: string): Row[] {
  const words = wordsOf(q)
  return reports.filter((row) =>
    isOfLevel(row, level) && (!year || row['year'] === year) &&
    words.every((word) => haystack(row).includes(word)))
}

/** The reports that the filters leave, whatever their year. */
export const reportsOfAnyYear = computed(() => reportsOf(choice.value, ''))

/** The reports that the filters leave, sorted; the newest first where no order was chosen. */
export const shownReports = computed(() => {
  const { year, sort } = choice.value
  const left = reportsOf(choice.value, year)
  const down = sort.startsWith('-')
  const key = down ? sort.slice(1) : sort
  // The address may name anything: only columns are sorted by.
  if (!reports[0] || !Object.hasOwn(reports[0], key)) return left
  const sign = down ? -1 : 1
  const numeric = data.labels.reports?.numbers.includes(key) || key === 'doubts' || isRecordTable(key)
  const value = (row: Row) => (numeric ? Number(row[key]) : row[key] ?? '')
  return [...left].sort((a, b) => (value(a) < value(b) ? -sign : value(a) > value(b) ? sign : 0))
})

/** The English name of an area; empty where there is none. */
export const englishOf = (area: string): string => (Object.hasOwn(data.areas, area) ? data.areas[area]! : '')

const haystacks = new Map<string, string>()

function haystack(row: Row): string {
  const id = row['id']!
  const known = haystacks.get(id)
  if (known !== undefined) return known
  const made = [id, row['title'], row['area_path'], row['area'], row['year'], row['speaker'], row['delivered_on'], englishOf(row['area'] ?? '')]
    .filter(Boolean).join('\n').toLowerCase()
  haystacks.set(id, made)
  return made
}

const unpacked = new Map<string, Row[]>()

/** The figures of a metric, unpacked when they are first asked for. */
export function figuresOf(metric: string): Row[] {
  const known = unpacked.get(metric)
  if (known) return known
  const block = document.getElementById(`metric-${metric}`)
  const rows = block ? unpack(JSON.parse(block.textContent!) as PackedTable) : []
  unpacked.set(metric, rows)
  return rows
}

/** Why there is nothing to compare: there is none, or too much for a page. */
export function nothingToCompare(none: WordKey): string {
  return data.left === undefined ? word(none) : word('tooManyFigures', { n: data.left })
}

/** Reads the data and the address, and keeps the address up to date. */
export function startHome() {
  data = JSON.parse(document.getElementById('data')!.textContent!) as HomeData
  reports = unpack(data.reports).sort(newestFirst)
  // Rows of a list need keys of their own, and nothing else of them is unique.
  attainment = unpack(data.attainment).sort((a, b) => Number(b['period']!.slice(0, 4)) - Number(a['period']!.slice(0, 4))).map((row, at): Row => ({ ...row, id: String(at) }))
  reportById = new Map(reports.map((row) => [row['id']!, row]))
  const read = () => {
    const parts = new URLSearchParams(location.hash.slice(1))
    choice.value = Object.fromEntries(Object.keys(noChoice).map((name) => [name, parts.get(name) ?? ''])) as never
    const wanted = parts.get('view') as HomeView
    homeView.value = homeViews.includes(wanted) ? wanted : 'reports'
    const lang = parts.get('lang')
    language.value = lang === 'en' || lang === 'zh' ? lang : firstLanguage()
  }
  read()
  let written = location.hash.slice(1)
  effect(() => {
    const parts = new URLSearchParams()
    for (const [name, value] of Object.entries(choice.value)) if (value) parts.set(name, value)
    if (homeView.value !== 'reports') parts.set('view', homeView.value)
    if (languagePart()) parts.set('lang', language.value)
    if (parts.toString() === written) return
    written = parts.toString()
    history.replaceState(null, '', `#${written}`)
  })
  addEventListener('hashchange', () => { if (location.hash.slice(1) !== written) read() })
  effect(() => { document.documentElement.lang = language.value === 'zh' ? 'zh-Hans' : 'en' })
}

/** By year, then by the day; reports of one day keep their order. */
function newestFirst(a: Row, b: Row): number {
  const [x, y] = [a, b].map((row) => `${row['year']} ${row['delivered_on']}`) as [string, string]
  return x < y ? 1 : x > y ? -1 : 0
}

/** The address of a report's page. */
export const reportLink = (report: string): string =>
  `reports/${encodeURIComponent(report)}.html${languagePart() && `#${languagePart()}`}`

/** The address of a row in its report's page. */
export function rowLink(report: string, row: string): string {
  return `reports/${encodeURIComponent(report)}.html#id=${encodeURIComponent(row)}${languagePart() && `&${languagePart()}`}`
}
