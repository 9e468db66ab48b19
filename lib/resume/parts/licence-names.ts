import type { ResumeWorld } from '../world.ts'

/** Licences to drive, in the ways that people write them. */
const DRIVING =
  /driv(?:ing|er['’]?s?)\s+licen[cs]e|führerschein|fahrerlaubnis|permis (?:de conduire|[a-e](?!\p{L}))|(?:permiso|carn[eé]t?) de conducir|(?<!\p{L})CDL(?!\p{L})|(?<!\p{L})(?:class )?[A-G]\d?[\s-](?:class )?(?:driver )?licen[cs]e/iu
/** What a licence, ticket or check is called. */
const CALLED =
  /(?<!\p{L})(?:licen[cs]e|licensure|certificate|certification|(?<=\p{L}\s)certified|ticket|endorsements?|clearance|(?<!(?:work|residence|residency|settlement|stay) )permit|(?:guard|access|site|skills|tacho\p{L}*|operator|safety) card|accreditation|forklift card|white card|cscs(?: card)?|med(?:ical)? card|twic|dbs|first aid(?:er)?|cpr|aed|bls|acls|osha|food (?:hygiene|safety|handler'?s?)|notary(?: public)?|staplerschein|zertifikat)(?!\p{L})/iu
/** A profession that only a register or a board lets one name. */
const REGISTERED = /^(?:state[- ])?(?:registered|licen[cs]ed|certified|chartered|board[- ]certified)\s+\p{Lu}/iu

/** "NIMS Level 1". */
const GRADED = /^\p{Lu}[\p{L} ]* (?:Level|Stage) (?:\d|I{1,3}|[A-D])(?!\p{L})/u

/** Whether words name a licence, certificate or check by what such things are called. */
export const isCalledLicence = (words: string): boolean =>
  DRIVING.test(words) || CALLED.test(words) || GRADED.test(words) || isRegistered(words)

/** Whether words start with a profession that one is registered, licensed or certified for: "Registered Nurse". */
export const isRegistered = (words: string): boolean => REGISTERED.test(words) && /\s\p{Lu}/u.test(words)

/** Whether words name a licence or certificate: by what it is called, or as one that is known. */
export function isTicket(words: string, { skillsIn }: Pick<ResumeWorld, 'skillsIn'>): boolean {
  return isCalledLicence(words) || skillsIn(words).some(({ skill }) => skill.kind === 'credential')
}
