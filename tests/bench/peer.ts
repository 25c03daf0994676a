/** Microsoft's Recognizers-Text on the same lines: numbers, percentages, currencies, dimensions. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timed } from './measure.ts'

export const peerName = '@microsoft/recognizers-text-suite'
const peerVersion = '1.3.1'

interface Model { parse: (line: string) => unknown[] }
type Recognizer = new (culture: string) => Record<string, () => Model>

export interface PeerSpeed {
  version: string
  characters: number
  milliseconds: number
  found: number
}

/**
 * Installs the peer into a temporary folder, runs it over lines until `limit` milliseconds have
 * gone, once the models are warm. Gives null, and says why, where it cannot be installed.
 */
export async function peerSpeed(lines: readonly string[], limit: number): Promise<PeerSpeed | null> {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-peer-'))
  try {
    const options = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
    execFileSync('npm', [...options, `${peerName}@${peerVersion}`], { stdio: 'pipe' })
    const models = modelsIn(folder)
    const run = (line: string) => models.reduce((sum, model) => sum + model.parse(line).length, 0)
    for (const line of lines.slice(0, 20)) run(line)
    const speed = { version: peerVersion, characters: 0, milliseconds: 0, found: 0 }
    for (const line of lines) {
      speed.milliseconds += await timed(() => { speed.found += run(line) })
      speed.characters += line.length
      if (speed.milliseconds > limit) break
    }
    return speed
  } catch (error) {
    console.error(`${peerName} was not run: ${String(error).split('\n')[0]}`)
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Models are made once: making them for each line would cost more than reading it. */
function modelsIn(folder: string): Model[] {
  const load = createRequire(join(folder, 'package.json'))
  const recognizer = (name: string, type: string) => {
    const Made = (load(`@microsoft/recognizers-text-${name}`) as Record<string, Recognizer>)[type]!
    return new Made('zh-cn')
  }
  const numbers = recognizer('number', 'NumberRecognizer')
  const units = recognizer('number-with-unit', 'NumberWithUnitRecognizer')
  return [
    numbers.getNumberModel!(), numbers.getPercentageModel!(),
    units.getCurrencyModel!(), units.getDimensionModel!(),
  ]
}
