import type { Skill, SkillIndex } from '../model/skill.ts'
import { type Saying, termsOf } from './own-words.ts'

/** What stands before a skill's name without making it another one. */
const GENERAL = new Set(
  'advanced basic professional commercial modern complex large small digital strategic effective clinical general daily full own written verbal oral overall practical technical everyday extensive deep broad prior previous recent relevant strong sound new formal proper core key high low'.split(
    ' ',
  ),
)

/**
 * True where a posting narrows a skill by words before its name that the person nowhere uses: "gas chromatography", "roof plumbing", of which
 * the lexicon knows only the chromatography and the plumbing.
 */
export function isNarrower(label: string, asked: Skill, sayings: readonly Saying[], lexicon: SkillIndex): boolean {
  if (asked.kind === 'soft' || lexicon.resolve(label)?.id === asked.id) return false
  const words = label.split(/\s+/)
  const from = words.findIndex((_, at) => at > 0 && lexicon.resolve(words.slice(at).join(' '))?.id === asked.id)
  if (from < 1) return false
  const before = words.slice(0, from).filter((word) => !GENERAL.has(word.toLowerCase()) && !/ing$/i.test(word))
  return termsOf(before.join(' ')).some(({ meaning }) => !sayings.some(({ terms }) => terms.some((own) => own.meaning === meaning)))
}
