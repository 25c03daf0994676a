/** The page that reads, as people use it: choose, drop, paste, look, compare, save; by keyboard, in both languages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withBrowser } from '../explorer/browser.ts'
import { project } from '../fixtures/run.ts'
import { filesOfZip, framed, give, openReader, saved } from './page.ts'

const yanhu = join(project, 'raw/140802-2020.txt')

/** A report of an area and a year, with a target and the outturn of the one before. */
const reportOf = (code: string, name: string, year: number): { name: string, content: string } => ({
  name: `${code}-${year}.txt`,
  content: [
    '政府工作报告', `——${year}年2月3日在${name}第十七届人民代表大会第二次会议上`, `${name}人民政府区长 张三`, '各位代表：',
    `一、${year - 1}年工作回顾`, `全年地区生产总值完成${200 + year - 2000}.5亿元，增长${year % 7 + 2}.1%。一般公共预算收入完成1${year % 10}.2亿元，增长6.4%。`,
    `二、${year}年工作安排`, '今年主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%。', '谢谢大家！',
  ].join('\n\n'),
})

const areas: readonly (readonly [string, string])[] = [['140802', '盐湖区'], ['140106', '迎泽区'], ['140107', '杏花岭区'], ['140108', '尖草坪区']]
const twenty = areas.flatMap(([code, name]) => [2019, 2020, 2021, 2022, 2023].map((year) => reportOf(code, name, year)))

const lines = (page: Page, state: string) => page.locator(`li[data-state=${state}]`)

