/** The list of reports on the index page. */
import { signal } from '@preact/signals'
import { h } from 'preact'
import type { Row } from '../../../types.ts'
import { grouped } from '../format.ts'
import { goToPage } from '../host.ts'
import { LongTable, type Column } from '../table.ts'
import { columnLabel, labelIn, language, word } from '../words.ts'
import { choice, choose, data, reports, shownReports } from './state.ts'

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
        h('a', { href: `reports/${encodeURIComponent(row['id']!)}.html${language.value === 'en' ? '#lang=en' : ''}`, lang: 'zh-Hans', class: 'open' },
          row['area'] || row['title'] || row['id']),
        h('span', { class: 'small', lang: 'zh-Hans' }, (row['area_path'] ?? '').split('/').slice(0, -1).join(' ') || row['title']),
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
  return h('div', { class: 'list' }, h(ReportFilters, null),
    h('p', { class: 'outcome', role: 'status' }, word('reportCount', { n: rows.length })),
    h(LongTable<Row>, {
      name: 'reports', caption: word('reports'), columns, rows, rowHeight: 52, keyOf: (row) => row['id']!, current: '',
      sort: choice.value.sort, all: printingHome.value, empty: word('nothingFound'),
      onSort: (sort) => choose({ sort }),
      onOpen: (row) => { goToPage(`reports/${encodeURIComponent(row['id']!)}.html`) },
    }))
}

/** Filters that hold for all views: words, level, year. */
export function ReportFilters() {
  const labels = data.labels.reports
  const levels = Object.entries(labels?.codes['level'] ?? {}).filter(([code]) => reports.some((row) => row['level'] === code))
  const years = [...new Set(reports.map((row) => row['year']!))].sort().reverse()
  return h('div', { class: 'filters' },
    h('label', null, h('span', null, word('searchReports')), h('input', {
      id: 'search', type: 'search', value: choice.value.q, autoComplete: 'off',
      onInput: (event: Event) => choose({ q: (event.target as HTMLInputElement).value }),
    } as never)),
    Pick('level', columnLabel(labels, 'level'), levels.map(([code, label]) => [code, labelIn(label)])),
    Pick('year', columnLabel(labels, 'year'), years.map((year) => [year, year])))
}

/** A choice among values, none of them at first; where one must be, `fixed` is the one that is. */
export function Pick(
  name: 'level' | 'year' | 'metric' | 'measure' | 'outcome', label: string, options: [string, string][], fixed?: string,
) {
  const value = fixed ?? choice.value[name]
  return h('label', { key: name }, h('span', null, label), h('select', {
    name, value, onChange: (event: Event) => choose({ [name]: (event.target as HTMLSelectElement).value }),
  }, [...(fixed === undefined ? [['', word('any')] as const] : []), ...options].map(([option, text]) =>
    h('option', { key: option, value: option, selected: option === value }, text))))
}
