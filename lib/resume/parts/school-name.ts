import { isDegree, isSchooling } from './degree-names.ts'

/** What schools are called, in the languages of Europe and by the letters that many go by. */
const INSTITUTION =
  /universi|uniwersyt|college|(?<!pre|post)school|schule|institut|academ|akad[eé]mi|école|ecole|escuela|scuola|szkoła|szkoly|iskola|(?<!\p{L})(?:scoil|gaelscoil|col[aá]iste)(?!\p{L})|colegio|col[eé]gio|lycée|lyceum|liceo|liceum|gymnasium|gimnázium|hogeschool|h[oö]gskola|egyetem|polytechn|politech|politecn|conservato|kolleg(?!e)|(?<!\p{L})(?:TU|ETH|FH|HTW|IUT|IES|IHK|WIFI|MIT|UCLA|LMU|RWTH|EPFL|CFA|UPC|UNAM|TAFE|IIT|IIM|NIT|[NSB][A-Z]?AIT|BCIT|NBCC|CEGEP|TVET|CBSE|JNTU|UCT|UNISA|UCD|UCC|TCD|ROC|HS|[GN]?HSS|Uni)(?!\p{L})|klinik|hospital(?!it)|facult|fakultät|cent(?:re|er|ro)(?!\p{L})|seminary|vidyala|skool(?!\p{L})|c[eé]gep|sixth form|(?<!\p{L})(?:state board|board of)(?!\p{L})/iu

/** Whether words name a school by what such are called. */
export const isSchool = (text: string): boolean => INSTITUTION.test(text.replace(/\([^)]*\)/g, ''))

/** Whether a name is that of a part of a school, beside which the school's own stands. */
export const isPartOfSchool = (name: string): boolean => /^(?:faculty|department|dept|school of|fakultät|institut für)/i.test(name)

/** Parts words that name a degree and a school too: "High school diploma Lakeside HS", "BSc Physics University of Leeds". */
export function degreeAndSchool(piece: string): [degree: string | undefined, school: string | undefined] {
  if (!isSchool(piece)) return [piece, undefined]
  const bracketed = /^(.*)\s\(([^()]*)\)$/.exec(piece)
  if (bracketed?.[1] && bracketed[2] && isDegree(bracketed[2]) && !isDegree(bracketed[1])) return [bracketed[2], bracketed[1]]
  if (!isDegree(piece)) return [undefined, piece]
  const labelled = /^([^:]+)\s*:\s+(.+)$/.exec(piece)
  if (labelled?.[1] && labelled[2] && isSchooling(labelled[1]) && isSchool(labelled[2])) return [labelled[1], labelled[2]]
  const from = /^(.+?)\s+(?:from|@)\s+(.+)$/.exec(piece)
  if (from?.[1] && from[2] && isSchool(from[2])) return [from[1], from[2]]
  const behind =
    /^(.+?\b(?:diploma|certificate|GED))\s+(\p{Lu}.+)$/iu.exec(piece) ??
    /^(.+?)\s((?:University|College|Institute|Universität|Hochschule|Université|Universidad|Academy)\s.+)$/u.exec(piece)
  if (
    behind?.[1] &&
    behind[2] &&
    !/\s(?:of|in|for)$/i.test(behind[1]) &&
    isDegree(behind[1]) &&
    isSchool(behind[2]) &&
    /^\p{Lu}/u.test(behind[2])
  )
    return [behind[1], behind[2]]
  // "Lakeside High School" is a school, "High School" or a diploma of one an end of schooling.
  const isNamed = /^\p{Lu}.*\s(?:high|secondary) school(?: of .*)?$/iu.test(piece) && !/^(?:senior|junior) high school$/i.test(piece)
  const endsInSchool = /^(?:.*\s)?(?:school|college|university)$/i.test(piece) && !isSchooling(piece)
  return isNamed || endsInSchool ? [undefined, piece] : [piece, undefined]
}
