import { createSumMemory, type SumMemory } from './sum-memory.ts'

/** One memory for each group of features that is worth remembering; the words on both sides of a row are different nearly every time. */
export interface Memories {
  word: SumMemory
  pair: SumMemory
  grade: SumMemory
  kind: SumMemory
  outline: SumMemory
  standing: SumMemory
  role: SumMemory
  proposal: SumMemory
  setting: SumMemory
}

/** Memories of two megabytes: room for the words of some dozen postings, and for nearly all that is said of them. */
export function createMemories(): Memories {
  return {
    word: createSumMemory(8192, 14),
    pair: createSumMemory(4096, 8),
    grade: createSumMemory(4096, 4),
    kind: createSumMemory(4096, 4),
    outline: createSumMemory(2048, 2),
    standing: createSumMemory(2048, 2),
    role: createSumMemory(8192, 2),
    proposal: createSumMemory(2048, 2),
    setting: createSumMemory(4096, 2),
  }
}
