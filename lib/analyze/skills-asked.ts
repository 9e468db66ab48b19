import type { Criterion, Requirement } from '../model/requirement.ts'
import type { Mention } from '../model/skill.ts'

/**
 * The skills of a text with those asked for as its requirements have them: "Quill/Ferry" is two, "print or online sales" too. Where a requirement
 * names a skill, mentions that share words with it give way to it; all others stay. Mentions are in order.
 */
export function skillsAsked(mentions: readonly Mention[], requirements: readonly Pick<Requirement, 'criterion'>[]): Mention[] {
  const asked: Mention[] = []
  for (const { criterion } of requirements) collect(criterion, asked)
  asked.sort(byPlace)
  const names = asked.filter((name, at) => !isSame(name, asked[at - 1]))
  const kept: Mention[] = []
  let from = 0
  for (const mention of mentions) {
    while ((names[from]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) from++
    let shares = false
    for (let at = from, name = names[at]; name && name.start < mention.end; name = names[++at]) {
      if (name.end <= mention.start) continue
      shares = true
      name.type = mention.type
    }
    if (!shares) kept.push(mention)
  }
  return [...kept, ...names].sort(byPlace)
}

function collect(criterion: Criterion, asked: Mention[]): void {
  if ('all' in criterion) for (const part of criterion.all) collect(part, asked)
  else if ('any' in criterion) for (const part of criterion.any) collect(part, asked)
  else if (criterion.kind === 'skill' || criterion.kind === 'credential') {
    const { start, end, skill, label } = criterion
    asked.push({ start, end, skill, label, type: 'knowledge' })
  }
}

const byPlace = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end
const isSame = (a: Mention, b: Mention | undefined) => a.start === b?.start && a.end === b.end && a.label === b.label
