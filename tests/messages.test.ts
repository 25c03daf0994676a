/** Messages in two languages: the table has all that the program says, and says it with the same slots. */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asCalled } from '../pipeline/cli/called.ts'
import { languageOf } from '../pipeline/cli/language.ts'
import { sayTwins } from '../pipeline/parts/twins.ts'
import { inChinese, inLanguage, partInChinese, problemInChinese, sayIn, templates } from '../pipeline/messages.ts'
import { languages, messages, parts } from './examples/messages.ts'
import { inTemporary, project, runScript, yanhu } from './fixtures/run.ts'
import { saidBy, tidy } from './said.ts'

const all = templates()
const blank = (words: string) => words.replace(/\{(?:\d+|#)\}/gu, '\0')
const slotsOf = (words: string) => [...new Set([...words.matchAll(/\{(\d+|#)[~!]?\}/gu)].map(([, slot]) => slot))].sort()
const fill = (words: string, value: string) => words.replace(/\{\d+\}/gu, value).replace('{#}', '12')

describe('a message', () => {
  test.each(messages)('%s', (english, chinese) => {
    expect(inChinese(english)).toBe(chinese)
    expect(inLanguage(english, 'en')).toBe(english)
  })

  test.each(parts)('has as a part: %s', (english, chinese) => { expect(partInChinese(english)).toBe(chinese) })

  test('of a problem has its file, place, fault and cure', () => {
    const todo = 'Download it again'
    expect(problemInChinese({ code: 'file-empty', file: 'a.txt', what: 'holds no bytes', todo })).toBe('a.txt：没有任何内容。请重新下载。')
    expect(problemInChinese({ code: 'file-charset', file: 'a.txt', place: 'byte 7', what: 'is not valid UTF-8', todo }))
      .toBe('a.txt，第 7 字节：不是有效的 UTF-8。请重新下载。')
  })

  test('takes no longer the longer what it quotes', () => {
    const long = '" must be '.repeat(20_000)
    expect(inChinese(`"${long}`)).toContain(long.slice(20, 1000))
  })
})

describe('the table', () => {
  test('has no line twice, and Chinese in every line', () => {
    const english = all.map((one) => one.english)
    expect(english.filter((words, at) => english.indexOf(words) !== at)).toEqual([])
    expect(all.filter(({ english, chinese }) => !/[\p{Script=Han}\u2026\uff0c\uff1a]/u.test(chinese) && /[a-z]{3}/u.test(english))).toEqual([])
  })

  test('has the same slots in both languages', () => {
    expect(all.filter(({ english, chinese }) => slotsOf(english).join() !== slotsOf(chinese).join())).toEqual([])
    expect(all.filter(({ english }) => /\}\{/u.test(english)).map(({ english }) => english)).toEqual([])
  })

  test('keeps what is put into a sentence', () => {
    const lost = all.filter(({ english, chinese, where }) => {
      if (chinese.includes('!}') || !english.includes('{')) return false
      const said = where === 'exact' ? sayIn('zh', english, ...Array<string>(9).fill('«甲»'))
        : (where === 'part' ? partInChinese : inChinese)(fill(english, '«甲»'))
      return !/\p{Script=Han}/u.test(said.replaceAll('«甲»', '')) || (english.includes('{0}') && !said.includes('«甲»'))
    })
    expect(lost.map(({ english }) => english)).toEqual([])
  })

  /** Neither sentences nor parts of such: what is typed, markup, file names, what stands in files that are written. */
  const noMessage = /^(?:mc:\w+$|(?:import|export) (?:\{|const )|option:\w+$|--|<|::|#|\||- |\{0\}<|p\[|og:|article:|metrics:missing$|csv,json$|start,end$|baogao |\{0\} baogao$|\{0\}, ?\{1\}$)/u
  const elsewhere: ReadonlySet<string> = new Set([
    // Hints in a new .yml file, what a workbook or an archive is asked for, what makes the
    // package, and what the library says to whoever calls it.
    ...saidBy().filter(({ path }) => /^(?:cli\/(?:facts|pack-\w+|row-types)|formats\/xlsx|library|library\/\w+)\.ts$/u.test(path)).map(({ words }) => words),
    'PowerPoint Document', 'the form {0} has a mark too many: {1}', 'no plain file', 'keys that are no hashes: more than {0} have one rest',
    // Parts of the sentence about a row of data, whose words are codes.
    'budgets, {0}', 'state {0}', 'lexicon/units.tsv:{0}', 'grep -rn "\'<id>\'" pipeline', 'npm run diff', '{0} passages {1}/{2}', '{0} {1} of {2} {3}', '{0} in {1}', 'none named',
    // Put together out of what has lines of its own.
    'in a section {0}', '{0} (in {1})', 'row {0}: {1}', ', sheet {0}',
    // One and many have lines of their own.
    '{0} {1} (lines {2} and {3})',
    '{0} read as fact and, in the same sentence, as plan: {1}',
  ])

  test('a sentence about two files is put into Chinese as a whole, down to what has no date or title', () => {
    const known = { file: 'a.txt', title: '', deliveredOn: '', format: 'text', characters: '12', sha256: 'a' }
    const said = inChinese(sayTwins('CN-140802-2020', known, { ...known, file: 'b.txt', title: '报告', deliveredOn: '2020-01-02', sha256: 'b' }))
    expect(said).toBe('编号为 CN-140802-2020，与 b.txt 相同：a.txt 是 没有标题，日期不详，text，12 个字符；b.txt 是 “报告”，日期为 2020-01-02，text，12 个字符')
  })

  test('has a line for all that the program says', () => {
    const keys = all.map(({ english }) => blank(tidy(english)))
    const known = new Set(keys)
    const said = saidBy()
    expect(said.length).toBeGreaterThan(600)
    const isKnown = (words: string) => known.has(blank(words)) || keys.some((key) => key.includes(blank(words)))
      // What is put in may be nothing: a sentence with a tail that not all have.
      || ['x', ''].some((value) => inChinese(fill(words, value)) !== fill(words, value))
      || inChinese(words.replace(/\{\d+\}$/u, '')) !== words.replace(/\{\d+\}$/u, '')
    const missing = said.filter(({ words }) => !noMessage.test(words) && !elsewhere.has(words) && !isKnown(words))
    expect(missing).toEqual([])
  })

  test('has no line that nothing says', () => {
    const others = ['node_modules/commander/lib/command.js', 'node_modules/commander/lib/suggestSimilar.js', 'node_modules/commander/lib/help.js', 'node_modules/commander/lib/option.js', 'schemas/dataset.json']
    const own = readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:ts|mjs|py)$/u.test(path))
    const sources = [...own.map((path) => `pipeline/${path}`), ...others]
      .map((path) => readFileSync(join(project, path), 'utf8')).join('\n').replace(/\\(['"`])/gu, '$1').replace(/\s+/gu, ' ')
    const unsaid = all.filter(({ english }) => {
      const pieces = english.replace(/\s+/gu, ' ').split(/\{(?:\d+|#)\}|[:;,.()"“”/→]/u).map((piece) => piece.trim())
      const own = pieces.filter((piece) => /^new column|\w.{6}/u.test(piece))
      // Many of a kind are said by their name: `3 targets`.
      const isSaid = (piece: string) => sources.includes(piece) || sources.includes(piece.replace(/s$/u, ''))
      return !(own.length > 0 ? own : pieces.filter(Boolean)).some(isSaid) && !english.includes('new column')
    })
    expect(unsaid.map(({ english }) => english)).toEqual([])
  })
})

test.each([
  ['"npm run dataset -- --help" lists the keys', '"baogao dataset --help" lists the keys'],
  ['请运行 npm run -s metrics:missing -- --top 5；', '请运行 baogao metrics:missing --top 5；'],
  ['build: npm run build', 'build: baogao build'],
])('%s is said by the package as %s', (words, there) => {
  expect([asCalled(words, false), asCalled(words, true)]).toEqual([words, there])
})

test.each(languages)('%j with %j speaks %s', (words, environment, language) => {
  expect(languageOf(words, environment)).toBe(language)
})

test('a template asked for by name takes no word of others for one of the program', () => {
  expect(sayIn('zh', 'of {0}', '0 added')).toBe('属于 0 added')
  expect(sayIn('en', '{0}, line {1}', '{1}', '7')).toBe('{1}, line 7')
  expect(sayIn('zh', 'of another world')).toBe('of another world')
  // What is only asked for so is never found in words.
  expect(all.some(({ english, where }) => english === 'of {0}' && where === 'exact')).toBe(true)
  expect([inChinese('of a'), partInChinese('of a')]).toEqual(['of a', 'of a'])
})

describe('the command line', () => {
  const folder = inTemporary()
  const chinese = { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }
  const english = { LC_ALL: 'C' }
  const raw = () => {
    mkdirSync(folder('raw'))
    cpSync(yanhu, folder('raw/140802-2020.txt'))
    return ['--raw', folder('raw'), '--out', folder('out'), '--no-pages', '--format', 'csv']
  }
  const build = (options: string[], env: Record<string, string>) => runScript('pipeline/build.ts', options, '', env)

  test('says summary, doubt and what to open in the language of the locale', async () => {
    const options = raw()
    writeFileSync(folder('raw/140802-2020.yml'), 'year: 2019\n')
    const zh = await build(options, chinese)
    expect(zh.code).toBe(0)
    expect(zh.stderr).toMatch(/^说明：没有 dataset\.yml 说明这是谁的数据集，[^a-z]*"npm run dataset" 建立一个\n$/mu)
    expect(zh.stdout).toMatch(/^ {2}\d+ 个指标，\d+ 个目标，\d+ 笔资金，\d+ 条名词解释$/mu)
    expect(zh.stdout).toMatch(/^ {2}疑点：140802-2020\.txt: facts\/year: 年份是 2019，讲话却在 /mu)
    expect(zh.stdout).toMatch(/1 份报告 → .*out\/data、.*out\/text，用时 \d+\.\d\d 秒\n表格在 .*out\/data，各列的含义见 .*out\/CODEBOOK\.zh\.md。\n$/u)
    const en = await build(options, english)
    expect(en.stdout).toMatch(/^ {2}doubt: 140802-2020\.txt: facts\/year: the year is 2019, but /mu)
    expect(en.stdout).toMatch(/1 report → .*\nThe tables are in .*out\/data, what their columns mean in .*CODEBOOK\.en\.md\.\n$/u)
    expect(en.stdout).not.toMatch(/疑点/u)
    const untimed = (words: string) => words.replace(/in \d+\.\d\d s/u, '')
    expect(untimed((await build([...options, '--lang', 'en'], chinese)).stdout)).toBe(untimed(en.stdout))
  })

  test('says that there was nothing new, and what to open all the same', async () => {
    const options = [...raw(), '--cache', folder('cache')]
    await build(options, english)
    expect((await build(options, english)).stdout).toMatch(/1 report, nothing has changed → .*\nThe tables are in /u)
    expect((await build(options, chinese)).stdout).toMatch(/1 份报告，没有变化 → .*\n表格在 /u)
  })

  test('says why a file is refused, escaped as ever, on stderr', async () => {
    const options = raw()
    writeFileSync(folder('raw/a\u001b[2J.txt'), '')
    const zh = await build(options, chinese)
    expect([zh.code, zh.stdout]).toEqual([1, ''])
    expect(zh.stderr).toBe(`错误：a\\u001b[2J.txt：没有任何内容。请重新下载。\n没有写入；${folder('out')} 保持原样。\n`)
    expect((await build(options, english)).stderr).toBe(`error: a\\u001b[2J.txt: holds no bytes. Download it again.\nNothing was written; ${folder('out')} is as it was.\n`)
  })

  test('gives programs the same in both languages, and writes the same', async () => {
    const options = raw()
    writeFileSync(folder('raw/b.txt'), '')
    const json = [...options, '--keep-going', '--json']
    const zh = (await build(json, chinese)).stdout
    const en = (await build(json, english)).stdout
    expect(zh).toBe(en)
    expect(zh).toContain('holds no bytes')
  })

  test.each([
    [['--lang', 'zh', '--help']], [['--lang=zh', '--help']], [['--lang', 'zh', 'help']], [['--lang', 'zh']], [['--help', '--lang', 'zh']],
  ])('lists the commands in the language asked for: baogao %j', async (words) => {
    const { code, stdout } = await runScript('pipeline/bin.ts', words, '', english)
    expect([code, stdout.split('\n')[0]]).toEqual([0, '用法：baogao <命令> [选项]'])
  })

  test('helps with a command that is named behind help, and with none that is not there', async () => {
    const own = await runScript('pipeline/bin.ts', ['help', 'review'], '', english)
    expect([own.code, own.stdout.split('\n')[0]]).toEqual([0, 'Usage: baogao review [options] [command]'])
    // What it names can be called so.
    expect(own.stdout).toContain('`baogao review sample --help` tells more')
    expect((await runScript('pipeline/bin.ts', ['help', 'nope'], '', english)).code).toBe(2)
  })

  test.each([
    ['pipeline/bin.ts', ['biuld'], "错误：没有命令 'biuld'。是不是 'build'？\n（--help 列出各个命令）\n"],
    ['pipeline/bin.ts', ['build', '--fromat', 'csv'], "错误：没有选项 '--fromat'\n（是不是 --format？）\n（--help 说明用法）\n"],
    ['pipeline/build.ts', ['--format', 'parqet'], '错误：--format parqet 中有不认识的格式；可以是：csv, json, parquet, sqlite, xlsx、all。是不是 parquet？\n（--help 说明用法）\n'],
    ['pipeline/build.ts', ['--format', ' '], '错误：--format 后面没有格式；可以是：csv, json, parquet, sqlite, xlsx、all\n（--help 说明用法）\n'],
    ['pipeline/build.ts', ['--lang', 'fr'], "错误：选项 '--lang <language>' 不能是 'fr'。可以是：zh, en。\n（--help 说明用法）\n"],
    ['pipeline/cli/diff.ts', ['a'], "错误：缺少参数 'new'\n（--help 说明用法）\n"],
    ['pipeline/cli/stage.ts', ['raed'], "错误：没有命令 'raed'。是不是 'read'？\n（--help 列出各个命令）\n"],
  ])('says what is called wrongly: %s %j', async (script, words, said) => {
    const { code, stderr } = await runScript(script, words, '', chinese)
    expect([code, stderr]).toEqual([2, said])
  })
})
