import { benchmarkAnalysis } from './analyze.ts'
import { benchmarkExtraction } from './extract.ts'
import { benchmarkLexicon } from './lexicon.ts'
import { benchmarkPopup } from './popup.ts'
import { benchmarkSaved } from './saved.ts'

/** Every benchmark, each with its yardstick in the same run; name some to run only those. */
const BENCHMARKS = {
  lexicon: benchmarkLexicon,
  analyze: benchmarkAnalysis,
  extract: benchmarkExtraction,
  saved: benchmarkSaved,
  popup: benchmarkPopup,
}

const named = process.argv.slice(2)
for (const [name, benchmark] of Object.entries(BENCHMARKS)) {
  if (named.length > 0 && !named.includes(name)) continue
  console.log(`\n== ${name}`)
  await benchmark()
}
