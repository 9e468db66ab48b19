import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { array, type infer as Infer, number, object, optional, string } from 'zod/mini'

/** What stands beside the project: texts of others, never part of it. */
export const SHARED = resolve(import.meta.dirname, '../../../shared')

const sentence = object({
  id: string(),
  text: string(),
  spans: array(object({ start: number(), end: number(), label: string() })),
  posting: optional(string()),
})
/** A labelled sentence; `posting` names the posting it stands in, where that is known. */
export type Sentence = Infer<typeof sentence>

const page = object({ file: string(), gold: optional(object({ description: optional(string()) })) })

/** True where the labelled texts stand beside the project. */
export function hasCorpus(): boolean {
  return existsSync(join(SHARED, 'data/skillspan/train.jsonl'))
}

/** The sentences of a part of a labelled collection: `skillspan/train`, `green/dev`. */
export function readSentences(part: string): Sentence[] {
  return readLines(`data/${part}.jsonl`).map((line) => sentence.parse(line))
}

/** Texts of postings for what needs no labels: those of the training parts, and the descriptions of saved pages line by line. */
export function readTexts(): string[] {
  const sentences = ['skillspan/train', 'green/train'].flatMap(readSentences).map(({ text }) => text)
  const descriptions = readPages().flatMap(({ gold }) => gold?.description?.split('\n') ?? [])
  return [...new Set([...sentences, ...descriptions])]
}

/** The saved pages: their file and, of postings, what they give. */
export function readPages(): Infer<typeof page>[] {
  return readLines('pages/manifest.jsonl').map((line) => page.parse(line))
}

function readLines(path: string): unknown[] {
  return readFileSync(join(SHARED, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