withBrowser('the page that reads', (browser) => {
  test('a chosen report opens in the explorer, and its tables can be saved in every form', async () => {
    const { page, troubles } = await openReader(browser(), 'zh')
    expect(await page.locator('.privacy').textContent()).toContain('不会离开您的电脑')
    await give(page, [yanhu])
    const frame = await framed(page)
    expect(await frame.locator('h1').textContent()).toContain('盐湖区')
    expect(await frame.locator('.long tbody tr[data-id]').count()).toBeGreaterThan(5)
    // A mark in the text opens its row, as on the published page.
    await frame.locator('#text [data-q]').first().click()
    await frame.locator('.detail h2').waitFor()
    await page.locator('#back').click()
    expect(await lines(page, 'read').count()).toBe(1)
    const { name, bytes } = await saved(page, 'csv')
    expect(name).toBe('CN-140802-2020-csv.zip')
    for (const [path, content] of filesOfZip(bytes)) {
      expect([path, Buffer.from(content).toString()]).toEqual([path, readFileSync(join(project, 'out', path), 'utf8')])
    }
    const json = filesOfZip((await saved(page, 'json')).bytes)
    expect(Buffer.from(json.get('data/targets.json')!).toString()).toBe(readFileSync(join(project, 'out/data/targets.json'), 'utf8'))
    const book = filesOfZip((await saved(page, 'xlsx')).bytes)
    expect([...book.keys()]).toContain('xl/workbook.xml')
    await page.locator('.downloads summary').click()
    const one = await saved(page, 'budgets.csv')
    expect([one.name, Buffer.from(one.bytes).toString()]).toEqual(['CN-140802-2020-budgets.csv', readFileSync(join(project, 'out/data/budgets.csv'), 'utf8')])
    expect(troubles).toEqual([])
  })

  test('twenty reports make a panel to compare, and its links lead to their pages', async () => {
    const { page, troubles } = await openReader(browser())
    await give(page, twenty)
    expect(await lines(page, 'read').count()).toBe(20)
    expect(await page.locator('[role=status]').first().textContent()).toBe('Reports read: 20')
    await page.getByRole('button', { name: 'Compare all 20' }).click()
    let frame = await framed(page)
    expect(await frame.locator('.reports tbody tr[data-id]').count()).toBeGreaterThan(5)
    await frame.locator('.tabs button').nth(1).click()
    await frame.locator('.found tbody a').first().waitFor()
    await frame.locator('.tabs button').nth(2).click()
    await frame.locator('.ranked .bar').first().waitFor()
    await frame.locator('.tabs button').nth(3).click()
    await frame.locator('.multiples figure').first().waitFor()
    expect(await frame.locator('.multiples figure').count()).toBe(4)
    await frame.locator('.tabs button').nth(4).click()
    expect(await frame.locator('.attained tbody tr').count()).toBeGreaterThan(5)
    await frame.locator('.attained a').first().click()
    frame = page.frameLocator('iframe[title*="2"]')
    await frame.locator('.detail h2').waitFor()
    await frame.locator('a.home').click()
    await page.frameLocator('iframe').locator('.home-page').waitFor()
    await page.locator('.bar select').selectOption('CN-140106-2022')
    await page.frameLocator('iframe').locator('.report h1').waitFor()
    expect(await page.frameLocator('iframe').locator('.report h1').textContent()).toContain('2022')
    await page.goBack()
    await page.frameLocator('iframe').locator('.home-page').waitFor()
    await page.locator('#back').click()
    await page.locator('li[data-name="140802-2019.txt"] .icon').click()
    await expect.poll(() => lines(page, 'read').count()).toBe(19)
    await page.locator('.downloads summary').click()
    const { bytes } = await saved(page, 'reports.csv')
    expect(Buffer.from(bytes).toString().trim().split('\n').length).toBe(20)
    expect(troubles).toEqual([])
  })

  test('a file that is refused says why in both languages, and the others are read', async () => {
    const { page, troubles } = await openReader(browser(), 'zh')
    await give(page, [{ name: 'a.pdf', content: '%PDF-1.7' }, { name: 'b.txt', content: '%PDF-1.7' }, { name: 'c.txt', content: '各位代表：\n增长\uFFFD%' }, { name: 'e.xlsx', content: 'PK' }, twenty[0]!, { ...twenty[0]!, name: 'd.txt' }])
    expect(await lines(page, 'refused').count()).toBe(5)
    const sentence = (name: string) => page.locator(`li[data-name="${name}"] .sentence`).textContent()
    expect(await sentence('b.txt')).toBe('是 PDF 文件。请把文件名改为 .pdf。')
    expect(await sentence('c.txt')).toMatch(/^第 2 行：/u)
    expect(await sentence('e.xlsx')).toMatch(/^不是一份报告，但可能是收有多份报告的表格，可用 npm run import 读取。/u)
    expect(await page.locator('li[data-name="c.txt"] code').textContent()).toBe('file-replaced')
    expect(await sentence('d.txt')).toMatch(/^编号为 CN-\d+-\d+，与 .+ 相同：.+。请去掉其中一个/u)
    await page.locator('.tools button').click()
    expect(await sentence('a.pdf')).toMatch(/^is no PDF that can be read \(.+\)\. Download it again, /u)
    expect(await sentence('c.txt')).toBe('line 2: a character was lost (U+FFFD). Download it again from the source, as bytes.')
    expect(troubles).toEqual([])
  })

  test('a file of facts, given later, has its report read again', async () => {
    const { page } = await openReader(browser())
    await give(page, [{ name: 'notes.yml', content: 'session: 9' }, { ...reportOf('140802', '盐湖区', 2021), name: 'report.txt' }, { name: 'report.yml', content: 'congress: x' }])
    await expect.poll(() => page.locator('li[data-name="report.txt"] .sentence').textContent()).toMatch(/^report\.yml: "congress" must be a number/u)
    await page.locator('li[data-name="report.yml"] .icon').click()
    await give(page, [{ name: 'report.yml', content: 'congress: 18\npublisher: 某出版者\n' }])
    await lines(page, 'read').waitFor()
    expect(await page.locator('li[data-name="notes.yml"]').textContent()).toContain('Belongs to no report')
    await page.locator('.downloads summary').click()
    const { bytes } = await saved(page, 'reports.csv')
    expect(Buffer.from(bytes).toString()).toContain('某出版者')
  })

  test('a review is applied to the report of its id, whenever it is given, and taken back with it', async () => {
    const { page, troubles } = await openReader(browser(), 'zh')
    const report = reportOf('140802', '盐湖区', 2021)
    const start = report.content.indexOf('6.4%')
    const review = (decision: string, text = '6.4%') => ({
      name: 'CN-140802-2021.csv', content: `table,start,end,text,decision,by,on\nindicators,${start},${start + 4},${text},${decision},李四,2026-03-05\n`,
    })
    const counted = () => lines(page, 'read').locator('.hint').innerText()
    const beside = page.locator('li[data-name="CN-140802-2021.csv"]')
    await give(page, [review('wrong')])
    expect(await beside.innerText()).toContain('没有这个编号的报告，未使用')
    await give(page, [report])
    await page.locator('#back').click()
    expect(await counted()).toContain('指标 3 · 目标 2 · 资金 0 · 注释 0 · 审核：确认 0、更正 0、删去 1、补充 0')
    expect(await beside.innerText()).toContain('对这个编号的报告的审核')
    await beside.locator('.icon').click()
    await expect.poll(counted).toContain('指标 4 ·')
    await give(page, [review('right', '9.9%')])
    await lines(page, 'refused').waitFor()
    expect(await lines(page, 'refused').innerText()).toContain('review/CN-140802-2021.csv：第 2 行："9.9%" 不在')
    await beside.locator('.icon').click()
    await lines(page, 'read').waitFor()
    await give(page, [review('right')])
    await expect.poll(counted).toContain('确认 1')
    await page.locator('.downloads summary').click()
    expect(Buffer.from((await saved(page, 'corrections.csv')).bytes).toString()).toContain('right,,李四,2026-03-05')
    expect(troubles).toEqual([])
  })

  test('dataset.yml says whose dataset it is; a wrong one is refused and nothing else', async () => {
    const { page, troubles } = await openReader(browser())
    await give(page, [reportOf('140802', '盐湖区', 2021), { name: 'dataset.yml', content: 'titel: x\n' }])
    await page.locator('#back').click()
    expect(await lines(page, 'refused').innerText()).toContain('line 1: "titel" is not a known key; did you mean "title"?')
    expect(await lines(page, 'read').count()).toBe(1)
    await page.locator('li[data-name="dataset.yml"] .icon').click()
    await give(page, [{ name: 'dataset.yml', content: 'title: 某某区的数据\nlicence: CC0-1.0\n' }])
    const files = filesOfZip((await saved(page, 'zip')).bytes)
    expect(JSON.parse(Buffer.from(files.get('datapackage.json')!).toString())).toMatchObject({ title: '某某区的数据' })
    expect(Buffer.from(files.get('index.html')!).toString()).toContain('某某区的数据')
    expect(troubles).toEqual([])
  })

  test('a pasted text is read; so is a folder that is dropped', async () => {
    const { page, troubles } = await openReader(browser())
    await page.locator('.paste summary').click()
    await page.locator('#pasted').fill(twenty[3]!.content)
    await page.getByRole('button', { name: 'Read it' }).click()
    expect(await (await framed(page)).locator('h1').textContent()).toContain('2022')
    await page.evaluate((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], '140106-2020.txt'))
      for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }, twenty[6]!.content)
    expect(await (await framed(page)).locator('h1').textContent()).toContain('迎泽区')
    await page.locator('#back').click()
    expect(await lines(page, 'read').count()).toBe(2)
    expect(troubles).toEqual([])
  })

  test('what a report says is shown, never run', async () => {
    const { page, troubles } = await openReader(browser())
    const attack = '</script><script>parent.hacked=1</script><img src=x onerror="parent.hacked=1">'
    const { content } = twenty[0]!
    await give(page, [{ name: `<img src=x onerror=hacked=1>.txt`, content: content.replace('张三', attack) }, { name: `${attack.replaceAll('/', '')}.txt`, content: attack }])
    expect(await lines(page, 'read').count() + await lines(page, 'refused').count()).toBe(2)
    await lines(page, 'read').locator('.link').first().click()
    await framed(page)
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    expect(troubles).toEqual([])
  })

  test('all of it can be done by keyboard', async () => {
    const { page } = await openReader(browser())
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('choose')
    const chooser = page.waitForEvent('filechooser')
    // The browser must have been told to hand the chooser over before there is one.
    await page.evaluate(() => 0)
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(yanhu)
    const frame = await framed(page)
    // The page of the report has the keyboard at once: j goes to the first figure.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
    // A frame may be a process of its own, which gets the keyboard a moment later.
    await expect.poll(async () => {
      await page.keyboard.press('j')
      return frame.locator('.detail h2').count()
    }).toBe(1)
    await page.locator('#back').focus()
    await page.keyboard.press('Enter')
    await lines(page, 'read').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  test('the language of the frame and of the page around it is one', async () => {
    const { page } = await openReader(browser(), 'en')
    await give(page, [yanhu])
    const frame = await framed(page)
    expect(await frame.locator('.home').textContent()).toBe('All reports')
    await frame.locator('.tools button').first().click()
    await expect.poll(() => page.locator('#back').textContent()).toBe('← 文件（1）')
    await frame.locator('.home').click()
    await page.locator('.front').waitFor()
    expect(await page.locator('h1').textContent()).toBe('读政府工作报告')
  })
})
