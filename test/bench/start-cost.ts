import { analyze, type World } from '../../lib/analyze/pipeline.ts'
import { countKeywords, ofLength, postingOf } from './sample.ts'

/** What the first posting costs that a fresh process or worker reads, in milliseconds, one after the other. */
export interface StartCost {
  /** Opening the lexicon, what was learned of units, and the tagger if it is asked for. */
  opening: number
  /** Understanding the rehearsals, as the background does while a page is being read; 0 without any. */
  rehearsing: number
  /** Analyzing 8 KB, everything opened; most of it is the engine's reading of code that runs for the first time. */
  first: number
  /** Analyzing the same text again: what is left when code has been read and words are known, but not yet made fast. */
  second: number
  /** The keyword counter's first run over the text. */
  yardstick: number
}

/** Measures the start; it can be measured once in a process or worker. */
export function measureStart(sample: string, open: () => World, rehearsals: readonly string[] = []): StartCost {
  const text = ofLength(sample, 8 * 1024)
  const times = [performance.now()]
  const world = open()
  times.push(performance.now())
  for (const part of rehearsals) analyze({ posting: postingOf(part), blocks: [] }, world)
  times.push(performance.now())
  for (let call = 0; call < 2; call++) {
    analyze({ posting: postingOf(text), blocks: [] }, world)
    times.push(performance.now())
  }
  countKeywords(text)
  times.push(performance.now())
  const [opening = 0, rehearsing = 0, first = 0, second = 0, yardstick = 0] = times.slice(1).map((time, at) => time - (times[at] ?? 0))
  return { opening, rehearsing, first, second, yardstick }
}
