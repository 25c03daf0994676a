/** The filters above the list, and what leaves the page: the filtered rows as CSV and JSON. */
import { computed } from '@preact/signals'
import { h } from 'preact'
import { byteOrderMark, download, sheetOf, toCsvText, toJsonText } from './export.ts'
import { metricKey, tablesOf, type Filter } from './filter.ts'
import { emptyFilter, filter, found, model, setFilter } from './state.ts'
import { columnLabel, labelIn, word, wordFor } from './words.ts'

type Choice = readonly [value: string, label: string]

/** The values that rows have, the most frequent first or in their own order. */
const choices = computed(() => {
  const metrics = new Map<string, number>()
  const periods = new Set<string>()
  const measures = new Set<string>()
  const roles = new Set<string>()
  for (const item of model.items) {
    roles.add(item.role)
    const key = metricKey(item)
    if (key) metrics.set(key, (metrics.get(key) ?? 0) + 1)
    if (item.row['period']) periods.add(item.row['period'])
    if (item.row['measure']) measures.add(item.row['measure'])
  }
  // A metric of one row is found by searching; the list has what comes back.
  const often = [...metrics].filter(([key, count]) => count > 1 || model.data.metrics[key])
  return { metrics: often.sort((a, b) => b[1] - a[1]), periods: [...periods].sort(), measures: [...measures], roles: [...roles] }
})

export function Filters() {
  const { labels, metrics } = model.data
  const { sections } = model
  const tables = ['indicators', 'targets', 'budgets', 'quantities', 'glossary'] as const
  const label = (column: string) => columnLabel(labels.indicators, column)
  const changed = Object.entries(filter.value).some(([name, value]) => value && name !== 'sort')
  return h('div', { class: 'filters' },
    Select('table', word('table'), [
      ['', word('allRecords')], ...tables.map((name): Choice => [name, labelIn(labels[name]?.label)]), ['all', word('everything')],
    ]),
    Select('section', label('section_id'), [['', word('any')], ...sections.filter(({ level }) => level < 4).map(
      ({ id, level, marker, heading }): Choice => [id, `${'\u3000'.repeat(level - 1)}${marker}${short(heading)}`])]),
    Select('metric', label('metric'), [['', word('any')], ...choices.value.metrics.map(
      ([key, count]): Choice => [key, `${labelIn(metrics[key], short(key))} (${count})`])]),
    Select('period', label('period'), [['', word('any')], ...choices.value.periods.map((period): Choice => [period, period])]),
    Select('measure', label('measure'), [['', word('any')], ...choices.value.measures.map(
      (measure): Choice => [measure, wordFor('measure', measure)])]),
    Select('role', word('role'), [['', word('any')], ...choices.value.roles.map((role): Choice => [role, wordFor('role', role)])]),
    h('div', { class: 'outcome' },
      h('span', { role: 'status' }, word('rowCount', { n: found.value.length })),
      changed && h('button', { type: 'button', class: 'link', onClick: () => { filter.value = { ...emptyFilter, sort: filter.value.sort } } }, word('clear')),
      h('button', { type: 'button', onClick: () => save('csv') }, word('downloadCsv')),
      h('button', { type: 'button', onClick: () => save('json') }, word('downloadJson'))))
}

function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text
}

function Select(name: keyof Filter, label: string, options: Choice[]) {
  const value = filter.value[name]
  const several = value.split(',').map((each) => wordFor('role', each)).join(' ')
  const known = options.some(([option]) => option === value) ? options : [...options, [value, several] as const]
  return h('label', { key: name }, h('span', null, label), h('select', {
    name, value, lang: name === 'section' ? 'zh-Hans' : undefined,
    onChange: (event: Event) => setFilter({ [name]: (event.target as HTMLSelectElement).value }),
  }, known.map(([option, text]) => h('option', {
    key: option, value: option, selected: option === value, lang: /\p{Script=Han}/u.test(option) ? 'zh-Hans' : undefined,
  }, text))))
}

function save(format: 'csv' | 'json') {
  const sheet = sheetOf(found.value, model.data.labels, tablesOf(filter.value))
  const name = `${model.data.id}${filter.value.table ? `-${filter.value.table}` : ''}.${format}`
  if (format === 'csv') download(name, 'text/csv;charset=utf-8', byteOrderMark + toCsvText(sheet))
  else download(name, 'application/json', toJsonText(sheet))
}
