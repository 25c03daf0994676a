// Notes down the most memory that a process held, for the benchmark: `node --import memory.mjs …`.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.BENCH_MEMORY) {
  process.on('exit', () => {
    writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS))
  })
}
