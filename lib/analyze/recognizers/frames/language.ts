import type { LanguageLevel } from '../../../model/requirement.ts'
import type { Finding, Recognizer } from '../../finding.ts'
import { type Stretch, spanOf, wordAt } from '../../stretch.ts'
import type { Phrases } from '../../words/phrases.ts'
import type { WordsAt } from '../../words/words-at.ts'

/** How a posting's language says which human languages are asked for. */
export interface LanguageWords {
  id: string
  /** The names of languages, with the tag of each. */
  tags: ReadonlyMap<string, string>
  isName: WordsAt
  levels: Phrases<LanguageLevel>
  /** Behind one of these, a level is that of another language or thing. */
  parts: WordsAt
  /** Words that make a name the language, not where something is from. */
  tellsOfLanguage: WordsAt
  /** What may stand between such a word and the name. */
  goesOn: WordsAt
  /** How far before the name such a word may stand. */
  reach: number
  /** The level said before the token `name`, and the token from which it is told of this language. */
  levelBefore(statement: Stretch, name: number): { value: LanguageLevel; from: number } | undefined
  /** Whether a name is the language even so; `isFurther` where another was found before it. */
  isSure?(statement: Stretch, name: number, isFurther: boolean): boolean
}

/** How far behind a name its level may begin. */
const REACH = 5

/** Finds human languages with their level: "inglés B2", "gute Englischkenntnisse". A name without a level needs a word that tells of languages. */
export function languageRecognizer(words: LanguageWords): Recognizer {
  const { id, tags, isName } = words
  return {
    id,
    triggers: [...tags.keys()],
    find(statement) {
      const found: Finding[] = []
      for (let at = statement.from; at < statement.to; at++) {
        const language = isName(statement, at) ? tags.get(wordAt(statement, at)) : undefined
        if (!language) continue
        const after = levelAfter(statement, at, words)
        const before = after ? undefined : words.levelBefore(statement, at)
        const level = after ?? before?.value
        const isBegun = level !== undefined || at === statement.from
        if (!isBegun && !words.isSure?.(statement, at, found.length > 0) && !isToldSo(statement, at, words)) continue
        const from = before?.from ?? at
        const to = at + 1
        const criterion = { kind: 'language' as const, language, ...(level && { level }), ...spanOf(statement, from, to) }
        found.push({ by: 'language', from, to, criterion })
      }
      return found
    },
  }
}

/** "inglés (nivel alto)", "Deutsch (mindestens B2)"; not what stands behind another language or thing. */
function levelAfter(statement: Stretch, name: number, { isName, parts, levels }: LanguageWords): LanguageLevel | undefined {
  for (let at = name + 1; at < name + REACH; at++) {
    if (isName(statement, at) || parts(statement, at)) return undefined
    const found = levels.longest(statement, at)
    if (found) return found.value
  }
  return undefined
}

/** "conocimientos de inglés", "Langues : français", but not "del mercado inglés". */
function isToldSo(statement: Stretch, name: number, { isName, goesOn, tellsOfLanguage, reach }: LanguageWords): boolean {
  let at = name - 1
  while (at > name - reach && (goesOn(statement, at) || isName(statement, at))) at--
  return tellsOfLanguage(statement, at)
}
