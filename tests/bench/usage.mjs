// Notes down what a process used, for the benchmark: `node --import usage.mjs …` with BENCH_USAGE set.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.BENCH_USAGE) {
  process.on('exit', () => {
    // Threads are counted with their process: memory in KB, processor time in microseconds.
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const usage = { memory: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 }
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage))
  })
}
