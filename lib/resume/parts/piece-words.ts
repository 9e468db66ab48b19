import { positionScore } from './vocabulary.ts'

/** A part of an organisation, which stands between a position and it: "Nurse, Ward 6, St Mary's". */
const TEAM =
  /^(?:team|unit|ward|section|division|abteilung|station|équipe|service de)(?!\p{L})|(?<!\p{L})(?:team|unit|ward|section|division|dept|department|squad|abteilung)(?:\s\S{1,3})?$/iu
/** A part of a university, a hospital or an office, by how it is called. */
export const FACULTY =
  /^(?:faculty|department|dept\.?|school|institute|division|chair|fakultät|institut|lehrstuhl|abteilung|faculté|département|facultad|departamento)\s(?:of|for|für|de|des|d['’])(?!\p{L})/iu
/** What names a town or its middle, whatever else the words name. */
export const TOWNISH = /(?<!\p{L})(?:city|county|district|centre|center|airport|stadt|zentrum|park|court)$/iu

/** How much and when somebody worked, in a part of its own. */
export const HOURS =
  /^(?:\d[- ]shifts?(?:\s.*)?|summers?|winters?|seasonal|weekends|part[- ]time|full[- ]time|temporary|permanent|fixed[- ]term|contract|teilzeit|vollzeit|befristet|temps (?:plein|partiel)|tiempo (?:completo|parcial))$/i
/** How somebody is employed, where it stands behind the employer: "Acme · Internship". */
export const FORM = /^(?:internship|apprenticeship|freelance|self-employed|seasonal|hybrid|on-site|remote)$/i
/** Work for oneself is for no employer, but under a name of one's own. */
export const OWN = /freelanc|self.?employed|selbstständig|freiberuf|indépendant|autónomo/i

/** The employer told above: "same school". */
const SAME = /^(?:the )?same \p{Ll}+$|^(?:ditto|as above|idem)$/iu
export const isSameEmployer = (text: string): boolean => SAME.test(text)

const plain = (text: string) => text.replace(/\s*\([^()]*\)$/g, '')

/** Whether words are a part of an organisation. */
export const isTeam = (text: string): boolean => TEAM.test(plain(text))

/** Whether words name an organisation, and no town. */
export function isOrganisation(text: string): boolean {
  const name = plain(text)
  return positionScore(name) < 0 && !isTeam(name) && !TOWNISH.test(name)
}
