/** The list of what was found, beside the text. */
import { h } from 'preact'
import { figure } from './figure.ts'
import { Sure } from './sure.ts'
import { measureOf } from './format.ts'
import type { Item } from './items.ts'
import { say } from './review/words.ts'
import { filter, found, model, printing, select, selected, setFilter } from './state.ts'
import { LongTable, type Column } from './table.ts'
import { columnLabel, language, word, wordFor } from './words.ts'

/** The sign of a role, the same in text, legend and list; words say it to screen readers. */
export function RoleSign({ role }: { role: string }) {
  return h('span', { class: 'sign', 'data-role': role },
    h('span', { class: 'unseen' }, `${wordFor('role', role)} `))
}

export function Rows() {
  const { labels } = model.data
  const columns: Column<Item>[] = [
    {
      key: 'metric', label: columnLabel(labels.indicators, 'metric'), sort: 'metric', className: 'name',
      cell: (item) => [
        h('button', { type: 'button', class: 'open', lang: 'zh-Hans' }, h(RoleSign, { role: item.role }), item.name),
        h('span', { class: 'small' }, item.table === 'glossary' || item.table === 'quantities'
          ? wordFor('role', item.role) : measureOf(item.row),
        englishName(item.row['metric_id'] ?? '')),
      ],
    },
    {
      key: 'value', label: columnLabel(labels.indicators, 'value'), sort: 'value', className: 'value',
      cell: (item) => h('span', { lang: 'zh-Hans', class: 'clip' },
        item.table === 'glossary' ? item.value : figure(item.row)),
    },
    {
      key: 'period', label: columnLabel(labels.indicators, 'period'), sort: 'period', className: 'period',
      cell: ({ row }) => row['period'] ?? '',
    },
    {
      key: 'confidence', label: say('sureness'), sort: 'confidence', className: 'sure',
      cell: ({ row }) => row['confidence'] && h(Sure, { confidence: row['confidence'] }),
    },
    {
      key: 'section', label: columnLabel(labels.indicators, 'section_id'), sort: 'section', className: 'section',
      cell: ({ row }) => h('span', { lang: 'zh-Hans', class: 'clip' }, placeOf(row['section_id'] ?? '')),
    },
  ]
  const rows = found.value
  return h(LongTable<Item>, {
    name: 'rows',
    caption: `${word('rows')} (${rows.length})`,
    columns, rows, rowHeight: 52,
    keyOf: ({ id }) => id,
    current: selected.value,
    sort: filter.value.sort,
    all: printing.value,
    empty: word('nothingFound'),
    onSort: (sort) => setFilter({ sort }),
    onOpen: ({ id }) => select(id, true),
  })
}

/** On an English page, what the catalogue calls a metric; its name as the report has it stands above. */
function englishName(id: string): string {
  const english = language.value === 'en' && Object.hasOwn(model.data.metrics, id) ? model.data.metrics[id]![1] : ''
  return english && ` · ${english}`
}

/** Where a row stands: a chapter with its heading, as a lone 一 is taken for a dash; a section below by its markers. */
function placeOf(id: string): string {
  const section = model.sectionById.get(id)
  return section && section.parent === '' ? `${section.marker}${section.heading}` : markersOf(id)
}

/** A section's markers from the outermost down, closed up; its heading where it has no marker. */
function markersOf(id: string): string {
  const section = model.sectionById.get(id)
  if (!section) return ''
  const own = section.marker.replace(/[\u3001,\uff0c.\uff0e]$/u, '') || section.heading
  return `${markersOf(section.parent)}${own}`
}
