/** Seeing: targets beside last year's actuals, counts by section, the share of digits accounted for. */
import { computed } from '@preact/signals'
import { h } from 'preact'
import { Bars, Parts, type Bar } from './bars.ts'
import { figure } from './figure.ts'
import { grouped } from './format.ts'
import { headline, isShared, type Pair } from './headline.ts'
import type { Item } from './items.ts'
import { saidOfReviews } from './measured.ts'
import { perSection } from './outline.ts'
import { model, select } from './state.ts'
import { allRoles } from './textpane.ts'
import { Twin } from './twin.ts'
import { labelIn, word, wordFor } from './words.ts'
import { recordRoles, recordTables } from '../../record-tables.ts'

const pairs = computed(() => headline(model))
const zh = { lang: 'zh-Hans' }

export function Overview() {
  return h('div', { class: 'overview' }, h(Headline, null), h(BySection, null), h(Digits, null), h(Facts, null))
}

/** What is known of the report as a whole, from its own row. */
function Facts() {
  const { report, labels } = model.data
  const names = ['area_path', 'delivered_on', 'speaker_office', 'speaker', 'review_period', 'plan_period',
    'publisher', 'source_url', 'licence', 'source_file', 'sha256', 'characters']
  const shown = names.filter((name) => report[name])
  const reviews = saidOfReviews(model.data)
  return h('section', null, h('h2', null, word('aboutReport')),
    reviews && h('p', { class: 'reviews' }, reviews),
    h('dl', { class: 'facts' }, shown.map((name) => h('div', { key: name },
      h('dt', null, labelIn(labels.reports?.columns[name], name)),
      h('dd', zh, name === 'source_url' ? safeLink(report[name]!) : name === 'characters' ? grouped(report[name]!) : report[name])))))
}

