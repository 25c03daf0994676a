/** What two reviewers decided differently: side by side, decided one by one. */
import { h } from 'preact'
import { model, notice } from '../state.ts'
import { columnLabel, word } from '../words.ts'
import { focusCardNext, nameOf, Sentence, shownCell } from './card.ts'
import { differing, settle, type Difference, type Entry } from './entries.ts'
import { commit, current, goTo, isMerging, tasks, work } from './state.ts'
import { say, sayOf } from './words.ts'

const zh = { lang: 'zh-Hans' }

/** The difference at hand: that of the row at hand, else the first. */
export function atHand(): Difference | undefined {
  const { differences } = work.value
  return differences.find(({ key }) => key === current.value) ?? differences[0]
}

/** Takes a side, and goes on to the next difference; after the last one back to the rows. */
export function choose(side: 'mine' | 'theirs') {
  const difference = atHand()
  if (!difference) return
  const { differences } = work.value
  const next = differences[differences.indexOf(difference) + 1] ?? differences.find((each) => each !== difference)
  commit(settle(work.value, difference.key, side))
  if (next) goTo(next.key)
  else {
    isMerging.value = false
    notice.value = say('differencesDone')
  }
  focusCardNext()
}

/** Goes to the difference before or behind. */
export function stepDifference(by: 1 | -1) {
  const { differences } = work.value
  const here = differences.findIndex(({ key }) => key === atHand()?.key)
  const next = differences[here + by]
  if (next) goTo(next.key)
}

export function Differences() {
  const difference = atHand()
  if (!difference) return null
  const { mine, theirs, key } = difference
  const { differences } = work.value
  const task = tasks.value.find((each) => each.key === key)!
  const columns = differing(mine, theirs)
  const label = (name: string) => columnLabel(model.data.labels[mine.table as 'indicators'], name)
  // A row published as corrected no longer has what the program read.
  const cell = ({ columns: given }: Entry, name: string) =>
    given[name] === undefined && task.row['review'] === 'corrected' ? say('asRead')
    : given[name] === undefined ? task.row[name] ? shownCell(mine.table, name, task.row[name]) : '—' : shownCell(mine.table, name, given[name])
  const line = (name: string, one: string, other: string, chinese = true) => h('tr', { key: name },
    h('th', { scope: 'row' }, name), h('td', chinese ? zh : null, one), h('td', chinese ? zh : null, other))
  return h('section', { class: 'card differences', tabIndex: -1, 'aria-label': say('differencesLeft', { n: differences.length }) },
    h('p', { class: 'card-place' }, h('strong', null, say('differences', { here: differences.indexOf(difference) + 1, all: differences.length }))),
    h('h2', null, h('span', zh, nameOf(task))),
    h(Sentence, { task }),
    h('table', null,
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, say('column')),
        h('th', { scope: 'col' }, say('mine')), h('th', { scope: 'col' }, say('theirs')))),
      h('tbody', null,
        line(say('state'), sayOf('decision', mine.decision), sayOf('decision', theirs.decision), false),
        columns.map((name) => line(label(name), cell(mine, name), cell(theirs, name))),
        (mine.note || theirs.note) && line(say('note'), mine.note, theirs.note),
        line(say('decidedBy'), `${mine.by} ${mine.on}`, `${theirs.by} ${theirs.on}`))),
    h('div', { class: 'actions verdicts' },
      h('button', { type: 'button', 'aria-keyshortcuts': '1', onClick: () => choose('mine') }, say('takeMine'), ' ', h('kbd', { 'aria-hidden': 'true' }, '1')),
      h('button', { type: 'button', 'aria-keyshortcuts': '2', onClick: () => choose('theirs') }, say('takeTheirs'), ' ', h('kbd', { 'aria-hidden': 'true' }, '2')),
      differences.length > 1 && h('button', { type: 'button', class: 'icon', 'aria-label': word('previous'), onClick: () => stepDifference(-1) }, '↑'),
      differences.length > 1 && h('button', { type: 'button', class: 'icon', 'aria-label': word('next'), onClick: () => stepDifference(1) }, '↓'),
      h('button', { type: 'button', class: 'link', onClick: () => { isMerging.value = false } }, say('later'))))
}
