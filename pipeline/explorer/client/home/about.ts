/** Whose dataset it is, at the foot of the index page: publisher, licence, contact, version. */
import { h } from 'preact'
import { isHosted } from '../host.ts'
import { labelIn, language, word } from '../words.ts'
import { say } from './say.ts'
import { data } from './state.ts'

/** The dataset's own title. */
export const siteTitle = (): string => labelIn(data.about.title)

/** What nobody said is left out, but for publisher and licence: that nobody named one is said. */
export function About() {
  const { publisher, licence, contact, homepage, version, modified } = data.about
  const link = (href: string, words = href) => h('a', { href, rel: 'noreferrer' }, words)
  const name = contact.name ? labelIn(contact.name) : ''
  const parts = [
    publisher ? word('publishedBy', { name: labelIn(publisher) }) : word('noPublisher'),
    licence ? [word('licence'), link(licence.url, labelIn(licence.title))] : word('noLicence'),
    (name || contact.email || contact.url) && [
      word('contact'), name && `${name} `, contact.email && [link(`mailto:${contact.email}`, contact.email), ' '],
      contact.url && link(contact.url),
    ],
    homepage && link(homepage),
    version && word('dataVersion', { version }) + (modified && ` (${modified})`),
    // A page inside the page that reads has no files beside it.
    !isHosted && ([
      ['data/', 'dataFiles'], ['METHODS.md', 'methods'], [language.value === 'en' ? 'CODEBOOK.en.md' : 'CODEBOOK.zh.md', 'codebook'],
      ['catalogue.csv', 'catalogue'], ['CITATION.cff', 'citation'],
    ] as const).map(([href, key]) => [link(href, say(key)), ' ']),
  ]
  return h('footer', { class: 'about', id: 'about', tabIndex: -1 }, parts.filter(Boolean).map((part, at) => h('p', { key: at }, part)))
}
