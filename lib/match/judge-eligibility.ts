import type { Eligibility, LeafCriterion } from '../model/requirement.ts'
import type { Background } from './background.ts'
import type { LeafFinding } from './finding.ts'
import { quoted, writes } from './own-words.ts'

type EligibilityCriterion = Extract<LeafCriterion, { kind: 'eligibility' }>

/** How people tell of it in English, German, French and Spanish. */
const TOLD: Partial<Record<Eligibility, RegExp>> = {
  'driving-licence':
    /driv(?:ing|er['’]?s?|ers['’])\s+licen[cs]e|(?:full|clean|class\s[a-d]\d?e?|cat(?:egory)?\.?\s[a-d]\d?e?|\b[bc]\d?e?)\s+(?:clean\s+|uk\s+|class\s+)?licen[cs]e|führerschein|permis\s+(?:de\s+conduire|b\b)|(?:carn[eé]|permiso)\s+de\s+conduc/i,
  'work-authorization':
    /right to work|work permit|settlement permit|permanent residen|citizen|national(?:ity)?\b|green card|visa|settled status|authori[sz]ed to work|without (?:restriction|sponsorship)|arbeitserlaubnis|aufenthalt|staatsangeh|permis de travail|nationalité|permiso de trabajo|nacionalidad/i,
  citizenship: /citizen|national(?:ity)?\b|permanent residen|passport|staatsangeh|nationalité|nacionalidad/i,
  clearance: /clearance|vetting|vetted|\bdbs\b|cleared\b|sicherheitsüberprüfung|habilitation/i,
  relocation: /relocat|willing to move|umzug|mobilité|cambio de residencia/i,
  travel: /willing to travel|travel (?:up to|within|across)|reisebereit|déplacements|disponibilidad para viajar/i,
}

/** That somebody may drive is told by a profile that says so; of the rest it shows the words, and leaves the answer to the person. None of it counts in the match. */
export function judgeEligibility({ of }: EligibilityCriterion, { sayings }: Background): LeafFinding {
  const said = sayings.find(({ text }) => TOLD[of]?.test(text))
  if (said && of === 'driving-licence') return { ...writes(said.text), unscored: true }
  return { status: 'unknown', reason: 'eligibility-judge', evidence: said ? [quoted(said.text)] : [], unscored: true }
}
