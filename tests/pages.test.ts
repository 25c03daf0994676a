/** Pages as portals serve them: each gives exactly its text, or is refused with its reason. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { InputError } from '../pipeline/errors.ts'
import { publish } from '../pipeline/read/publish.ts'
import { pageStyles, wrapPage } from './wrap-page.ts'
import { lacks } from './skip.ts'

const folder = new URL('./fixtures/pages/', import.meta.url)
const files = readdirSync(folder).sort()
const pages = files.filter((name) => name.endsWith('.html'))

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(name, folder))
}

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await publish(name, bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    return (error as Error).message
  }
  return 'was not refused'
}

describe('page fixtures', () => {
  for (const page of pages) {
    const base = page.replace('.html', '')
    if (files.includes(`${base}.txt`)) {
      test(`${base} gives its text`, async () => {
        expect((await publish(page, bytesOf(page))).text).toBe(read(`${base}.txt`))
      })
      test(`${base} as text gives itself`, async () => {
        expect((await publish(`${base}.txt`, bytesOf(`${base}.txt`))).text).toBe(read(`${base}.txt`))
      })
    } else {
      test(`${base} is refused`, async () => {
        expect(`${await refusal(page, bytesOf(page))}\n`).toBe(read(`${base}.message`))
      })
    }
  }
})

const speech = ['各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。', '一、工作回顾', '生产总值增长5.2%。']
const paragraphs = speech.map((line) => `<p>${line}</p>`).join('')

async function textOf(source: string): Promise<string[]> {
  return (await publish('a.html', Buffer.from(source))).text.trimEnd().split('\n')
}

describe('a body that a script puts into the page', () => {
  const json = JSON.stringify(paragraphs)
  const unicode = json.replace(/[^\u0000-\u007F]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  const scripts: Readonly<Record<string, string>> = {
    'JSON': `var d = {"id": 1, "content": ${json}, "next": "首页"}`,
    'JSON, escaped': `var d = {"content": ${unicode}}`,
    'JSON within JSON': `var d = ${JSON.stringify(JSON.stringify({ id: 1, content: paragraphs }))}`,
    'single quotes': `document.write('<div class="a" style="b">${paragraphs}</div>')`,
    'a template string': `box.innerHTML = \`${paragraphs}\``,
    'escaped HTML': `var d = "${paragraphs.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`,
    'plain text': `var d = ${JSON.stringify(speech.join('\n'))}`,
  }
  for (const [name, script] of Object.entries(scripts)) {
    test(name, async () => {
      expect(await textOf(`<body><a href="/">首页</a><div id="x"></div><script>${script}</script>`)).toEqual(speech)
    })
  }
  test('a template element', async () => {
    expect(await textOf(`<body><div id="x"></div><script type="text/html"><div>${paragraphs}</div></script>`))
      .toEqual(speech)
  })
})

describe('lines', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['numbers split by tags and comments', '<p>增长<b>1<i>2</i></b><!-- x -->.<span>5</span>%，很快。</p>', ['增长12.5%，很快。']],
    ['sub and sup', '<p>PM<sub>2.5</sub>下降3%，面积9km<sup>2</sup>。</p>', ['PM2.5下降3%，面积9km2。']],
    ['breaks of the source', '<p>生产总值\n   <span>28</span>\n<span>9.7</span>亿元，\n  Wi-Fi\n  6全覆盖。</p>',
      ['生产总值289.7亿元，Wi-Fi 6全覆盖。']],
    ['blanks within a line stay', '<p>&nbsp;全省 100　个&nbsp;县，都有。&emsp;</p>', ['全省 100　个\u00A0县，都有。']],
    ['br ends a line', '<p>增长5%，很好。<br>下降3%，也好。</p>', ['增长5%，很好。', '下降3%，也好。']],
    ['pre keeps lines', '<pre>增长5%，很好。\n下降3%，也好。</pre>', ['增长5%，很好。', '下降3%，也好。']],
    ['a row a line', '<table><tr><th>指标</th><th>单位</th></tr><tr><td>用电量</td><td>亿<br>千瓦时</td></tr></table>',
      ['指标 单位', '用电量 亿千瓦时']],
    ['struck words are none', '<p>增长<del>4%</del><s>6%</s><strike>7%</strike>5%，很好。</p>', ['增长5%，很好。']],
    ['a page that nobody stops striking is read', `<p>增长5%，很好。<s>${'新建学校3所。'.repeat(20)}</s></p>`, [`增长5%，很好。${'新建学校3所。'.repeat(20)}`]],
    ['hidden text is none', '<p hidden>增长5%，很好。</p><p style="DISPLAY : none">增长6%。</p>', []],
    ['entities once', '<p>增长5&lt;6&amp;lt;，&ldquo;好&rdquo;&mdash;&#39;。</p>', ["增长5<6&lt;，“好”—'。"]],
  ]
  for (const [name, markup, lines] of cases) {
    test(name, async () => {
      expect(await textOf(`<body><div>${paragraphs}${markup}</div></body>`)).toEqual([...speech, ...lines])
    })
  }
})

describe('what a page hides is no text of it', () => {
  const styles = [
    'display:none', 'DISPLAY : none !important', 'display/**/:/* a */none', 'd\\69splay:none', '\\64 isplay:n\\6fne', 'visibility:hidden',
    'visibility: collapse', 'opacity:0', 'opacity: 0.0', 'opacity:0%', 'font-size:0', 'font-size: 0px', 'font:0/0 a', 'text-indent:-9999px',
    'position:absolute;left:-9999px', 'position:fixed; top:-5000px', 'margin-left:-9999px', 'color:#fff', 'color: white', 'color:#FFFFFF',
    'color:rgb(255, 255, 255)', 'color:#fff;background:#ffffff', 'color:red;background-color:red', 'color:transparent', 'color:rgba(0,0,0,0)',
    'overflow:hidden;height:0', 'width:0;overflow:hidden', 'position:absolute;clip:rect(0 0 0 0)', 'clip-path:inset(100%)', 'transform:scale(0)',
  ]
  const hidden = '增长99%，很好。'
  test.each(styles)('%s', async (style) => {
    expect(await textOf(`<body><div>${paragraphs}<p style="${style}">${hidden}</p><p>好<span style="${style}">99</span>，很好。</p></div></body>`))
      .toEqual([...speech, '好，很好。'])
  })
  const marked: readonly (readonly [string, string])[] = [
    ['the attribute hidden', `<p hidden>${hidden}</p>`],
    ['hidden until found', `<p hidden="until-found">${hidden}</p>`],
    ['a font in the colour of the page', `<p><font color="#FFFFFF">${hidden}</font></p>`],
    ['a class', `<style>.tip, .x { display: none }</style><p class="a tip">${hidden}</p>`],
    ['an id', `<style>/* a */ p#tip{visibility:hidden}</style><p id="tip">${hidden}</p>`],
  ]
  test.each(marked)('%s', async (_, markup) => {
    expect(await textOf(`<body><div>${paragraphs}${markup}</div></body>`)).toEqual(speech)
  })
  const shown = [
    'display:block', 'opacity:0.9', 'opacity:1', 'font-size:0.9em', 'text-indent:-2em', 'position:relative;left:-3px', 'color:#fff;background:#003366',
    'color:#000', 'height:0', 'overflow:hidden;width:auto', 'overflow:hidden', 'visibility:visible', 'margin-left:-10px', 'font:12px/0 a', 'font:10pt a', 'color:rgba(0,0,0,0.8)',
  ]
  test.each(shown)('%s is shown', async (style) => {
    expect(await textOf(`<body><div>${paragraphs}<p style="${style}">${hidden}</p></div></body>`)).toEqual([...speech, hidden])
  })
  test('what another rule or the colour behind it shows is text', async () => {
    const style = '<style>.tab{display:none}.tab.on{display:block}@media print{.p{display:none}}</style>'
    const markup = `<p class="tab on">甲${hidden}</p><p class="p">乙${hidden}</p><div style="background:#036"><p style="color:#fff">丙${hidden}</p></div>`
    expect(await textOf(`<body>${style}<div>${paragraphs}${markup}</div></body>`)).toEqual([...speech, `甲${hidden}`, `乙${hidden}`, `丙${hidden}`])
  })
})

