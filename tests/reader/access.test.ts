/** WCAG 2.2 AA by axe, in every state of the page that reads: both languages, light and dark, a phone. */
import { expect, test } from 'vitest'
import { looks, violations } from '../explorer/axe.ts'
import { withBrowser } from '../explorer/browser.ts'
import { framed, give, openReader } from './page.ts'

const report = (year: number) => ({
  name: `140802-${year}.txt`,
  content: `政府工作报告\n\n各位代表：\n\n一、${year - 1}年工作回顾\n\n全年地区生产总值完成289.7亿元，增长7.1%。\n\n二、${year}年工作安排\n\n今年地区生产总值增长6%左右。`,
})

withBrowser('accessibility of the page that reads', (browser) => {
  for (const { lang, colorScheme, coloursOnly } of looks) {
    test(`${lang}, ${colorScheme}`, async () => {
      const found: Record<string, string[]> = {}
      const { page } = await openReader(browser(), lang, { colorScheme })
      found['empty'] = await violations(page, { coloursOnly })
      await page.locator('.paste summary').click()
      found['paste'] = await violations(page, { coloursOnly })
      await give(page, [report(2020), report(2021), { name: 'a.pdf', content: '%PDF' }, { name: 'b.txt', content: '各位代表：\n增长\uFFFD%' }, { name: 'c.yml', content: '' }])
      await page.locator('.downloads summary').click()
      found['list'] = await violations(page, { coloursOnly })
      await page.setViewportSize({ width: 375, height: 780 })
      found['list on a phone'] = await violations(page, { coloursOnly })
      await page.locator('.together button').click()
      await framed(page)
      await page.locator('.menu summary').click()
      found['compare on a phone'] = await violations(page, { coloursOnly })
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.locator('.bar select').selectOption('CN-140802-2021')
      await page.frameLocator('iframe').locator('.report h1').waitFor()
      found['a report'] = await violations(page, { withFrames: true, coloursOnly })
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
    })
  }

  test.each(['zh', 'en'] as const)('the button for the language stands beside the title at every width, %s', async (language) => {
    const { page } = await openReader(browser(), language)
    for (const width of [375, 640, 768, 1440]) {
      await page.setViewportSize({ width, height: 780 })
      const [title, button] = await Promise.all(['h1', '.tools button'].map((place) => page.locator(place).boundingBox()))
      expect([width, button!.y < title!.y + title!.height]).toEqual([width, true])
    }
  })

  test('nothing is wider than a phone', async () => {
    const { page } = await openReader(browser(), 'en', { viewport: { width: 375, height: 780 } })
    const isWider = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(await isWider()).toBe(false)
    await give(page, [report(2020), report(2021), { name: `${'long'.repeat(40)}.pdf`, content: '%PDF' }])
    await page.locator('.downloads summary').click()
    expect(await isWider()).toBe(false)
    await page.locator('.together button').click()
    await framed(page)
    expect(await isWider()).toBe(false)
  })
})
