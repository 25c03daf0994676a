/** The keys of the review mode, and what the help says of them. */
import { keysOn } from '../dialogs.ts'
import { selectedItem, shownView } from '../state.ts'
import { openAdd } from './add.ts'
import { decide, openForm, takeBack } from './decide.ts'
import { choose, stepDifference } from './differences.ts'
import { save } from './file.ts'
import { form, isMerging, move, moveOn, offered, redo, undo, work } from './state.ts'
import { say, type ReviewWord } from './words.ts'

/** Takes a key while reviewing; true where it meant something. Nothing happens while something is typed. */
export function reviewKey(event: KeyboardEvent, isTyping: boolean): boolean {
  if (shownView.value !== 'review' || offered.value) return false
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) return withControl(key, event.shiftKey, isTyping)
  if (isTyping || form.value || !keysOn.value) return false
  const differs = isMerging.value && work.value.differences.length > 0
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined
  if (differs && ['1', '2', 'j', 'k'].includes(key)) {
    if (key === 'j' || key === 'k') stepDifference(key === 'j' ? 1 : -1)
    else choose(key === '1' ? 'mine' : 'theirs')
    return true
  }
  if (!action || (differs && !['u', 'r', 's', 'o', 'b'].includes(key))) return false
  action()
  return true
}

const actions: Readonly<Record<string, () => void>> = {
  y: () => decide('right'), n: () => decide('wrong'), e: openForm, x: takeBack,
  a: () => openAdd(orphan()), m: () => document.querySelector<HTMLElement>('#note')?.focus(),
  b: () => document.querySelector<HTMLElement>('#reviewer')?.focus(),
  j: () => move(1), k: () => move(-1), i: () => void moveOn(), u: undo, r: redo, s: save,
  o: () => document.querySelector<HTMLElement>('#review-files')?.click(),
}

/** The figure without a row that was clicked in the text, if one is open. */
function orphan(): [number, number] | undefined {
  const item = selectedItem.value
  return item?.table === 'quantities' && getSelection()?.isCollapsed !== false ? [item.from, item.to] : undefined
}

function withControl(key: string, shift: boolean, isTyping: boolean): boolean {
  if (key === 's') save()
  else if (isTyping || form.value) return false
  else if (key === 'y' || (key === 'z' && shift)) redo()
  else if (key === 'z') undo()
  else return false
  return true
}

/** Key → what it does, for the help. */
export function reviewHelp(): [string, string][] {
  const keys: [string, ReviewWord][] = [
    ['Y', 'keyRight'], ['N', 'keyWrong'], ['E', 'keyCorrect'], ['A', 'keyAdd'], ['M', 'keyNote'], ['X', 'keyTakeBack'], ['B', 'keyReviewer'],
    ['J  K', 'keyMove'], ['I', 'keyOpenNext'], ['U  R', 'keyUndo'], ['S', 'keySave'], ['O', 'keyOpen'], ['1  2', 'keySides'],
  ]
  return keys.map(([key, text]) => [key, say(text)])
}
