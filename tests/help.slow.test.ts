/** The help of every command in Chinese: a program is started for each. */
import { expect, test } from 'vitest'
import { commands } from '../pipeline/cli/commands.ts'
import { startScript } from './fixtures/run.ts'

test.each(commands)('helps with $name in Chinese', ({ name }) => {
  const { code, stdout } = startScript('pipeline/bin.ts', ['--lang', 'zh', name, '--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(new RegExp(`^用法：baogao ${name}\\b`, 'u'))
  // What is typed stays: commands, options, keys and codes. No sentence is left in English.
  expect(stdout.split('\n').filter((line) => /\b(?:the|that|of|what|which)\b/u.test(line))).toEqual([])
})
