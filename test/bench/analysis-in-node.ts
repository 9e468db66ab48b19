import { readFileSync } from 'node:fs'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadTagger } from '../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { measureAnalysis } from './analysis-cost.ts'
import { measureStart } from './start-cost.ts'

/**
 * Measures in a process of its own, and prints the cost as JSON; the word "tagger" measures with it, the word "start" only what the first
 * posting costs. Wants `--expose-gc`.
 */
const sample = readFileSync(new URL('./posting.txt', import.meta.url), 'utf8')
const withTagger = process.argv.includes('tagger')
const open = () => ({ lexicon: loadLexicon(), units: loadUnits(), ...(withTagger && { tagger: loadTagger() }) })
const heapUsed = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
if (process.argv.includes('start')) console.log(JSON.stringify(measureStart(sample, open)))
else {
  const before = heapUsed()
  const cost = measureAnalysis(sample, open)
  console.log(JSON.stringify({ ...cost, heapGrowth: heapUsed() - before }))
}
