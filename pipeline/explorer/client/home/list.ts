/** The list of reports on the index page. */
import { signal } from '@preact/signals'
import { h } from 'preact'
import type { Row } from '../../../types.ts'
import { grouped } from '../format.ts'
import { goToPage } from '../host.ts'
import { LongTable, type Column } from '../table.ts'
import { columnLabel, labelIn, language, word } from '../words.ts'
import { areaLanguage, areaName } from './area.ts'
import { roomFor } from './phone.ts'
import { say } from './say.ts'
import { choice, choose, data, englishOf, everyLevel, reportLink, reports, shownReports, type Choice } from './state.ts'

export const printingHome = signal(false)

export function ReportList() {
  const labels = data.labels.reports
  const count = (name: 'indicators' | 'targets' | 'budgets'): Column<Row> => ({
    key: name, label: labelIn(data.labels[name]?.label), sort: name, className: `number ${name}`, cell: (row) => grouped(row[name]!),
  })
  const columns: Column<Row>[] = [
    {
      key: 'area', label: columnLabel(labels, 'area'), sort: 'area_code', className: 'name',
      cell: (row) => [
        h('a', { href: reportLink(row['id']!), class: 'open', ...areaLanguage(row['area'] ?? '') }, areaName(row['area'] ?? '') || row['title'] || row['id']),
        h('span', { class: 'small', lang: 'zh-Hans' }, language.value === 'en' && englishOf(row['area'] ?? '') ? `${row['area']} ` : '',
          (row['area_path'] ?? '').split('/').slice(0, -1).join(' ') || row['title']),
      ],
    },
    { key: 'year', label: columnLabel(labels, 'year'), sort: 'year', className: 'number', cell: (row) => row['year'] },
    {
      key: 'level', label: columnLabel(labels, 'level'), sort: 'level', className: 'period',
      cell: (row) => labelIn(labels?.codes['level']?.[row['level'] ?? '']),
    },
    count('indicators'), count('targets'), count('budgets'),
    { key: 'doubts', label: word('doubts'), sort: 'doubts', className: 'number section', cell: (row) => row['doubts'] },
  ]
  const rows = shownReports.value
  return h('div', { class: 'list' }, h(ReportFilters, { years: true }),
    h('p', { class: 'outcome' }, h('span', { role: 'status' }, word('reportCount', { n: rows.length })), choice.value.sort ? '' : h('span', null, say('newestFirst'))),
    h(LongTable<Row>, {
      ...(language.value === 'en' ? roomFor('reports', 52) : { name: 'reports', rowHeight: 52 }), caption: word('reports'), columns, rows, keyOf: (row) => row['id']!, current: '',
      sort: choice.value.sort, all: printingHome.value, empty: word('nothingFound'),
      onSort: (sort) => choose({ sort }),
      onOpen: (row) => { goToPage(reportLink(row['id']!)) },
    }))
}

/** Which reports: words, level (`level` is the one where none is chosen) and, where that says something, the report's year. */
export function ReportFilters({ years: hasYears, level }: { years: boolean, level?: string }) {
  const labels = data.labels.reports
  const years = [...new Set(reports.map((row) => row['year']!))].sort().reverse()
  return h('div', { class: 'filters' },
    Words('q', word('searchReports')),
    LevelPick(level),
    hasYears && Pick('year', columnLabel(labels, 'year'), years.map((year) => [year, year])))
}

/** A field for words to be found. */
export function Words(name: 'q' | 'find', label: string) {
  return h('label', { key: name }, h('span', null, label), h('input', {
    id: 'search', type: 'search', value: choice.value[name], autoComplete: 'off',
    onInput: (event: Event) => choose({ [name]: (event.target as HTMLInputElement).value }),
  } as never))
}

/** The levels of government that reports are of; `usual` is chosen where nobody chose. */
export function LevelPick(usual?: string) {
  const labels = data.labels.reports
  const levels = Object.entries(labels?.codes['level'] ?? {}).filter(([code]) => reports.some((row) => row['level'] === code))
  const options = levels.map(([code, label]) => [code, labelIn(label)] as const)
  const { level } = choice.value
  const [every, chosen] = usual === undefined ? ['', level === everyLevel ? '' : level] : [everyLevel, level || usual]
  return Pick('level', columnLabel(labels, 'level'), [[every, word('any')], ...options], chosen)
}

/** A choice among values, none of them at first; where one must be, `fixed` is the one that is. */
export function Pick(name: keyof Choice, label: string, options: readonly (readonly [string, string])[], fixed?: string) {
  const value = fixed ?? choice.value[name]
  return h('label', { key: name }, h('span', null, label), h('select', {
    name, value, onChange: (event: Event) => choose({ [name]: (event.target as HTMLSelectElement).value }),
  }, [...(fixed === undefined ? [['', word('any')] as const] : []), ...options].map(([option, text]) =>
    h('option', { key: option, value: option, selected: option === value }, text))))
}
