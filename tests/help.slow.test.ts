/** The help of every command, in Chinese and in the reference: a program is started for each. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../pipeline/cli/commands.ts'
import { project, startScript } from './fixtures/run.ts'

test.each(commands)('helps with $name in Chinese', ({ name }) => {
  const { code, stdout } = startScript('pipeline/bin.ts', ['--lang', 'zh', name, '--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(new RegExp(`^用法：baogao ${name}\\b`, 'u'))
  // What is typed stays: commands, options, keys and codes. No sentence is left in English.
  expect(stdout.split('\n').filter((line) => /\b(?:the|that|of|what|which)\b/u.test(line))).toEqual([])
})

test('the reference of all commands is what they say of themselves', () => {
  const { code, stdout } = startScript('pipeline/cli/reference.ts', [])
  expect(code).toBe(0)
  expect(readFileSync(join(project, 'pipeline/REFERENCE.md'), 'utf8'), 'run npm run -s reference > pipeline/REFERENCE.md').toBe(stdout)
})
