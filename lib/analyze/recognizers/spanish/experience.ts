import type { Finding, Recognizer } from '../../finding.ts'
import { type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { numberOf } from '../../words/numbers.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordsAt } from '../../words/words-at.ts'

const numberWords = new Map('un dos tres cuatro cinco seis siete ocho nueve diez'.split(' ').map((word, at) => [word, at + 1] as const))
/** How many of a unit of time make a year. */
const perYears = new Map(Object.entries({ año: 1, años: 1, mes: 12, meses: 12 }))
const isUnit = wordsAt('año años mes meses')
const isExperience = wordsAt('experiencia trayectoria')
/** A length of time is as often an age, a contract or the employer's history: one of these must stand near. */
const tellsOfWork = wordsAt(
  'experiencia trayectoria puesto puestos cargo cargos posición posiciones trabajando trabajado docencia desempeñando programando',
)
/** Between the number and its unit, or around the experience, words that say nothing of what it was in. */
const isPlain = wordsAt(
  'de la con mínima mínimo laboral laborales profesional previa comprobable demostrable comprobada relevante experiencia trayectoria práctica trabajo trabajando en como realizando y',
)
const isVague = wordsAt(
  'puesto puestos cargo cargos posición posiciones similar similares rol roles funciones área sector el la un una este esta',
)
const endsField = wordsAt(', . ; : ( ) o y con que mínimo mínima deseable indispensable imprescindible preferentemente más años año')
const isAge = wordsAt('edad mayor mayores menor menores')
const REACH = 12
const LONGEST_FIELD = 6

/** Years of experience as Spanish says them: "dos años de experiencia en ventas", "de 3 a 5 años", "experiencia mínima de 6 meses". */
export const spanishExperience: Recognizer = {
  id: 'spanish-experience',
  triggers: [...perYears.keys()],
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; at++) {
      const perYear = isUnit(statement, at) ? perYears.get(wordAt(statement, at)) : undefined
      const amount = perYear && amountBefore(statement, at)
      if (!amount || isOtherTime(statement, amount.from, at)) continue
      const to = wordAt(statement, at + 1) === 'o' && wordAt(statement, at + 2) === 'más' ? at + 3 : at + 1
      const field = fieldAfter(statement, to) ?? fieldBefore(statement, amount.from)
      const { least, most } = amount
      const inYears = (value: number) => Math.round((value / perYear) * 100) / 100
      found.push({
        by: 'experience',
        from: amount.from,
        to,
        criterion: {
          kind: 'experience',
          ...(least !== undefined && { minYears: inYears(least) }),
          ...(most !== undefined && { maxYears: inYears(most) }),
          ...(field && { field: field.words }),
          ...spanOf(statement, amount.from, to),
        },
        ...(field && { about: { from: field.from, to: field.to } }),
      })
    }
    return found
  },
}

interface Amount {
  from: number
  least?: number
  most?: number
}

const valueAt = (statement: Stretch, at: number) => numberWords.get(wordAt(statement, at)) ?? numberOf(wordAt(statement, at))

/** "3", "tres", "3 a 5", "entre 3 y 5", "3 o más", "(2) dos", "hasta 3". */
function amountBefore(statement: Stretch, unit: number): Amount | undefined {
  let end = unit
  if (wordAt(statement, end - 1) === 'más' && wordAt(statement, end - 2) === 'o') end -= 2
  else if (wordAt(statement, end - 1) === '+') end--
  if (wordAt(statement, end - 1) === ')' && valueAt(statement, end - 2) !== undefined) end -= 3
  const last = valueAt(statement, end - 1)
  if (last === undefined) return undefined
  const joint = wordAt(statement, end - 2)
  const first = valueAt(statement, end - 3)
  if (first !== undefined && first < last && (joint === 'a' || joint === '-' || joint === 'o' || joint === 'y'))
    return { from: end - 3, least: first, ...(joint !== 'o' && { most: last }) }
  if (joint === 'hasta' || (joint === 'de' && wordAt(statement, end - 3) === 'menos')) return { from: end - 1, most: last }
  return { from: end - 1, least: last }
}

/** An age, a look back, or a length of something else. */
function isOtherTime(statement: Stretch, from: number, unit: number): boolean {
  for (let back = 1; back <= 4; back++) if (isAge(statement, from - back)) return true
  if (wordAt(statement, unit + 1) === 'de' && wordAt(statement, unit + 2) === 'edad') return true
  if (/^(?:últimos|próximos|cada|hace)$/.test(wordAt(statement, from - 1))) return true
  for (let at = from - REACH; at < unit + REACH; at++) if (tellsOfWork(statement, at)) return false
  return true
}

/** "años de experiencia en logística", "años operando tornos". */
function fieldAfter(statement: Stretch, after: number) {
  let from = after
  while (from < statement.to && isPlain(statement, from)) from++
  return fieldAt(statement, from)
}

/** "Experiencia en ventas de al menos dos años". */
function fieldBefore(statement: Stretch, before: number) {
  for (let at = before - 1; at > before - REACH; at--)
    if (isExperience(statement, at)) return /^(?:en|como)$/.test(wordAt(statement, at + 1)) ? fieldAt(statement, at + 2) : undefined
  return undefined
}

function fieldAt(statement: Stretch, from: number): { words: string; from: number; to: number } | undefined {
  for (let at = from; at < from + 2; at++) if (isVague(statement, at)) return undefined
  let to = from
  while (to < statement.to && to - from < LONGEST_FIELD && !isEnd(statement, to)) to++
  return to > from ? { words: oneLine(written(statement, from, to)), from, to } : undefined
}

/** "jefe de cocina" goes on; "ventas de al menos dos años" does not. */
function isEnd(statement: Stretch, at: number): boolean {
  if (endsField(statement, at)) return true
  const next = wordAt(statement, at + 1)
  return wordAt(statement, at) === 'de' && (/^(?:al|mínimo|mínima|más|por)$/.test(next) || valueAt(statement, at + 1) !== undefined)
}
