import type { LanguageLevel } from '../../../model/requirement.ts'
import { type Stretch, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordSet } from '../../words/word-set.ts'

/** Wordings of command as CEFR levels; the self-assessment grid of the Council of Europe is the yardstick. */
const levels = compilePhrases<LanguageLevel>([
  [
    'native|native level|native-level|native speaker|mother tongue|mother-tongue|first language|native or bilingual|native proficiency',
    'native',
  ],
  ['near-native|near native|c2|bilingual|mastery|completely fluent|perfect', 'C2'],
  [
    'fluent|fluently|fluency|business fluent|fluent level|full professional|full professional proficiency|excellent|very good|advanced|outstanding|strong|c1|c1/c2|expert',
    'C1',
  ],
  [
    'good|proficient|proficiency|working proficiency|professional working proficiency|professional proficiency|professional|business level|business-level|business proficient|upper intermediate|upper-intermediate|good command|command|b2|b2/c1|competent',
    'B2',
  ],
  ['conversational|intermediate|working knowledge|everyday|limited working proficiency|sufficient|b1|b1/b2|communicative', 'B1'],
  ['basic|elementary|some|limited|a2|a2/b1|basics', 'A2'],
  ['beginner|a1|a1/a2', 'A1'],
])
/** Nouns of ability say nothing of how much when a stronger word stands by: "strong proficiency", "fluency". */
const weak = wordSet('proficiency proficient command competent professional')
const clauseEnds = wordSet('; . :')
const REACH = 9
const LONGEST_WORDING = 4

/**
 * The level asked for of the language named by the tokens `from` to `to`: its own ("English (C1)", "German at B2 level"), else the one said
 * before it, which a list of languages shares ("fluent in English and Dutch"). Undefined where the words give none.
 * `languages` are the tokens at which languages are named.
 */
export function languageLevel(statement: Stretch, from: number, to: number, languages: ReadonlySet<number>): LanguageLevel | undefined {
  return (
    codeAfter(statement, to, languages) ??
    levelInside(statement, from, to) ??
    levelAfter(statement, to, languages) ??
    levelBefore(statement, from)
  )
}

/** "English at native or near-native level (C2)": what the code says counts before the words. */
function codeAfter(statement: Stretch, to: number, languages: ReadonlySet<number>): LanguageLevel | undefined {
  for (let at = to; at < to + REACH && !languages.has(at); at++) {
    const word = wordAt(statement, at)
    if (/^[abc]$/.test(word) && /^[12]$/.test(wordAt(statement, at + 1))) return levels.longest(statement, at)?.value
    if (/^(?:[,;.]|and|with|is|are|but)?$/.test(word) || (word === 'or' && !levels.longest(statement, at + 1))) return undefined
  }
  return undefined
}

/** The level in a mention that holds more than the language's name: "German (C1", "native German". */
function levelInside(statement: Stretch, from: number, to: number): LanguageLevel | undefined {
  for (let at = from; at < to; at++) {
    const found = levels.longest(statement, at)
    if (found && !weak.has(wordAt(statement, at))) return found.value
  }
  return undefined
}

/** "English, native (C2)": a level and nothing more behind the comma. */
function isLabelled(statement: Stretch, comma: number): boolean {
  const level = wordAt(statement, comma) === ',' ? levels.longest(statement, comma + 1) : undefined
  return level !== undefined && /^[;,.(]?$/.test(wordAt(statement, level.to))
}

function levelAfter(statement: Stretch, to: number, languages: ReadonlySet<number>): LanguageLevel | undefined {
  let weakest: LanguageLevel | undefined
  for (let at = isLabelled(statement, to) ? to + 1 : to; at < to + REACH; at++) {
    const word = wordAt(statement, at)
    if (languages.has(at) || /^(?:[,;.]|and|or|with|is|are|be|would|will|can|could|may|considered|plus|but)?$/.test(word)) break
    const found = levels.longest(statement, at)
    if (found && !weak.has(word)) return found.value
    if (found && word.startsWith('profici')) weakest ??= found.value
  }
  return weakest
}

function levelBefore(statement: Stretch, from: number): LanguageLevel | undefined {
  let weakest: LanguageLevel | undefined
  for (let at = from - 1; at >= from - REACH - 3 && at >= statement.from; at--) {
    const word = wordAt(statement, at)
    if (clauseEnds.has(word) || (word === ')' && at < from - 1)) break
    if (word === 'business' && at === from - 1) return 'B2'
    const found = wordingOver(statement, at, from)
    if (!found) continue
    if (!weak.has(wordAt(statement, found.at))) return found.value
    weakest ??= found.value
  }
  return weakest
}

/** The longest wording of a level that token `at` is part of: at "intermediate" that of "upper-intermediate". */
function wordingOver(statement: Stretch, at: number, end: number): { value: LanguageLevel; at: number } | undefined {
  for (let back = LONGEST_WORDING - 1; back >= 0; back--) {
    const found = levels.longest(statement, at - back)
    if (found && found.to > at && found.to <= end) return { value: found.value, at: at - back }
  }
  return undefined
}
