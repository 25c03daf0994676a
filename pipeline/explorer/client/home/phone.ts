/** Whether the page stands on a phone: names that do not fit there in one line have two. */
import { signal } from '@preact/signals'

// The same width as in styles/home.css.
const screen = matchMedia('(max-width: 40em)')
const isPhone = signal(screen.matches)
screen.addEventListener('change', () => { isPhone.value = screen.matches })

/** A long table's name and the height of its rows in pixels, here and now: with room for a second line of names on a phone. */
export function roomFor(name: string, rowHeight: number): { name: string, rowHeight: number } {
  return isPhone.value ? { name: `${name} two-lines`, rowHeight: rowHeight + secondLine } : { name, rowHeight }
}

/** A line of `.long`, and the same in styles/home.css. */
const secondLine = 20
