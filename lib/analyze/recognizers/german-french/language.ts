import type { LanguageLevel } from '../../../model/requirement.ts'
import type { Finding, Recognizer } from '../../finding.ts'
import { compilePhrases } from '../../phrases.ts'
import { type Stretch, spanOf, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words-at.ts'

const german = new Map(
  Object.entries({
    deutsch: 'de',
    englisch: 'en',
    französisch: 'fr',
    italienisch: 'it',
    spanisch: 'es',
    niederländisch: 'nl',
    polnisch: 'pl',
  }),
)
const french = new Map(
  Object.entries({ français: 'fr', anglais: 'en', allemand: 'de', italien: 'it', espagnol: 'es', néerlandais: 'nl', portugais: 'pt' }),
)
/** "Englisch" and, written as one word, "Englischkenntnisse". */
const tags = new Map([...german, ...french, ...[...german].map(([name, tag]) => [`${name}kenntnisse`, tag] as const)])
const levels = compilePhrases<LanguageLevel>([
  ['muttersprache|muttersprachlich|muttersprachliches|muttersprachniveau|langue maternelle', 'native'],
  ['c2|bilingue', 'C2'],
  [
    'c1|verhandlungssicher|verhandlungssichere|verhandlungssicheres|stilsicher|stilsicheres|fließend|fließende|fließendes|fliessend|fliessende|sehr gut|sehr gute|sehr gutes|ausgezeichnete|perfekt|courant|courante|couramment|excellent|excellente|parfait|parfaite|impeccable|très bonne maîtrise|très bonnes connaissances|très bon niveau',
    'C1',
  ],
  ['b2|gut|gute|gutes|bonne maîtrise|bonne connaissance|bonnes connaissances|bon niveau', 'B2'],
  ['b1', 'B1'],
  ['a2|grundkenntnisse|notions|bonnes notions|connaissances de base', 'A2'],
  ['a1', 'A1'],
])
const isName = wordsAt(new Set(tags.keys()))
/** Words that make a name the language, not where something is from. */
const tellsOfLanguage = wordsAt(
  'sprachkenntnisse sprachen kenntnisse sprichst sprechen langue langues niveau maîtrise connaissance connaissances pratique parlez parler parlé',
)
const goesOn = wordsAt("de du la le l d ' et ou und oder sowie , : auf in en une un")
/** Behind a language and one of these, another one is asked for too: "Englisch fließend, Französisch von Vorteil". */
const joins = wordsAt(', und oder et ou')
const REACH = 5

/** Human languages with their level as German and French say them: "Deutsch C1", "gute Englischkenntnisse", "anglais courant". */
export const germanFrenchLanguage: Recognizer = {
  id: 'german-french-language',
  triggers: [...tags.keys()],
  find(statement) {
    const found: Finding[] = []
    for (let at = statement.from; at < statement.to; at++) {
      const language = isName(statement, at) ? tags.get(wordAt(statement, at)) : undefined
      if (!language) continue
      const after = levelAfter(statement, at)
      const before = after ? undefined : levelBefore(statement, at)
      const level = after ?? before?.value
      const from = before?.from ?? at
      const isSure = level !== undefined || at === statement.from || wordAt(statement, at).endsWith('kenntnisse')
      const isListed = found.length > 0 && joins(statement, at - 1)
      if (!isSure && !isListed && !isToldSo(statement, at)) continue
      found.push({
        by: 'language',
        from,
        to: at + 1,
        criterion: { kind: 'language', language, ...(level && { level }), ...spanOf(statement, from, at + 1) },
      })
    }
    return found
  },
}

/** "Deutsch (mindestens B2)", "anglais courant"; not what stands behind another language or thing. */
function levelAfter(statement: Stretch, name: number): LanguageLevel | undefined {
  for (let at = name + 1; at < name + REACH; at++) {
    if (isName(statement, at) || /^(?:[,;.]|und|oder|et|ou)$/.test(wordAt(statement, at))) return undefined
    const found = levels.longest(statement, at)
    if (found) return found.value
  }
  return undefined
}

/** "gute Deutsch- und Englischkenntnisse", "bonnes notions d'allemand", "une bonne maîtrise du français et de l'anglais". */
function levelBefore(statement: Stretch, name: number): { value: LanguageLevel; from: number } | undefined {
  let at = name - 1
  let isShared = false
  while (at > name - REACH * 2 && (goesOn(statement, at) || isName(statement, at) || wordAt(statement, at) === '-')) {
    if (isName(statement, at)) isShared = true
    at--
  }
  for (let from = at - 3; from <= at; from++) {
    const found = levels.longest(statement, from)
    // "Englisch fließend, Französisch …": the level is that of the language before it.
    if (found?.to === at + 1) return isName(statement, from - 1) ? undefined : { value: found.value, from: isShared ? name : from }
  }
  return undefined
}

/** "connaissance de l'anglais", "Langues : français", but not "du marché allemand". */
function isToldSo(statement: Stretch, name: number): boolean {
  let at = name - 1
  while (at > name - REACH * 2 && (goesOn(statement, at) || isName(statement, at))) at--
  return tellsOfLanguage(statement, at)
}
