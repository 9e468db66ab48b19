import { placeTokens } from '../../lib/analyze/recognizers/skills/places.ts'
import { proposeSkills } from '../../lib/analyze/recognizers/skills/propose.ts'
import { repairTokens } from '../../lib/analyze/repair.ts'
import { readStatements, type UnitModels } from '../../lib/analyze/statements.ts'
import { BEGINS, INSIDE, OUTSIDE } from '../../lib/analyze/tagger/decode.ts'
import { FEATURES, featuresOf } from '../../lib/analyze/tagger/features.ts'
import { knownTokens, proposedTokens } from '../../lib/analyze/tagger/proposals.ts'
import { rowsOf } from '../../lib/analyze/tagger/rows.ts'
import { SPAN_TYPES } from '../../lib/analyze/tagger/span-types.ts'
import type { WordTable } from '../../lib/analyze/tagger/words.ts'
import type { Lexicon } from '../../lib/lexicon/lexicon.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import type { Span } from '../../lib/model/span.ts'
import type { Sentence } from './corpus.ts'

const LABELS = { knowledge: 'Knowledge', skill: 'Skill' } as const

/** One statement of a labelled sentence: its features, and for each span type the tag of every token. */
export interface Example {
  posting: string
  features: Int32Array
  tags: Uint8Array[]
}

/** The statements of labelled sentences as the tagger will meet them: read by the rules first. */
export function makeExamples(sentences: readonly Sentence[], lexicon: Lexicon, units: UnitModels, words: WordTable): Example[] {
  return sentences.flatMap(({ text, spans, posting = '' }) => {
    const tokens = repairTokens(text, tokenize(text), lexicon.isWord)
    const places = placeTokens(text, tokens, readStatements(text, tokens, [], units))
    const forms = lexicon.find(text, tokens)
    const rows = rowsOf(places, knownTokens(tokens.length, forms), proposedTokens(tokens, proposeSkills(places, forms)), words)
    const features = featuresOf(rows)
    return rows.sequences.map(({ from, to }) => {
      const stretches = Array.from(
        rows.place.subarray(from, to),
        (at): Span => ({ start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 }),
      )
      const tags = SPAN_TYPES.map((type) =>
        tagStretches(
          stretches,
          spans.filter(({ label }) => label === LABELS[type]),
        ),
      )
      return { posting, features: features.slice(from * FEATURES, to * FEATURES), tags }
    })
  })
}

function tagStretches(stretches: readonly Span[], spans: readonly Span[]): Uint8Array {
  return Uint8Array.from(stretches, ({ start, end }, at) => {
    const span = spans.find((each) => each.start <= start && end <= each.end)
    return !span ? OUTSIDE : (stretches[at - 1]?.start ?? -1) < span.start ? BEGINS : INSIDE
  })
}
