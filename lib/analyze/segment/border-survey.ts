import { isAllCapitals, WORD } from '../../lexicon/tokenize.ts'
import { readHeading } from '../headings.ts'
import { unitWords, type Words } from '../words/read-words.ts'
import type { BorderRow } from './border-features.ts'

/** What a row's places have to do with each other, a number for each: seen from every place anew, it would take time square in the row. */
export interface BorderSurvey {
  /** Tokens from the last certain place before, and up to the next one or the row's end. */
  since: Int32Array
  until: Int32Array
  /** Tokens of the row to each certain place. */
  density: number
  /** How well a known heading ends right before a place, and how well one begins there: see `meaningOf`. */
  headingBefore: Uint8Array
  headingAfter: Uint8Array
  /** Where words all in capitals stand among others: at the first place of such words 1, right after them 2, inside 3, else 0. */
  capitals: Uint8Array
  /** How often words all in capitals begin in the row. */
  capitalRuns: number
}

/** Words of a heading that was glued on, at most. */
const LONGEST_HEADING = 6

const newSurvey = (room: number): BorderSurvey => ({
  since: new Int32Array(room),
  until: new Int32Array(room),
  density: 0,
  headingBefore: new Uint8Array(room),
  headingAfter: new Uint8Array(room),
  capitals: new Uint8Array(room),
  capitalRuns: 0,
})
/** Enough for any row but a text without line breaks, whose survey is not kept. */
const ROOM = 1024
const kept = newSurvey(ROOM)

/** Looks over a row, in time linear in its length. What it returns may be used again by the next call, because rows are many and mostly short. */
export function surveyRow(row: BorderRow): BorderSurvey {
  const { words, from, to, places } = row
  const { length } = places
  const survey = length > ROOM ? newSurvey(length) : kept
  const { since, until, headingBefore, headingAfter } = survey
  let certain = 0
  let last = places[0]?.token ?? from
  places.forEach(({ token, isCertain }, at) => {
    since[at] = token - last
    if (!isCertain) return
    certain++
    last = token
  })
  let next = to
  for (let at = length - 1; at >= 0; at--) {
    const { token, isCertain } = places[at] ?? { token: to, isCertain: false }
    until[at] = next - token
    if (isCertain) next = token
  }
  headingBefore.fill(0, 0, length)
  headingAfter.fill(0, 0, length)
  for (let at = 0; at < length; at++) {
    const token = places[at]?.token ?? from
    const furthest = Math.min(LONGEST_HEADING, until[at] ?? 0)
    for (let later = at + 1; later <= length; later++) {
      const stop = places[later]?.token ?? to
      if (stop - token > furthest) break
      const meaning = meaningOf(words, token, stop)
      headingAfter[at] = Math.max(headingAfter[at] ?? 0, meaning)
      if (later < length) headingBefore[later] = Math.max(headingBefore[later] ?? 0, meaning)
    }
  }
  survey.density = (to - from) / certain
  surveyCapitals(row, survey)
  return survey
}

/** Shorter words in capitals are abbreviations: they open no run. */
const LEAST_LETTERS = 3
const BEGINS_RUN = 1
const AFTER_RUN = 2
const IN_RUN = 3

/** Finds the words written all in capitals, as headings often are: several together, with words in small letters after them. */
function surveyCapitals({ tokens, from, to, places }: BorderRow, survey: BorderSurvey): void {
  let runs = 0
  let isInRun = false
  let place = 0
  for (let token = from; token < to; token++) {
    const isWord = tokens.kind[token] === WORD
    const isCapital = isWord && isAllCapitals(tokens, token)
    const begins: boolean = !isInRun && isCapital && (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) >= LEAST_LETTERS
    const ends: boolean = isInRun && isWord && !isCapital
    if (begins) runs++
    if (places[place]?.token === token) survey.capitals[place++] = begins ? BEGINS_RUN : ends ? AFTER_RUN : isInRun ? IN_RUN : 0
    isInRun = begins || (isInRun && !ends)
  }
  survey.capitalRuns = runs
}

/** How well tokens read as a known heading: 0 not at all, else a number for how much of them is understood and how much it says. */
function meaningOf(words: Words, from: number, to: number): number {
  const unit = unitWords(words, from, to)
  const meaning = readHeading(unit.words, unit.length)
  if (!meaning || meaning.coverage < 0.6) return 0
  return (meaning.coverage >= 0.99 ? 3 : 1) + (meaning.weight >= 4 ? 1 : 0)
}
