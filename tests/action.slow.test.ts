/** The action that builds, its step run by the shell: what it gives to the next steps, in both languages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inTemporary, project } from './fixtures/run.ts'
import { expectFine, shell } from './fixtures/shell.ts'

const folder = inTemporary()

describe('the action that builds', () => {
  const { runs } = parse(readFileSync(join(project, '.github/actions/build/action.yml'), 'utf8')) as { runs: { steps: { name?: string, run?: string }[] } }
  const script = runs.steps.find(({ name }) => name === 'Build')?.run ?? ''
  const build = (lang = 'en', keepGoing = false) => shell(script, folder(''), {
    GITHUB_ACTION_PATH: join(project, '.github/actions/build'),
    ...Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((each) => [each, folder(`action-${each}`)])),
    RUNNER_TEMP: folder('runner'),
    RAW: 'my reports',
    OUT: 'my data',
    FORMAT: 'csv',
    KEEP_GOING: String(keepGoing),
    SAY: lang,
  })
  const outputs = () => readFileSync(folder('action-GITHUB_OUTPUT'), 'utf8').trim().split('\n').at(-2)
  const built = (...options: Parameters<typeof build>) => { expectFine(build(...options)) }
  const difference = () => readFileSync(folder('runner/difference.md'), 'utf8')

  test('says what changed since the build before', () => {
    mkdirSync(folder('my reports'), { recursive: true })
    const report = readFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), 'utf8')
    writeFileSync(folder('my reports/140802-2021.txt'), report)
    built()
    expect([outputs(), difference()]).toEqual(['changed=yes', 'The first build.\n'])
    built()
    expect([outputs(), difference()]).toEqual(['changed=no', 'The datasets are what the reports give.\n'])
    writeFileSync(folder('my reports/140802-2021.txt'), `${report}\n全年接待游客31.7万人次。\n`)
    built()
    expect(outputs()).toBe('changed=yes')
    expect(difference()).toContain('31.7')
    expect(readFileSync(folder('action-GITHUB_STEP_SUMMARY'), 'utf8')).toContain('31.7')
  })

  test('says so in Chinese too', () => {
    mkdirSync(folder('my reports'), { recursive: true })
    const report = readFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), 'utf8')
    writeFileSync(folder('my reports/140802-2021.txt'), report)
    built('zh')
    expect(difference()).toBe('首次生成。\n')
    writeFileSync(folder('my reports/140802-2021.txt'), `${report}\n全年接待游客31.7万人次。\n`)
    built('zh')
    expect(difference()).toMatch(/^\| 表 \| 新增 \|[^]*- `quantities（数量总账）`：`新增 31\.7万人次 /u)
  })

  const tiny = () => readFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), 'utf8')
  test('into a folder that holds no dataset yet, it is the first build', () => {
    mkdirSync(folder('my reports'), { recursive: true })
    writeFileSync(folder('my reports/140802-2021.txt'), tiny())
    mkdirSync(folder('my data'))
    writeFileSync(folder('my data/.gitkeep'), '')
    const { status } = build('en')
    expect([status, outputs(), difference()]).toEqual([0, 'changed=yes', 'The first build.\n'])
  })

  test.each([
    ['en', 'Refused, and so not in the datasets:', 'The first build.'], ['zh', '被拒绝、因此不在数据集中：', '首次生成。'],
  ])('with keep-going the other reports are built, and those that were refused are named: %s', (lang, refused, first) => {
    mkdirSync(folder('my reports'), { recursive: true })
    writeFileSync(folder('my reports/140802-2021.txt'), tiny())
    writeFileSync(folder('my reports/@team <b>.txt'), 'no report')
    const { status, stderr } = build(lang, true)
    expect([status, outputs()]).toEqual([0, 'changed=yes'])
    expect(difference()).toMatch(new RegExp(`^${refused}\n\n {4}@team <b>\\.txt[^\n]+\n\n${first}\n$`, 'u'))
    expect(stderr).toContain('@team <b>.txt')
    // Where nothing can be built, or it was not asked for, the step fails as it did, in any language.
    if (lang !== 'en') return
    expect(build(lang).status).toBe(1)
    rmSync(folder('my reports/140802-2021.txt'))
    expect(build(lang, true).status).toBe(1)
  })
})
