import { expect, test } from 'vitest'
import { cutSpans } from '../../../lib/analyze/tagger/cut-spans.ts'
import { inPosting } from '../recognizers/skills/in-posting.ts'

/** What is left of some words of a sentence that the tagger found as one name. */
function cut(sentence: string, words: string): string[] {
  const places = inPosting(sentence)
  const { text, tokens } = places
  const start = text.indexOf(words)
  let first = 0
  while ((tokens.end[first] ?? 0) <= start) first++
  let last = first
  while ((tokens.start[last + 1] ?? Number.POSITIVE_INFINITY) < start + words.length) last++
  return cutSpans(places, [{ type: 'knowledge', first, last }]).map((span) => text.slice(tokens.start[span.first], tokens.end[span.last]))
}

test.each([
  ['Bring your Quill card', 'Bring your Quill card', ['Quill card']],
  ['Rules to know your customer', 'know your customer', ['know your customer']],
  ['Killer glazing', 'Killer glazing', ['glazing']],
  ['Superb glazing and firing', 'Superb glazing and firing', ['Superb glazing and firing']],
  ['Hulls and Active Ledger', 'Active Ledger', ['Active Ledger']],
  ['Active pilot card', 'Active pilot card', ['pilot card']],
  ['Successful glaze sales', 'Successful glaze sales', ['glaze sales']],
  ['Glaze mixing strongly preferred', 'Glaze mixing strongly', ['Glaze mixing']],
  ['Good writing matters as much as speed', 'writing matters', ['writing']],
  ['Two years of family matters', 'family matters', ['family matters']],
])('of "%s" the name "%s" is cut to %j', (sentence, words, left) => {
  expect(cut(sentence, words)).toEqual(left)
})
