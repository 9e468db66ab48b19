import type { LanguageLevel } from '../../../model/requirement.ts'
import type { Stretch } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsAt } from '../../words/words-at.ts'
import { languageRecognizer } from '../frames/language.ts'

const tags = new Map(
  Object.entries({
    inglés: 'en',
    francés: 'fr',
    alemán: 'de',
    italiano: 'it',
    portugués: 'pt',
    catalán: 'ca',
    gallego: 'gl',
    euskera: 'eu',
    español: 'es',
    castellano: 'es',
    chino: 'zh',
    japonés: 'ja',
    árabe: 'ar',
    ruso: 'ru',
    quechua: 'qu',
  }),
)
const levels = compilePhrases<LanguageLevel>([
  ['nativo|nativa|materna', 'native'],
  ['bilingüe|c2', 'C2'],
  ['avanzado|avanzada|fluido|fluida|alto|excelente|c1', 'C1'],
  ['b2|medio alto|medio-alto|intermedio alto|intermedio-alto', 'B2'],
  ['intermedio|intermedia|medio|conversacional|b1', 'B1'],
  ['básico|básica|a2', 'A2'],
  ['a1', 'A1'],
])
const isName = wordsAt(new Set(tags.keys()))
const goesOn = wordsAt('de del y o , e en : hablado escrito')
const REACH = 5

/** Human languages with their level as Spanish says them: "inglés B2", "nivel medio de francés". */
export const spanishLanguage = languageRecognizer({
  id: 'spanish-language',
  tags,
  isName,
  levels,
  parts: wordsAt(', ; . y o'),
  tellsOfLanguage: wordsAt(
    'idioma idiomas lengua nivel dominio manejo conocimiento conocimientos hablar hablas habla hables escribes escribir leer fluidez comunicarte',
  ),
  goesOn,
  reach: REACH,
  levelBefore,
})

/** "nivel avanzado de inglés", "dominio fluido de inglés y francés". */
function levelBefore(statement: Stretch, name: number): { value: LanguageLevel; from: number } | undefined {
  let last: { value: LanguageLevel; to: number } | undefined
  for (let at = name - REACH; at < name; ) {
    const found = levels.longest(statement, at)
    if (found && found.to <= name) last = found
    at = found?.to ?? at + 1
  }
  return last && isPassed(statement, last.to, name) ? { value: last.value, from: name } : undefined
}

/** Whether nothing but joining words and other languages stands from one token to another. */
function isPassed(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!goesOn(statement, at) && !isName(statement, at)) return false
  return true
}
