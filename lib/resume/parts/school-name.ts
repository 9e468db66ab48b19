import { isDegree, isSchooling } from './degree-names.ts'

/** What schools are called, in the languages of Europe and by the letters that many go by. */
const STEMS = [
  // English, and what it shares with others
  'universi|college|(?<!pre|post)school|institut|academ|polytechn|conservato|facult|hospital(?!it)|seminary|collegiate|sixth form',
  // German, Dutch, Afrikaans
  'schule|akad[eé]mi|gymnasium|kolleg(?!e)|fakultät|klinik|hogeschool|skool(?!\\p{L})|zentrum(?!\\p{L})',
  // Romance languages
  'école|ecole|collège|lycée|c[eé]gep|escuela|colegio|instituto|preparatoria(?!\\p{L})|scuola|istituto|liceo|politecn|escola|faculdade|col[eé]gio|liceul|școala',
  // The North, and the Baltic
  'h[oöø]g?[gj]skol|h[oöø]yskole|gymnasie|folkeskole|ülikool|gümnaasium|yliopisto|ammattikorkeakoulu|lukio(?!\\p{L})|mokykla|gimnazija|kolegija|vidusskola|ģimnāzija',
  // Slavonic languages and Hungarian
  'uniwersyt|univerzit|sveučilišt|szkoła|szkoly|liceum|lyceum|politech|technikum|gimnazjum|gymnázi|gimnázium|(?<!\\p{L})škol|učilišt|fakultet|egyetem|iskola|főiskola',
  // Celtic languages and Basque
  '(?<!\\p{L})(?:scoil|gaelscoil|col[aá]iste|ollscoil|ysgol|coleg|prifysgol)(?!\\p{L})|unibertsitate|ikastola|ikastetxe',
  // Asia and the Near East
  'vid[hy]+ala?ya|vidyapee?th|vidya mandir|(?<!\\p{L})(?:gurukul|madras[ae]h?|sekolah|kolej|universiti|pamantasan|paaralan|kolehiyo|daigaku)(?!\\p{L})|üniversite|(?<!\\p{L})lisesi(?!\\p{L})',
].join('|')
/** Letters and words that are a school's only by themselves. */
const WORDS = [
  'Uni|TU|ETH|FH|HTW|MIT|UCLA|LMU|RWTH|EPFL|UPC|UNAM|JNTU|UCT|UNISA|UCD|UCC|TCD|UCL|LSE|NUS|NTU|AMU|BHU|IGNOU|UST|PUP|IUT|IES|IHK|HWK|WIFI|CFA|TAFE|RTO|IIT|IIM|NIT|IIIT|ITI|[NSB][A-Z]?AIT|BCIT|NBCC|TVET|CBSE|ROC|HS|H\\.\\s?S\\.?|[GN]?HSS|SMKN?|SMAN?',
  'cent(?:re|er|ro)|state board|board of',
].join('|')
const INSTITUTION = new RegExp(`${STEMS}|(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu')

/** What stands in brackets, and schools as the field that studies were about: "Teaching in Schools". */
const ASIDE = /\([^)]*\)|\s(?:in|for)\s(?:\p{L}+\s){0,2}(?:schools|colleges|hospitals|academies)(?!\p{L})/giu

/** Whether words name a school by what such are called; "a night school" is none by name, nor what was "after school". */
export const isSchool = (text: string): boolean =>
  !/^(?:an?|after|before) /i.test(text) && (INSTITUTION.test(text.replace(ASIDE, '')) || SHORTENED.test(text))

/** "Ferrow Secondary", "Hollin High". */
const SHORTENED = /^(?!.*(?:education|teaching|pgce|bed))\p{Lu}.* (?:Secondary|High|Grammar|Comprehensive|Primary)$/u

/** Whether a name is that of a part of a school, beside which the school's own stands. */
export const isPartOfSchool = (name: string): boolean => /^(?:faculty|department|dept|school of|fakultät|institut für)/i.test(name)

/** Whether the name of a school tells which stage of schooling it was: "Pine Bluff High School". */
export const tellsStage = (name: string): boolean =>
  /(?<!\p{L})(?:high|secondary|primary|elementary|grammar|middle) school|(?<!\p{L})hs(?!\p{L})/iu.test(name)

/** Parts words that name a degree and a school too: "High school diploma Lakeside HS", "BSc Physics University of Leeds". */
export function degreeAndSchool(piece: string): [degree: string | undefined, school: string | undefined] {
  const [, given, giver] = /^(.+?)\s+(?:from|@)\s+(\p{Lu}.+)$/u.exec(piece) ?? []
  if (given && giver && isDegree(given)) return [given, giver]
  if (!isSchool(piece)) return [piece, undefined]
  const bracketed = /^(.*)\s\(([^()]*)\)$/.exec(piece)
  if (bracketed?.[1] && bracketed[2] && isDegree(bracketed[2]) && !isDegree(bracketed[1])) return [bracketed[2], bracketed[1]]
  if (!isDegree(piece)) return [undefined, piece]
  const labelled = /^([^:]+)\s*:\s+(.+)$/.exec(piece)
  if (labelled?.[1] && labelled[2] && isSchooling(labelled[1]) && isSchool(labelled[2])) return [labelled[1], labelled[2]]
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
