import type { Mention } from '../../../model/skill.ts'
import type { Span } from '../../../model/span.ts'
import { recognizeAbilities } from './claims/abilities.ts'
import { recognizeAttitudes } from './claims/attitudes.ts'
import { recognizeBareNames } from './claims/bare-names.ts'
import { recognizeBodies } from './claims/bodies.ts'
import { recognizeDomains } from './claims/domains.ts'
import { recognizeExamples } from './claims/examples.ts'
import { recognizeKindsOf } from './claims/kinds-of.ts'
import { recognizeLicences } from './claims/licences.ts'
import { recognizeOperatingRooms } from './claims/operating-rooms.ts'
import { recognizeOwnThings } from './claims/own-things.ts'
import { recognizePastRoles } from './claims/past-roles.ts'
import { recognizePractices } from './claims/practices.ts'
import { recognizeSpelledOut } from './claims/spelled-out.ts'
import { recognizeYearsIn } from './claims/years-in.ts'
import { mergeMentions } from './merge.ts'
import { recognizeListed } from './phrases.ts'
import { isFragment, type Places } from './places.ts'
import { shortName } from './short-name.ts'

/**
 * The unknown names that stand in a requirement where only what is asked for can stand: papers by their form, what experience is of, what is given as
 * an example, and what a requirement names that is no sentence. Unlike other proposals these need no tagger to believe them.
 */
export function claimSkills(places: Places): Mention[] {
  const { text } = places
  const claim = ({ start, end }: Span): Mention => {
    const label = text.slice(start, end)
    const isAbility = (label.includes('ing') && /^\p{L}+ing\b/u.test(label)) || /^\s+(?:skills?|abilit)/.test(text.slice(end, end + 8))
    return { start, end, skill: null, label: shortName(label), type: isAbility ? 'skill' : 'knowledge' }
  }
  const sources = [
    recognizeLicences,
    recognizeBodies,
    recognizeSpelledOut,
    recognizeOwnThings,
    recognizeOperatingRooms,
    // Of a single sentence it is less sure that it asks for anything.
    ...(isFragment(places) ? [] : [recognizePractices, recognizeAttitudes, recognizePastRoles, recognizeKindsOf]),
    recognizeExamples,
    recognizeListed,
    recognizeDomains,
    recognizeYearsIn,
    recognizeBareNames,
  ]
  const abilities = recognizeAbilities(places).map(({ first, last, isDoing }): Mention => {
    const { start, end } = { start: places.tokens.start[first] ?? 0, end: places.tokens.end[last] ?? 0 }
    return { start, end, skill: null, label: text.slice(start, end), type: isDoing ? 'skill' : 'knowledge' }
  })
  return mergeMentions([...sources.map((recognize) => recognize(places).map(claim)), abilities])
}
