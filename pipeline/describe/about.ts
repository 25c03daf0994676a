/** Whose dataset it is, in one paragraph for the pages that people read; what nobody said is said to be so. */
import { aboutWords, unsaid } from '../vocabulary/dataset.ts'
import type { Facts } from './facts.ts'

/** Where GitHub finds an address, a mention or a reference, whatever stands escaped in front. */
const linked = /:(?=\\?\/\\?\/)|www(?=\.)|@|#(?=[\p{L}\p{N}])/giu

/**
 * Any words as Markdown that shows them as they are. What GitHub would make a link of without any mark is parted by
 * an empty comment, which nobody sees: a backslash does not keep it from that.
 */
export const plain = (words: string): string =>
  words.replace(/[\\`*_{}[\]<>()!|~&$]/gu, '\\$&').replace(linked, '$&<!-- -->')

/** An address is checked to have no blank and no angle bracket. */
const link = (url: string): string => `<${url}>`

/**
 * The paragraph in one language, as Markdown. `aboutText(facts, 'en')` of a dataset without a
 * raw/dataset.yml begins `**Chinese government work reports as data**. No publisher is stated`.
 */
export function aboutText(facts: Facts, language: 'zh' | 'en'): string {
  const words = aboutWords[language]
  const { title, publisher, contact, licence, homepage, version, issued, modified, fingerprint } = facts
  const reached = [plain(contact.name?.[language] ?? ''), /^[\w.+-]+@[\w.-]+$/u.test(contact.email) ? link(contact.email) : plain(contact.email), contact.url ? link(contact.url) : ''].filter(Boolean)
  const first = issued && issued !== modified ? words.comma + words.issued + issued : ''
  const dates = (modified ?? unsaid.date[language]) + first
  const parts = [
    `**${plain(title[language])}**`,
    publisher ? words.publisher + plain(publisher[language])
      : unsaid.publisher[language] + words.open + unsaid.cure[language] + words.close,
    reached.length > 0 ? words.contact + reached.join(' ') : '',
    licence ? `${words.licence}${plain(licence.title[language])} ${link(licence.url)}` : unsaid.licence[language],
    homepage ? `${words.homepage}${link(homepage)}` : '',
    `${words.version}${version ?? unsaid.version[language]}${words.open}${dates}${words.comma}${words.fingerprint}${fingerprint}${words.close}`,
  ]
  return parts.filter(Boolean).join(words.stop) + words.end
}
