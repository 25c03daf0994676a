/** The second view: a page of the dataset in a frame, and above it the way to the others. */
import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { HostMessage } from '../../explorer/client/host.ts'
import { language } from '../../explorer/client/words.ts'
import { SaveButtons } from './downloads.ts'
import { files, readFiles, show, shown, type Shown } from './state.ts'
import { ask } from './worker.ts'
import { say } from './words.ts'

/** What a link of a page in the frame leads to: `reports/<id>.html#id=…`, `../index.html`. */
function targetOf(href: string): Shown {
  const { id, hash = '' } = /^(?:\.\.\/)?(?:index|reports\/(?<id>[^/#]+))\.html(?:#(?<hash>.*))?$/u.exec(href)?.groups ?? {}
  const report = id === undefined ? '' : decodeURIComponent(id)
  if (readFiles.value.some(({ summary }) => summary.id === report)) return { is: 'report', report, hash }
  return readFiles.value.length > 1 ? { is: 'home', hash } : { is: 'files' }
}

export function Stage() {
  const view = shown.value
  const report = view.is === 'report' ? view.report : ''
  const several = readFiles.value.length > 1
  return h('div', { class: 'stage' },
    h('nav', { class: 'bar', 'aria-label': say('files') },
      h('button', { type: 'button', id: 'back', onClick: () => show({ is: 'files' }) }, `\u2190 ${say('fileList', { n: files.value.length })}`),
      several && h('label', { class: 'pick' }, h('span', { class: 'unseen' }, say('report')),
        h('select', {
          value: report, onChange: (event: Event) => {
            const chosen = (event.target as HTMLSelectElement).value
            show(chosen === '' ? { is: 'home', hash: '' } : { is: 'report', report: chosen, hash: '' })
          },
        },
        h('option', { value: '', selected: report === '' }, say('compareAll', { n: readFiles.value.length })),
        readFiles.value.map(({ key, heading, summary }) =>
          h('option', { key, value: summary.id, selected: summary.id === report, lang: 'zh-Hans' }, heading || summary.id)))),
      h(Menu, null)),
    // The page in the frame has a main part of its own: the names tell them apart.
    h('main', { class: 'frame', 'aria-label': say('shown') },
      h('h1', { class: 'unseen' }, say('title')), h(Frame, { view })))
}

/** Closes once something was chosen, with Escape, and when the frame is used. */
function Menu() {
  const box = useRef<HTMLDetailsElement>(null)
  const close = () => { if (box.current) box.current.open = false }
  useEffect(() => {
    addEventListener('blur', close)
    return () => { removeEventListener('blur', close) }
  }, [])
  return h('details', {
    class: 'menu', ref: box, onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      close()
      box.current?.querySelector('summary')?.focus()
    },
  }, h('summary', null, say('download')), h('div', { class: 'sheet', onClick: close }, h(SaveButtons, null)))
}

/** The page itself, made by the worker each time: it is a file of its own, with a policy of its own. */
function Frame({ view }: { view: Shown }) {
  const [address, setAddress] = useState('')
  const frame = useRef<HTMLIFrameElement>(null)
  const report = view.is === 'report' ? view.report : undefined
  const hash = view.is === 'files' ? '' : view.hash
  useEffect(() => {
    let made = ''
    let isOld = false
    void ask('page', report === undefined ? {} : { report }).then((blob) => {
      if (isOld) return
      made = URL.createObjectURL(blob)
      const places = new URLSearchParams(hash)
      places.set('lang', language.peek())
      setAddress(`${made}#${places}`)
    })
    return () => {
      isOld = true
      if (made) URL.revokeObjectURL(made)
      setAddress('')
    }
  }, [report, view.is, hash])
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<HostMessage | null>) => {
      if (source !== frame.current?.contentWindow || !data) return
      if (data.baogao === 'open') show(targetOf(data.href))
      if (data.baogao === 'drag') show({ is: 'files' })
      if (data.baogao === 'language') language.value = data.language === 'en' ? 'en' : 'zh'
    }
    addEventListener('message', listen)
    return () => { removeEventListener('message', listen) }
  }, [])
  if (address === '') return h('p', { class: 'empty', role: 'status' }, say('reading'))
  const title = readFiles.value.find(({ summary }) => summary.id === report)?.heading ?? say('compare')
  return h('iframe', { key: address, ref: frame, src: address, title, onLoad: () => frame.current?.focus() })
}
