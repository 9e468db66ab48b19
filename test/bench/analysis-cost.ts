import { analyze, type World } from '../../lib/analyze/pipeline.ts'
import type { Posting } from '../../lib/model/posting.ts'
import { countKeywords, ofLength, postingOf } from './sample.ts'

/** What the analysis costs where it is measured. Times are milliseconds; the yardstick is a keyword counter of one regular expression over the same text. */
export interface AnalysisCost {
  /** The least disturbed round: what the code costs where the machine has other work. */
  best: number
  median: number
  p95: number
  yardstick: number
  /** Text length in kilobytes and the time it takes, for whether time grows with length alone. */
  curve: { kilobytes: number; milliseconds: number }[]
}

const EIGHT_KILOBYTES = 8 * 1024
const ROUNDS = 200
/** Calls measured together: browsers' clocks tick in tenths of a millisecond. */
const CALLS = 4
const LENGTHS = [16, 64, 256, 1024, 5120]

/** Measures the analysis of a sample repeated to the lengths asked for. `open` opens the world. */
export function measureAnalysis(sample: string, open: () => World): AnalysisCost {
  const text = ofLength(sample, EIGHT_KILOBYTES)
  const world = open()
  const run = (posting: Posting) => analyze({ posting, blocks: [] }, world)
  const times = measure(() => run(postingOf(text)))
  const yardsticks = measure(() => countKeywords(text))
  const curve = LENGTHS.map((kilobytes) => {
    const posting = postingOf(ofLength(sample, kilobytes * 1024))
    return { kilobytes, milliseconds: timeOf(() => run(posting)) }
  })
  // Engines keep the text that a regular expression was last tried on; it is not the analysis's to let go.
  run(postingOf(text))
  return {
    best: times[0] ?? 0,
    median: times[times.length >> 1] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    yardstick: yardsticks[yardsticks.length >> 1] ?? 0,
    curve,
  }
}

/** What a call takes in each round, in order of size. */
function measure(call: () => unknown): number[] {
  const round = () => {
    for (let count = 0; count < CALLS; count++) call()
  }
  return Array.from({ length: ROUNDS }, () => timeOf(round) / CALLS).sort((a, b) => a - b)
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
