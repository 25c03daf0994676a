/** A report's page in a real browser, opened from the disk: text and tables, finding, seeing, doubting. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { schemas } from '../../pipeline/schemas.ts'
import { cutHeadings, open, withBrowser } from './browser.ts'
import { writePages, yanhuSample, type Sample } from './sample.ts'

let sample: Sample
let url: string
let gdp: string

beforeAll(async () => {
  sample = await yanhuSample()
  url = (await writePages(sample))('reports/CN-140802-2020.html')
  gdp = sample.tables.targets.find((row) => row['metric_id'] === 'gdp')!['id']!
})

const hashOf = (page: Page) => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.slice(1))))
const detail = (page: Page) => page.locator('.detail')
const rowNames = (page: Page) => page.locator('.rows tbody .open').allInnerTexts()

async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return readFileSync(await file.path(), 'utf8')
}

withBrowser('a report from the disk', (browser) => {
  const opened = (hash = '', options = {}) => open(browser(), `${url}${hash}`, options)

  test('every quantity is marked by its role, and the text is the published one', async () => {
    const { page, troubles } = await opened()
    const marks = await page.locator('#text .q:not([data-more])').evaluateAll((all) => all.map((mark) =>
      `${(mark as HTMLElement).dataset['q']} ${(mark as HTMLElement).dataset['role']}`))
    expect(marks).toEqual(sample.tables.quantities.map((row) => `${row['id']} ${row['role']}`))
    const bare = (text: string) => text.replace(/\s/gu, '')
    await page.evaluate(() => document.querySelectorAll('.doubt').forEach((sign) => sign.remove()))
    expect(bare((await page.locator('#text').textContent())!)).toBe(bare([...sample.texts.values()][0]!))
    const shapes = await page.locator('.legend .sign').evaluateAll((all) => all.map((sign) => getComputedStyle(sign, '::before').content))
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(troubles).toEqual([])
  })

  test('a click on a mark opens its row, a click on a row goes to its mark', async () => {
    const { page, troubles } = await opened()
    const stated = sample.tables.indicators.find((row) => row['metric_id'] === 'gdp' && row['measure'] === 'level')!
    await page.locator(`#text .q[data-q="${stated['quantity_id']}"]`).click()
    await expect.poll(() => detail(page).innerText()).toContain('地区生产总值')
    const card = await detail(page).innerText()
    for (const words of ['289.7亿元', '28,970,000,000 CNY', '2019', '等于', 'gdp', 'value/stated']) expect(card).toContain(words)
    expect((await hashOf(page))['id']).toMatch(/^i_/u)
    await page.locator('.rows tbody tr').nth(7).click()
    const row = await page.locator('.rows tr[aria-current]').getAttribute('data-id')
    const mark = page.locator('#text .q[aria-current]')
    const record = [...sample.tables.indicators, ...sample.tables.targets, ...sample.tables.budgets].find(({ id }) => id === row)!
    await expect.poll(() => mark.getAttribute('data-q')).toBe(record['quantity_id'])
    await expect.poll(() => inView(page)).toBe(true)
    expect(troubles).toEqual([])
  })

  const inView = (page: Page) => page.locator('#text .q[aria-current]').evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const pane = document.querySelector('#text')!.getBoundingClientRect()
    return top >= pane.top && bottom <= pane.bottom
  })

  test('the legend filters marks and rows; the outline filters by section', async () => {
    const { page } = await opened()
    await page.locator('.legend button[data-role=budget]').click()
    expect(await hashOf(page)).toEqual({ role: 'budget' })
    await expect.poll(() => page.locator('.outcome [role=status]').innerText()).toContain(String(sample.tables.budgets.length))
    const hidden = await page.locator('#text .q[data-role=target]').first().evaluate((mark) => getComputedStyle(mark, '::before').content)
    expect(hidden).toBe('none')
    await page.locator('.legend button[data-role=budget]').click()
    const section = sample.tables.sections.find((row) => row['level'] === '2')!
    await page.locator(`.outline a[href="#section=${section['id']}"]`).click()
    expect(await hashOf(page)).toEqual({ section: section['id'] })
    await expect.poll(() => page.locator('.rows tbody tr[data-id]').count()).toBeLessThan(20)
  })

  test('a term has its definition on hover, focus and tap; Esc puts it away', async () => {
    const { page } = await opened()
    const term = page.locator('#text .term', { hasText: '三个一' }).first()
    const definition = sample.tables.glossary.find((row) => row['term'] === '三个一')!['definition']!
    const tip = page.locator('#tip')
    await term.hover()
    expect(await tip.innerText()).toContain(definition)
    expect(await term.getAttribute('aria-describedby')).toBe('tip')
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await page.mouse.move(5, 5)
    await term.focus()
    expect(await tip.isVisible()).toBe(true)
    const phone = await opened('', { viewport: { width: 375, height: 780 }, hasTouch: true })
    await phone.page.locator('#text .term').first().tap()
    expect(await phone.page.locator('#tip').isVisible()).toBe(true)
  })

  test('search finds Chinese, digits and ids in text and tables at once', async () => {
    const { page, troubles } = await opened()
    await page.keyboard.press('/')
    await page.keyboard.type('固定资产投资')
    const text = [...sample.texts.values()][0]!
    const times = text.split('固定资产投资').length - 1
    await expect.poll(() => page.locator('.hits').innerText()).toMatch(new RegExp(`^原文 0/${times} · 数据 [1-9]`, 'u'))
    expect(await page.evaluate(() => CSS.highlights.get('found')!.size)).toBe(times)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.hits').innerText()).toContain(`原文 1/${times}`)
    await page.locator('#search').fill('289.7')
    await expect.poll(async () => (await rowNames(page))[0]).toContain('地区生产总值')
    await page.locator('#search').fill(gdp)
    await expect.poll(async () => (await rowNames(page)).length).toBe(1)
    expect(troubles).toEqual([])
  })

  test('filters and order stand in the address, and the address brings them back', async () => {
    const { page } = await opened()
    await page.locator('select[name=table]').selectOption('targets')
    await page.locator('select[name=metric]').selectOption('gdp')
    await page.locator('select[name=measure]').selectOption('growth')
    await page.locator('select[name=period]').selectOption('2020')
    await page.getByRole('button', { name: '数值' }).click()
    const hash = await hashOf(page)
    expect(hash).toEqual({ table: 'targets', metric: 'gdp', measure: 'growth', period: '2020', sort: 'value' })
    const again = await opened(`#${new URLSearchParams({ ...hash, id: gdp })}`)
    expect(await again.page.locator('.outcome [role=status]').innerText()).toBe('1 行')
    expect(await again.page.locator('.rows th[aria-sort=ascending]').innerText()).toContain('数值')
    expect(await detail(again.page).innerText()).toContain('6.5%')
    await expect.poll(() => inView(again.page)).toBe(true)
  })

  test('sorting goes by number, both ways', async () => {
    const { page } = await opened('#table=targets&metric=&measure=growth&sort=-value')
    const values = (await page.locator('.rows td.value').allInnerTexts()).map((text) => Number(/[\d.]+/u.exec(text)![0]))
    expect(values.length).toBeGreaterThan(5)
    expect(values).toEqual([...values].sort((a, b) => b - a))
  })

  test('a row can be copied as CSV, as a citation with its quote, and as a link', async () => {
    const { page } = await opened(`#id=${gdp}`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = async (button: string) => {
      await page.getByRole('button', { name: button, exact: true }).click()
      await expect.poll(() => page.locator('.notice').innerText()).toBe('已复制')
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const target = sample.tables.targets.find(({ id }) => id === gdp)!
    const [row] = parse(await copied('复制 CSV'), { columns: true }) as Record<string, string>[]
    // Nobody has reviewed the sample: the published file has an empty cell there.
    expect(row).toEqual({ ...target, review: '' })
    const citation = await copied('复制引文')
    for (const words of [target['quote']!, 'CN-140802-2020', '政府工作报告', gdp]) expect(citation).toContain(words)
    expect(await copied('复制链接')).toBe(`${url}#id=${gdp}`)
  })

  test('what is filtered can be downloaded as CSV and JSON, with the columns of the published files', async () => {
    const { page, troubles } = await opened('#table=budgets')
    const csv = await saved(page, '下载 CSV')
    // Excel reads UTF-8 only where a byte order mark says so.
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(parse(csv, { columns: true, bom: true })).toEqual(sample.tables.budgets.map((row) => ({ ...row, review: '' })))
    const json = JSON.parse(await saved(page, '下载 JSON')) as Record<string, unknown>[]
    expect(json.map(({ id }) => id)).toEqual(sample.tables.budgets.map(({ id }) => id))
    expect(json[0]!['value']).toBe(Number(sample.tables.budgets[0]!['value']))
    expect(troubles).toEqual([])
  })

  test.each([['', 'all three', ['indicators', 'targets', 'budgets']], ['targets', 'targets', ['targets']], ['all', 'every table', []]])(
    'a filter that leaves nothing gives a header and no row: %j', async (table, _, names) => {
      const { page, troubles } = await opened(`#table=${table}&q=${'没有的字'.repeat(3)}`)
      const [header = [], ...rows] = parse(await saved(page, '下载 CSV'), { bom: true }) as string[][]
      expect(rows).toEqual([])
      const columns = (names as (keyof typeof schemas)[]).flatMap((name) => schemas[name].columns.map((column) => column.name))
      expect(header).toEqual(expect.arrayContaining(columns))
      expect(header.length).toBeGreaterThan(10)
      expect(JSON.parse(await saved(page, '下载 JSON'))).toEqual([])
      expect(troubles).toEqual([])
    })

  test('targets stand beside last year, sections are counted, digits accounted for; each as a table too', async () => {
    const { page, troubles } = await opened('#view=overview')
    const overview = page.locator('.overview')
    await overview.locator('summary').evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()))
    const [headline, sections, digits] = await overview.locator('.twin').allInnerTexts()
    expect(headline).toMatch(/地区生产总值 · 增速\s+7\.1%\s+6\.5%/u)
    expect(sections).toContain('2019年工作回顾')
    expect(await overview.locator('.big').innerText()).toMatch(/^100%/u)
    expect(digits).toContain('指标')
    expect(await overview.locator('.bar').count()).toBeGreaterThan(10)
    await overview.locator('.twin button', { hasText: '6.5%' }).first().click()
    expect(await detail(page).innerText()).toContain('地区生产总值')
    expect(troubles).toEqual([])
  })

  test.each([
    ['zh', '讲话在 2020 年，标题却是 2019', 'zh-Hans'], ['en', 'the speech is of 2020, the title says 2019', 'en'],
  ])('doubts are listed in the language of the page and stand at their place: %s', async (lang, said, marked) => {
    const { page } = await opened(`#lang=${lang}`)
    expect(await page.locator('#text .doubt').getAttribute('title')).toBe(said)
    expect(await page.locator('#text .doubt').getAttribute('aria-label')).toContain(said)
    await page.locator('#text .doubt').click()
    expect((await hashOf(page))['view']).toBe('doubts')
    const doubts = await page.locator('.doubts').innerText()
    expect(doubts).toContain(said)
    expect(await page.locator('.doubts li p').getAttribute('lang')).toBe(marked)
    expect(doubts).toContain('facts/date')
  })

  test('reporting a wrong figure makes a text to copy', async () => {
    const { page } = await opened(`#id=${gdp}`)
    await page.getByRole('button', { name: '报告错误' }).click()
    await page.locator('dialog textarea').first().fill('应为 6.6%')
    const issue = await page.locator('dialog .issue').inputValue()
    const target = sample.tables.targets.find(({ id }) => id === gdp)!
    for (const words of [gdp, target['quote']!, '应为 6.6%', 'CN-140802-2020', target['rule']!]) expect(issue).toContain(words)
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').count()).toBe(0)
  })

  test('keys: j and k step, arrows on a mark, ? helps, Esc closes; single keys can be turned off', async () => {
    const { page } = await opened()
    await page.keyboard.press('j')
    const first = (await hashOf(page))['id']
    await page.keyboard.press('j')
    const second = (await hashOf(page))['id']
    expect(second).not.toBe(first)
    await page.keyboard.press('k')
    expect((await hashOf(page))['id']).toBe(first)
    await page.locator('#text .q[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    expect((await hashOf(page))['id']).toBe(second)
    expect(await page.evaluate(() => document.activeElement!.hasAttribute('aria-current'))).toBe(true)
    await page.keyboard.press('Escape')
    expect((await hashOf(page))['id']).toBeUndefined()
    await page.keyboard.press('?')
    await page.locator('dialog').waitFor()
    await page.getByLabel('使用单键快捷键').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect((await hashOf(page))['id']).toBeUndefined()
  })

  test('both languages: labels from the codebook, Chinese text marked as Chinese', async () => {
    const { page } = await opened(`#id=${gdp}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect((await hashOf(page))['lang']).toBe('en')
    const card = await detail(page).innerText()
    for (const label of ['Normalized value', 'Period', 'Comparator', 'Rule']) expect(card).toContain(label)
    expect(await page.locator('#text').getAttribute('lang')).toBe('zh-Hans')
    const alone = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('#app')!, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const lang = node.parentElement!.closest('[lang]')!.getAttribute('lang')!
        if (/\p{Script=Han}/u.test(node.textContent!) && !lang.startsWith('zh')) found.push(node.textContent!)
      }
      return found
    })
    expect(alone).toEqual([])
  })

  test('names in the table can be read at every width, and no heading is cut', async () => {
    const { page } = await opened('#lang=en&view=rows')
    for (const width of [820, 1024, 1100, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const name = await page.locator('.long.rows thead th').first().boundingBox()
      expect(name!.width, `${width}`).toBeGreaterThan(120)
      expect(await cutHeadings(page), `${width}`).toEqual([])
    }
    expect(await page.locator('.long.rows .small').first().textContent()).toBe('level · Gross domestic product')
  })

  test('on a phone the next place of a search brings the text in front', async () => {
    const { page } = await opened('#view=outline', { viewport: { width: 375, height: 780 } })
    await page.locator('#search').fill('增长')
    await page.locator('#search').press('Enter')
    await expect.poll(() => page.locator('#text').isVisible()).toBe(true)
    const seen = () => page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('found-here') ?? [])]
      const box = (range as Range | undefined)?.getBoundingClientRect()
      return box !== undefined && box.height > 0 && box.top > 0 && box.bottom < innerHeight
    })
    await expect.poll(seen).toBe(true)
  })

  test('a phone shows one pane at a time; nothing is wider than the screen', async () => {
    const { page, troubles } = await opened('', { viewport: { width: 375, height: 780 } })
    await page.locator('.tabs [data-view=rows]').click()
    expect(await page.locator('#text').isVisible()).toBe(false)
    await page.locator('.rows tbody tr').nth(3).click()
    expect(await page.locator('#text').isVisible()).toBe(true)
    expect(await detail(page).isVisible()).toBe(true)
    await expect.poll(() => inView(page)).toBe(true)
    for (const view of ['outline', 'text', 'rows', 'overview', 'doubts']) {
      await page.locator(`.tabs [data-view=${view}]`).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(375)
    }
    expect(troubles).toEqual([])
  })

  test('print has the text, the charts and every row, and no controls', async () => {
    const { page } = await opened()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const records = ['indicators', 'targets', 'budgets'] as const
    const count = records.reduce((sum, name) => sum + sample.tables[name].length, 0)
    expect(await page.locator('.rows tbody tr[data-id]').count()).toBe(count)
    for (const shown of ['#text', '.overview', '.rows']) expect(await page.locator(shown).first().isVisible()).toBe(true)
    for (const hidden of ['.tools', '.tabs', '.filters']) expect(await page.locator(hidden).first().isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(100_000)
  })
})
