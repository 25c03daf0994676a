/** The card of what is open: the row in full, the rule that read it, and what to do with it. */
import { h } from 'preact'
import { citation, copy, sheetOf, toCsvText } from './export.ts'
import { figure } from './figure.ts'
import { measureOf, normalized } from './format.ts'
import type { Item } from './items.ts'
import { ReviewButton } from './review/button.ts'
import { RoleSign } from './rows.ts'
import { dialog, linkTo, model, select, selected, selectedItem } from './state.ts'
import { sureWord } from './sure.ts'
import { step } from './textpane.ts'
import { columnLabel, labelIn, word, wordFor } from './words.ts'

const zh = { lang: 'zh-Hans' }

export function Detail() {
  const item = selectedItem.value
  if (!item) return null
  const { data } = model
  const { row } = item
  const label = (column: string) => columnLabel(data.labels[item.table], column)
  const section = model.sectionById.get(row['section_id'] ?? '')
  const code = (column: string) => labelIn(data.labels[item.table]?.codes[column]?.[row[column] ?? ''], row[column])
  const facts: [string, unknown, boolean?][] = item.table === 'glossary'
    ? [[label('definition'), row['definition'], true], [label('mention_count'), row['mention_count']]]
    : [
        [label('value'), figure(row), true],
        [label('value_normalized'), normalized(row)],
        [label('period'), row['period']],
        [label('deadline'), row['deadline']],
        [label('measure'), measureOf(row)],
        [label('comparator'), row['comparator'] && code('comparator')],
        [label('metric_id'), row['metric_id'] && metricName(row['metric_id'])],
        [label('kind'), row['kind'] && code('kind')],
        [label('basis'), row['basis'] && code('basis')],
        [label('beneficiaries'), [row['beneficiaries'], row['beneficiary_count']].filter(Boolean).join(' '), true],
        [label('baseline_value'), row['baseline_value']],
        [label('area'), row['area'], true],
        [label('reason'), row['reason'] && item.table === 'quantities' ? row['reason'] : ''],
        [label('part_of'), row['part_of'] && partOf(row['part_of'])],
        [label('section_id'), section && `${section.marker}${section.heading}`, true],
        [label('confidence'), row['confidence'] && `${row['confidence']} ${sureWord(row['confidence'])}`],
        [label('rule'), row['rule'] && h('code', null, row['rule'])],
        [label('id'), h('code', null, item.id)],
      ]
  return h('section', { class: 'detail', 'aria-label': word('detail') },
    h('header', null,
      h('h2', null, h(RoleSign, { role: item.role }), h('span', zh, item.name),
        ' ', h('small', null, item.table === 'quantities' ? wordFor('role', item.role) : labelIn(data.labels[item.table]?.label))),
      h('div', { class: 'steps' },
        h('button', { type: 'button', class: 'icon', 'aria-label': word('previous'), onClick: () => step(-1, false) }, '↑'),
        h('button', { type: 'button', class: 'icon', 'aria-label': word('next'), onClick: () => step(1, false) }, '↓'),
        h('button', { type: 'button', class: 'icon', 'aria-label': word('close'), onClick: () => { selected.value = '' } }, '✕'))),
    item.quote && h('blockquote', zh, quoteParts(item)),
    h('dl', null, facts.filter(([, value]) => value).map(([name, value, chinese]) =>
      h('div', { key: name }, h('dt', null, name), h('dd', chinese ? zh : null, value as string)))),
    h(Siblings, { item }),
    h('div', { class: 'actions' },
      h('button', { type: 'button', onClick: () => copy(toCsvText(sheetOf([item], data.labels))) }, word('copyCsv')),
      h('button', { type: 'button', onClick: () => copy(citation(item)) }, word('copyCitation')),
      h('button', { type: 'button', onClick: () => copy(linkTo(item.id)) }, word('copyLink')),
      h(ReviewButton, { table: item.table }),
      h('button', { type: 'button', class: 'warn', onClick: () => { dialog.value = 'report' } }, word('reportWrong'))))
}

/** Other records of the same words: 产业园、产业集群各1个 is two rows on one quantity. */
function Siblings({ item }: { item: Item }) {
  const others = (model.records.get(item.quantity) ?? []).filter(({ id }) => id !== item.id)
  if (others.length === 0) return null
  return h('p', { class: 'siblings' }, word('sameQuantity'), ' ', others.map((other) =>
    h('button', { key: other.id, type: 'button', class: 'link', ...zh, onClick: () => select(other.id, false) }, other.name)))
}

function metricName(id: string) {
  return [labelIn(model.data.metrics[id], ''), ' ', h('code', { key: id }, id)]
}

function partOf(id: string) {
  const whole = model.byId.get(model.records.get(id)?.[0]?.id ?? id)
  if (!whole) return id
  return h('button', { type: 'button', class: 'link', ...zh, onClick: () => select(whole.id, true) },
    `${whole.name} ${whole.row['text']}`)
}

/** The quote with the figure itself set off. */
function quoteParts({ quote, quoteFrom, from, to }: Item) {
  const start = from - quoteFrom
  const end = to - quoteFrom
  if (start < 0 || end > quote.length) return quote
  return [quote.slice(0, start), h('strong', { key: 'figure' }, quote.slice(start, end)), quote.slice(end)]
}
