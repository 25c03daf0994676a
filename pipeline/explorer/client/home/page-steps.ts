/** Steps through a list that has more than a page of areas. */
import { h } from 'preact'
import { word } from '../words.ts'
import { choice, choose } from './state.ts'

const pageOf = (count: number, perPage: number) => {
  const pages = Math.max(1, Math.ceil(count / perPage))
  return { pages, page: Math.min(pages, Math.max(1, Math.floor(Number(choice.value.page)) || 1)) }
}

/** The steps; nothing where there is one page. */
export function Pages({ count, perPage }: { count: number, perPage: number }) {
  const { pages, page } = pageOf(count, perPage)
  if (pages === 1) return null
  return h('nav', { class: 'pages', 'aria-label': word('pages') },
    h('button', { type: 'button', disabled: page === 1, onClick: () => choose({ page: String(page - 1) }) }, word('previous')),
    h('span', null, `${page} / ${pages}`),
    h('button', { type: 'button', disabled: page === pages, onClick: () => choose({ page: String(page + 1) }) }, word('next')))
}

/** Where the page of the moment begins and ends in the list. */
Pages.range = (count: number, perPage: number): [number, number] => {
  const { page } = pageOf(count, perPage)
  return [(page - 1) * perPage, page * perPage]
}
