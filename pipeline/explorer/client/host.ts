/** A page inside the page that reads reports: it has no files beside it, so whoever shows it is asked for other pages. */
/// <reference lib="dom" />
import { effect } from '@preact/signals'
import { language } from './words.ts'

/** What a page in a frame says to the page around it. */
export type HostMessage = { baogao: 'open', href: string } | { baogao: 'language', language: string } | { baogao: 'drag' }

/** Whether this page was made in the browser and stands in a frame; a published page is a file, or comes from a server. */
export const isHosted = location.protocol === 'blob:' && parent !== window

const tell = (message: HostMessage) => { parent.postMessage(message, '*') }

/** Goes to another page of the dataset, by its address relative to this one. */
export function goToPage(href: string) {
  if (isHosted) tell({ baogao: 'open', href })
  else location.href = href
}

/** The addresses of pages of a dataset, as its pages write them. */
const ownPage = /^(?:\.\.\/)?(?:index|reports\/[^/#]+)\.html(?:#|$)/u

/** Links to other pages of the dataset are asked for; the language of the moment, and files held over the page, are told. */
export function startHost() {
  if (!isHosted) return
  addEventListener('click', (event) => {
    const href = (event.target as Element).closest?.('a[href]')?.getAttribute('href') ?? ''
    if (!ownPage.test(href)) return
    event.preventDefault()
    goToPage(href)
  })
  // A file that is let go here would take the page's place: whoever shows it has a place for files.
  addEventListener('dragenter', (event) => { if (event.dataTransfer?.types.includes('Files')) tell({ baogao: 'drag' }) })
  for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => { event.preventDefault() })
  effect(() => { tell({ baogao: 'language', language: language.value }) })
}
