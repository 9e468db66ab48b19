import type { EducationLevel } from '../../../model/requirement.ts'
import type { Finding, Recognizer } from '../../finding.ts'
import { isUpperCase, type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsAt } from '../../words/words-at.ts'

/** What kind of training: "abgeschlossene kaufmännische Ausbildung". */
const trades =
  'kaufmännische technische handwerkliche gewerbliche medizinische pflegerische landwirtschaftliche gastronomische duale'.split(' ')

const levels = compilePhrases<EducationLevel>([
  [
    'fachhochschulreife|hochschulreife|allgemeine hochschulreife|fachabitur|niveau bac|bac général|matura|mittlere reife|realschulabschluss|hauptschulabschluss|schulabschluss',
    'secondary',
  ],
  [
    'berufsausbildung|abgeschlossene ausbildung|ausbildung als|ausbildung zum|ausbildung zur|ausbildung im|berufslehre|abgeschlossene lehre|lehrabschluss|grundausbildung|efz|fachausweis|meisterbrief|meisterprüfung|meistertitel|technikerabschluss|technikerausbildung|fachausbildung|meister oder techniker|techniker oder meister|staatlich geprüfter techniker|staatlich geprüfte technikerin',
    'vocational',
  ],
  [['abgeschlossene ', ''].flatMap((first) => trades.map((trade) => `${first}${trade} ausbildung`)).join('|'), 'vocational'],
  ['cfc|cap|bep|bac pro|bac professionnel|brevet fédéral|formation professionnelle', 'vocational'],
  ['bts|dut|bac+2|bac +2', 'associate'],
  [
    'studium|hochschulstudium|fachhochschulstudium|hochschulabschluss|fachhochschulabschluss|studienabschluss|bachelorabschluss|bac+3|bac+4|bac +3|licence en|licence professionnelle|baccalauréat en|diplôme universitaire|diplôme hes',
    'bachelor',
  ],
  [
    "masterabschluss|masterstudium|master en|master 1|master 2|diplom|diplomstudium|diplomabschluss|bac+5|bac +5|diplôme d'ingénieur|école d'ingénieurs|école d'ingénieur",
    'master',
  ],
  ['abgeschlossene promotion|doktorat|doktortitel|doctorat', 'doctorate'],
])
const mayStart = wordsAt(levels.firsts)
/** Also ordinary words, or those of other languages: they count in capitals. */
const isInitials = wordsAt('cap bep bts dut efz cfc')
const opensFields = wordsAt('en de der des in im als zum zur d du')
const separates = wordsAt(', oder ou / und et bzw')
const endsFields = wordsAt(". ; : ( ) mit avec sowie von vorteil ist sont est indispensable exigé requis mindestens vous sie d'")
const isRelated = wordsAt(
  'vergleichbare vergleichbarer vergleichbares ähnliche gleichwertige équivalent équivalente formation titre expérience similaire',
)
const LONGEST = 5

/** Schooling as German and French say it: "abgeschlossene Ausbildung als Koch", "Studium der Informatik", "Bac+3 en gestion ou équivalent". */
export const germanFrenchEducation: Recognizer = {
  id: 'german-french-education',
  // "Master en" by its second word: the first stands in many an English statement.
  triggers: levels.keys.map((word) => (word === 'master' ? 'en' : word)),
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; ) {
      const named = mayStart(statement, at) ? levels.longest(statement, at) : undefined
      if (!named || (isInitials(statement, at) && !isUpperCase(statement, at))) {
        at++
        continue
      }
      const { to, fields, orEquivalent } = readTail(statement, named.to)
      const from = /^abgeschlossene[nrs]?$/.test(wordAt(statement, at - 1)) ? at - 1 : at
      const criterion = { kind: 'education' as const, level: named.value, fields, orEquivalent, ...spanOf(statement, from, to) }
      found.push({ by: 'education', from, to, criterion })
      at = to
    }
    return found
  },
}

/** The fields after a level, and "oder vergleichbare Qualifikation", "ou équivalent". */
function readTail(statement: Stretch, from: number): { to: number; fields: string[]; orEquivalent: boolean } {
  const fields: string[] = []
  let to = from
  let next = opensFields(statement, to) ? to + 1 : opensFields(statement, to - 1) ? to : undefined
  while (next !== undefined && next < statement.to) {
    let end = next
    while (end < statement.to && end - next < LONGEST && !separates(statement, end) && !endsFields(statement, end)) end++
    if (end === next || isRelated(statement, afterArticle(statement, next)) || levels.longest(statement, next)) break
    fields.push(oneLine(written(statement, next, end)))
    to = end
    next = /^(?:oder|ou|\/)$/.test(wordAt(statement, end)) ? end + 1 : undefined
  }
  const isEither = /^(?:oder|ou)$/.test(wordAt(statement, to))
  const orEquivalent = isEither && (isRelated(statement, to + 1) || isRelated(statement, to + 2))
  return { to: orEquivalent ? Math.min(to + 3, statement.to) : to, fields, orEquivalent }
}

/** "oder eine vergleichbare Ausbildung" */
function afterArticle(statement: Stretch, at: number): number {
  return /^(?:eine?|einen|une?)$/.test(wordAt(statement, at)) ? at + 1 : at
}
