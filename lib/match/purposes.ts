import { type Criterion, leavesOf } from '../model/requirement.ts'
import type { SkillIndex } from '../model/skill.ts'
import type { Finding } from './finding.ts'
import { isTool } from './is-tool.ts'

/** What stands between a tool and what it is for. */
const FOR = /^\s*for(?: (?:the|our|your|all|daily|weekly|monthly|regular))*(?: \p{L}+ing)?\s*$/iu
/** What stands between several purposes. */
const AND = /^(?:\s*,)?\s*(?:(?:and|or|&)\s*)?$/

interface Part {
  criterion: Criterion
  finding: Finding
}

/**
 * What a tool is for is told by whoever has the tool, seldom by its own name: of "Zed and Quill for letters and lists" the letters and lists are
 * for the person to judge, where they have the tool before them.
 */
export function withPurposesOpen(parts: readonly Part[], text: string, lexicon: SkillIndex): Part[] {
  const namesTool = ({ criterion }: Part) =>
    leavesOf(criterion).some((leaf) => leaf.kind === 'skill' && leaf.skill !== null && isTool(lexicon.skill(leaf.skill)))
  let isPurpose = false
  return parts.map((part, place) => {
    const before = parts[place - 1]
    if (before) {
      const between = text.slice(endOf(before.criterion), startOf(part.criterion))
      isPurpose = (before.finding.status === 'met' && namesTool(before) && FOR.test(between)) || (isPurpose && AND.test(between))
    }
    const isOpen = isPurpose && part.finding.status === 'unmet' && !namesTool(part)
    return isOpen ? { ...part, finding: { ...part.finding, traced: true } } : part
  })
}

const startOf = (criterion: Criterion) => Math.min(...leavesOf(criterion).map(({ start }) => start))
const endOf = (criterion: Criterion) => Math.max(...leavesOf(criterion).map(({ end }) => end))
