/** The keyboard: j k and arrows, / to search, ? for help, Esc to put things away. */
import { dialog, notice, selected } from './state.ts'
import { keysOn } from './dialogs.ts'
import { reviewKey } from './review/keys.ts'
import { step } from './textpane.ts'
import { hideTip } from './tips.ts'

export function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || dialog.value) return
    const target = event.target as HTMLElement
    const typing = target.closest('input, select, textarea')
    if (reviewKey(event, typing !== null)) {
      event.preventDefault()
      return
    }
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      if (hideTip()) return
      if (typing) target.blur()
      else selected.value = ''
      notice.value = ''
      return
    }
    if (typing) return
    const onMark = target.closest('#text')
    const arrows = onMark ? arrowStep(event.key) : 0
    const by = arrows || (keysOn.value ? letterStep(event.key) : 0)
    if (by) {
      event.preventDefault()
      step(by, Boolean(onMark))
    } else if (!keysOn.value) return
    else if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLInputElement>('#search')?.focus()
    } else if (event.key === '?') {
      event.preventDefault()
      dialog.value = 'help'
    }
  })
}

/** Arrows step only on a mark, where they do not take scrolling away. */
function arrowStep(key: string): 1 | -1 | 0 {
  const onMark = document.activeElement?.hasAttribute('data-q')
  if (!onMark) return 0
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0
}

function letterStep(key: string): 1 | -1 | 0 {
  return key === 'j' ? 1 : key === 'k' ? -1 : 0
}
