/** The index page as a tool: ranking and tiles, years with gaps, targets against outturns, search, pictures, languages, keys. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { searchTable, mostQuoted, mostSearched } from '../../pipeline/explorer/home-search.ts'
import { provinceTiles } from '../../pipeline/vocabulary/province-tiles.ts'
import { homeWords } from '../../pipeline/vocabulary/interface-home.ts'
import { readReport } from '../../pipeline/read/index.ts'
import { toTables } from '../../pipeline/tables.ts'
import type { Report } from '../../pipeline/types.ts'
import { violations } from './axe.ts'
import { cutHeadings, open, withBrowser } from './browser.ts'
import { writePages } from './sample.ts'

/** Invented reports: area code, its name, year of the report, growth of the year before, the year's target, yuan. */
const said: [string, string, number, string, string, number][] = [
  ['140000', '山西省', 2019, '6.6', '6.3', 1.7], ['140000', '山西省', 2020, '6.2', '6.1', 1.73], ['140000', '山西省', 2024, '5.0', '5', 2.57],
  ['330000', '浙江省', 2024, '6.0', '5.5%—6', 8.26], ['370000', '山东省', 2024, '6.0', '5', 9.21], ['620000', '甘肃省', 2024, '6.4', '6', 1.19],
]

let home: string
/** The index page of the same and a district. */
let mixed: string
let reports: Report[]

const read = (rows: typeof said) =>
  Promise.all(rows.map(([code, name, year, growth, target, size]) => {
    const text = [
      `${name}政府工作报告`, `——${year}年1月20日在${name}第十四届人民代表大会第二次会议上`, '各位代表：', `一、${year - 1}年工作回顾`,
      `全年地区生产总值完成${size}万亿元，增长${growth}%。粮食产量达到${year % 100}.5亿斤。新建改造农村公路${year}公里。`,
      `二、${year}年工作安排`, `今年主要预期目标是：地区生产总值增长${target}%左右。`,
    ].join('\n\n')
    return readReport({ name: `${code}-${year}.txt`, bytes: new TextEncoder().encode(text), sidecar: null })
  }))
const pagesOf = async (all: Report[]) =>
  (await writePages({ tables: toTables(all), texts: new Map(all.map(({ id, text }) => [id, text])), doubts: new Map() }, 'index.html'))('index.html')

beforeAll(async () => {
  reports = await read(said)
  home = await pagesOf(reports)
  mixed = await pagesOf([...reports, ...await read([['140802', '运城市盐湖区', 2024, '7.1', '7', 0.02]])])
})

const texts = (page: Page, query: string) => page.locator(query).allTextContents()

test('every word of the tools is there in both languages, with the same blanks to fill', () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort()
  for (const { zh, en } of Object.values(homeWords)) {
    expect(zh && en).toBeTruthy()
    expect(blanks(en)).toEqual(blanks(zh))
  }
})

