import { mix } from '../../lib/analyze/linear/hash.ts'
import { repairTokens } from '../../lib/analyze/repair.ts'
import { MEASURES, measure, tellFeatures, wordFeature } from '../../lib/analyze/roles/features.ts'
import { unitRoles } from '../../lib/analyze/roles/model.ts'
import { placeUnits } from '../../lib/analyze/roles/place.ts'
import { type BorderRow, tellBorderFeatures } from '../../lib/analyze/segment/border-features.ts'
import { HEADING, INSIDE, INSIDE_HEADING, UNIT } from '../../lib/analyze/segment/border-model.ts'
import { type BorderSurvey, surveyRow } from '../../lib/analyze/segment/border-survey.ts'
import type { BorderJudge } from '../../lib/analyze/segment/cut-row.ts'
import { segment } from '../../lib/analyze/segment.ts'
import { wordHashes } from '../../lib/analyze/words/word-hashes.ts'
import type { Lexicon } from '../../lib/lexicon/lexicon.ts'
import { type Tokens, tokenize } from '../../lib/lexicon/tokenize.ts'
import type { Sequence } from './chain.ts'
import { type Labelled, roleIn } from './labelled.ts'

/** The tokens of a text as the analysis reads them. */
export function readTokens(text: string, lexicon: Lexicon): Tokens {
  return repairTokens(text, tokenize(text), lexicon.isWord)
}

/** Knows where a labelled text's units begin. */
export function truth({ units }: Labelled): BorderJudge {
  const starts = new Map(units.map(({ start, role }) => [start, role]))
  return ({ tokens, from, places }) =>
    Uint8Array.from(places, ({ token, isCertain }) => {
      // A unit may begin with a mark that is left out of the row, or with one that is a token of its own.
      const begin = tokens.start[token] ?? 0
      const end = tokens.start[token + 1] ?? begin + 1
      for (let at = begin; at < end; at++) {
        const role = starts.get(at)
        if (starts.has(at)) return role === 'heading' ? HEADING : UNIT
      }
      if (!isCertain) return INSIDE
      const role = units.find((unit) => unit.start <= begin && begin < unit.end)?.role
      return role === 'heading' && token === from ? HEADING : UNIT
    })
}

/** What the rows of a labelled text in which something may be glued show for borders. */
export function borderExamples(labelled: Labelled, lexicon: Lexicon): Sequence[] {
  const sequences: Sequence[] = []
  const known = truth(labelled)
  segment(labelled.text, readTokens(labelled.text, lexicon), [], (row) => {
    const kinds = known(row)
    const survey = surveyRow(row)
    sequences.push({
      features: row.places.map((_, at) => featuresAt(row, survey, at)),
      values: [],
      steps: new Uint8Array(kinds.length),
      classes: withInsides(kinds),
    })
    return kinds
  })
  return sequences
}

/** Kinds of places in a row, what is inside a heading told from what is inside another unit. */
function withInsides(kinds: Uint8Array): Int8Array {
  let opened = UNIT
  return Int8Array.from(kinds, (kind) => {
    if (kind !== INSIDE) opened = kind
    return kind === INSIDE && opened === HEADING ? INSIDE_HEADING : kind
  })
}

function featuresAt(row: BorderRow, survey: BorderSurvey, place: number): Int32Array {
  const features: number[] = []
  tellBorderFeatures(row, survey, place, {
    tell: (feature) => features.push(feature),
    tellValue: (kind, value) => features.push(mix(kind, value)),
  })
  return Int32Array.from(features)
}

/** What the units of a labelled text show for roles, cut as `judgeBorders` says. */
export function roleExample(labelled: Labelled, lexicon: Lexicon, judgeBorders: BorderJudge): Sequence {
  const tokens = readTokens(labelled.text, lexicon)
  const hashes = wordHashes(tokens)
  const placed = placeUnits(tokens, segment(labelled.text, tokens, [], judgeBorders), hashes)
  const sure = labelled.units.flatMap((unit) => (unit.role ? [{ ...unit, role: unit.role }] : []))
  return {
    features: placed.map((unit) => {
      const features: number[] = []
      tellFeatures(unit.segment, unit, hashes, tokens, {
        tell: (feature) => features.push(feature),
        tellWord: (token) => features.push(wordFeature(hashes[token] ?? 0)),
        tellValue: (kind, value) => features.push(mix(kind, value)),
        tellHeading: (list) => features.push(...list),
        tellIntro: (list) => features.push(...list),
      })
      return Int32Array.from(features)
    }),
    values: placed.map(({ own, section }) => {
      const values = new Float64Array(MEASURES)
      measure(own, section, values)
      return values
    }),
    steps: Uint8Array.from(placed, ({ step }) => step),
    classes: Int8Array.from(placed, ({ segment: { start, end } }) => {
      return (unitRoles as readonly string[]).indexOf(roleIn(sure, start, end))
    }),
  }
}
