/** Large pages stay quick; the index: reports, a metric over years and areas, met and missed targets. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { open, withBrowser } from './browser.ts'
import { largeSample, manySample, writePages } from './sample.ts'

let large: string
let many: string

beforeAll(async () => {
  large = (await writePages(await largeSample()))('reports/CN-140802-2020.html')
  many = (await writePages(manySample(3000), 'index.html'))('index.html')
})

/** How many nodes of the page a click adds, removes or changes until it is painted; the most of some clicks. */
async function changes(page: Page, selector: string, places: number[]): Promise<number> {
  const counts: number[] = []
  for (const place of places) {
    counts.push(await page.evaluate(async ([query, index]) => {
      let changed = 0
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records) changed += Math.max(1, addedNodes.length + removedNodes.length)
      })
      const before = document.querySelector('.detail')?.textContent
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      document.querySelectorAll<HTMLElement>(query)[index]!.click()
      while (document.querySelector('.detail')?.textContent === before) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      observer.disconnect()
      return changed
    }, [selector, place] as const))
  }
  return Math.max(...counts)
}

// How long a click and an opening take is measured by `npm run bench`; here, that neither grows with the page.
withBrowser('scale', (browser) => {
  test('60,000 characters and 2,000 rows: a click changes a few nodes, and only rows in sight are there', async () => {
    const { page, troubles } = await open(browser(), large)
    expect(await page.locator('#text .q').count()).toBeGreaterThan(2000)
    expect(await changes(page, '#text .q', [20, 1900, 900, 2100, 300])).toBeLessThan(250)
    expect(await changes(page, '.rows tbody tr[data-id]', [2, 5, 9, 3, 7])).toBeLessThan(250)
    expect(await page.locator('.rows tbody tr[data-id]').count()).toBeLessThan(60)
    expect(troubles).toEqual([])
  })

  test('3,000 reports: the index holds only the rows in sight', async () => {
    const { page, troubles } = await open(browser(), many)
    await page.locator('.reports tbody tr').first().waitFor()
    expect(await page.locator('#app *').count()).toBeLessThan(1500)
    expect(await page.locator('.reports tbody tr[data-id]').count()).toBeLessThan(60)
    expect(await page.locator('.outcome [role=status]').innerText()).toBe('3000 份报告')
    expect(troubles).toEqual([])
  })

  test('20,000 reports: the index opens, is filtered, and holds only the rows in sight', async () => {
    const sample = manySample(20_000)
    sample.tables.observations = []
    const { page, troubles } = await open(browser(), (await writePages(sample, 'index.html'))('index.html'))
    expect(await page.locator('.outcome [role=status]').innerText()).toBe('20000 份报告')
    await page.locator('.scroll').evaluate((pane) => { pane.scrollTop = pane.scrollHeight })
    await page.locator('tr[aria-rowindex="20001"]').waitFor()
    expect(await page.locator('#app *').count()).toBeLessThan(1500)
    await page.locator('#search').fill('第7区')
    await expect.poll(() => page.locator('.outcome [role=status]').innerText()).toBe('67 份报告')
    expect(troubles).toEqual([])
  })

  test('the list of reports is searched, filtered, sorted; each leads to its page', async () => {
    const { page } = await open(browser(), many)
    await page.keyboard.press('/')
    await page.keyboard.type('第7区 2015')
    await expect.poll(() => page.locator('.outcome [role=status]').innerText()).toBe('1 份报告')
    expect(await page.locator('.reports a').getAttribute('href')).toBe('reports/CN-110007-2015.html')
    await page.locator('#search').fill('')
    await page.locator('select[name=year]').selectOption('2012')
    await expect.poll(() => page.locator('.outcome [role=status]').innerText()).toBe('300 份报告')
    await page.getByRole('button', { name: '地区', exact: true }).click()
    await page.getByRole('button', { name: '地区', exact: true }).click()
    await expect.poll(() => page.locator('.reports a').first().getAttribute('href')).toBe('reports/CN-110299-2012.html')
    expect(page.url()).toMatch(/#year=2012&sort=-area_code$/u)
  })

  test('a metric over years and areas: small charts on one scale, and the same as a table', async () => {
    const { page, troubles } = await open(browser(), `${many}#view=compare&metric=gdp&q=某省`)
    expect(await page.locator('.multiples figure').count()).toBe(24)
    expect(await page.locator('.multiples figure').first().locator('.fact').count()).toBe(10)
    expect(await page.locator('.multiples figure').first().locator('.plan').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: '下一个' }).click()
    expect(page.url()).toContain('page=2')
    await page.locator('summary').click()
    expect(await page.locator('.twin tbody tr').first().innerText()).toMatch(/第24区.*2010/su)
    expect(troubles).toEqual([])
  })

  test('met and missed targets are counted and lead to their rows', async () => {
    const { page, troubles } = await open(browser(), `${many}#view=attainment&lang=en`)
    expect(await page.locator('.count-row').first().innerText()).toMatch(/Gross domestic product\s+300 \/ 300/u)
    await page.locator('select[name=outcome]').selectOption('missed')
    await expect.poll(() => page.locator('.count-row .number').first().innerText()).toBe('0 / 300')
    expect((await page.locator('.attained a').allInnerTexts()).slice(0, 2)).toEqual(['≥ 7%', '6.5%'])
    expect(await page.locator('.attained a').first().getAttribute('href')).toMatch(/^reports\/CN-\d{6}-\d{4}\.html#id=t_/u)
    expect(troubles).toEqual([])
  })
})
