import type { EducationLevel } from '../../../model/requirement.ts'
import type { Finding, Recognizer } from '../../finding.ts'
import { isUpperCase, type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsAt } from '../../words/words-at.ts'

const levels = compilePhrases<EducationLevel>([
  [
    'bachillerato|preparatoria|enseñanza media|enseñanza media completa|educación secundaria|secundaria terminada|secundaria completa|secundario completo|título de bachiller|graduado escolar|eso',
    'secondary',
  ],
  [
    'formación profesional|ciclo formativo|ciclo formativo de grado medio|ciclo formativo de grado superior|grado medio|grado superior|fp|técnico superior|carrera técnica|técnico o tecnólogo|tecnólogo|tecnóloga|título técnico',
    'vocational',
  ],
  [
    'licenciatura|licenciado|licenciada|diplomatura|diplomado universitario|grado en|graduado en|graduada en|grado universitario|título universitario|titulación universitaria|estudios universitarios|formación universitaria|carrera universitaria|título profesional|título de tercer nivel|profesional en|ingeniería en',
    'bachelor',
  ],
  [
    'industrial informática mecánica eléctrica electrónica civil química técnica superior'
      .split(' ')
      .map((kind) => `ingeniería ${kind}`)
      .join('|'),
    'bachelor',
  ],
  ['máster|máster universitario|maestría|postgrado|posgrado', 'master'],
  ['doctorado', 'doctorate'],
])
const mayStart = wordsAt(levels.firsts)
const isInitials = wordsAt('eso fp')
const opensFields = wordsAt('en de')
const isRest = wordsAt(
  'completo completa terminada terminado concluido concluida finalizado finalizada trunca superior universitario universitaria oficial',
)
const separates = wordsAt(', o u / y/o')
const endsFields = wordsAt('. ; : ( ) con que más y/o deseable indispensable imprescindible preferentemente registrado')
const isRelated = wordsAt(
  'carreras carrera afín afines similar similares equivalente equivalentes relacionada relacionadas experiencia áreas área',
)
const LONGEST = 6

/** Schooling as Spanish says it: "Grado en Enfermería", "Licenciatura en Economía, Contaduría o carrera afín", "bachillerato concluido". */
export const spanishEducation: Recognizer = {
  id: 'spanish-education',
  triggers: levels.keys,
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; ) {
      const named = mayStart(statement, at) && !isTaught(statement, at) ? levels.longest(statement, at) : undefined
      if (!named) {
        at++
        continue
      }
      const { to, fields, orEquivalent } = readTail(statement, named.to)
      const criterion = { kind: 'education' as const, level: named.value, fields, orEquivalent, ...spanOf(statement, at, to) }
      found.push({ by: 'education', from: at, to, criterion })
      at = to
    }
    return found
  },
}

/** "profesor de bachillerato", "alumnos de formación profesional": who is taught. "ESO" and "FP" are written so; "eso" is a pronoun. */
function isTaught(statement: Stretch, at: number): boolean {
  if (isInitials(statement, at) && !isUpperCase(statement, at)) return true
  if (!/^(?:de|en)$/.test(wordAt(statement, at - 1))) return false
  return /^(?:profesor|profesora|docente|alumnos|alumnado|estudiantes|clases|experiencia|conocimientos|departamento|equipo|área|sector|proyectos|servicios|empresa)$/.test(
    wordAt(statement, at - 2),
  )
}

function readTail(statement: Stretch, from: number): { to: number; fields: string[]; orEquivalent: boolean } {
  let to = from
  while (isRest(statement, to)) to++
  const fields: string[] = []
  let orEquivalent = isEquivalent(statement, to)
  let next = opensFields(statement, to) ? to + 1 : opensFields(statement, to - 1) ? to : undefined
  while (next !== undefined && next < statement.to) {
    let end = next
    while (end < statement.to && end - next < LONGEST && !separates(statement, end) && !endsFields(statement, end)) end++
    if (end === next || levels.longest(statement, next)) break
    if (isRelated(statement, next)) {
      if (/^equivalentes?$/.test(wordAt(statement, next))) orEquivalent = true
      to = end
      break
    }
    fields.push(oneLine(written(statement, next, end)))
    to = end
    next = separates(statement, end) ? end + 1 : undefined
    if (next !== undefined && separates(statement, next)) next++
  }
  if (isEquivalent(statement, to)) {
    orEquivalent = true
    to += 2
  }
  return { to, fields, orEquivalent }
}

function isEquivalent(statement: Stretch, at: number): boolean {
  return wordAt(statement, at) === 'o' && /^equivalentes?$/.test(wordAt(statement, at + 1))
}
