import type { Skill, SkillIndex } from '../model/skill.ts'
import { termsOf } from './own-words.ts'

/** What stands before a skill's name without making it another one. */
const GENERAL = new Set(
  'advanced basic professional commercial modern complex large small digital strategic effective clinical general daily full own written verbal oral overall practical technical everyday extensive deep broad prior previous recent relevant strong sound new formal proper core key high low volume follow'.split(
    ' ',
  ),
)

/**
 * The words by which a posting narrows a skill, where the person nowhere uses them: "gas chromatography", "roof plumbing", of which the lexicon
 * knows only the chromatography and the plumbing.
 */
export function narrowing(label: string, asked: Skill, words: ReadonlySet<string>, lexicon: SkillIndex): string | undefined {
  if (asked.kind === 'soft' || lexicon.resolve(label)?.id === asked.id) return undefined
  const parts = label.split(/\s+/)
  const from = parts.findIndex((_, at) => at > 0 && lexicon.resolve(parts.slice(at).join(' '))?.id === asked.id)
  if (from < 1) return undefined
  const before = parts.slice(0, from).join(' ')
  const telling = before.split(/[\s-]+/).filter((word) => !GENERAL.has(word.toLowerCase()) && !/ing$/i.test(word))
  return termsOf(telling.join(' ')).some(({ meaning }) => !words.has(meaning)) ? before : undefined
}
