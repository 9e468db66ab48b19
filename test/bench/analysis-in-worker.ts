import { lexicon } from '../../entrypoints/background/lexicon.ts'
import { rehearsals } from '../../entrypoints/background/rehearsal.ts'
import { tagger } from '../../entrypoints/background/tagger.ts'
import { units } from '../../entrypoints/background/units.ts'
import { measureAnalysis } from './analysis-cost.ts'
import { measureStart } from './start-cost.ts'

/** What the analysis benchmark runs inside a worker of Chromium: the lexicon and the tagger as the background has them, bundled together. */
const opener = (withTagger: boolean) => () => ({ lexicon: lexicon(), units: units(), ...(withTagger && { tagger: tagger() }) })

export const measureInWorker = (sample: string, withTagger: boolean) => measureAnalysis(sample, opener(withTagger))
export const startInWorker = (sample: string, withTagger: boolean, rehearses: boolean) =>
  measureStart(sample, opener(withTagger), rehearses ? rehearsals : [])
