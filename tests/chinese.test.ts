/** What is told at length, in Chinese: explanations, traces, differences, changelogs have no English sentence in them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codeIn, columnIn, measureIn, tableIn } from '../pipeline/code-names.ts'
import { languageOfEntries, toEntry } from '../pipeline/diff/changelog.ts'
import { compare, type Diff } from '../pipeline/diff/compare.ts'
import { annotations } from '../pipeline/diff/github.ts'
import { toMarkdown } from '../pipeline/diff/markdown.ts'
import { sayDiff } from '../pipeline/diff/say.ts'
import { explain } from '../pipeline/explain/index.ts'
import { sayExplanation } from '../pipeline/explain/words.ts'
import { frameRules } from '../pipeline/extract/frames.ts'
import { itemRules } from '../pipeline/extract/budgets/order.ts'
import { namingRules } from '../pipeline/extract/names/order.ts'
import { templates } from '../pipeline/messages.ts'
import { schemas, tableNames } from '../pipeline/schemas.ts'
import { datasetOf } from './dataset.ts'
import { inTemporary, project, runBuild, runScript } from './fixtures/run.ts'

/** Lines with three words of English in a row, apart from file names, what is typed and what stands between «». */
function englishIn(text: string): string[] {
  const bare = (line: string) => line.replace(/\S+\.(?:tsv?|csv)\S*|grep -rn .*|«[^»]*»|`npm [^`]*`/gu, '|')
  return text.split('\n').filter((line) => /[A-Za-z]+(?: [A-Za-z]+){2}/u.test(bare(line)))
}

test('English is found where there is some', () => {
  expect(englishIn('规则 a value without a subject\n数量 lexicon/words.tsv:2 predicate, value/stated')).toHaveLength(1)
})

const sentences = [
  '全年地区生产总值完成301.2亿元，增长4.1%，其中第一产业12亿元、下降0.3%。',
  '城乡居民人均可支配收入分别增长5%、6.5%左右，高于全省2个百分点，总量居全市第2位。',
  '签约产业项目27个，总投资207亿元；安排1亿元项目前期经费，启动投资3亿元的冷链物流项目。',
  '企业开办时间由20个工作日压缩至3个工作日，发放补贴5000万元，惠及3万人。',
  '为80岁以上老人每人每月发放100元补贴，农村低保标准提高到每人每年5000元。',
  '到2025年城镇化率达到60%以上，力争三年内新建公园12个；粮食总产量与上年同步增长。',
  '时隔10周年，3个月时间，百亿元企业5家，连续5年，4.2、7，建成5G基站300个。',
]

describe('an explanation', () => {
  test.each(sentences)('of %s', (text) => {
    for (const heading of [undefined, '二、2026年工作安排']) {
      const found = explain(text, { trace: true, ...(heading === undefined ? {} : { heading }) })
      const said = sayExplanation(found, 2026, '', 'zh')
      expect(englishIn(said)).toEqual([])
      expect(englishIn(sayExplanation(found, 2026, '', 'en')).length).toBeGreaterThan(1)
    }
  })

  test('of every example of every rule for names', () => {
    for (const { examples } of namingRules) for (const example of examples) {
      expect(englishIn(sayExplanation(explain(example.split(' → ')[0] ?? '', { trace: true }), 2026, '', 'zh'))).toEqual([])
    }
  })

  test('has why a rule may read so', () => {
    const known = new Set(templates().map(({ english }) => english))
    const whys = [...namingRules, ...itemRules, ...Object.values(frameRules)].map(({ why }) => why)
    expect(whys.filter((why) => !known.has(why))).toEqual([])
  })

  test('on the command line, of a sentence and of a row', async () => {
    const script = 'pipeline/cli/explain.ts'
    const { stdout } = await runScript(script, ['地区生产总值增长6.5%左右。', '--lang', 'zh', '--heading', '二、工作安排', '--trace'])
    expect(stdout).toContain('当作 2026 年的报告来读，在标题“二、工作安排”之下\n\n数量\n  6.5%  target（目标）  = 6.5 %  依据 value/stated\n\n数据行\n')
    expect(stdout).toContain('  targets（目标）  地区生产总值 (gdp)  growth（增速）  ≈ 6.5 %  2026  依据 value/stated\n    id（标识）：')
    expect(stdout).toContain('\n    table（表） targets（目标）  推定：标题')
    const json = ['地区生产总值增长6.5%左右。', '--trace', '--json']
    expect((await runScript(script, [...json, '--lang', 'zh'])).stdout).toBe((await runScript(script, [...json, '--lang', 'en'])).stdout)
  })
})

describe('a row', () => {
  const folder = inTemporary()
  test('with its trace', async () => {
    await runBuild('--out', folder('out'), '--quiet', '--no-pages', '--format', 'csv')
    for (const table of ['targets', 'budgets']) {
      const id = /^[tb]_[0-9a-f]+/mu.exec(readFileSync(folder(`out/data/${table}.csv`), 'utf8'))![0]
      for (const more of [[], ['--trace']]) {
        const { stdout } = await runScript('pipeline/cli/explain.ts', [id, ...more, '--lang', 'zh', '--out', folder('out')])
        expect(stdout).toMatch(/^(?:targets（目标）|budgets（资金）) CN-140802-2020，第 \d+ 行\n章节：/u)
        expect(englishIn(stdout)).toEqual([])
      }
    }
  })
})

describe('a difference', () => {
  const name = '140802-2021.txt'
  const tiny = readFileSync(`${project}/tests/fixtures/tiny/raw/${name}`, 'utf8')
  const diffOf = async (text: string) => compare(await datasetOf({ [name]: tiny }), await datasetOf({ [name]: text }))
  const edited = tiny.replace('增长7%左右', '增长6.5%左右')

  test('has names of metrics, measures and tables', async () => {
    const diff = await diffOf(edited)
    expect(sayDiff(diff, false, 'zh')[0]).toBe('targets（目标） 140802-2021：地区生产总值增速 ≈ 7 % → ≈ 6.5 %（第 17 行）')
    expect(englishIn(sayDiff(diff, true, 'zh').join('\n'))).toEqual([])
    expect(annotations(diff, 'raw', (_file, line) => line, 'zh')).toEqual([
      'x::error file=raw/140802-2021.txt,line=17,title=targets::地区生产总值增速 ≈ 7 %25 → ≈ 6.5 %25'.slice(1),
    ])
    const text = toMarkdown(diff, 'zh')
    expect(text).toMatch(/^\| 表 \| 新增 \| 删去 \| 改动 \| 措辞 \|\n/u)
    expect(text).toContain('### `CN-140802-2021`\n\n- `targets（目标）`：`地区生产总值增速 ≈ 7 % → ≈ 6.5 %`（第 17 行）\n')
    expect(toEntry(diff, '0.1.1', '2026-11-23', 'zh')).toMatch(/^## 0\.1\.1 — 2026-11-23\n\n- `targets（目标）`：改动 1 行\n/u)
  })

  test('of whatever kind', async () => {
    const texts = [tiny.slice(0, tiny.indexOf('增长7%')), tiny.replaceAll('2021', '2022').replaceAll('2020', '2021'), edited]
    const row = { table: 'targets', row_id: 't_1', report_id: 'CN-1', decision: 'right', by: 'li', on: '2026-03-05' }
    const empty: Diff = { changes: [], moved: {}, renamed: {}, recounted: {}, columns: [], files: { added: ['a'], removed: ['b'], changed: ['c'] } }
    const diffs: Diff[] = [...await Promise.all(texts.map(diffOf)), empty, {
      ...empty, moved: { targets: 2 }, renamed: { targets: 2 }, recounted: { reports: 1 }, columns: [{ table: 'targets', added: ['review', 'colour'], removed: ['rule'] }],
      changes: [{ kind: 'added', table: 'corrections', report: 'CN-1', file: '', line: null, columns: [], before: null, after: row }],
    }]
    for (const diff of diffs) {
      const said = [...sayDiff(diff, false, 'zh'), ...sayDiff(diff, true, 'zh'), toMarkdown(diff, 'zh'), toEntry(diff, '0.1.1', '2026-11-23', 'zh')].join('\n')
      expect(englishIn(said)).toEqual([])
      expect(said).not.toMatch(/\b(?:added|removed|changed|reworded|line|in step|empty)\b/u)
    }
    const said = sayDiff(diffs.at(-1) as Diff, false, 'zh')
    expect(said).toContain('审核 1：新增，审核人 li，2026-03-05：1 right（正确）')
    expect(said).toContain('targets（目标）：新列 review（审核），colour')
    expect(said).toContain('2 行在文中换了位置，其余相同')
  })
})

describe('the changelog', () => {
  const folder = inTemporary()
  const script = 'pipeline/cli/changelog.ts'
  const zh = { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }
  const build = async () => {
    await runBuild('--out', folder('old'), '--quiet', '--no-pages', '--format', 'csv')
    await runBuild('--out', folder('new'), '--quiet', '--no-pages', '--format', 'csv')
    const place = folder('new/data/targets.csv')
    writeFileSync(place, readFileSync(place, 'utf8').replace(/^t_.*\n/mu, ''))
    return [folder('old'), folder('new'), '--date', '2026-11-23']
  }

  test('is in the language asked for, else of the file, else English, whatever the locale', async () => {
    const words = await build()
    expect((await runScript(script, words, '', zh)).stdout).toContain('- `targets`: 1 removed\n')
    expect((await runScript(script, [...words, '--lang', 'zh'])).stdout).toContain('- `targets（目标）`：删去 1 行\n')
    const file = folder('CHANGES.md')
    const add = async (version: string, ...more: string[]) => {
      expect((await runScript(script, [...words, '--data-version', version, '--file', file, ...more], '', zh)).code).toBe(0)
      return readFileSync(file, 'utf8')
    }
    expect(await add('1.0.0', '--lang', 'zh')).toMatch(/^# 数据更新记录\n\n## 1\.0\.0 — 2026-11-23\n\n- `targets（目标）`：删去 1 行/u)
    expect(await add('1.1.0')).toMatch(/## 1\.1\.0 — 2026-11-23\n\n- `targets（目标）`：删去 1 行[^]*## 1\.0\.0/u)
    expect(await add('1.2.0', '--lang', 'en')).toMatch(/## 1\.2\.0 — 2026-11-23\n\n- `targets`: 1 removed/u)
    expect(await add('1.3.0')).toMatch(/## 1\.3\.0 — 2026-11-23\n\n- `targets`: 1 removed/u)
  })

  test.each([
    ['# Changes of the data\n\n', 'en'], ['# 更新记录\n\n', 'zh'], ['', 'en'],
    ['# 更新记录\n\n## 0.1.0 — 2026-01-01\n\n- `targets（目标）`: 1 changed\n', 'en'],
    ['# Changes\n\n## 0.2.0 — 2026-01-01\n\n- `targets`：改动 1 行\n\n## 0.1.0 — 2025-01-01\n\n- `targets`: 1 changed\n', 'zh'],
  ])('%j began in %s', (text, language) => { expect(languageOfEntries(text)).toBe(language) })
})

describe('a code', () => {
  test('has its name beside it in Chinese, and is alone in English', () => {
    expect(codeIn('zh', 'targets', 'measure', 'growth')).toBe('growth（增速）')
    expect(codeIn('zh', 'targets', 'comparator', 'eq')).toBe('eq（等于）')
    expect(codeIn('zh', 'budgets', 'kind', 'award')).toBe('award（奖励）')
    expect(codeIn('zh', 'budgets', 'item', 'award')).toBe('award')
    expect(codeIn('en', 'budgets', 'kind', 'award')).toBe('award')
    expect([measureIn('zh', 'average_growth'), measureIn('en', 'average_growth')]).toEqual(['年均增速', 'average growth'])
    expect([tableIn('zh', 'targets'), tableIn('zh', 'constructor'), columnIn('zh', 'targets', 'deadline')]).toEqual(['targets（目标）', 'constructor', 'deadline（期限）'])
  })

  test('of every table has one', () => {
    for (const table of tableNames) for (const { name } of schemas[table].columns) {
      const codes = (schemas[table].json.properties as Record<string, { enum?: string[] }>)[name]?.enum ?? []
      for (const code of codes.filter((one) => typeof one === 'string' && one !== '')) expect([table, name, codeIn('zh', table, name, code)]).toEqual([table, name, expect.stringMatching(/（.*）$/u)])
    }
  })
})
