import type { AnalysisRecord } from '../model/analysis.ts'
import type { Importance } from '../model/requirement.ts'

/** Requirements by their words: those that came, those that went, and those whose importance is another now. */
export interface ChangedRequirements {
  added: string[]
  removed: string[]
  moved: string[]
}

/** How the requirements of two records differ, whatever their order or the spacing of their words. */
export function changedRequirements(before: AnalysisRecord, after: AnalysisRecord): ChangedRequirements {
  const [old, now] = [importanceByWords(before), importanceByWords(after)]
  return {
    added: [...now.keys()].filter((words) => !old.has(words)),
    removed: [...old.keys()].filter((words) => !now.has(words)),
    moved: [...now].flatMap(([words, importance]) => (old.has(words) && old.get(words) !== importance ? [words] : [])),
  }
}

function importanceByWords({ requirements, posting }: AnalysisRecord): Map<string, Importance> {
  return new Map(requirements.map(({ start, end, importance }) => [posting.text.slice(start, end).replace(/\s+/g, ' ').trim(), importance]))
}
