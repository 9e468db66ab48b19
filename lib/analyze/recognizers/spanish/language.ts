import type { LanguageLevel } from '../../../model/requirement.ts'
import type { Finding, Recognizer } from '../../finding.ts'
import { compilePhrases } from '../../phrases.ts'
import { type Stretch, spanOf, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words-at.ts'

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
/** Words that make a name the language, not where something is from: "nivel de inglés", "hablar francés". */
const tellsOfLanguage = wordsAt(
  'idioma idiomas lengua nivel dominio manejo conocimiento conocimientos hablar hablas habla hables escribes escribir leer fluidez comunicarte',
)
const goesOn = wordsAt('de del y o , e en : hablado escrito')
const REACH = 5

/** Human languages with their level as Spanish says them: "inglés B2", "nivel medio de francés". */
export const spanishLanguage: Recognizer = {
  id: 'spanish-language',
  triggers: [...tags.keys()],
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; at++) {
      const language = isName(statement, at) ? tags.get(wordAt(statement, at)) : undefined
      if (!language) continue
      const level = levelAfter(statement, at) ?? levelBefore(statement, at)
      if (!level && at > statement.from && !isToldSo(statement, at)) continue
      found.push({
        by: 'language',
        from: at,
        to: at + 1,
        criterion: { kind: 'language', language, ...(level && { level }), ...spanOf(statement, at, at + 1) },
      })
    }
    return found
  },
}

/** "inglés (nivel alto)", "inglés B2"; not what stands behind another language. */
function levelAfter(statement: Stretch, name: number): LanguageLevel | undefined {
  for (let at = name + 1; at < name + REACH; at++) {
    if (isName(statement, at) || /^(?:[,;.]|y|o)$/.test(wordAt(statement, at))) return undefined
    const found = levels.longest(statement, at)
    if (found) return found.value
  }
  return undefined
}

/** "nivel avanzado de inglés", "dominio fluido de inglés y francés". */
function levelBefore(statement: Stretch, name: number): LanguageLevel | undefined {
  let last: { value: LanguageLevel; to: number } | undefined
  for (let at = name - REACH; at < name; ) {
    const found = levels.longest(statement, at)
    if (found && found.to <= name) last = found
    at = found?.to ?? at + 1
  }
  return last && isPassed(statement, last.to, name) ? last.value : undefined
}

/** "conocimientos de inglés", but not "del mercado inglés". */
function isToldSo(statement: Stretch, name: number): boolean {
  let at = name - 1
  while (at > name - REACH && isPassed(statement, at, at + 1)) at--
  return tellsOfLanguage(statement, at)
}

/** Whether nothing but joining words and other languages stands from one token to another. */
function isPassed(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!goesOn(statement, at) && !isName(statement, at)) return false
  return true
}
