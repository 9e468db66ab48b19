import { analyze, inputFrom, scorer, shared } from './run-scorer.ts'
import { line, type Score, share } from './score.ts'

interface PageScores {
  [measure: string]: string | number
  descriptionRecall: number
  descriptionPrecision: number
}

/** Scores on saved pages. */
export function scorePages(): Score[] {
  const on = 'saved pages'
  const output = analyze(inputFrom('pages', [shared('pages')]), 'pages')
  const scores: PageScores = JSON.parse(scorer('pages.mjs', ['score', shared('pages'), output]))
  const [[recognised = 0, postings = 0], [refused = 0, others = 0]] = ['posting recognised', 'non-posting refused'].map((name) =>
    String(scores[name]).split('/').map(Number),
  ) as [number[], number[]]
  return [
    line(on, 'posting or not, right', (recognised + refused) / (postings + others), 0.97, `${recognised + refused}/${postings + others}`),
    ...(['title', 'organisation'] as const).map((name) => line(on, `${name} right`, share(scores[name]), 0.97, scores[name])),
    line(on, 'place right', share(scores.place), 0.9, scores.place),
    line(on, 'description, words found', scores.descriptionRecall, 0.98),
    line(on, 'description, words that belong', scores.descriptionPrecision, 0.95),
  ]
}
