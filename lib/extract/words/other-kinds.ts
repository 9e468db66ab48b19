import { isRoleName } from './roles.ts'

/** Characters of a text that talk is looked for in. */
const longestLooked = 20_000

const articleTitle =
  /^(?:the )?(?:top |best )?\d+ (?:\w+ ){0,3}(?:steps|ways|tips|things|reasons|questions|mistakes|signs|examples|skills|jobs|careers)\b|^(?:how (?:to|do|does|i)|what (?:is|are|does)|why|when|should|become an?)\b|\b(?:wikipedia|encyclop(?:a?e)dia)\b|\bcover letters?\b|\b(?:example|sample|template)s? (?:for|of)\b|\b(?:guide|tips|advice|explained|cheat sheet|interview questions|resume examples?|boot ?camp|certificate|online course|training course)\b|job description (?:template|sample|example)s?|fiche métier|berufsbild|\bscholarships\b|\b(?:invitation to|call for) (?:tenders?|papers|proposals|bids)\b|\?$/i
const salaryTitle =
  /(?<!\p{L})(?:salar(?:y|ies)|wages|gehalt|gehälter|verdienst|salaire|sueldo|stipendio|salário|mzdy|zarobki|salaris)(?!\p{L})(?!:? ?[\d$€£])/iu
/** A person's name before a role: "Jane Doe, Head of Design". */
const personTitle = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}+){1,2}),\s+(.+)$/u
const generalTalk =
  /(?<!\p{L})(?:(?:median|average|typical) (?:annual |hourly |yearly |monthly |base |starting )*(?:salary|salaries|pay|wage|earnings)|job outlook|career outlook|career path (?:for|of)|employers (?:look|often|typically|usually|prefer|want|require)|(?:many|most) employers|durchschnittsgehalt|durchschnittlich(?:e|es)? (?:gehalt|verdienst)|salaire (?:moyen|médian)|salario medio|stipendio medio|gemiddeld salaris|průměrn[áý] (?:mzda|plat)|does an? [\w ]{3,40} do)(?!\p{L})/iu
const toEmployers =
  /\b(?:use this (?:page|template|sample|example)|post (?:this|your) jobs?\b|your (?:own )?(?:job )?(?:posting|advert|listing)s?\b|attract (?:the (?:right|best) |top |qualified |better )?(?:candidates|talent|applicants)|customi[sz]e this|hire (?:faster|better|your next))/i
/** What shops and schools say; one of it may stand in a posting. */
const wares =
  /\b(?:tenants?|landlord|bedrooms?|no pets|per user|free trial|add to (?:cart|basket)|in stock|buy now|pricing plans?|\d+ ?gb of|windows \d+|money[- ]back|entry requirements|tuition(?: fees?)?|career prospects|course (?:fees?|content|structure|length)|modules|ects|admission requirements|graduates (?:work|go on)|this (?:full-time |part-time )?(?:programme|program|course|module) (?:prepares|teaches|covers|gives|offers|is designed))\b/gi
const yearsOfLife = /\b(?:19|20)\d\d\s*(?:-|–|—|to|bis|until)\s*(?:(?:19|20)\d\d|present|now|today|heute|current)\b/gi
const firstPerson = /(?<!\p{L})I(?:['’](?:m|ve|d))? \p{Ll}/gu

/** Whether a title is that of an article, a course or a call of another kind: "How to …", "25 interview questions", "Nurse: tasks, salary". */
export function isArticleTitle(title: string): boolean {
  return articleTitle.test(title) || salaryTitle.test(title)
}

/** Whether a title is a person's name with what they are, as on pages about people. */
export function isPersonTitle(title: string): boolean {
  const [, person = '', rest = ''] = personTitle.exec(title) ?? []
  return person !== '' && !isRoleName(person) && isRoleName(rest)
}

/** Whether a text speaks of a profession at large: average pay, what most employers ask. */
export function isGeneralTalk(text: string): boolean {
  return generalTalk.test(text.slice(0, longestLooked))
}

/** Whether a text speaks to those who write postings: templates, job boards' own pages. */
export function isTalkToEmployers(text: string): boolean {
  return toEmployers.test(text.slice(0, longestLooked))
}

/** Whether a text offers a ware or a course: at least two different turns of such talk. */
export function isOfferOfWares(text: string): boolean {
  return new Set(text.slice(0, longestLooked).toLowerCase().match(wares)).size >= 2
}

/** Whether a text tells of someone's own years, or in the first person without addressing anyone: a CV, a profile. */
export function isLife(text: string): boolean {
  const head = text.slice(0, longestLooked)
  if ((head.match(yearsOfLife)?.length ?? 0) >= 2) return true
  return (head.match(firstPerson)?.length ?? 0) >= 2 && !/\b(?:you|your|we|our)\b/i.test(head)
}
