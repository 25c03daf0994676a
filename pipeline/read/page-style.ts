/** What a page's styles hide, by attribute or by a plain rule of its style sheets: nobody reads it, so it is no text. */
import type { Element } from 'hast'

type Declarations = ReadonlyMap<string, string>

/** Escapes of letters (\64 isplay), which browsers resolve before they read a property. */
const escapes = /\\(?:(?<code>[0-9a-f]{1,6})\s?|(?<letter>[^\n]))/giu
const zero = /^\+?(?:0{1,9}(?:\.0{0,9})?|\.0{1,9})(?:[a-z]{1,4}|%)?$/u
const farAway = -900

function withoutComments(css: string): string {
  let out = ''
  let at = 0
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    const close = css.indexOf('*/', open + 2)
    out += css.slice(at, open)
    if (close < 0) return out
    at = close + 2
  }
  return out + css.slice(at)
}

/** Takes the text of a style attribute; gives its declarations, names and values in lower case. */
function declarationsOf(style: string): Declarations {
  const plain = withoutComments(style).replace(escapes, (...found) => {
    const { code, letter } = found.at(-1) as Record<string, string | undefined>
    const unit = code === undefined ? 0 : parseInt(code, 16)
    return code === undefined ? letter ?? '' : unit > 0x10ffff ? '' : String.fromCodePoint(unit)
  })
  const found = new Map<string, string>()
  for (const declaration of plain.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    found.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).replace('!important', '').trim())
  }
  return found
}

/** Whether declarations alone hide what they are for. */
function hides(style: Declarations): boolean {
  const is = (name: string, ...values: string[]) => values.includes(style.get(name) ?? '')
  if (is('display', 'none') || is('visibility', 'hidden', 'collapse') || is('content-visibility', 'hidden')) return true
  const isZero = (name: string) => zero.test(style.get(name) ?? '')
  if (isZero('opacity') || isZero('font-size') || isZero('zoom')) return true
  if (/(?:^|\s)0(?:px|pt|em|rem|%)?(?:\/|\s)/u.test(` ${style.get('font') ?? ''} `)) return true
  if (is('color', 'transparent') || isClear(style.get('color'))) return true
  const isCut = is('overflow', 'hidden', 'clip') || is('overflow-x', 'hidden') || is('overflow-y', 'hidden')
  if (isCut && (isZero('width') || isZero('height') || isZero('max-height') || isZero('max-width'))) return true
  if (far(style.get('text-indent')) || far(style.get('margin-left')) || far(style.get('margin-top'))) return true
  const isPlaced = is('position', 'absolute', 'fixed', 'relative')
  if (isPlaced && ['left', 'top', 'right', 'bottom'].some((side) => far(style.get(side)))) return true
  if (isPlaced && /^rect\((?:[01](?:px)?[\s,]{0,4}){4}\)$/u.test(style.get('clip') ?? '')) return true
  if (/^(?:inset\((?:50|100)%\)|circle\(0)/u.test(style.get('clip-path') ?? '')) return true
  return /scale[xy]?\(0(?:\)|,)|translate[xy]?\(-\d{4,}/u.test(style.get('transform') ?? '')
}

/** Whether a length lies outside of any screen. */
function far(length: string | undefined): boolean {
  const number = Number.parseFloat(length ?? '')
  return number <= farAway || (/(?:em|vw|vh)$/u.test(length ?? '') && number <= -90)
}

const isClear = (colour: string | undefined): boolean => /^rgba\([^)]{5,30},\s{0,4}0?\.?0+\)$/u.test(colour ?? '')

/** A colour in one form: #ffffff. Names but white are left as they are. */
function colourOf(value: string | undefined): string | null {
  if (value === undefined || value === '') return null
  if (value === 'white') return '#ffffff'
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/u.exec(value)
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`
  const parts = /^rgba?\(\s{0,4}(\d{1,3})[\s,]{1,4}(\d{1,3})[\s,]{1,4}(\d{1,3})/u.exec(value)
  if (!parts) return value
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}

/** What the plain rules of a page's style sheets hide: classes and ids that no other rule shows again. */
export interface HiddenNames {
  classes: ReadonlySet<string>
  ids: ReadonlySet<string>
}

/**
 * Takes the texts of a page's style elements; gives the classes and ids that a rule of one name hides
 * (`.tip { display: none }`), unless another rule with the name sets how it is shown.
 */
export function hiddenNames(sheets: readonly string[]): HiddenNames {
  const names = { '.': new Set<string>(), '#': new Set<string>() }
  const shown = new Set<string>()
  for (const sheet of sheets) {
    // Rules for a medium or a width are left out with what they hold.
    for (const rule of withoutComments(sheet).split('}')) {
      const brace = rule.indexOf('{')
      if (brace < 0 || rule.includes('@') || rule.indexOf('{', brace + 1) >= 0) continue
      const style = declarationsOf(rule.slice(brace + 1))
      for (const selector of rule.slice(0, brace).split(',').map((one) => one.trim())) {
        const name = /^[a-z]{0,10}(?<mark>[.#])(?<name>[\w-]{1,60})$/u.exec(selector)?.groups
        if (name && hides(style)) names[name['mark'] as '.' | '#'].add(name['name'] ?? '')
        else if (style.has('display')) for (const part of selector.split(/[\s>.#:+~]+/u)) shown.add(part)
      }
    }
  }
  for (const set of [names['.'], names['#']]) for (const name of shown) set.delete(name)
  return { classes: names['.'], ids: names['#'] }
}

/** Takes an element, what is hidden by name and the colour behind it; tells whether its text is hidden, and the colour behind it. */
export function shownAs(node: Element, hidden: HiddenNames, behind: string): { isHidden: boolean; behind: string } {
  const { properties } = node
  const { hidden: isOff, style, className, id, color, bgColor } = properties
  if (isOff !== undefined && isOff !== null && isOff !== false) return { isHidden: true, behind }
  if (Array.isArray(className) && className.some((name) => hidden.classes.has(String(name)))) return { isHidden: true, behind }
  if (typeof id === 'string' && hidden.ids.has(id)) return { isHidden: true, behind }
  const said = typeof style === 'string' ? declarationsOf(style) : new Map<string, string>()
  if (hides(said)) return { isHidden: true, behind }
  const ground = said.get('background-color') ?? said.get('background') ?? (typeof bgColor === 'string' ? bgColor.toLowerCase() : undefined)
  const under = ground === undefined || ground === 'transparent' || ground === 'none' ? behind
    : colourOf(ground.split(/\s(?!\d|,)/u)[0]) ?? behind
  const letters = colourOf(said.get('color') ?? (typeof color === 'string' ? color.toLowerCase() : undefined))
  return { isHidden: letters !== null && letters === under, behind: under }
}