test('a page says what its meta tags say', async () => {
  expect((await publish('date-differs.html', bytesOf('date-differs.html'))).meta).toEqual({
    title: '2026年青禾县政府工作报告',
    publishedOn: '2026-03-26',
    publisher: '青禾日报',
    siteCode: '9909990001',
    siteName: '青禾县人民政府',
    url: 'http://www.example.gov.cn/qh/2026/t1.html',
    head: '2026年青禾县政府工作报告\n——2026年1月15日在青禾县第十八届人民代表大会第五次会议上\n县长　林若水',
  })
})

test('a page without meta tags shows when and where it was published', async () => {
  const shown = '<h1>某县政府工作报告</h1><p>来源：某县日报 发布时间：2026年2月3日 10:20</p>'
  expect((await publish('a.html', Buffer.from(shown + paragraphs))).meta).toEqual({
    title: '某县政府工作报告', publishedOn: '2026-02-03', publisher: '某县日报', head: '某县政府工作报告',
  })
})

/** Where whole reports may lie; what is not there is not tested. */
const reportFolders = ['../raw/', ...(process.env['REPORTS'] ?? '').split(':').filter((path) => path !== '')]
  .map((path) => new URL(path.endsWith('/') ? path : `${path}/`, import.meta.url))
  .filter((url) => existsSync(url))
const reports = reportFolders.flatMap((url) =>
  readdirSync(url).filter((name) => name.endsWith('.txt')).sort().map((name) => new URL(name, url)))

function linesOf(text: string): string[] {
  return text.split('\n')
    .map((line) => line.replace(/^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/gu, ''))
    .filter((line) => line !== '')
}

describe.skipIf(lacks(reports.length > 0, 'report in ../shared'))('a report as page and as text has the same lines', () => {
  for (const report of reports) {
    const name = report.pathname.split('/').at(-1) ?? ''
    test(name, async () => {
      const text = linesOf((await publish(name, readFileSync(report))).text)
      const opening = Math.max(0, text.findIndex((line) => line.startsWith('各位代表')))
      for (const style of pageStyles) {
        const page = await publish('page.html', Buffer.from(wrapPage(text, style)))
        const lines = linesOf(page.text)
        const start = Math.max(0, lines.findIndex((line) => line.startsWith('各位代表')))
        const missing = text.slice(opening).filter((line) => !lines.includes(line))
        // A copied page has a foot of its own, which the page's reader leaves out.
        expect(missing.filter((line) => line.length > 60 || !text.slice(-20).includes(line)), style).toEqual([])
        const kept = new Set(lines)
        const spoken = text.slice(opening).filter((line) => kept.has(line))
        expect(lines.slice(start).join('\n'), style).toBe(spoken.slice(0, lines.length - start).join('\n'))
        expect(spoken.length - (lines.length - start), style).toBeLessThan(4)
        expect(lines.slice(0, start).filter((line) => !text.includes(line)), style).toEqual([])
      }
    })
  }
})
