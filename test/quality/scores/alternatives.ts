import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnalysisRecord } from '../../../lib/model/analysis.ts'
import type { Criterion, LeafCriterion } from '../../../lib/model/requirement.ts'

/** A labelled posting, as far as alternatives go: names that a skill may bear stand together, parted by bars. */
interface Labelled {
  id: string
  text: string
  units: { start: number; end: number; skills?: string[]; any?: string[][] }[]
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const plain = (words: string | null | undefined) =>
  (words ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/s$/, '')

/**
 * How many of the labelled groups of alternatives stand in one choice, of whatever kind their members are: the scorer beside the project
 * counts skills alone, so that "CPA or CMA" (certificates), "Spanish or Hmong" (languages) and "MSN or DNP" (degrees) never count there.
 */
export function countAlternatives(folder: string, output: string): { right: number; all: number } {
  const records = new Map(
    readFileSync(output, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row): [string, AnalysisRecord] => [String(JSON.parse(row).id), JSON.parse(row)]),
  )
  const count = { right: 0, all: 0 }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { id, text, units }: Labelled = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const requirements = records.get(String(id))?.requirements ?? []
    for (const { start, end, skills = [], any = [] } of units) {
      const choices = requirements.filter((one) => one.start < end && one.end > start).flatMap(({ criterion }) => choicesIn(criterion))
      const names = skills.map((skill) => skill.split('|').map(plain))
      for (const group of any) {
        const wanted = group.map((name) => names.find((accepted) => accepted.includes(plain(name))) ?? [plain(name)])
        count.all++
        if (choices.some((leaves) => wanted.every((accepted) => leaves.some((leaf) => isCalled(leaf, accepted, text))))) count.right++
      }
    }
  }
  return count
}

function choicesIn(criterion: Criterion): LeafCriterion[][] {
  if ('any' in criterion) return [leavesOf(criterion), ...criterion.any.flatMap(choicesIn)]
  return 'all' in criterion ? criterion.all.flatMap(choicesIn) : []
}

function leavesOf(criterion: Criterion): LeafCriterion[] {
  if ('any' in criterion) return criterion.any.flatMap(leavesOf)
  return 'all' in criterion ? criterion.all.flatMap(leavesOf) : [criterion]
}

/** A skill bears one of the names; anything else bears it, or holds it in its words: a licence is quoted with what stands around its name. */
function isCalled(leaf: LeafCriterion, accepted: readonly string[], text: string): boolean {
  if (leaf.kind === 'skill') return accepted.includes(plain(leaf.label)) || accepted.includes(plain(leaf.skill))
  if (leaf.kind === 'language' && accepted.includes(plain(languageNames.of(leaf.language)))) return true
  const words = plain(text.slice(leaf.start, leaf.end))
  return accepted.some((name) => ` ${words}`.includes(` ${name}`) || (words !== '' && ` ${name} `.includes(` ${words} `)))
}
