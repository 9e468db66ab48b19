import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { analyze } from '../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import type { Posting } from '../../lib/model/posting.ts'

/** What the analysis costs. Times are milliseconds; the yardstick is a keyword counter of one regular expression over the same text. */
interface AnalysisCost {
  firstCall: number
  median: number
  p95: number
  yardstick: number
  postingsPerSecond: number
  heapGrowthMegabytes: number
  /** Text length in kilobytes and the time it takes, for whether time grows with length alone. */
  curve: { kilobytes: number; milliseconds: number }[]
}

const EIGHT_KILOBYTES = 8 * 1024
const ROUNDS = 400
const keywords =
  /\b(?:python|java|javascript|sql|aws|docker|kubernetes|excel|sales|nursing|accounting|driving|communication|teamwork|leadership)\b/gi

/** Prints what the whole analysis of the project's own sample posting costs, repeated to the lengths asked for. */
export function benchmarkAnalysis(): void {
  console.log(printCost(measure(readFileSync(new URL('./posting.txt', import.meta.url), 'utf8'))))
}

function measure(sample: string): AnalysisCost {
  const heapBefore = heapUsed()
  const start = performance.now()
  const lexicon = loadLexicon()
  const text = ofLength(sample, EIGHT_KILOBYTES)
  const run = (posting: Posting) => analyze({ posting, blocks: [] }, { lexicon })
  run(postingOf(text))
  const firstCall = performance.now() - start

  const times = Array.from({ length: ROUNDS }, () => timeOf(() => run(postingOf(text)))).sort((a, b) => a - b)
  const yardsticks = Array.from({ length: ROUNDS }, () => timeOf(() => text.match(keywords))).sort((a, b) => a - b)
  const perPosting = times.reduce((sum, time) => sum + time, 0) / times.length
  const heapGrowthMegabytes = (heapUsed() - heapBefore) / 2 ** 20
  const curve = [16, 64, 256, 1024, 5120].map((kilobytes) => {
    const posting = postingOf(ofLength(sample, kilobytes * 1024))
    return { kilobytes, milliseconds: timeOf(() => run(posting)) }
  })
  return {
    firstCall,
    median: times[times.length >> 1] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    yardstick: yardsticks[yardsticks.length >> 1] ?? 0,
    postingsPerSecond: 1000 / perPosting,
    heapGrowthMegabytes,
    curve,
  }
}

function printCost(cost: AnalysisCost): string {
  const ms = (time: number) => `${time.toFixed(time < 10 ? 3 : 0)} ms`
  return [
    `analysis of 8 KB   median ${ms(cost.median)}   p95 ${ms(cost.p95)}   (keyword counter ${ms(cost.yardstick)})`,
    `first call         ${ms(cost.firstCall)}, the lexicon built`,
    `throughput         ${Math.round(cost.postingsPerSecond)} postings a second on one core`,
    `heap growth        ${cost.heapGrowthMegabytes.toFixed(1)} MB`,
    `time by length     ${cost.curve.map(({ kilobytes, milliseconds }) => `${kilobytes} KB ${ms(milliseconds)}`).join('   ')}`,
  ].join('\n')
}

function ofLength(sample: string, length: number): string {
  return sample.repeat(Math.ceil(length / sample.length)).slice(0, length)
}

function postingOf(text: string): Posting {
  return { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text, provenance: {} }
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function heapUsed(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
