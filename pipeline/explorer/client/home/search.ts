/** Search over the figures of all reports: by name, catalogue name, area, period and quote. */
import { computed, signal } from '@preact/signals'
import { h } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Row } from '../../../types.ts'
import { unpack, type PackedTable } from '../../data.ts'
import { figure } from '../figure.ts'
import { goToPage } from '../host.ts'
import { unpacked } from '../packed.ts'
import { byteOrderMark, download, toCsvText } from '../save.ts'
import { LongTable, type Column } from '../table.ts'
import { columnLabel, labelIn, language, word, wordFor } from '../words.ts'
import { areaName } from './area.ts'
import { LevelPick, Pick, printingHome, Words } from './list.ts'
import { roomFor } from './phone.ts'
import { say } from './say.ts'
import { choice, choose, data, englishOf, isOfLevel, reportById, reports, rowLink, wordsOf } from './state.ts'
import { recordTables } from '../../../record-tables.ts'

/** The rows to be searched, once they are unpacked. */
const records = signal<Row[] | null>(null)
let opening: Promise<void> | undefined

/** Unpacks the rows; those of the newest report first. */
async function openIndex() {
  const rows = unpack(await unpacked<PackedTable>('search-index'))
  const order = new Map(reports.map((row, at) => [row['id']!, at]))
  const at = (row: Row) => order.get(row['report_id']!) ?? order.size
  records.value = rows.sort((a, b) => at(a) - at(b))
}

const places = new Map<Row, string>()

/** All that is searched of a row, in small letters. */
function placeOf(row: Row): string {
  const known = places.get(row)
  if (known !== undefined) return known
  const area = row['area'] || reportById.get(row['report_id']!)?.['area'] || ''
  const made = [
    row['name'], ...(data.metrics[row['metric_id']!] ?? []), data.aliases[row['metric_id']!], row['metric_id'], `${row['value']}${row['unit']}`, row['text'], row['period'], area, englishOf(area),
    row['report_id'], row['quote'],
  ].join('\n').toLowerCase()
  places.set(row, made)
  return made
}

/** Rows that the words, the level and the year leave, in whichever table. */
const inTables = computed(() => {
  const { find, level, year } = choice.value
  const words = wordsOf(find)
  return (records.value ?? []).filter((row) => {
    const report = reportById.get(row['report_id']!)
    return isOfLevel(report, level) && (!year || report?.['year'] === year) &&
      words.every((one) => placeOf(row).includes(one))
  })
})

const found = computed(() => {
  const { table, sort } = choice.value
  const left = inTables.value.filter((row) => !table || row['table'] === table)
  const key = sort.replace('-', '')
  if (!['name', 'period', 'table'].includes(key)) return left
  const sign = sort.startsWith('-') ? -1 : 1
  return left.sort((a, b) => (a[key]! < b[key]! ? -sign : a[key]! > b[key]! ? sign : 0))
})

export function Search() {
  useEffect(() => { if (data.search) void (opening ??= openIndex()) }, [])
  if (!data.search) return h('p', { class: 'empty' }, say('searchTooMany'))
  const { labels } = data
  const rows = found.value
  const years = [...new Set(reports.map((row) => row['year']!))].sort().reverse()
  const words = wordsOf(choice.value.find)
  const counts = new Map<string, number>()
  for (const row of inTables.value) counts.set(row['table']!, (counts.get(row['table']!) ?? 0) + 1)
  const columns: Column<Row>[] = [
    {
      key: 'name', label: word('metric'), sort: 'name', className: 'name',
      cell: (row) => {
        const area = row['area'] || reportById.get(row['report_id']!)?.['area'] || ''
        const label = labelIn(data.metrics[row['metric_id']!])
        const own = h('span', { lang: 'zh-Hans' }, marked(row['name']!, words))
        // An English page names a metric in English first, where the catalogue has it.
        const isEnglish = language.value === 'en' && label !== ''
        return [
          h('a', { class: 'open', href: rowLink(row['report_id']!, row['id']!) }, isEnglish ? marked(label, words) : own),
          h('span', { class: 'small' }, areaName(area) || row['report_id'], ' ', reportById.get(row['report_id']!)?.['year'],
            isEnglish ? [' · ', own] : label && label !== row['name'] ? ` · ${label}` : ''),
          row['quote'] && h('span', { class: 'small quoted', lang: 'zh-Hans', title: row['quote'] }, marked(row['quote'], words)),
        ]
      },
    },
    { key: 'value', label: columnLabel(labels.indicators, 'value'), className: 'value', cell: (row) => [figure(row), h('span', { class: 'small' }, row['measure'] && wordFor('measure', row['measure']))] },
    { key: 'period', label: columnLabel(labels.indicators, 'period'), sort: 'period', className: 'period', cell: (row) => row['period'] },
    { key: 'table', label: word('table'), sort: 'table', className: 'section', cell: (row) => labelIn(labels[row['table'] as 'targets']?.label) },
  ]
  const save = () => {
    const names = ['table', 'id', 'report_id', 'area', 'name', 'metric_id', 'measure', 'comparator', 'value', 'value_max', 'unit', 'text', 'period', ...(data.search?.quotes ? ['quote'] : [])]
    download('figures.csv', 'text/csv', byteOrderMark + toCsvText({
      columns: names, rows: rows.map((row) => ({ ...row, area: row['area'] || reportById.get(row['report_id']!)?.['area'] || '' })), numbers: new Set(['value', 'value_max']),
    }))
  }
  return h('div', { class: 'list' },
    h('div', { class: 'filters four' }, Words('find', say('findFigures')),
      Pick('table', word('table'), recordTables.map((name) => [name, `${labelIn(labels[name]?.label)} (${counts.get(name) ?? 0})`])),
      LevelPick(), Pick('year', columnLabel(labels.reports, 'year'), years.map((year) => [year, year]))),
    h('details', { class: 'scope' }, h('summary', null, say('whatIsSearched')),
      h('p', { class: 'hint' }, say(data.search.quotes ? 'searchScope' : 'searchNoQuotes'))),
    h('div', { class: 'outcome' },
      h('p', { role: 'status' }, records.value ? say('foundCount', { n: rows.length, all: data.search.rows }) : say('searchOpening')),
      h('button', { type: 'button', onClick: save, disabled: rows.length === 0 }, word('downloadCsv'))),
    records.value && h(LongTable<Row>, {
      ...roomFor('found', 72), caption: say('view_search'), columns, rows, keyOf: (row) => `${row['report_id']} ${row['id']}`, current: '',
      sort: choice.value.sort, all: printingHome.value, empty: word('nothingFound'), onSort: (sort) => choose({ sort }),
      onOpen: (row) => { goToPage(rowLink(row['report_id']!, row['id']!)) },
    }))
}

/** Text with the words that were searched marked. */
function marked(text: string, words: readonly string[]) {
  const small = text.toLowerCase()
  // Where small letters are of another length, places would not be those of the text.
  const at = small.length === text.length ? words.map((one) => [small.indexOf(one), one.length] as const).filter(([place]) => place >= 0) : []
  const [first] = [...at].sort((a, b) => a[0] - b[0])
  if (!first) return text
  const [start, length] = first
  return [text.slice(0, start), h('mark', null, text.slice(start, start + length)), text.slice(start + length)]
}
