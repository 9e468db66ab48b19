import { createSumMemory, type SumMemory } from './sum-memory.ts'

/** One memory for each group of features that is worth remembering; the rest is different nearly every time. */
export interface Memories {
  word: SumMemory
  pair: SumMemory
  standing: SumMemory
  known: SumMemory
  proposed: SumMemory
  setting: SumMemory
}

/** Memories of about a megabyte: room for the words of some postings. */
export function createMemories(): Memories {
  return {
    word: createSumMemory(4096, 7),
    pair: createSumMemory(8192, 4),
    standing: createSumMemory(8192, 1),
    known: createSumMemory(1024, 1),
    proposed: createSumMemory(1024, 1),
    setting: createSumMemory(4096, 1),
  }
}