/** An address is a link only where it is one of the web. */
function safeLink(url: string) {
  if (!/^https?:\/\//iu.test(url)) return url
  return h('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, url)
}

function nameOf({ metric, target, measure }: Pair) {
  const name = labelIn(model.data.metrics[metric], target.name)
  return measure === 'level' ? name : `${name} · ${wordFor('measure', measure)}`
}

function Headline() {
  const all = pairs.value
  const { report } = model.data
  if (all.length === 0) return h('section', null, h('h2', null, word('headline')), h('p', { class: 'empty' }, word('noHeadline')))
  // A target on a scale of its own, with nothing beside it, would be a full bar that says nothing.
  const drawn = all.filter((pair) => pair.actual || isShared(pair)).slice(0, 24)
  const rest = all.length - drawn.length
  const sizes = drawn.filter(isShared).flatMap(({ target, actual }) => [target.size, actual?.size ?? 0])
  return h('section', null,
    h('h2', null, word('headline')),
    h('p', { class: 'keys' },
      h(Key, { kind: 'actual', text: word('actualOf', { year: report['review_period']! }) }),
      h(Key, { kind: 'target', text: word('targetOf', { year: report['plan_period']! }) })),
    h('div', { class: 'chart', role: 'img', 'aria-label': word('headlineChart', { n: drawn.length }) },
      drawn.map((pair) => {
        const shared = isShared(pair)
        const own = [pair.target.size, pair.actual?.size ?? 0]
        const scale = shared ? sizes : own
        return h('div', { class: 'pair', key: pair.target.id },
          h('p', { class: 'subject' }, nameOf(pair)),
          h(Bars, { bars: barsOf(pair), low: Math.min(...scale), high: Math.max(...scale) }))
      })),
    h('p', { class: 'hint' }, word('scaleHint'), rest > 0 && word('restHint', { n: rest })),
    h(Twin, {
      caption: word('headline'),
      head: [word('metric'), word('actualOf', { year: report['review_period']! }), word('targetOf', { year: report['plan_period']! })],
      rows: all.map((pair) => [nameOf(pair), pair.actual ? open(pair.actual) : '—', open(pair.target)]),
    }))
}

/** What a colour of a chart stands for. */
function Key({ kind, text }: { kind: string; text: string }) {
  return h('span', { class: 'key' }, h('svg', { width: 22, height: 12, 'aria-hidden': 'true' },
    h('rect', { class: kind, x: 1, y: 1, width: 20, height: 10 })), text)
}

function barsOf(pair: Pair): Bar[] {
  const bar = (kind: string, item: Item): Bar => ({
    kind, size: item.size, text: figure(item.row), title: `${item.name} ${figure(item.row)}`, onOpen: () => select(item.id, true),
  })
  return [...(pair.actual ? [bar('actual', pair.actual)] : []), bar('target', pair.target)]
}

function open(item: Item) {
  return h('button', { type: 'button', class: 'link', ...zh, onClick: () => select(item.id, true) }, figure(item.row))
}

function BySection() {
  const sections = model.sections.filter(({ level }) => level <= 2)
  if (sections.length === 0) return null
  const most = Math.max(1, ...sections.map(({ id }) => sum(perSection.value.get(id))))
  return h('section', null, h('h2', null, word('bySection')),
    h('p', { class: 'keys parts' }, recordRoles.map((kind) => h(Key, { key: kind, kind, text: wordFor('role', kind) }))),
    h('div', { class: 'chart', role: 'img', 'aria-label': word('bySection') }, sections.map(({ id, marker, heading, level }) => {
      const counts = perSection.value.get(id) ?? []
      const rest = most - sum(counts)
      return h('div', { class: 'count-row', key: id, 'data-level': level },
        h('p', { class: 'subject clip', ...zh }, marker, heading),
        h(Parts, { parts: [...counts.map((size, at) => ({ kind: recordRoles[at]!, size, title: `${wordFor('role', recordRoles[at]!)} ${size}` })),
          { kind: 'rest', size: rest, title: '' }] }),
        h('span', { class: 'number' }, sum(counts)))
    })),
    h(Twin, {
      caption: word('bySection'),
      head: [word('section'), ...recordTables.map((name) => labelIn(model.data.labels[name]?.label))],
      rows: sections.map(({ id, marker, heading }) => [h('span', zh, `${marker}${heading}`), ...(perSection.value.get(id) ?? [])]),
    }))
}

function sum(counts: number[] | undefined): number {
  return (counts ?? []).reduce((total, count) => total + count, 0)
}

/** Every run of digits in the text, and the role of the ledger row that it lies in. */
const digits = computed(() => {
  const ledger = model.items.filter(({ table }) => table === 'quantities')
  const counts = new Map<string, number>()
  let next = 0
  for (const { 0: run, index } of model.data.text.matchAll(/[0-9\uff10-\uff19]+/gu)) {
    while (next < ledger.length && ledger[next]!.to <= index) next += 1
    const row = ledger[next]
    const role = row && row.from <= index && index + run.length <= row.to ? row.role : 'none'
    counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  return counts
})

function Digits() {
  const counts = digits.value
  const all = sum([...counts.values()])
  const known = all - (counts.get('none') ?? 0)
  const share = all === 0 ? '100' : String(Math.floor((known / all) * 1000) / 10)
  const roles = [...allRoles, 'none'].filter((role) => counts.has(role))
  return h('section', null, h('h2', null, word('digits')),
    h('p', { class: 'big' }, h('strong', null, `${share}%`), ' ', word('digitsKnown', { known: grouped(String(known)), all: grouped(String(all)) })),
    h('div', { role: 'img', 'aria-label': word('digits') },
      h(Parts, { parts: roles.map((role) => ({ kind: role, size: counts.get(role)!, title: `${wordFor('role', role)} ${counts.get(role)}` })) })),
    h(Twin, {
      caption: word('digits'), head: [word('role'), word('runs'), '%'],
      rows: roles.map((role) => [wordFor('role', role), counts.get(role)!, ((counts.get(role)! / (all || 1)) * 100).toFixed(1)]),
    }))
}
