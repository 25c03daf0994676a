/** A report's page as a reviewer works in it: by keyboard, kept, saved, opened again, merged. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { parseReview, type ReviewRow } from '../../pipeline/review/rows.ts'
import { open, withBrowser } from './browser.ts'
import { hostileSample, shortSample, writePages, type Sample } from './sample.ts'

let sample: Sample
let url: string
let hostile: Sample
let strange: string

beforeAll(async () => {
  sample = await shortSample()
  url = `${(await writePages(sample))('reports/CN-140802-2020.html')}#view=review`
  hostile = await hostileSample()
  strange = `${(await writePages(hostile))('reports/CN-140802-2020.html')}#view=review`
})

const records = ({ tables }: Sample) => [...tables.indicators, ...tables.targets, ...tables.budgets]
const press = async (page: Page, ...keys: string[]) => { for (const key of keys) await page.keyboard.press(key) }
const progress = (page: Page) => page.locator('.progress').innerText()
const title = (page: Page) => page.locator('.card h2').innerText()
const isOpen = (page: Page, selector: string) => page.locator(selector).waitFor()

/** Goes to a row by the list, as a reviewer would by `j`. */
async function goTo(page: Page, id: string) {
  await page.evaluate((wanted) => {
    const parts = new URLSearchParams(location.hash.slice(1))
    parts.set('id', wanted)
    location.hash = parts.toString()
  }, id)
  await page.locator(`.tasks tr[data-id="${id}"][aria-current]`).waitFor()
  await page.locator('.card').focus()
}

async function saved(page: Page): Promise<{ text: string, name: string, rows: ReviewRow[] }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('s')])
  const text = readFileSync(await file.path(), 'utf8')
  const { rows, faults } = parseReview(text)
  expect(faults).toEqual([])
  return { text, name: file.suggestedFilename(), rows }
}

