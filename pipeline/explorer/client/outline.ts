/** The sections at the side, each with how many records it has; and the legend above the text. */
import { computed } from '@preact/signals'
import { h } from 'preact'
import type { Section } from './items.ts'
import { RoleSign } from './rows.ts'
import { filter, isNarrow, model, setFilter, shownRoles, toggleRole, view } from './state.ts'
import { allRoles, paragraphAt } from './textpane.ts'
import { word, wordFor } from './words.ts'
import { isRecordTable, recordRoles, recordTables } from '../../record-tables.ts'

/** Records in each section, those of its subsections included. */
export const perSection = computed(() => {
  const records = model.items.filter(({ table }) => isRecordTable(table))
  return new Map(model.sections.map((section) => {
    const inside = records.filter(({ from }) => from >= section.from && from < section.to)
    return [section.id, recordTables.map((name) => inside.filter(({ table }) => table === name).length)]
  }))
})

export function Outline() {
  const sections = model.sections.filter(({ level }) => level <= 3)
  return h('nav', { class: 'outline', 'aria-label': word('outline') },
    h('h2', null, word('outline')),
    h('ol', null, sections.map((section) => h('li', { key: section.id, 'data-level': section.level },
      h('a', {
        href: `#section=${section.id}`, lang: 'zh-Hans',
        'aria-current': filter.value.section === section.id ? 'true' : undefined,
        onClick: (event: MouseEvent) => { event.preventDefault(); open(section) },
      }, h('span', null, h('i', null, section.marker), section.heading)),
      h('span', { class: 'count' }, total(section.id),
        h('span', { class: 'unseen' }, word('records')))))))
}

function total(id: string): number {
  return (perSection.value.get(id) ?? []).reduce((sum, count) => sum + count, 0)
}

/** Goes to a section; a second click on it takes its filter away. */
function open(section: Section) {
  setFilter({ section: filter.value.section === section.id ? '' : section.id })
  if (isNarrow()) view.value = 'text'
  // A section may begin inside a line: then its paragraph is the place to go to.
  const place = document.getElementById(`at-${section.id}`) ?? paragraphAt(section.from)
  requestAnimationFrame(() => place?.scrollIntoView({ block: 'start', behavior: 'instant' }))
}

/** Roles with their signs; each is a switch that shows only what is chosen. */
export function Legend() {
  const counts = computed(() => {
    const byRole = new Map<string, number>()
    // A figure may be several rows, as where it speaks of two places: rows are what the list counts too.
    for (const { table, role } of model.items) {
      const isOther = table === 'quantities' && !recordRoles.includes(role)
      if (isOther || isRecordTable(table)) byRole.set(role, (byRole.get(role) ?? 0) + 1)
    }
    return byRole
  })
  const roles = allRoles.filter((role) => counts.value.has(role))
  return h('div', { class: 'legend', role: 'group', 'aria-label': word('legend') },
    roles.map((role) => h('button', {
      key: role, type: 'button', 'data-role': role, 'aria-pressed': shownRoles.value.has(role),
      onClick: () => toggleRole(role),
    }, h(RoleSign, { role }), h('span', { 'aria-hidden': 'true' }, wordFor('role', role)), ' ',
    h('span', { class: 'count' }, counts.value.get(role)))))
}