test('every province has a tile, and no two stand in one place', () => {
  expect(provinceTiles.length).toBe(34)
  for (const of of ['code', 'zh', 'en'] as const) expect(new Set(provinceTiles.map((tile) => tile[of])).size).toBe(34)
  expect(new Set(provinceTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(34)
})

test.each([
  [1, true, true], [mostQuoted, true, true], [mostQuoted + 1, true, false], [mostSearched, true, false], [mostSearched + 1, false, false],
])('of %i rows the search has rows: %s, quotes: %s', (count, isThere, quotes) => {
  const row = { id: 'i_1', report_id: 'r', metric: '粮食产量', value: '1', text: '1吨', quote: '粮食产量1吨' }
  const table = searchTable({ reports: [{ indicators: String(count) }], records: (name) => (name === 'indicators' ? [[row]] : []) })
  expect(table !== null).toBe(isThere)
  if (table) expect([table.quotes, table.columns.includes('quote'), table.rows[0]!['quote'] === undefined]).toEqual([quotes, quotes, !quotes])
})

withBrowser('the index page as a tool', (browser) => {
  test('areas are ranked in a year, equal ones on one place; provinces have tiles', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=rank&metric=gdp&measure=growth`)
    const names = ['甘肃省', '浙江省', '山东省', '山西省']
    await page.locator('.ranked').waitFor()
    expect(await page.locator('select[name=period]').inputValue()).toBe('2023')
    expect(await texts(page, '.ranked .bar .tick')).toEqual(['1', '2', '2', '4'])
    const order = (await texts(page, '.ranked .bar title')).map((text) => text.split(' ')[0]!)
    expect([...order].sort()).toEqual([...names].sort())
    expect([order[0], order[3]]).toEqual(['甘肃省', '山西省'])
    expect(await page.locator('.tiles g title').count()).toBe(34)
    expect(await page.locator('.tiles .no-figure').count()).toBe(30)
    // The key has five shades of its own.
    expect(await page.locator('.tiles g:has(title) rect.shade-4').count()).toBe(1)
    await page.locator('select[name=kind]').selectOption('plan')
    await expect.poll(() => page.locator('select[name=period]').inputValue()).toBe('2024')
    await page.locator('summary').click()
    expect(await page.locator('.twin tbody a').first().getAttribute('href')).toMatch(/^reports\/CN-620000-2024\.html#id=t_/u)
    await page.locator('select[name=measure]').selectOption('level')
    await page.locator('select[name=kind]').selectOption('fact')
    await expect.poll(() => page.locator('.outcome').innerText()).toContain('万亿元')
    expect(troubles).toEqual([])
  })

  test('a ranking is of one level of government until somebody asks for all', async () => {
    const { page, troubles } = await open(browser(), `${mixed}#view=rank&metric=gdp&measure=growth&period=2023`)
    await page.locator('.ranked').waitFor()
    const areas = () => texts(page, '.ranked .bar title')
    expect(await page.locator('select[name=level]').inputValue()).toBe('province')
    expect((await areas()).join()).not.toContain('盐湖区')
    await page.locator('select[name=level]').selectOption('every')
    await expect.poll(async () => (await areas()).join()).toContain('盐湖区')
    await page.getByText('查数字', { exact: true }).click()
    expect(await page.locator('select[name=level]').inputValue()).toBe('')
    expect(troubles).toEqual([])
  })

  test('at 200 % zoom what was found is in sight', async () => {
    const { page } = await open(browser(), `${home}#view=search&lang=en`)
    await page.setViewportSize({ width: 720, height: 450 })
    await page.locator('#search').fill('grain')
    await expect.poll(() => page.locator('.found tbody a').first().boundingBox().then((box) => box !== null && box.y + box.height < 450)).toBe(true)
  })

  test('a year without a figure is a gap; axes have steps, a unit and years', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=compare&metric=gdp&measure=growth&areas=140000`)
    await page.locator('.lines').waitFor()
    // 2018 and 2019 follow each other; 2023 stands alone.
    const runs = await page.locator('.lines .run').evaluateAll((all) => all.map((run) => run.getAttribute('d')!.match(/[ML]/gu)!.length))
    expect(runs).toEqual([2, 1])
    expect(await page.locator('.multiples figure').first().locator('polyline').count()).toBe(1)
    expect(await page.locator('.lines .dot').count()).toBe(3)
    expect(await page.locator('.lines .series .hollow').count()).toBe(3)
    expect(await texts(page, '.lines .unit')).toEqual(['%'])
    expect(await texts(page, '.lines .middle')).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024'])
    await page.getByRole('button', { name: '甘肃省' }).click()
    await expect.poll(() => page.locator('.lines .series').count()).toBe(2)
    expect(page.url()).toContain('areas=140000%2C620000')
    expect(troubles).toEqual([])
  })

  test('chosen areas stay in the chart while the filters look for others; a range has its end', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=compare&metric=gdp&measure=growth&areas=140000%2C330000&q=甘肃`)
    await page.locator('.lines').waitFor()
    expect(await page.locator('.lines .series').count()).toBe(2)
    expect(await page.locator('.lines .range').count()).toBe(1)
    expect(await page.locator('.multiples figure').count()).toBe(1)
    await page.getByRole('button', { name: '甘肃省' }).click()
    await expect.poll(() => page.locator('.lines .series').count()).toBe(3)
    await page.goto(`${home}#view=rank&metric=gdp&measure=growth&kind=plan&period=2024`)
    // A line that lies flat is not visible to the browser's driver.
    await expect.poll(() => page.locator('.ranked .range').count()).toBe(1)
    expect(await page.locator('.tiles .tile-number').allTextContents()).toContain('5.5–6')
    expect(troubles).toEqual([])
  })

  test('targets stand against their outturns', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=attainment&metric=gdp&lang=en`)
    await page.locator('.against').waitFor()
    expect(await texts(page, '.against .bar title')).toEqual(['2019 Shanxi Province ≈ 6.3% → 6.2%'])
    expect(await page.locator('.attained tbody tr[data-id]').count()).toBe(1)
    expect(troubles).toEqual([])
  })

  test('all figures are searched by name, catalogue name, area and quote', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=search`)
    const count = () => page.locator('.outcome [role=status]').innerText()
    const { indicators, targets, budgets } = toTables(reports)
    const all = indicators.length + targets.length + budgets.length
    await expect.poll(count).toBe(`找到 ${all} 行，共 ${all} 行`)
    expect(await page.locator('.found .small').first().innerText()).toMatch(/2024/u)
    for (const [words, found] of [['粮食', 6], ['grain gansu', 1], ['新建改造 2020', 1], ['粮食总产', 6], ['shanxi province gdp', 9]] as const) {
      await page.locator('#search').fill(words)
      await expect.poll(count).toBe(`找到 ${found} 行，共 ${all} 行`)
    }
    await page.locator('#search').fill('农村公路 甘肃')
    await expect.poll(() => page.locator('.found tbody a').count()).toBe(1)
    expect(await page.locator('.found tbody a').getAttribute('href')).toMatch(/^reports\/CN-620000-2024\.html#id=i_/u)
    await page.locator('.scope summary').click()
    expect(await page.locator('.scope').innerText()).toContain('不在其中')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()])
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\ufefftable,id,report_id,area,[^\n]*quote\nindicators,i_\w+,CN-620000-2024,甘肃省,/u)
    expect(troubles).toEqual([])
  })

  test('a chart is saved as a picture that says where it is from', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=rank&metric=gdp&measure=growth`)
    await page.locator('.ranked').waitFor()
    const saved = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.drawn').last().getByRole('button', { name }).click()])
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
    }
    const svg = await saved('下载 SVG')
    expect(svg.name).toBe('gdp-growth-2023-ranking.svg')
    const text = svg.bytes.toString('utf8')
    for (const words of ['地区生产总值（增速） 2023 实绩', '来源：政府工作报告数据集', '据 6 份政府工作报告', '甘肃省', '6.4%']) expect(text).toContain(words)
    expect(text).not.toMatch(/class=|var\(|color\(/u)
    const root = await page.evaluate((source) => {
      const { documentElement: top } = new DOMParser().parseFromString(source, 'image/svg+xml')
      return [top.tagName, Number(top.getAttribute('width')), Number(top.getAttribute('height')), top.querySelectorAll('rect').length]
    }, text)
    expect([root[0], root[3]]).toEqual(['svg', 5])
    const png = (await saved('下载 PNG')).bytes
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(root[1]) * 2, Number(root[2]) * 2])
    const csv = (await saved('下载 CSV')).bytes.toString('utf8')
    expect(csv.split('\n')[1]).toMatch(/^620000,甘肃省,Gansu Province,2023,gdp,growth,outturn,eq,6\.4,,%,6\.4,,%,CN-620000-2024,i_/u)
    expect(troubles).toEqual([])
  })

  test.each([['zh-CN', '', 'zh-Hans'], ['zh-TW', '', 'zh-Hans'], ['en-US', '', 'en'], ['de-DE', '', 'en'], ['en-US', '#lang=zh', 'zh-Hans'], ['zh-CN', '#lang=en', 'en']])(
    'a browser in %s opens %s in %s, and so do the reports behind it', async (locale, hash, lang) => {
      const { page } = await open(browser(), `${home}${hash}`, { locale })
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      const isNeeded = lang === 'en' || !locale.startsWith('zh')
      expect(await page.locator('.reports a').first().getAttribute('href')).toMatch(isNeeded ? RegExp(`#lang=${lang.slice(0, 2)}$`, 'u') : /\.html$/u)
    })

  test('what is clicked in a chart is told below it, with the way to its sentence', async () => {
    const { page, troubles } = await open(browser(), `${home}#view=rank&metric=gdp&measure=growth`)
    await page.locator('.tiles .bar').first().click()
    const told = page.locator('.drawn').first().locator('.picked')
    await expect.poll(() => told.innerText()).toMatch(/省 2023 \d(?:\.\d)?% 看原句$/u)
    expect(await told.locator('a').getAttribute('href')).toMatch(/^reports\/CN-\d{6}-2024\.html#id=i_\w{16}$/u)
    await page.locator('.ranked .bar').first().click()
    expect(await page.locator('.drawn').last().locator('.picked').innerText()).toBe('1 甘肃省 2023 6.4% 看原句')
    await page.locator('select[name=measure]').selectOption('level')
    await expect.poll(() => page.locator('.picked a').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  // The words are the same in both: what depends on colours is looked at again.
  test.each(['light', 'dark'] as const)('tiles, charts and search break no rule of accessibility, %s', async (colorScheme) => {
    const { page } = await open(browser(), home, { colorScheme, viewport: { width: 768, height: 900 } })
    const found: unknown[] = []
    for (const view of ['search&find=gdp', 'rank', 'compare', 'attainment&metric=gdp']) {
      await page.evaluate((hash) => { location.hash = hash }, `view=${view}&lang=en`)
      await page.locator(view.startsWith('search') ? '.found mark, .found .open' : '.drawing svg').first().waitFor()
      const place = page.locator('.drawing .hit').first()
      if (await place.count() > 0) await place.dispatchEvent('click')
      for (const line of await violations(page, { coloursOnly: colorScheme === 'dark' })) found.push([view, line])
    }
    expect(found).toEqual([])
  })

  test('the newest report is first, and English names are searched', async () => {
    const { page } = await open(browser(), `${home}#lang=en&q=shanxi`)
    expect(await texts(page, '.reports tbody td:nth-child(2)')).toEqual(['2024', '2020', '2019'])
    expect(await page.locator('.reports a').first().innerText()).toBe('Shanxi Province')
  })

  test('the keyboard skips to the content and to the foot; the address keeps what was chosen', async () => {
    const { page } = await open(browser(), `${home}#view=rank&metric=gdp`)
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('content')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('search')
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur() })
    await page.locator('.skip').nth(1).focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('about')
    expect(page.url()).toMatch(/#metric=gdp&view=rank$/u)
  })

  // 1280 pixels at 200 % are 640 of CSS; 375 is a phone.
  test.each([[375, 'zh'], [375, 'en'], [640, 'en'], [820, 'en']])('%i pixels wide, %s: nothing stands outside, charts fit, no heading is cut', async (width, lang) => {
    const { page, troubles } = await open(browser(), `${home}#metric=gdp&measure=growth&lang=${lang}`, { viewport: { width, height: 500 } })
    for (const [index, view] of ['reports', 'search', 'rank', 'compare', 'attainment'].entries()) {
      await page.evaluate((hash) => { location.hash = hash }, `view=${view}&metric=gdp&measure=growth&lang=${lang}`)
      await expect.poll(() => page.locator('.tabs button').nth(index).getAttribute('aria-pressed')).toBe('true')
      expect([view, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([view, width])
      const outside = await page.locator('.drawing svg').evaluateAll((all) => all.flatMap((svg) => {
        const { left, right } = svg.getBoundingClientRect()
        return [...svg.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect()
          return box.left < left - 1 || box.right > right + 1
        }).map((text) => text.textContent)
      }))
      expect([view, outside]).toEqual([view, []])
      expect([view, await cutHeadings(page)]).toEqual([view, []])
    }
    expect(troubles).toEqual([])
  })
})
