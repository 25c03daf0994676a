/** Takes the README's picture of a report's page: `node --import ./pipeline/loader.mjs tests/explorer/picture.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { launch } from './chromium.ts'
import { project, writePages, yanhuSample } from './sample.ts'

const width = 1440
const height = 840

const sample = await yanhuSample()
sample.doubts.clear()
const target = sample.tables.targets.find((row) => row['metric_id'] === 'gdp')!
const url = (await writePages(sample))('reports/CN-140802-2020.html')
const browser = await launch()
const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'zh-CN' })
await page.goto(`${url}#id=${target['id']}`)
await page.waitForTimeout(500)
const shot = (await page.screenshot()).toString('base64')
const blank = await browser.newPage()
const colours = await blank.evaluate(async ([source, wide, high]) => {
  const image = new Image()
  image.src = `data:image/png;base64,${source}`
  await image.decode()
  const canvas = new OffscreenCanvas(wide, high)
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  return [...new Uint32Array(context.getImageData(0, 0, wide, high).data.buffer)]
}, [shot, width, height] as const)
await browser.close()
writeFileSync(join(project, '.github', 'explorer.png'), toPng(colours))

/** Pixels (ABGR) as a PNG with a palette: a third of the size, and nobody sees the difference. */
function toPng(pixels: number[]): Buffer {
  const counts = new Map<number, number>()
  // Colours are rarer than greys, and missed more: each counts fifty times.
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + (isGrey(pixel) ? 1 : 50))
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([colour]) => colour)
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const rows = Buffer.alloc((width + 1) * height)
  pixels.forEach((pixel, index) => {
    let place = places.get(pixel)
    if (place === undefined) {
      place = nearest(palette, pixel)
      places.set(pixel, place)
    }
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = place
  })
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))), chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function isGrey(colour: number): boolean {
  return Math.max(...channels(colour)) - Math.min(...channels(colour)) < 40
}

function channels(colour: number): number[] {
  return [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]
}

function nearest(palette: number[], colour: number): number {
  const distance = (other: number) =>
    channels(other).reduce((sum, channel, index) => sum + (channel - channels(colour)[index]!) ** 2, 0)
  return palette.reduce((best, other, place) => (distance(other) < distance(palette[best]!) ? place : best), 0)
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
