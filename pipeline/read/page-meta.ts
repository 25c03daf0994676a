/** What a page says about itself: the meta tags of government sites, else what it shows. */
import type { Element } from 'hast'
import type { PageMeta } from '../types.ts'
import { dateLabels, shownDate, sourceLabels, titleWords } from '../vocabulary/pages.ts'
import { cutTitle, isTitle } from './page-head.ts'
import type { PageLines } from './page-lines.ts'
import { squeeze } from './refuse.ts'

/**
 * Takes what the walk found; gives title, date of publication (ISO 8601), publisher, site and
 * address, each only where the page has it. Of a tag given twice the first that is not empty
 * counts.
 * @example metaOf(linesOf(tree, false)).publishedOn // '2026-02-10'
 */
export function metaOf(page: PageLines): PageMeta {
  const tags = tagsOf(page.metas)
  const meta: PageMeta = {}
  const title = titleOf(page, tags)
  const dated = ['pubdate', 'publishdate', 'createdate', 'article:published_time']
    .map((name) => tags.get(name)).find((value) => value !== undefined)
  const publishedOn = isoDate(dated ?? shown(page, dateLabels) ?? '')
  const publisher = tags.get('contentsource') ?? cutTitle(shown(page, sourceLabels) ?? '')
  const siteCode = /^\d{6,10}$/u.exec(tags.get('siteidcode') ?? '')?.[0]
  const siteName = tags.get('sitename')
  const url = [tags.get('url'), tags.get('og:url'), tags.get('canonical')]
    .find((address) => address !== undefined && /^https?:\/\/\S+$/iu.test(address))
  if (title !== '') meta.title = title
  if (publishedOn !== null) meta.publishedOn = publishedOn
  if (publisher !== '') meta.publisher = publisher
  if (siteCode !== undefined) meta.siteCode = siteCode
  if (siteName !== undefined) meta.siteName = siteName
  if (url !== undefined) meta.url = url
  return meta
}

/**
 * Gives the tags by name in lower case, `canonical` among them; tags and line breaks in values
 * dropped.
 */
function tagsOf(elements: readonly Element[]): Map<string, string> {
  const tags = new Map<string, string>()
  for (const { properties } of elements) {
    const { name, property, content, rel, href } = properties
    const isCanonical = Array.isArray(rel) && rel.includes('canonical')
    const key = isCanonical ? 'canonical' : String(name ?? property ?? '').toLowerCase()
    const value = cleaned(String((isCanonical ? href : content) ?? ''))
    if (key !== '' && value !== '' && !tags.has(key)) tags.set(key, value)
  }
  return tags
}

/** Gives a value without tags, whole or broken, as in 政府&ltbr/>工作报告. */
function cleaned(value: string): string {
  return value.replace(/(?:<|&lt;?)\/?[a-z]{1,8}[^<>]{0,200}>/giu, '').replace(/\s+/gu, ' ').trim()
}

/** Gives the title: ArticleTitle, then a heading, then the page's title without site and column. */
function titleOf(page: PageLines, tags: Map<string, string>): string {
  const given = tags.get('articletitle')
  if (given !== undefined) return given
  const headings = page.headings.map(cutTitle)
  const heading = headings.find(isTitle) ?? headings.find((text) => text !== '')
  if (heading !== undefined) return heading
  const parts = cleaned(page.title).split(/[-_|—–]{1,3}/u).map((part) => part.trim())
  const named = parts.find((part) => titleWords.some((word) => squeeze(part).includes(word)))
  return named ?? parts[0] ?? ''
}

/** Gives what follows a label in some line: 来源：某日报. */
function shown(page: PageLines, labels: readonly string[]): string | undefined {
  for (const { text } of page.lines) {
    if (text.length > 200) continue
    for (const label of labels) {
      const at = text.indexOf(label)
      if (at < 0) continue
      const found = /^\s{0,9}[：:]\s{0,9}(?<value>\S{1,40})/u.exec(text.slice(at + label.length))
      const value = found?.groups?.['value']
      if (value !== undefined) return value
    }
  }
  return undefined
}

/** Gives a date as ISO 8601, or null. */
function isoDate(text: string): string | null {
  const { year, month, day } = shownDate.exec(text)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
