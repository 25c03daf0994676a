/** What a thread of the pool runs: each task as it comes. */
export { perform as default } from './tasks.ts'
