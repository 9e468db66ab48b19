import type { Mention, SkillIndex } from '../../model/skill.ts'
import type { Finding } from '../finding.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { languageLevel } from './language-level.ts'

/** Lexicon ids of human languages: this and the BCP 47 tag. */
const LANGUAGE = 'lang-'

/** A skill mention with its tokens. */
export interface Located {
  mention: Mention
  from: number
  to: number
}

/** Skill mentions of one statement as findings: human languages with their level, licences and certificates, and skills. */
export function findMentioned(statement: Stretch, mentions: readonly Located[], lexicon: Pick<SkillIndex, 'skill'>): Finding[] {
  return mentions.map(({ mention, from, to }) => {
    const { start, end, skill, label } = mention
    if (skill?.startsWith(LANGUAGE)) {
      const isOtherLanguage = (at: number) => mentions.some((other) => other.from === at && other.mention.skill?.startsWith(LANGUAGE))
      const level = languageLevel(statement, from, to, isOtherLanguage)
      return {
        by: 'language',
        from,
        to,
        criterion: { kind: 'language', language: skill.slice(LANGUAGE.length), ...(level && { level }), start, end },
      }
    }
    if (skill && lexicon.skill(skill)?.kind === 'credential')
      return { by: 'credential', from, to, criterion: { kind: 'credential', skill, label, start, end } }
    return { by: 'skill', from, to, criterion: { kind: 'skill', skill, label, start, end } }
  })
}

/** Whether the words after a language's name make it something else: "German market", "French cuisine". */
export function isNationality(statement: Stretch, to: number): boolean {
  return /^(?:market|markets|cuisine|company|companies|customers|clients|law|government|citizen|citizens|nationals|team|office|tax|accounting|gaap|food)$/.test(
    wordAt(statement, to),
  )
}
