/** Met and missed targets: what a later report says came of what an earlier one set. */
import { computed } from '@preact/signals'
import { h } from 'preact'
import type { Row } from '../../../types.ts'
import { Parts } from '../bars.ts'
import { figure } from '../figure.ts'
import { LongTable, type Column } from '../table.ts'
import { Twin } from '../twin.ts'
import { columnLabel, labelIn, word, wordFor } from '../words.ts'
import { Against } from './against.ts'
import { Area } from './area.ts'
import { Pick, printingHome, ReportFilters } from './list.ts'
import { say } from './say.ts'
import { attainment, choice, choose, data, nothingToCompare, rowLink, shownReports } from './state.ts'
import { goToPage } from '../host.ts'

const outcomes = ['met', 'missed']

const rows = computed(() => {
  const allowed = new Set(shownReports.value.map((row) => row['id']!))
  const { metric, outcome } = choice.value
  return attainment.filter((row) =>
    (allowed.has(row['target_report_id']!) || allowed.has(row['actual_report_id']!)) &&
    (!metric || row['metric_id'] === metric) && (!outcome || row['outcome'] === outcome))
})

const byMetric = computed(() => {
  const counts = new Map<string, number[]>()
  for (const row of rows.value) {
    const of = counts.get(row['metric_id']!) ?? [0, 0]
    const place = outcomes.indexOf(row['outcome']!)
    if (place >= 0) of[place]! += 1
    counts.set(row['metric_id']!, of)
  }
  return [...counts].sort((a, b) => sum(b[1]) - sum(a[1]))
})

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

function outcomeLabel(code: string): string {
  return labelIn(data.labels.attainment?.codes['outcome']?.[code], code)
}

export function Attainment() {
  const labels = data.labels.attainment
  const metrics = [...new Set(attainment.map((row) => row['metric_id']!))].sort()
  const link = (row: Row, kind: 'target' | 'actual', text: string) => row[`${kind}_row_id`]
    ? h('a', { href: rowLink(row[`${kind}_report_id`]!, row[`${kind}_row_id`]!) }, text) : text
  const most = Math.max(1, ...byMetric.value.map(([, counts]) => sum(counts)))
  const side = (row: Row, kind: 'target' | 'actual') => {
    const cell = (name: string) => row[`${kind}_${name}`] ?? ''
    return figure({
      comparator: cell('comparator'), value: cell('stated'), value_max: cell('stated_max'), unit: cell('unit'),
      measure: row['measure']!,
    })
  }
  const columns: Column<Row>[] = [
    {
      key: 'metric', label: word('metric'), className: 'name', cell: (row) => [
        h('span', { class: 'open' }, labelIn(data.metrics[row['metric_id']!], row['metric_id'])),
        h('span', { class: 'small' }, h(Area, { name: row['area']! }), ` ${row['period']} ${wordFor('measure', row['measure']!)}`),
      ],
    },
    {
      key: 'target', label: columnLabel(labels, 'target_value'), className: 'value', cell: (row) => link(row, 'target', side(row, 'target')),
    },
    {
      key: 'actual', label: columnLabel(labels, 'actual_value'), className: 'value',
      cell: (row) => link(row, 'actual', side(row, 'actual')),
    },
    {
      key: 'outcome', label: columnLabel(labels, 'outcome'), className: 'period',
      cell: (row) => h('span', { class: `result ${row['outcome']}` }, outcomeLabel(row['outcome']!)),
    },
  ]
  return h('div', { class: 'compare' }, h(ReportFilters, { years: true }),
    attainment.length === 0 ? h('p', { class: 'empty' }, nothingToCompare('noAttainment')) : [
      h('div', { class: 'filters', key: 'filters' },
        Pick('metric', word('metric'), metrics.map((id) => [id, labelIn(data.metrics[id], id)])),
        Pick('outcome', columnLabel(labels, 'outcome'), outcomes.map((code) => [code, outcomeLabel(code)]))),
      choice.value.metric ? h(Against, { key: 'against', rows: rows.value })
        : h('p', { class: 'hint', key: 'choose' }, say('chooseMetric')),
      h('p', { class: 'keys', key: 'keys' }, outcomes.map((code) => h('span', { key: code, class: 'key parts' },
        h('svg', { width: 22, height: 12, 'aria-hidden': 'true' }, h('rect', { class: code, x: 1, y: 1, width: 20, height: 10 })), outcomeLabel(code)))),
      h('div', { class: 'chart', key: 'chart', role: 'group', 'aria-label': word('attainment') }, byMetric.value.slice(0, 20).map(([id, counts]) =>
        h('div', { class: 'count-row', key: id },
          h('button', { type: 'button', class: 'link subject clip', onClick: () => choose({ metric: id }) }, labelIn(data.metrics[id], id)),
          h(Parts, { parts: [
            ...outcomes.map((kind, place) => ({ kind, size: counts[place]!, title: `${outcomeLabel(kind)} ${counts[place]}` })),
            { kind: 'rest', size: most - sum(counts), title: '' },
          ] }),
          h('span', { class: 'number' }, counts.join(' / '))))),
      h('p', { class: 'hint', key: 'open' }, word('openTargets', { n: sum(Object.values(data.open)) })),
      h(Twin, {
        key: 'twin', caption: word('attainment'), head: [word('metric'), ...outcomes.map(outcomeLabel)],
        rows: byMetric.value.map(([id, counts]) => [labelIn(data.metrics[id], id), ...counts]),
      }),
      h(LongTable<Row>, {
        key: 'rows', name: 'attained', caption: word('attainment'), columns, rows: rows.value, rowHeight: 52,
        keyOf: (row) => row['id']!, current: '', sort: '', all: printingHome.value, empty: word('nothingFound'),
        onSort: (sort) => choose({ sort }), onOpen: (row) => { goToPage(rowLink(row['actual_report_id']!, row['actual_row_id']!)) },
      }),
    ])
}
