import type { Finding } from '../finding.ts'

/** Who is believed where two findings share words: a degree's fields are no skills, a known licence is more than a guessed one. */
function trust({ criterion }: Finding): number {
  switch (criterion.kind) {
    case 'education':
      return 6
    case 'experience':
      return 5
    case 'credential':
      return criterion.skill ? 4.5 : 3
    case 'eligibility':
      return 4.7
    case 'language':
      return 3.5
    case 'skill':
      return criterion.skill ? 2 : 1
    default:
      return 0
  }
}

/** Keeps of findings that share words the most trusted, then the longest, and puts them in order. */
export function dropOverlaps(findings: readonly Finding[]): Finding[] {
  if (areApart(findings)) return [...findings]
  const inOrder = [...findings].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Finding[] = []
  for (const finding of inOrder) {
    let isKept = true
    for (let last = kept.at(-1); isKept && last && last.to > finding.from; last = kept.at(-1))
      if (beats(finding, last)) kept.pop()
      else isKept = false
    if (isKept) kept.push(finding)
  }
  return kept
}

/** Whether findings are in order and share no words, as nearly always. */
function areApart(findings: readonly Finding[]): boolean {
  for (let at = 1; at < findings.length; at++) if ((findings[at]?.from ?? 0) < (findings[at - 1]?.to ?? 0)) return false
  return true
}

function beats(a: Finding, b: Finding): boolean {
  return trust(a) - trust(b) > 0 || (trust(a) === trust(b) && a.to - a.from > b.to - b.from)
}
