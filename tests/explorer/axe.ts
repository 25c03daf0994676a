/** What axe finds on a page: the rules of WCAG 2.2 AA and those of good practice. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose outcome depends on colours: all others read names, roles, order and sizes. */
const ofColours = ['color-contrast', 'link-in-text-block']

interface Asked {
  /** A part of the page that is all that has changed since the last look. */
  part?: string
  /** What stands in frames, too: slow, and nothing where there are none. */
  withFrames?: boolean
  /** Only the rules that depend on colours. */
  coloursOnly?: boolean
}

/** Violations, a line each, with the elements that have them. Empty where there are none. */
export async function violations(page: Page, { part = 'html', withFrames = false, coloursOnly = false }: Asked = {}): Promise<string[]> {
  // What is right is not listed, and no second page puts the answers of frames together: that took half of the time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).include(part).setLegacyMode(!withFrames)
  if (!withFrames) builder.exclude('iframe')
  const { violations: found } = await (coloursOnly ? builder.withRules(ofColours) : builder.withTags(standards)).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/**
 * Language and scheme, and whether rules of colours are enough. Colours do not depend on the language, nor do the
 * other rules on the scheme: each rule sees both languages and both schemes.
 */
export const looks = [
  { lang: 'zh', colorScheme: 'light', coloursOnly: false },
  { lang: 'en', colorScheme: 'light', coloursOnly: true },
  { lang: 'zh', colorScheme: 'dark', coloursOnly: true },
  { lang: 'en', colorScheme: 'dark', coloursOnly: false },
] as const