async function give(page: Page, text: string, name = 'CN-140802-2020.csv') {
  await page.setInputFiles('#review-files', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

/** Types the reviewer's name by keyboard alone. */
async function sign(page: Page, name: string) {
  await isOpen(page, '.card')
  await page.keyboard.press('b')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

withBrowser('a review in the page', (browser) => {
  const opened = async (hash = '', options = {}) => {
    const result = await open(browser(), `${url}${hash}`, options)
    await isOpen(result.page, '.review')
    return result
  }

  test('what opens has the keys before the next one comes, whatever the browser has to draw', async () => {
    const { page } = await opened()
    await sign(page, '李四')
    // No time passes and nothing is drawn between these: whoever types fast, or on a busy machine, loses no key.
    const focused = (key: string) => page.evaluate(async (pressed) => {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }))
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
      const { activeElement } = document
      return activeElement!.closest('.fields') ? 'fields' : activeElement!.className
    }, key)
    expect([await focused('e'), await focused('Escape'), await focused('a'), await focused('Escape')])
      .toEqual(['fields', 'card', 'passage', 'card'])
  })

  test('ten rows by keyboard alone: right, wrong, corrected, a note, one added, back and forth, saved', async () => {
    const { page, troubles } = await opened()
    await sign(page, '李四')
    await press(page, 'y', 'y', 'n', 'y', 'y', 'y', 'y', 'y')
    await press(page, 'm')
    await page.keyboard.type('与统计公报一致')
    await press(page, 'Enter', 'y')
    await expect.poll(() => progress(page)).toContain('审了 9 /')
    const row = sample.tables.targets.find((each) => each['metric_id'] === 'gdp')!
    await goTo(page, row['id']!)
    await press(page, 'e')
    await isOpen(page, '.fields')
    await press(page, 'Tab', 'Tab')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('measure')
    await page.keyboard.press('ArrowDown')
    await page.locator('.fields [name=unit]').focus()
    await press(page, 'Control+a')
    await page.keyboard.type('个百分点')
    await press(page, 'Enter')
    await expect.poll(() => progress(page)).toContain('已更正 1')
    await goTo(page, row['id']!)
    expect(await page.locator('.card ins').allInnerTexts()).toContain('个百分点')
    expect(await page.locator('.card del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('%')]))

    // A new row on words chosen with Shift and the arrows in the passage of the row at hand.
    await press(page, 'a')
    await isOpen(page, '.passage')
    for (const _ of row['text']!) await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => page.locator('.chosen').innerText()).toContain(`选中：${row['text']}`)
    await press(page, 'Enter')
    await page.keyboard.type('另一个指标')
    await press(page, 'Enter')
    await expect.poll(() => title(page)).toContain('另一个指标')
    expect(await progress(page)).toContain('补充 1')
    await press(page, 'u')
    await expect.poll(() => progress(page)).not.toContain('补充')
    await press(page, 'u')
    await expect.poll(() => progress(page)).not.toContain('已更正')
    await press(page, 'r', 'Control+y')
    await expect.poll(() => progress(page)).toContain('补充 1')

    const { name, rows, text } = await saved(page)
    expect(name).toBe('CN-140802-2020.csv')
    expect(text.startsWith('\ufefftable,start,end,text,decision,')).toBe(true)
    expect(rows).toHaveLength(11)
    const published = [...[...sample.texts.values()][0]!]
    for (const { start, end, text: words, table } of rows) {
      if (table !== 'reports') expect(published.slice(start!, end!).join('')).toBe(words)
    }
    expect(new Set(rows.map(({ by }) => by))).toEqual(new Set(['李四']))
    expect(rows.every(({ on }) => /^\d{4}-\d{2}-\d{2}$/u.test(on))).toBe(true)
    expect(rows.filter(({ decision }) => decision === 'wrong')).toHaveLength(1)
    expect(rows.filter(({ note }) => note === '与统计公报一致')).toHaveLength(1)
    expect(rows.find(({ decision }) => decision === 'corrected')).toMatchObject({
      table: 'targets', id: row['id'], text: row['text'], columns: { unit: '个百分点', measure: expect.any(String) as string },
    })
    expect(rows.find(({ decision }) => decision === 'missing')).toMatchObject({
      table: 'targets', start: Number(row['start']), end: Number(row['end']), columns: { metric: '另一个指标', value: row['value'], unit: row['unit'] },
    })
    expect(await progress(page)).toContain('已存成文件')
    expect(troubles).toEqual([])
  })

  test('Enter keeps a row from every kind of field, of codes as of words', async () => {
    const { page, troubles } = await opened()
    await sign(page, '李四')
    const row = sample.tables.targets.find((each) => each['metric_id'] === 'gdp')!
    for (const [name, keys] of [['comparator', ['ArrowDown']], ['measure', ['ArrowDown']], ['unit', ['Control+a', '9']]] as const) {
      await goTo(page, row['id']!)
      await press(page, 'e')
      await isOpen(page, '.fields')
      await page.locator(`.fields [name=${name}]`).focus()
      await press(page, ...keys, 'Enter')
      await expect.poll(() => page.locator('.fields').count()).toBe(0)
      await expect.poll(() => progress(page)).toContain('已更正 1')
      await goTo(page, row['id']!)
      await press(page, 'x')
    }
    expect(troubles).toEqual([])
  })

  test('what was not saved is offered again after a crash, down to the field being typed in', async () => {
    const { page, troubles } = await opened()
    await sign(page, '李四')
    await press(page, 'y', 'n', 'e')
    await page.locator('.fields [data-wide=all] input').fill('改到一半')
    await page.reload()
    await isOpen(page, '.offer')
    expect(await page.locator('.offer').innerText()).toMatch(/2 条判断.*还没有存成文件/su)
    await press(page, 'y')
    expect(await page.locator('.card').count()).toBe(0)
    await page.locator('.offer .main').focus()
    await press(page, 'Enter')
    await expect.poll(() => progress(page)).toContain('审了 2 /')
    expect(await page.evaluate(() => document.activeElement!.closest('.fields') !== null)).toBe(true)
    expect(await page.locator('.fields [data-wide=all] input').inputValue()).toBe('改到一半')
    expect(await page.locator('#reviewer').inputValue()).toBe('李四')
    await press(page, 'Escape')
    await page.reload()
    await isOpen(page, '.offer')
    await page.getByRole('button', { name: '丢弃' }).click()
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('不')
    await press(page, 'Enter')
    await page.getByRole('button', { name: '丢弃' }).click()
    await page.getByRole('button', { name: '确定' }).click()
    await expect.poll(() => progress(page)).toContain('审了 0 /')
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('card')
    await page.reload()
    await isOpen(page, '.card')
    expect(await page.locator('.offer').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('a browser that keeps nothing: the page says so, and the rest works', async () => {
    const context = await browser().newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })
    })
    const page = await context.newPage()
    await page.goto(url)
    await isOpen(page, '.card')
    expect(await page.locator('.warnings').innerText()).toContain('浏览器不让此页保留内容')
    await sign(page, '王五')
    await press(page, 'y', 'n')
    expect((await saved(page)).rows).toHaveLength(2)
  })

  test('a review is saved only with a name, and stays in hand without', async () => {
    const { page } = await opened()
    await isOpen(page, '.card')
    await press(page, 's')
    await expect.poll(() => page.locator('.notice').innerText()).toContain('还没有判断')
    await press(page, 'y', 's')
    await expect.poll(() => page.locator('.warnings').innerText()).toContain('先写上审核人的名字')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('reviewer')
    await page.keyboard.type('赵六')
    // Enter saves what waited for the name, and gives the keys back to the row.
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(parseReview(readFileSync(await file.path(), 'utf8')).rows.map(({ by }) => by)).toEqual(['赵六'])
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('card')
    expect((await saved(page)).rows.map(({ by }) => by)).toEqual(['赵六'])
    expect(await page.locator('.warnings').innerText()).toBe('')
  })

  test('a saved file is opened again on another computer; saving it gives the same bytes', async () => {
    const { page } = await opened()
    await sign(page, '李四')
    await press(page, 'y', 'n', 'y')
    await press(page, 'e')
    await page.locator('.fields [name=period]').fill('2018')
    await press(page, 'Enter')
    const first = await saved(page)
    const other = await opened()
    await isOpen(other.page, '.card')
    await give(other.page, first.text)
    await expect.poll(() => progress(other.page)).toContain('审了 4 /')
    expect(await progress(other.page)).toContain('已存成文件')
    await other.page.locator('.card').focus()
    expect((await saved(other.page)).text).toBe(first.text)
    // Once more: the same file differs in nothing from what is in hand.
    await give(other.page, first.text)
    await expect.poll(() => other.page.locator('.notice').innerText()).toContain('读入')
    expect(await other.page.locator('.differences').count()).toBe(0)
    expect(other.troubles).toEqual([])
  })

  test('who agrees with a row that was published as corrected or added takes no review back', async () => {
    const [first, second] = sample.tables.indicators as [Record<string, string>, Record<string, string>]
    const indicators = sample.tables.indicators.map((row) => (row === first ? { ...row, review: 'corrected', unit: '乙' } : row === second ? { ...row, review: 'added' } : row))
    const published = `${(await writePages({ ...sample, tables: { ...sample.tables, indicators } }))('reports/CN-140802-2020.html')}#view=review`
    const { page, troubles } = await open(browser(), published)
    await sign(page, '李四')
    for (const row of [first, second]) {
      await goTo(page, row['id']!)
      await press(page, 'y')
    }
    const { rows } = await saved(page)
    const line = (row: Record<string, string>) => rows.find(({ start }) => start === Number(row['start']))
    expect(line(first)).toMatchObject({ decision: 'corrected', id: first['id'], columns: { unit: '乙', value: first['value'], metric: first['metric'] } })
    expect(line(second)).toMatchObject({ decision: 'missing', id: '', columns: { unit: second['unit'], metric: second['metric'] } })
    // A file in hand says it already: its line stays as it is.
    const text = `table,start,end,text,decision,unit,id,by,on\nindicators,${first['start']},${first['end']},${first['text']},corrected,乙,${first['id']},王五,2026-03-05\n`
    const other = await open(browser(), published)
    await isOpen(other.page, '.card')
    await give(other.page, text)
    await expect.poll(() => progress(other.page)).toContain('已更正 1')
    await goTo(other.page, first['id']!)
    await press(other.page, 'y')
    expect((await saved(other.page)).rows).toMatchObject([{ decision: 'corrected', by: '王五', columns: { unit: '乙' } }])
    expect(troubles).toEqual([])
  })

  test('two reviews are merged: what they say differently is shown and decided one by one', async () => {
    const [a, b, c] = records(sample).filter((row) => row['text'] !== '').slice(0, 3) as [Record<string, string>, Record<string, string>, Record<string, string>]
    const tableOf = (row: Record<string, string>) => (row['id']!.startsWith('i') ? 'indicators' : row['id']!.startsWith('t') ? 'targets' : 'budgets')
    const line = (row: Record<string, string>, decision: string, period: string, by: string) =>
      [tableOf(row), row['start'], row['end'], row['text'], decision, period, by, '2026-03-05'].join(',')
    const head = 'table,start,end,text,decision,period,by,on'
    const { page, troubles } = await opened()
    await isOpen(page, '.card')
    const file = (name: string, lines: string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`${head}\n${lines.join('\n')}\n`) })
    await page.setInputFiles('#review-files', [
      file('li.csv', [line(a, 'right', '', '李四'), line(b, 'corrected', '2018', '李四')]),
      file('wang.csv', [line(a, 'wrong', '', '王五'), line(b, 'corrected', '2017', '王五'), line(c, 'right', '', '王五')]),
    ])
    await isOpen(page, '.differences')
    expect(await page.locator('.differences .card-place').innerText()).toBe('分歧 1 / 2')
    expect((await page.locator('.differences tbody tr').allInnerTexts()).map((text) => text.split(/\s+/u).slice(0, 3)))
      .toEqual([['判断', '对', '错'], ['判断人', '李四', '2026-03-05']])
    await page.reload()
    await page.locator('.offer .main').click()
    await isOpen(page, '.differences')
    const holdsKeys = () => page.evaluate(() => document.activeElement!.className)
    expect(await holdsKeys()).toContain('differences')
    await press(page, '2')
    await expect.poll(() => page.locator('.differences .card-place').innerText()).toBe('分歧 1 / 1')
    expect(await page.locator('.differences table').innerText()).toMatch(/时期\s+2018\s+2017/u)
    await press(page, '1')
    await expect.poll(() => page.locator('.differences').count()).toBe(0)
    expect(await holdsKeys()).toBe('card')
    const { rows } = await saved(page)
    const said = new Map(rows.map((row) => [row.start, `${row.decision} ${row.columns['period'] ?? ''} ${row.by}`]))
    expect(said.get(Number(a['start']))).toBe('wrong  王五')
    expect(said.get(Number(b['start']))).toBe('corrected 2018 李四')
    expect(said.get(Number(c['start']))).toBe('right  王五')
    await press(page, 'u')
    await expect.poll(() => page.getByRole('button', { name: '1 处分歧' }).count()).toBe(1)
    expect(troubles).toEqual([])
  })

  test('a file that cannot be read, or is of another report, changes nothing and says why', async () => {
    const { page } = await opened()
    await sign(page, '李四')
    await press(page, 'y')
    const before = await progress(page)
    await give(page, 'table,start,end,text,decision,by,on\nindicators,5,9,x,maybe,a,2026-03-05\n', 'bad.csv')
    await expect.poll(() => page.locator('.warnings').innerText()).toMatch(/bad\.csv.*第 2 行：maybe 不是一种判断。请写下列之一，或者留空/su)
    await give(page, '', 'none.csv')
    await expect.poll(() => page.locator('.warnings').innerText()).toBe('none.csv 不能读入，什么也没有改变：没有表头。请重新保存这个文件，或者从完整的那份再复制一次。')
    await give(page, 'PK\u0003\u0004…', 'CN-140802-2020.xlsx')
    await expect.poll(() => page.locator('.warnings').innerText()).toContain('是 Excel 工作簿')
    await give(page, 'table,start,end,text,decision,by,on\nindicators,5,9,别处的话,right,a,2026-03-05\n', 'other.csv')
    await expect.poll(() => page.locator('.warnings').innerText()).toContain('另一份报告')
    expect(await progress(page)).toBe(before)
  })

  test('lines without a row on the page are listed and saved as they were', async () => {
    const [row] = sample.tables.indicators
    const { page } = await opened()
    await isOpen(page, '.card')
    const start = Number(row!['start']) - 3
    const words = [...[...sample.texts.values()][0]!].slice(start, start + 2).join('')
    await give(page, `table,start,end,text,decision,id,by,on\nindicators,${start},${start + 2},${words},wrong,i_0123456789abcdef,李四,2026-03-05\n`)
    await expect.poll(() => page.locator('.notice').innerText()).toContain('没有对应的数据')
    await sign(page, '王五')
    await press(page, 'y')
    const { rows } = await saved(page)
    expect(rows.find(({ id }) => id === 'i_0123456789abcdef')).toMatchObject({ start, end: start + 2, text: words, decision: 'wrong', by: '李四' })
  })

  test('drawn rows and passages are what is shown, and keep their mark', async () => {
    const [row] = sample.tables.indicators
    const [passage] = sample.tables.sections
    const published = [...[...sample.texts.values()][0]!]
    const from = Number(passage!['start'])
    const words = published.slice(from, from + 20).join('')
    const { page } = await opened()
    await isOpen(page, '.card')
    await give(page, ['table,start,end,text,decision,sample',
      `indicators,${row!['start']},${row!['end']},${row!['text']},,7 all 2/90`,
      `passage,${from},${from + 20},"${words}",,7 passage 1/9`, ''].join('\n'))
    await expect.poll(() => page.locator('.tasks tbody tr[data-id]').count()).toBe(2)
    await sign(page, '李四')
    await press(page, 'y', 'y')
    expect((await saved(page)).rows.map(({ table, decision, sample: mark }) => `${table} ${decision} ${mark}`).sort())
      .toEqual(['indicators right 7 all 2/90', 'passage right 7 passage 1/9'])
  })

  test('a target that was read as an indicator moves to its table: wrong there, added here', async () => {
    const row = sample.tables.indicators.find((each) => each['measure'] === 'level')!
    const { page } = await opened(`&id=${row['id']}`)
    await sign(page, '李四')
    await press(page, 'e')
    await page.locator('.fields [name=table]').selectOption('targets')
    await page.locator('.fields [name=deadline]').fill('2020-06')
    await press(page, 'Enter')
    const { rows } = await saved(page)
    expect(rows.map(({ table, decision, columns }) => [table, decision, columns['metric'], columns['deadline']])).toEqual(
      expect.arrayContaining([['indicators', 'wrong', undefined, undefined], ['targets', 'missing', row['metric'], '2020-06']]))
  })

  test('fields take what their column takes: codes, metrics of the catalogue, numbers, periods', async () => {
    const row = sample.tables.indicators.find((each) => each['metric_id'] !== '')!
    const { page } = await opened(`&id=${row['id']}`)
    await isOpen(page, '.card')
    await press(page, 'e')
    const options = (name: string) => page.locator(`.fields [name=${name}] option`).evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))
    expect(await options('measure')).toEqual(['', 'level', 'growth', 'average_growth', 'change', 'ratio', 'rank'])
    expect(await page.locator('#metric-ids option').count()).toBeGreaterThan(400)
    expect(await page.locator('#unit-words option').count()).toBeGreaterThan(300)
    for (const [name, cell, fault] of [
      ['value', '十二', '写成数字'], ['period', '去年', '写成 2020'], ['metric_id', 'no_such_metric', '目录里没有'], ['metric', '', '不能为空'], ['area_code', '12', '写法不对'],
    ] as const) {
      const field = page.locator(`.fields [name=${name}]`)
      const before = await field.inputValue()
      await field.fill(cell)
      await expect.poll(() => page.locator(`#fault-${name}`).innerText()).toContain(fault)
      await press(page, 'Enter')
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
      await field.fill(before)
      expect(await page.locator(`#fault-${name}`).count()).toBe(0)
    }
    await press(page, 'Enter')
    await expect.poll(() => page.locator('.notice').innerText()).toContain('什么也没有改')
    await page.locator('.fields [name=metric_id]').fill('')
    await press(page, 'Enter')
    await sign(page, '李四')
    expect((await saved(page)).rows[0]!.columns).toEqual({ metric_id: '(empty)' })
  })

  test('words selected in the text become a row, in code points; what a report says stays text', async () => {
    const { page, troubles } = await open(browser(), strange)
    await isOpen(page, '.card')
    await page.evaluate(() => {
      const node = [...document.querySelectorAll('#text p')].find((each) => each.textContent.includes('\u{20bb7}'))!
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent!.indexOf('\u56fa\u5b9a\u8d44\u4ea7')
        if (at >= 0) getSelection()!.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 4)
      }
    })
    await press(page, 'a')
    await expect.poll(() => page.locator('.chosen').innerText()).toContain('固定资产')
    await page.locator('.fields [name=metric]').fill('"><img src=x onerror="window.hacked=1">=A1')
    await press(page, 'Enter')
    // The words state no number: the build would refuse the row, so the page asks for one.
    await expect.poll(() => page.locator('#fault-value').innerText()).toContain('没有数字')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('value')
    await page.keyboard.type('3')
    await press(page, 'Enter')
    await sign(page, '=李四')
    const { rows } = await saved(page)
    const published = [...[...hostile.texts.values()][0]!]
    expect(published.slice(rows[0]!.start!, rows[0]!.end!).join('')).toBe('固定资产')
    expect(rows[0]!.columns['metric']).toContain('onerror')
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined()
    expect(await page.locator('#app img').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('a figure that was read as no row is clicked in the text, and gets one', async () => {
    const row = sample.tables.quantities.find(({ role }) => role === 'other' || role === 'ordinal')!
    const { page, troubles } = await opened()
    await sign(page, '李四')
    await page.locator(`#text .q[data-q="${row['id']}"]`).first().click()
    await expect.poll(() => page.locator('.orphan').innerText()).toContain(row['text'])
    await press(page, 'a')
    await expect.poll(() => page.locator('.chosen').innerText()).toContain(row['text'])
    await page.locator('.fields [name=metric]').fill('漏读的指标')
    const passage = await page.locator('.passage').elementHandle()
    await press(page, 'Enter')
    // A browser with much to do tells of the selection when the fields are closed already.
    await passage!.evaluate((field) => field.dispatchEvent(new Event('select')))
    expect((await saved(page)).rows).toEqual([expect.objectContaining({
      table: 'indicators', decision: 'missing', start: Number(row['start']), end: Number(row['end']), text: row['text'],
    })])
    expect(troubles).toEqual([])
  })

  test('a second window with the same report is told of in the first', async () => {
    const { page } = await opened()
    await sign(page, '李四')
    await press(page, 'y')
    const other = await page.context().newPage()
    await other.goto(url)
    await other.locator('.offer .main').click()
    await other.locator('.card').focus()
    await other.keyboard.press('n')
    await expect.poll(() => page.locator('.warnings').innerText()).toContain('另一个窗口')
  })

  test('keys mean nothing while something is typed, and can be turned off', async () => {
    const { page } = await opened()
    await isOpen(page, '.card')
    await page.locator('#search').focus()
    await page.keyboard.type('ynu')
    expect(await progress(page)).toContain('审了 0 /')
    await press(page, 'Escape')
    await press(page, '?')
    await isOpen(page, 'dialog')
    expect(await page.locator('dialog').innerText()).toMatch(/这一行对[\s\S]*打开审核文件/u)
    await page.getByLabel('使用单键快捷键').uncheck()
    await press(page, 'Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await press(page, 'y')
    expect(await progress(page)).toContain('审了 0 /')
    await page.locator('.verdict-right').focus()
    await press(page, 'Enter')
    await expect.poll(() => progress(page)).toContain('审了 1 /')
  })
})
