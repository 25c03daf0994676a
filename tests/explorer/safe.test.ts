/** Report text is data: nothing in it runs, loads or leaves its place. */
import { beforeAll, expect, test } from 'vitest'
import { open, withBrowser } from './browser.ts'
import { hostileSample, writePages, type Sample } from './sample.ts'

let sample: Sample
let pages: (path: string) => string

beforeAll(async () => {
  sample = await hostileSample()
  pages = await writePages(sample)
})

withBrowser('a hostile report', (browser) => {
  test.each(['rows', 'overview', 'doubts'])('is shown as text: %s', async (view) => {
    const [target] = sample.tables.targets
    const { page, troubles } = await open(browser(), `${pages('reports/CN-140802-2020.html')}#view=${view}&id=${target!['id']}`)
    expect(await page.locator('#text').textContent()).toContain('</script><script>window.hacked=1</script>')
    expect(await page.locator('h1').textContent()).toContain('</title></script>')
    expect(await page.locator('#app img, #app script, a[href^="javascript"]').count()).toBe(0)
    await page.locator('#text .q').first().click()
    await page.locator('#text .term').first().click()
    await page.locator('#search').fill('"><script>')
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined()
    expect(troubles).toEqual([])
  })

  test('spans hold beyond the first plane and under marks of direction', async () => {
    const { page } = await open(browser(), pages('reports/CN-140802-2020.html'))
    const texts = await page.locator('#text .q:not([data-more])').allTextContents()
    expect(texts).toEqual(sample.tables.quantities.map((row) => row['text']))
  })

  test('an address may say anything', async () => {
    const hash = '#id=%3Cscript%3E&table=__proto__&section=x&role=constructor&sort=-toString&view=zzz&lang=xx&q=%22%3E%3Cimg%20src%3Dx%3E'
    const { page, troubles } = await open(browser(), `${pages('reports/CN-140802-2020.html')}${hash}`)
    expect(await page.locator('.outcome [role=status]').innerText()).toBe('0 行')
    const home = await open(browser(), `${pages('index.html')}#view=compare&metric=toString&measure=__proto__&page=-9&sort=-x`)
    expect([...troubles, ...home.troubles]).toEqual([])
  })

  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '-__proto__', '-constructor', '', '%', '%00', '-', ',,,', '1e999', '-1', 'NaN', '../..', '📈']
  const keys = ['id', 'q', 'table', 'section', 'metric', 'period', 'measure', 'role', 'sort', 'view', 'lang', 'level', 'year', 'outcome', 'page', 'find', 'kind', 'areas', '__proto__', 'constructor']
  test('every key of an address may have any value, on both pages and in every view', async () => {
    const home = await open(browser(), pages('index.html'))
    const report = await open(browser(), pages('reports/CN-140802-2020.html'))
    for (const [{ page }, views] of [[home, ['reports', 'search', 'rank', 'compare', 'attainment']], [report, ['text', 'rows', 'overview', 'doubts', 'outline']]] as const) {
      // Each key with each value alone, the views in turn; in each view each key with each value, all keys at once.
      const alone = keys.flatMap((key, k) => names.map((name, n) => `view=${views[(k + n) % views.length]}&${key}=${name}`))
      const together = views.flatMap((view) => names.map((_, n) => `view=${view}&${keys.filter((key) => key !== 'view').map((key, k) => `${key}=${names[(k + n) % names.length]}`).join('&')}`))
      await page.evaluate(async (hashes) => {
        for (const hash of hashes) {
          location.hash = hash
          await new Promise((resolve) => setTimeout(resolve))
        }
      }, [...alone, ...together])
      await page.evaluate(() => { location.hash = '' })
      await expect.poll(() => page.locator('h1').count()).toBe(1)
    }
    expect([...home.troubles, ...report.troubles]).toEqual([])
    for (const { page } of [home, report]) {
      expect(await page.locator('#app').innerText()).not.toMatch(/undefined|\[object|function /u)
      expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    }
  })

  test('an address with a name of every object sorts and labels nothing', async () => {
    const { page, troubles } = await open(browser(), `${pages('reports/CN-140802-2020.html')}#sort=__proto__&metric=constructor&measure=toString`)
    expect(await page.locator('.outcome [role=status]').innerText()).toBe('0 行')
    expect(await page.locator('.filters').innerText()).not.toMatch(/undefined|\[object|function /u)
    const home = await open(browser(), `${pages('index.html')}#sort=constructor`)
    expect(await home.page.locator('.reports tbody tr[data-id]').count()).toBe(1)
    expect([...troubles, ...home.troubles]).toEqual([])
  })

  test('a packed page opens like any other', async () => {
    const one = await hostileSample()
    const [id, text] = [...one.texts][0]!
    one.texts.set(id, text + '\n政府工作扎实推进，取得积极进展。'.repeat(40_000))
    const { page, troubles } = await open(browser(), (await writePages(one))('reports/CN-140802-2020.html'))
    expect(await page.locator('#text p').count()).toBeGreaterThan(40_000)
    expect(troubles).toEqual([])
  })

  test('the policy stops what is not the page itself', async () => {
    const { page, troubles } = await open(browser(), pages('reports/CN-140802-2020.html'))
    const stopped: string[] = []
    page.on('requestfailed', (request) => stopped.push(`${request.url()} ${request.failure()?.errorText}`))
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.hacked=1'
      document.body.append(script)
      const image = new Image()
      image.src = 'https://example.org/x.png'
      document.body.append(image)
    })
    await expect.poll(() => troubles.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(1)
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined()
    expect(stopped).toEqual(['https://example.org/x.png csp'])
  })
})
