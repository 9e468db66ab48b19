import { readSentenceScores, type Tally } from '../sentences.ts'
import { line, type Score } from './score.ts'

/** Scores by our own labels of what single sentences of postings ask for: years, degrees and alternatives, with how often one was invented. */
export function scoreSentences(): Score[] {
  const collections = [
    ['SkillSpan sentences', readSentenceScores('skillspan', ['train', 'dev'])],
    ['Green sentences', readSentenceScores('green', ['train'])],
  ] as const
  const tally = (on: string, measure: string, target: number, { right, all, invented }: Tally) =>
    line(on, measure, right / all, target, `${right}/${all}, ${invented} invented`)
  return collections.flatMap(([on, { years, degrees, anyOf }]) => [
    tally(on, 'years right', 0.95, years),
    tally(on, 'degrees right', 0.95, degrees),
    tally(on, 'any-of groups right', 0.85, anyOf),
  ])
}
