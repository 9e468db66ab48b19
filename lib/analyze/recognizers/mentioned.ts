import type { Mention, SkillIndex } from '../../model/skill.ts'
import type { Finding } from '../finding.ts'
import { connectives, groupNouns } from '../logic/connectives.ts'
import { isCapitalised, type Stretch, wordAt } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { languageLevel } from './language-level.ts'
import { commercialClassBefore } from './licence-class.ts'
import { isClause, trimMention } from './mention-borders.ts'
import { completeAlternatives } from './shared-heads.ts'

/** Lexicon ids of human languages: this and the BCP 47 tag. */
const LANGUAGE = 'lang-'

/** A skill mention with its tokens. */
export interface Located {
  mention: Mention
  from: number
  to: number
}

/** Skill mentions of one statement as findings: human languages with their level, licences and certificates, and skills. */
export function findMentioned(statement: Stretch, proposed: readonly Located[], lexicon: Pick<SkillIndex, 'skill'>): Finding[] {
  const trimmed = proposed.flatMap((located) => trimMention(statement, located) ?? [])
  const named = trimmed.filter((located) => !isClause(statement, located))
  const mentions = completeAlternatives(statement, named.length ? named : trimmed, lexicon)
  /** Where languages are named. */
  let languages: Set<number> | undefined
  return mentions.flatMap((located): Finding[] => {
    const { mention, from, to } = located
    if (isBareNoun(statement, located)) return []
    const { start, end, skill, label } = mention
    if (skill?.startsWith(LANGUAGE)) {
      if (isOrigin(statement, to)) return []
      languages ??= new Set(mentions.filter((other) => other.mention.skill?.startsWith(LANGUAGE)).map((other) => other.from))
      const level = languageLevel(statement, from, to, languages)
      const language = skill.slice(LANGUAGE.length)
      return [{ by: 'language', from, to, criterion: { kind: 'language', language, ...(level && { level }), start, end } }]
    }
    if (skill && lexicon.skill(skill)?.kind === 'credential')
      return isPlainerLicence(statement, located)
        ? []
        : [{ by: 'credential', from, to, criterion: { kind: 'credential', skill, label, start, end } }]
    return [{ by: 'skill', from, to, criterion: { kind: 'skill', skill, label, start, end } }]
  })
}

/** "frameworks like X", "or similar tools": the bare noun of a kind of thing is no skill, nor is a connecting word or "equivalent …". */
function isBareNoun(statement: Stretch, { from, to, mention }: Located): boolean {
  const isNoun = to - from === 1 && groupNouns.has(wordAt(statement, from))
  if (mention.skill === null && /^(?:equivalent|comparable|combination)$/.test(wordAt(statement, from))) return true
  if (mention.skill === null) return isNoun || connectives.longest(statement, from)?.to === to
  return isNoun && /^(?:any|choice|open|colon)$/.test(connectives.longest(statement, to)?.value ?? '')
}

/** What is of a country rather than in its language. */
const ofCountry = wordSet('cuisine cuisines food dishes cooking wine wines market markets law laws history economy government')

/** "French or Italian cuisine", "the German market". */
function isOrigin(statement: Stretch, to: number): boolean {
  for (let at = to; at < to + 6; at++) {
    if (ofCountry.has(wordAt(statement, at))) return true
    if (!/^(?:or|and|,|\/)$/.test(wordAt(statement, at)) && !isCapitalised(statement, at)) return false
  }
  return false
}

/** "Class B driver's license", of which the lexicon knows only the driver's license. */
function isPlainerLicence(statement: Stretch, { mention, to }: Located): boolean {
  return commercialClassBefore(statement, to - 1) !== undefined && !mention.label.toLowerCase().startsWith('class')
}
