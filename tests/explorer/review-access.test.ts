/** The review mode by axe, in both languages, light and dark; nothing overlaps on a phone or at 200 %. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { looks, violations } from './axe.ts'
import { open, withBrowser } from './browser.ts'
import { shortSample, writePages, type Sample } from './sample.ts'

let sample: Sample
let url: string

beforeAll(async () => {
  sample = await shortSample()
  url = (await writePages(sample))('reports/CN-140802-2020.html')
})

/** Chinese that no element says to be Chinese. */
const unmarked = (page: Page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.querySelector('#app')!, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const lang = node.parentElement!.closest('[lang]')!.getAttribute('lang')!
    if (/\p{Script=Han}/u.test(node.textContent!) && !lang.startsWith('zh') && !node.parentElement!.closest('datalist')) found.push(node.textContent!)
  }
  return found
})

/** What is wider than the screen, stands over its neighbour, or is cut off by its own frame. */
const crowded = (page: Page) => page.evaluate(() => {
  const found: string[] = []
  if (document.documentElement.scrollWidth > innerWidth) found.push(`page ${document.documentElement.scrollWidth}`)
  const pane = document.querySelector('.review-pane')!
  if (pane.scrollWidth > pane.clientWidth) found.push(`pane ${pane.scrollWidth}`)
  const nameOf = (element: Element) => `${element.className} ${element.textContent!.slice(0, 20)}`
  for (const group of document.querySelectorAll('.review-tools, .verdicts, .card-place, .progress, .fields, .offer, .sure-question, .queue-head')) {
    const parts = [...group.children].map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0)
    for (const [index, one] of parts.entries()) {
      const { element, box } = one
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') found.push(`cut: ${nameOf(element)}`)
      if (box.right > innerWidth + 1 || box.left < -1) found.push(`outside: ${nameOf(element)}`)
      for (const other of parts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > 1 && down > 1) found.push(`over: ${nameOf(element)} / ${nameOf(other.element)}`)
      }
    }
  }
  return found
})

/** Brings the review into each of its states, and asks of each. */
async function states(page: Page, ask: (name: string) => Promise<void>) {
  const row = sample.tables.indicators[5]
  const line = (decision: string, period: string) => `indicators,${row!['start']},${row!['end']},${row!['text']},${decision},${period},王五,2026-03-05`
  const give = (lines: string[]) => page.setInputFiles('#review-files', {
    name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(['table,start,end,text,decision,period,by,on', ...lines, ''].join('\n')),
  })
  await page.locator('.card').waitFor()
  await ask('start')
  await page.locator('#reviewer').fill('欧阳修')
  await page.locator('.card').focus()
  for (const key of ['y', 'n', 'm']) await page.keyboard.press(key)
  await page.keyboard.type('备注很长'.repeat(12))
  await page.keyboard.press('Enter')
  await page.keyboard.press('k')
  await ask('decided')
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await page.locator('.fields [name=period]').fill('去年')
  await page.locator('.fields [name=metric]').fill('')
  await ask('fields')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.locator('.passage').waitFor()
  await page.keyboard.press('Shift+ArrowRight')
  await ask('adding')
  await page.keyboard.press('Enter')
  await page.keyboard.type('新指标')
  await page.keyboard.press('Enter')
  await page.locator('.card:not(form)').waitFor()
  await ask('added')
  await give([line('corrected', '2018')])
  await page.locator('.notice span').waitFor()
  await page.evaluate((id) => { location.hash = `${location.hash.replace(/id=[^&]*/u, '')}&id=${id}` }, row!['id']!)
  await page.locator('.card ins').first().waitFor()
  await ask('corrected')
  await give([line('corrected', '2017')])
  await page.locator('.differences').waitFor()
  await ask('difference')
  await give(['indicators,1,2,x,maybe,,a,2026-03-05'])
  await page.locator('.warnings p').waitFor()
  await page.getByRole('button', { name: /^(?:清空|Clear)$/u }).click()
  await ask('warned')
  await page.keyboard.press('Enter')
  await page.reload()
  await page.locator('.offer').waitFor()
  await page.locator('.offer button').nth(1).click()
  await ask('offer')
}

withBrowser('the review mode', (browser) => {
  for (const { lang, colorScheme, coloursOnly } of looks) {
    test(`has no violation: ${lang}, ${colorScheme}`, async () => {
      const found: Record<string, string[]> = {}
      const { page, troubles } = await open(browser(), `${url}#view=review&lang=${lang}`, { colorScheme, viewport: { width: 1280, height: 800 } })
      await states(page, async (name) => {
        // At its end nothing of a card lies behind the bar of decisions; above it, axe takes what is in sight of a field for all of it.
        await page.locator('.card').evaluateAll((all) => all.forEach((card) => { card.scrollTop = card.scrollHeight }))
        found[name] = [...await violations(page, { part: name === 'offer' ? '.offer' : '.panel', coloursOnly }), ...(lang === 'en' ? await unmarked(page) : []), ...await crowded(page)]
      })
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
      expect(Object.keys(found)).toHaveLength(9)
      expect(troubles).toEqual([])
    })
  }

  test.each([[375, 780, 'zh'], [375, 780, 'en'], [640, 400, 'zh'], [640, 400, 'en'], [320, 640, 'en'], [768, 1024, 'en']])(
    'overlaps nowhere at %i × %i, %s', async (width, height, lang) => {
      const found: Record<string, string[]> = {}
      const { page, troubles } = await open(browser(), `${url}#view=review&lang=${lang}`, { viewport: { width, height } })
      await states(page, async (name) => {
        found[name] = await crowded(page)
        const focused = await page.evaluate(() => {
          const { activeElement } = document
          const bar = document.querySelector('.verdicts')
          if (!activeElement || !bar || !activeElement.matches('input, select, textarea') || !activeElement.closest('.card')) return ''
          const box = activeElement.getBoundingClientRect()
          return box.top + 8 > bar.getBoundingClientRect().top && !bar.contains(activeElement) ? `hidden: ${activeElement.getAttribute('name')}` : ''
        })
        if (focused) found[name].push(focused)
      })
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
      expect(troubles).toEqual([])
    })
})
