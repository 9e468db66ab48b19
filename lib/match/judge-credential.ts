import type { LeafCriterion } from '../model/requirement.ts'
import type { SkillIndex } from '../model/skill.ts'
import type { Background } from './background.ts'
import { containsWords } from './contains-words.ts'
import type { LeafFinding } from './finding.ts'
import { above } from './relations.ts'

type CredentialCriterion = Extract<LeafCriterion, { kind: 'credential' }>

/** Judges a licence or certificate: held itself, or one that implies it. A broader one is never enough. */
export function judgeCredential({ skill, label }: CredentialCriterion, background: Background, lexicon: SkillIndex): LeafFinding {
  const asked = skill === null ? lexicon.resolve(label)?.id : skill
  const owned = [...background.skills.values()].find(({ id }) => id === asked || (asked !== undefined && above(id, lexicon).has(asked)))
  const named = background.certificates.find((name) => containsWords(name, label))
  const held = owned?.label ?? named
  if (held !== undefined) return { status: 'met', reason: 'credential-have', values: { credential: label }, evidence: [held] }
  return { status: 'unmet', reason: 'credential-missing', values: { credential: label }, evidence: [] }
}
