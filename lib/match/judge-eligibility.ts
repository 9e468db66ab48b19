import type { Eligibility, LeafCriterion } from '../model/requirement.ts'
import type { Background } from './background.ts'
import type { LeafFinding } from './finding.ts'
import { nameOneNation, nameTheUnion } from './nations.ts'
import { quoted, saysAll, writes } from './own-words.ts'
import { sentenceAround } from './sentence-around.ts'

type EligibilityCriterion = Extract<LeafCriterion, { kind: 'eligibility' }>

/** How people tell of it in English, German, French and Spanish. */
const TOLD: Partial<Record<Eligibility, RegExp>> = {
  'driving-licence':
    /driv(?:ing|er['’]?s?|ers['’])\s+licen[cs]e|(?:full|clean|class\s[a-d]\d?e?|cat(?:egory)?\.?\s[a-d]\d?e?|\b[bc]\d?e?)\s+(?:clean\s+|uk\s+|class\s+)?licen[cs]e|führerschein|permis\s+(?:de\s+conduire|b\b)|(?:carn[eé]|permiso)\s+de\s+conduc/i,
  'work-authorization':
    /right to work|work(?:ing)? (?:permit|rights)|settlement permit|permanent residen|(?<!senior )citizen(?:ship)?(?!\p{L})|nationalit(?:y|ies)|green card|visa(?!\p{L})|settled status|(?:authori[sz]ed|entitled|eligible) to work|without (?:restriction|sponsorship)|arbeitserlaubnis|aufenthalt|staatsangeh|permis de travail|nationalité|permiso de trabajo|nacionalidad/iu,
  citizenship:
    /(?<!senior )citizen(?:ship)?(?!\p{L})|nationalit(?:y|ies)|permanent residen|passport|staatsangeh|nationalité|nacionalidad/iu,
  clearance: /clearance|vetting|vetted|\bdbs\b|cleared\b|sicherheitsüberprüfung|(?<!\p{L})habilitation/iu,
  relocation: /relocat|willing to move|umzug|mobilité|cambio de residencia/i,
  travel: /willing to travel|travel (?:up to|within|across)|reisebereit|déplacements|disponibilidad para viajar/i,
}

const READY = /(?<!not )(?:willing|ready|open|happy|able|prepared|free) to (?:relocate|move|relocation)/i
const CITIZEN = /citizen|national/i
/** What may be held without being a citizen, and what tells of no right at all. */
const RESIDENT = /residen|permit|visa|card|status|right|authori[sz]ed|entitled|eligible/i
const NEEDS = /(?<!\p{L})(?:requires?|needs?|paperwork|applied|applying|expires?)(?!\p{L})/iu

/**
 * What a profile says plainly is had, none of which counts in the match: the licence to drive, being ready to move, the right to work where the
 * posting asks for it, a check that stands among the papers. Of the rest it shows the words, and leaves the answer to the person.
 */
export function judgeEligibility({ of, start, end }: EligibilityCriterion, text: string, { sayings, papers }: Background): LeafFinding {
  // Work may be about the visas and moves of others.
  const told = sayings.filter(({ text: said, job }) => (job === undefined || of === 'driving-licence') && TOLD[of]?.test(said))
  const plain =
    told.find((saying) => isPlain(of, saying.text, sentenceAround(text, { start, end }))) ??
    (of === 'background-check'
      ? saysAll(
          sayings.filter((saying) => papers.has(saying.text)),
          text.slice(start, end),
        )
      : undefined)
  if (plain) return { ...writes(plain.text), unscored: true }
  return { status: 'unknown', reason: 'eligibility-judge', evidence: told[0] ? [quoted(told[0].text)] : [], unscored: true }
}

function isPlain(of: Eligibility, said: string, asked: string): boolean {
  if (of === 'driving-licence') return true
  if (of === 'relocation') return READY.test(said)
  if (NEEDS.test(said)) return false
  if (of === 'citizenship') return (CITIZEN.test(said) || RESIDENT.test(asked)) && nameOneNation(said, asked)
  return of === 'work-authorization' && (nameOneNation(said, asked) || (CITIZEN.test(said) && nameTheUnion(said, asked)))
}
