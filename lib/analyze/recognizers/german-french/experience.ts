import type { Finding, Recognizer } from '../../finding.ts'
import { type Stretch, spanOf, wordAt } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { wordsAt } from '../../words/words-at.ts'

const numberWords = new Map(
  Object.entries({
    ein: 1,
    einem: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    zehn: 10,
    un: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    dix: 10,
  }),
)
/** How many of a unit of time make a year. */
const perYears = new Map(
  Object.entries({ jahr: 1, jahre: 1, jahren: 1, monat: 12, monate: 12, monaten: 12, an: 1, ans: 1, année: 1, années: 1, mois: 12 }),
)
const isUnit = wordsAt(new Set(perYears.keys()))
/** A length of time is as often an age, a contract or the employer's history: one of these must stand near. */
const workWords = 'erfahrung berufserfahrung berufspraxis praxis praxiserfahrung expérience expériences pratique'
const tellsOfWork = wordsAt(workWords)
const isLookBack = wordsAt('letzten vergangenen seit vor derniers dernières depuis')
const endsClause = wordsAt('. ; ( ) :')
/** "Berufserfahrung (1-2 Jahre)", "Berufserfahrung: 3 Jahre": brackets and colons lead from what is told to how long. */
const endsEarlier = wordsAt('. ; )')
const REACH = 7

/** Years of experience as German and French say them: "mindestens 3 Jahre Berufserfahrung", "trois à cinq ans d'expérience". */
export const germanFrenchExperience: Recognizer = {
  id: 'german-french-experience',
  triggers: workWords.split(' '),
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; at++) {
      const perYear = isUnit(statement, at) ? perYears.get(wordAt(statement, at)) : undefined
      const amount = perYear && amountBefore(statement, at)
      if (!amount || isLookBack(statement, amount.from - 1) || !isOfWork(statement, amount.from, at)) continue
      const { from, least, most } = amount
      const inYears = (value: number) => Math.round((value / perYear) * 100) / 100
      found.push({
        by: 'experience',
        from,
        to: at + 1,
        criterion: {
          kind: 'experience',
          minYears: inYears(least),
          ...(most !== undefined && { maxYears: inYears(most) }),
          ...spanOf(statement, from, at + 1),
        },
      })
    }
    return found
  },
}

const valueAt = (statement: Stretch, at: number) => numberWords.get(wordAt(statement, at)) ?? numberOf(wordAt(statement, at))

/** "3", "drei", "2-3", "2 bis 3", "trois à cinq", "5+". */
function amountBefore(statement: Stretch, unit: number): { from: number; least: number; most?: number } | undefined {
  const end = wordAt(statement, unit - 1) === '+' ? unit - 1 : unit
  const last = valueAt(statement, end - 1)
  if (last === undefined) return undefined
  const first = valueAt(statement, end - 3)
  if (first !== undefined && first < last && /^(?:-|–|bis|à)$/.test(wordAt(statement, end - 2)))
    return { from: end - 3, least: first, most: last }
  return { from: end - 1, least: last }
}

/** Whether experience is spoken of in the clause around a length of time. */
function isOfWork(statement: Stretch, from: number, unit: number): boolean {
  for (let at = unit + 1; at <= unit + REACH && !endsClause(statement, at); at++) if (tellsOfWork(statement, at)) return true
  for (let at = from - 1; at >= from - REACH && !endsEarlier(statement, at); at--) if (tellsOfWork(statement, at)) return true
  return false
}
