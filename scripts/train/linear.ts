import { writeLinear } from '../../lib/analyze/linear/model.ts'
import { type Chain, type Sequence, type Training, train } from './chain.ts'
import { packLinear } from './pack-linear.ts'

/** Features seen once say nothing that holds elsewhere. */
const LEAST_SEEN = 2
/** A chain is trained for each, and the mean of their weights counts: less hangs on the order of the examples. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7]

/** Trains a chain on sequences whose features are hashes, and returns the file the product reads. */
export function trainLinear(
  examples: readonly Sequence[],
  shape: { version: number; classes: number; values: number; steps: number; mostFeatures: number },
  training: Omit<Training, 'seed'>,
): Uint8Array {
  const counts = new Map<number, number>()
  for (const { features } of examples) for (const list of features) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const hashes = [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .map(([hash]) => hash)
    .sort((a, b) => a - b)
  const numbers = new Map(hashes.map((hash, at) => [hash, at]))
  const numbered = examples.map((example) => ({
    ...example,
    features: example.features.map((list) => Int32Array.from([...list].flatMap((hash) => numbers.get(hash) ?? []))),
  }))
  const { version, classes, values, steps, mostFeatures } = shape
  const sizes = { classes, features: hashes.length, values, steps }
  const chain = mean(SEEDS.map((seed) => train(numbered, sizes, { ...training, seed })))
  const often = hashes.map((hash) => Math.sqrt(counts.get(hash) ?? 0))
  return writeLinear({
    version,
    classes,
    ...packLinear(chain.features, classes, hashes, often, mostFeatures),
    numbers: Float32Array.from([...chain.values, ...chain.transitions, ...chain.openings]),
  })
}

function mean(chains: readonly Chain[]): Chain {
  const of = (part: keyof Chain) =>
    Float32Array.from(chains[0]?.[part] ?? [], (_, at) => chains.reduce((sum, chain) => sum + (chain[part][at] ?? 0), 0) / chains.length)
  return { features: of('features'), values: of('values'), transitions: of('transitions'), openings: of('openings') }
}
