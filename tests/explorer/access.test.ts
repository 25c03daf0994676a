/** WCAG 2.2 AA by axe: both languages, light and dark, every view of both pages, no violation. */
import { beforeAll, expect, test } from 'vitest'
import { looks, violations } from './axe.ts'
import { open, withBrowser } from './browser.ts'
import { manySample, writePages, shortSample } from './sample.ts'

let report: string
let home: string
let target: string

beforeAll(async () => {
  const sample = await shortSample()
  report = (await writePages(sample))('reports/CN-140802-2020.html')
  target = sample.tables.targets[0]!['id']!
  home = (await writePages(manySample(330), 'index.html'))('index.html')
})

withBrowser('accessibility', (browser) => {
  for (const { lang, colorScheme, coloursOnly } of looks) {
    test(`a report, ${lang}, ${colorScheme}`, async () => {
      const found: Record<string, string[]> = {}
      const { page } = await open(browser(), `${report}#lang=${lang}&id=${target}&q=2020`, { colorScheme })
      for (const view of ['rows', 'overview', 'doubts']) {
        await page.locator(`.tabs [data-view=${view}]`).click()
        found[view] = await violations(page, { part: view === 'rows' ? 'html' : '.panel', coloursOnly })
      }
      await page.locator('.tabs [data-view=overview]').click()
      await page.locator('summary').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()))
      found['twins'] = await violations(page, { part: '.panel', coloursOnly })
      await page.locator('#text .term').first().focus()
      found['tip'] = await violations(page, { part: '#tip', coloursOnly })
      await page.locator('.detail .warn').click()
      await page.locator('dialog').waitFor()
      found['dialog'] = await violations(page, { part: 'dialog', coloursOnly })
      await page.keyboard.press('Escape')
      await page.setViewportSize({ width: 375, height: 780 })
      for (const [view, part] of [['text', '.legend'], ['rows', '.rows-pane'], ['outline', '.outline']] as const) {
        await page.locator(`.tabs [data-view=${view}]`).click()
        found[`phone ${view}`] = await violations(page, { part, coloursOnly })
      }
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
    })

    test(`the index, ${lang}, ${colorScheme}`, async () => {
      const found: Record<string, string[]> = {}
      const { page } = await open(browser(), `${home}#lang=${lang}`, { colorScheme })
      for (const [index, view] of ['reports', 'search', 'rank', 'compare', 'attainment', 'attainment of gdp'].entries()) {
        const tab = page.locator('.tabs button').nth(Math.min(index, 4))
        await tab.click()
        await expect.poll(() => tab.getAttribute('aria-pressed')).toBe('true')
        if (index === 5) {
          await page.evaluate(() => { location.hash = `${location.hash}&metric=gdp` })
          await page.locator('.attained tbody tr[data-id]').first().waitFor()
        }
        await page.locator('details:not([open]) > summary').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()))
        found[view] = await violations(page, { coloursOnly })
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-Hans' : 'en')
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
    })
  }

  test('nothing moves for those who asked for no motion', async () => {
    const { page } = await open(browser(), report)
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})
