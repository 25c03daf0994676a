/** A chart as a picture that stands alone: title, drawing, source line; as SVG, and painted as PNG. */
import { download } from '../save.ts'

/** What a drawing gets from the style sheet, and must carry itself outside the page. */
const carried = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'font-family', 'text-anchor',
] as const

const edge = 16
const space = 'http://www.w3.org/2000/svg'

/** Pixels of a PNG for one of the drawing: sharp on paper and on fine screens. */
const fineness = 2

/** Saves a chart; the type is that of the file. */
export async function savePicture(svg: SVGSVGElement, name: string, title: string, source: string, type: 'svg' | 'png') {
  const picture = pictureOf(svg, title, source)
  if (type === 'svg') return download(`${name}.svg`, 'image/svg+xml', new XMLSerializer().serializeToString(picture))
  const [width, height] = [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))]
  const canvas = document.createElement('canvas')
  canvas.width = width * fineness
  canvas.height = height * fineness
  const context = canvas.getContext('2d')!
  context.scale(fineness, fineness)
  // Painted here: a picture of the SVG would have to be loaded, and the page may load nothing.
  for (const element of picture.querySelectorAll('*')) paint(context, element)
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve) })
  if (blob) download(`${name}.png`, 'image/png', blob)
}

/** The drawing with all that the page's style gives it, its title above and its source below. */
export function pictureOf(svg: SVGSVGElement, title: string, source: string): SVGSVGElement {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const { width, height } = svg.getBoundingClientRect()
  const own = getComputedStyle(svg)
  const font = getComputedStyle(document.body).fontFamily
  const ink = plainColour(context, own.color)
  const lines = (text: string, size: number, weight: number) => {
    context.font = `${weight} ${size}px ${font}`
    return wrapped(context, text, width)
  }
  const [head, foot] = [lines(title, 16, 700), lines(source, 11, 400)]
  const top = edge + head.length * 22
  const whole = { width: Math.ceil(width) + 2 * edge, height: Math.ceil(height) + top + foot.length * 16 + 2 * edge }
  const picture = make('svg', { xmlns: space, ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` }) as SVGSVGElement
  picture.append(make('title', {}, title))
  picture.append(make('rect', { ...whole, fill: plainColour(context, getComputedStyle(document.body).backgroundColor) }))
  const text = (line: string, y: number, size: number, weight: number) =>
    make('text', { x: edge, y, fill: ink, 'font-size': `${size}px`, 'font-weight': weight, 'font-family': font }, line)
  head.forEach((line, at) => picture.append(text(line, edge + 14 + at * 22, 16, 700)))
  foot.forEach((line, at) => picture.append(text(line, top + height + edge + 8 + at * 16, 11, 400)))
  picture.append(carry(context, svg, top))
  return picture
}

/** The parts of the drawing, moved below the title, with what they get from the style sheet. */
function carry(context: CanvasRenderingContext2D, svg: SVGSVGElement, top: number): Element {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  for (const [at, element] of [...svg.querySelectorAll('*')].entries()) {
    const target = copies[at]!
    // What only widens the place for a click is no part of the picture.
    if (element.classList.contains('hit')) target.remove()
    target.removeAttribute('class')
    if (element.tagName === 'title' || element.tagName === 'g') continue
    const style = getComputedStyle(element)
    for (const name of carried) {
      const value = style.getPropertyValue(name)
      target.setAttribute(name, name === 'fill' || name === 'stroke' ? plainColour(context, value) : value)
    }
  }
  const group = make('g', { transform: `translate(${edge} ${top})` })
  group.append(...copy.childNodes)
  return group
}

/** A colour as every program reads one: `#0b62ad`, `none`. */
function plainColour(context: CanvasRenderingContext2D, colour: string): string {
  if (colour === 'none' || colour === '') return 'none'
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data
  if (alpha === 0) return 'none'
  return `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`
}

/** Words in lines of at most a width; Chinese may break anywhere. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const part of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    const longer = lines[lines.length - 1]! + part
    if (context.measureText(longer.trimEnd()).width > width && lines[lines.length - 1] !== '') lines.push(part.trimStart())
    else lines[lines.length - 1] = longer
  }
  return lines
}

function make(tag: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS(space, tag)
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') element.setAttribute(name, String(value))
  element.textContent = text
  return element
}

/** Paints one element: those that the charts are made of. */
function paint(context: CanvasRenderingContext2D, element: Element) {
  const value = (name: string) => element.getAttribute(name) ?? ''
  const number = (name: string) => Number.parseFloat(value(name)) || 0
  context.save()
  const moved = /translate\((\S+) (\S+)\)/u.exec(element.closest('g[transform]')?.getAttribute('transform') ?? '')
  if (moved) context.translate(Number(moved[1]), Number(moved[2]))
  if (element.tagName === 'text') {
    context.font = `${value('font-weight')} ${value('font-size')} ${value('font-family')}`
    context.textAlign = ({ middle: 'center', end: 'right' } as const)[value('text-anchor')] ?? 'left'
    context.fillStyle = value('fill')
    context.fillText(element.textContent ?? '', number('x'), number('y'))
  } else {
    const path = outline(element.tagName, number, value)
    if (path) {
      context.setLineDash((value('stroke-dasharray').match(/[\d.]+/gu) ?? []).map(Number))
      context.lineWidth = number('stroke-width')
      context.globalAlpha = value('fill-opacity') === '' ? 1 : number('fill-opacity')
      if (value('fill') !== 'none' && value('fill')) fillWith(context, path, value('fill'))
      context.globalAlpha = 1
      if (value('stroke') !== 'none' && value('stroke')) {
        context.strokeStyle = value('stroke')
        context.stroke(path)
      }
    }
  }
  context.restore()
}

function fillWith(context: CanvasRenderingContext2D, path: Path2D, colour: string) {
  context.fillStyle = colour
  context.fill(path)
}

function outline(tag: string, number: (name: string) => number, value: (name: string) => string): Path2D | null {
  const path = new Path2D()
  if (tag === 'rect') path.rect(number('x'), number('y'), number('width'), number('height'))
  else if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  else if (tag === 'path') return new Path2D(value('d'))
  else if (tag === 'line') {
    path.moveTo(number('x1'), number('y1'))
    path.lineTo(number('x2'), number('y2'))
  } else return null
  return path
}
