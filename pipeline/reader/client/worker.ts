/** The page's side of the worker: it is made of a text of the page, asked, and its answers are waited for. */
/// <reference lib="dom" />
import { gunzipSync } from 'fflate'
import type { Answer, Kind, Questions, Refusal } from '../messages.ts'
import type { ReaderBundle } from '../page.ts'

/** An input that the worker refused; the problem says why. */
export class Refused extends Error {
  constructor(readonly problem: Refusal) {
    super(problem.what)
  }
}

interface Waiting {
  resolve: (value: never) => void
  reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let last = 0

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''

/** The script of the worker, as `ReaderBundle` has it. */
const unpacked = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(gunzipSync(Uint8Array.from(atob(text), (character) => character.charCodeAt(0))))

/** What the page is made of, out of the page itself. */
function ownBundle(script: string): ReaderBundle {
  return {
    report: textOf('report'), home: textOf('home'), style: textOf('style'), worker: textOf('worker'),
    reader: script, readerStyle: document.querySelector('style')?.textContent ?? '',
  }
}

/** Starts the worker; `script` is the page's own, `onFail` is told what ends it. */
export function startWorker(script: string, onFail: (words: string) => void) {
  const address = URL.createObjectURL(new Blob([unpacked(textOf('worker'))], { type: 'text/javascript' }))
  worker = new Worker(address)
  worker.addEventListener('error', (event) => {
    const error = new Error(event.message || 'worker')
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    onFail(error.message)
  })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const own = waiting.get(data.id)
    waiting.delete(data.id)
    if ('value' in data) own?.resolve(data.value as never)
    else own?.reject('refused' in data ? new Refused(data.refused) : new Error(data.failed))
  })
  ask('start', { bundle: ownBundle(script) }).catch(() => {})
}

/** Asks the worker. `await ask('page', { report: 'CN-140802-2020' })` is its page. Throws Refused. */
export function ask<K extends Kind>(kind: K, input: Questions[K]['input']): Promise<Questions[K]['output']> {
  last += 1
  const id = last
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker?.postMessage({ id, kind, ...input })
  })
}
