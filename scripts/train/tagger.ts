import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bestTags, TAGS } from '../../lib/analyze/tagger/decode.ts'
import { writeModel } from '../../lib/analyze/tagger/model.ts'
import { SPAN_TYPES } from '../../lib/analyze/tagger/span-types.ts'
import { indexWords } from '../../lib/analyze/tagger/words.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { hasCorpus, readSentences, readTexts } from './corpus.ts'
import { scoreFeatures, type Trained, type Training, trainChain } from './crf.ts'
import { type Example, makeExamples } from './examples.ts'
import { indexFeatures } from './feature-index.ts'
import { packWeights } from './pack.ts'
import { SpanScore } from './score.ts'
import { gatherWordFacts } from './word-facts.ts'

const TARGET = join(import.meta.dirname, '../../assets/tagger/skills.bin')
/** Features seen once say nothing that holds elsewhere. */
const LEAST_SEEN = 2
const MOST_FEATURES = 40_000
const FOLDS = 3
const SEEDS = [1, 2, 3, 4, 5]

/** One a span type. `leaning` favours finding a span over missing it: what the tag outside is given less. */
const trainings: readonly (Training & { leaning: number })[] = [
  { epochs: 8, rate: 0.1, decay: 0.3, dropout: 0.15, seeds: SEEDS, leaning: -0.3 },
  { epochs: 8, rate: 0.1, decay: 0.3, dropout: 0.3, seeds: SEEDS, leaning: 0.4 },
]

if (!hasCorpus()) {
  console.error('The labelled sentences do not stand beside the project (../shared/data): nothing to train on.')
  process.exitCode = 1
} else trainTagger()

/** Trains the tagger on the training parts, writes it, and prints its scores on postings it was not trained on. */
function trainTagger(): void {
  const lexicon = loadLexicon()
  const units = loadUnits()
  const facts = gatherWordFacts(readSentences('green/train'), readTexts())
  const words = indexWords(facts.words, facts.facts)
  const examples = makeExamples(readSentences('skillspan/train'), lexicon, units, words)
  const unseen = makeExamples(readSentences('skillspan/dev'), lexicon, units, words)
  if (process.argv.includes('--folds')) print('cross-validation, in the statements it reads', crossValidate(examples))
  const index = indexFeatures(examples, LEAST_SEEN)
  const trained = trainings.map((training, type) => trainChain(examples, type, index, training))
  print('dev, in the statements it reads', score(unseen, trained, index))
  const leanings = trainings.map(({ leaning }) => leaning)
  const bytes = writeModel({ ...facts, ...packWeights(trained, leanings, index, MOST_FEATURES) })
  mkdirSync(join(TARGET, '..'), { recursive: true })
  writeFileSync(TARGET, bytes)
  console.log(`${facts.words.length} words, ${index.size} features, ${bytes.length} bytes written`)
}

/** Scores each third of the training postings with a tagger trained on the other two. */
function crossValidate(examples: readonly Example[]): SpanScore[] {
  const postings = [...new Set(examples.map(({ posting }) => posting))]
  const foldOf = new Map(postings.map((posting, at) => [posting, at % FOLDS]))
  const scores = SPAN_TYPES.map(() => new SpanScore())
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter(({ posting }) => foldOf.get(posting) !== fold)
    const index = indexFeatures(others, LEAST_SEEN)
    const trained = trainings.map((training, type) => trainChain(others, type, index, training))
    score(
      examples.filter(({ posting }) => foldOf.get(posting) === fold),
      trained,
      index,
      scores,
    )
  }
  return scores
}

function score(
  examples: readonly Example[],
  trained: readonly Trained[],
  index: ReturnType<typeof indexFeatures>,
  scores = SPAN_TYPES.map(() => new SpanScore()),
): SpanScore[] {
  for (const { features, tags } of examples)
    trained.forEach(({ weights, transitions }, type) => {
      const each = scoreFeatures(
        weights,
        index.number(features, () => false),
      )
      for (let at = 0; at < each.length; at += TAGS) each[at] = (each[at] ?? 0) - (trainings[type]?.leaning ?? 0)
      scores[type]?.add(bestTags(each, transitions), tags[type] ?? new Uint8Array())
    })
  return scores
}

function print(on: string, scores: readonly SpanScore[]): void {
  scores.forEach(({ strict, overlap }, type) => {
    console.log(`${on}, ${SPAN_TYPES[type]}: strict F1 ${strict.toFixed(3)}, overlap F1 ${overlap.toFixed(3)}`)
  })
}
