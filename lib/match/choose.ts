import type { Requirement } from '../model/requirement.ts'
import { combineAll, combineAny } from './combine.ts'
import type { Finding } from './finding.ts'

/** A requirement and how it compares with the profile. */
export interface Judged {
  requirement: Requirement
  finding: Finding
}

/**
 * Looks at the choices over several requirements. `judged`: each as it shows, where of a choice that is met whatever is not had is met by
 * another way. `counted`: a choice once, by its best way, and every other requirement by itself.
 */
export function choose(judged: readonly Judged[]): { judged: Judged[]; counted: Judged[] } {
  const best = new Map<string, Finding>()
  for (const [id, members] of choicesIn(judged)) best.set(id, combineAny([...members.values()].map(combineAll)))
  const firsts = new Set<string>()
  return {
    judged: judged.map(({ requirement, finding }) => {
      const isMet = requirement.choice && best.get(requirement.choice.id)?.status === 'met' && finding.status !== 'met'
      return { requirement, finding: isMet ? { ...finding, status: 'met', reason: 'another-way', values: {}, evidence: [] } : finding }
    }),
    counted: judged.flatMap(({ requirement, finding }) => {
      const id = requirement.choice?.id
      if (id === undefined) return [{ requirement, finding }]
      if (firsts.has(id)) return []
      firsts.add(id)
      return [{ requirement, finding: best.get(id) ?? finding }]
    }),
  }
}

/** The findings of each choice's ways. */
function choicesIn(judged: readonly Judged[]): Map<string, Map<number, Finding[]>> {
  const choices = new Map<string, Map<number, Finding[]>>()
  for (const { requirement, finding } of judged) {
    if (!requirement.choice) continue
    const { id, way } = requirement.choice
    const ways = choices.get(id) ?? new Map<number, Finding[]>()
    ways.set(way, [...(ways.get(way) ?? []), finding])
    choices.set(id, ways)
  }
  return choices
}
