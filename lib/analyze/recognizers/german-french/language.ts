import type { LanguageLevel } from '../../../model/requirement.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsAt } from '../../words/words-at.ts'
import { languageRecognizer } from '../frames/language.ts'

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
const goesOn = wordsAt("de du la le l d ' et ou und oder sowie , : auf in en une un")
/** Behind a language and one of these, another one is asked for too: "Englisch fließend, Französisch von Vorteil". */
const joins = wordsAt(', und oder et ou')
const REACH = 10

/** Human languages with their level as German and French say them: "Deutsch C1", "gute Englischkenntnisse", "anglais courant". */
export const germanFrenchLanguage = languageRecognizer({
  id: 'german-french-language',
  tags,
  isName,
  levels,
  parts: wordsAt(', ; . und oder et ou'),
  tellsOfLanguage: wordsAt(
    'sprachkenntnisse sprachen kenntnisse sprichst sprechen langue langues niveau maîtrise connaissance connaissances pratique parlez parler parlé',
  ),
  goesOn,
  reach: REACH,
  levelBefore,
  isSure: (statement, name, isFurther) => wordAt(statement, name).endsWith('kenntnisse') || (isFurther && joins(statement, name - 1)),
})

/** "gute Deutsch- und Englischkenntnisse", "bonnes notions d'allemand", "une bonne maîtrise du français et de l'anglais". */
function levelBefore(statement: Stretch, name: number): { value: LanguageLevel; from: number } | undefined {
  let at = name - 1
  let isShared = false
  while (at > name - REACH && (goesOn(statement, at) || isName(statement, at) || wordAt(statement, at) === '-')) {
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
