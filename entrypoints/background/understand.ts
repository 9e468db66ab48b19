import { browser } from 'wxt/browser'
import { tellLanguage } from '../../lib/analyze/language/tell-language.ts'
import { analyze, type World } from '../../lib/analyze/pipeline.ts'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Reading } from '../../lib/model/reading.ts'
import { lexicon } from './lexicon.ts'
import { rehearsals } from './rehearsal.ts'
import { tagger } from './tagger.ts'
import { units } from './units.ts'

/**
 * All that takes a worker long to set up: the rules, which compile their patterns as they are loaded, the skills and what was learned. So the
 * rest of the worker loads this by `import()` where it needs it, and a worker just started asks for the page before it gets ready.
 */

/** The browser's own detection, which needs no permission and no network. */
const detectLanguage = (text: string) => browser.i18n.detectLanguage(text)

const world = (): World => ({ lexicon: lexicon(), units: units(), tagger: tagger() })

/** What a reading says, as views, the store and the saved list know it. */
export async function understand(reading: Reading): Promise<AnalysisRecord> {
  // The browser looks at it elsewhere, meanwhile.
  const telling = tellLanguage(reading.posting.text, detectLanguage)
  const { posting, statements, requirements, skills } = analyze(reading, world())
  const language = await telling
  return { id: posting.url ?? 'text', format: 1, posting, ...(language !== undefined && { language }), statements, requirements, skills }
}

/** Opens the files that understanding needs and has the engine read its code, in pieces, so that the worker can hear of the page in between. */
export const preparations: readonly (() => unknown)[] = [lexicon, units, tagger, ...rehearsals.map((text) => () => rehearse(text))]

function rehearse(text: string): void {
  analyze(
    { posting: { site: 'text', jobLocation: [], employmentType: [], baseSalary: [], placeholders: [], text, provenance: {} }, blocks: [] },
    world(),
  )
}
