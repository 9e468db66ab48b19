import { readHeading } from '../headings.ts'
import { type Stretch, wordAt, written } from '../stretch.ts'
import { END, knownNumber, START, UNKNOWN } from '../words/vocabulary.ts'
import { wordSet } from '../words/word-set.ts'

/** Single words that head a text and say nothing of it. */
const openings = wordSet(
  'introduction intro overview summary description details welcome purpose notice bulletin announcement vacancy vacancies careers jobs',
)
/** Whole headings that announce a job in other languages: below them stands the title. */
const announcements =
  /^(?:stellenbeschreibung|stellenangebot|stellenausschreibung|jobbeschreibung|positionsbeschreibung|beschreibung der stelle|wir suchen dich|wir suchen sie|description du poste|intitulé du poste|offre d'emploi|fiche de poste|descripción del puesto|descripción de la oferta|oferta de empleo|oferta de trabajo|puesto|descrizione del lavoro|offerta di lavoro|descrição da vaga|functieomschrijving|vacature|opis stanowiska|oferta pracy|popis práce|popis pozice|popis pracovní pozice|nabídka práce|pracovní nabídka|informazioni sull'offerta di lavoro|descrizione della posizione|job description|job advert|job advertisement|job posting|job opening|job opportunity|job announcement|position announcement|employment announcement|employment opportunity|career opportunity|notice of vacancy|vacancy notice|vacancy|vacancy announcement|we are hiring|we're hiring|now hiring|now recruiting|we are recruiting|recruiting now|new vacancy|job alert|help wanted|hiring now|current vacancy|current vacancies|job vacancy|situation vacant|situations vacant)$/

/** Whether a heading in small letters only announces a job, so that the line below it may be the title. */
export function isAnnouncement(label: string): boolean {
  return announcements.test(
    label
      .replace(/[!:.]+$/, '')
      .replace(/’/g, "'")
      .trim(),
  )
}

/** How much of a heading must be understood for it to name a section. */
const UNDERSTOOD = 0.6

/** Whether the tokens `from` to `to` (excluded) read as the heading of a section: "Job description", "What you bring". */
export function isSectionHeading(line: Stretch, from: number, to: number): boolean {
  if (to - from === 1 && openings.has(wordAt(line, from))) return true
  if (isAnnouncement(written(line, from, to).toLowerCase())) return true
  const words = new Int32Array(to - from + 2)
  words[0] = START
  for (let at = from; at < to; at++) words[at - from + 1] = knownNumber(wordAt(line, at)) ?? UNKNOWN
  words[to - from + 1] = END
  return (readHeading(words, words.length)?.coverage ?? 0) >= UNDERSTOOD
}
