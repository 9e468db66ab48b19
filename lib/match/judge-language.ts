import { type LanguageLevel, type LeafCriterion, languageLevel } from '../model/requirement.ts'
import type { SkillIndex } from '../model/skill.ts'
import type { Background } from './background.ts'
import { containsWords } from './contains-words.ts'
import type { LeafFinding } from './finding.ts'
import { sentenceAround } from './sentence-around.ts'

type LanguageCriterion = Extract<LeafCriterion, { kind: 'language' }>

const ORDER: readonly LanguageLevel[] = languageLevel.options

/** How people word their level, after CEFR and LinkedIn's five steps; the first that fits wins. Whoever writes "fluent" knows no step above it but the native's. */
const FLUENCY: readonly [LanguageLevel, RegExp][] = [
  ['C2', /near.?native|mastery|annähernd mutter|quasi.?bilingue|fluent|fließend|courant|fluido/i],
  ['native', /native|mother|bilingual|first language|muttersprach|langue maternelle|nativo|lengua materna/i],
  [
    'C1',
    /full professional|proficient|advanced|verhandlungssicher|avanzado|avancé|excellent|very good|sehr gut|très bon|muy bueno|nivel alto/i,
  ],
  ['B2', /professional|upper.?intermediate|good|business|conversant|gut|bon niveau|intermedio alto/i],
  ['B1', /intermediate|conversational|limited working|mittel|intermédiaire|intermedio|nivel medio/i],
  ['A2', /elementary|basic|beginner|a little|grund|notions|básico|débutant|scolaire/i],
]

/** Names that people use beside the one that `Intl` knows. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  es: ['castellano', 'castilian'],
  fa: ['farsi'],
  fil: ['tagalog'],
  nl: ['flemish', 'flämisch', 'flamand', 'flamenco'],
  zh: ['mandarin'],
}

/** The names a language may be written by in a profile: in English, in itself, and in the interface's other languages. */
function namesOf(tag: string): string[] {
  const names = ['en', 'de', 'fr', 'es', tag].flatMap((locale) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? []
    } catch {
      return []
    }
  })
  return [...names, ...(OTHER_NAMES[tag] ?? [])].map(bare)
}

/** Lower case, without accents: not everyone has the keys for "Français". */
const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** True when a profile's words name the language: its tag, one of its names alone or within ("Brazilian Portuguese", "English (UK)"). */
function isNamed(written: string, tag: string, names: readonly string[], lexicon: SkillIndex): boolean {
  const words = bare(written).trim()
  if (words === tag || words.startsWith(`${tag}-`) || names.some((name) => containsWords(words, name))) return true
  return lexicon.resolve(written)?.id === `lang-${tag}`
}

/** The CEFR level that a profile's words name, of several (listening, writing and so on) the middle one; undefined when they name none. */
function readFluency(words: string): LanguageLevel | undefined {
  const codes = words.match(/\b[abc][12]\b/gi)?.map((code) => code.toUpperCase()) ?? []
  const named = ORDER.flatMap((level) => codes.filter((code) => code === level).map(() => level))
  return named[Math.floor((named.length - 1) / 2)] ?? FLUENCY.find(([, pattern]) => pattern.test(words))?.[0]
}

/** How postings say that one need not be born to a language of which they name the natives. */
const OR_LEARNT =
  /(?<!\p{L})(?:near[- ]native|native(?: speakers?|[- ]level| proficiency)?,? ?(?:or |and\/or |\/ ?|\()(?:fluent|c2|equivalent)|(?:fluent|c2),? ?(?:or |\/ ?)native)(?!\p{L})/iu

/** The level asked for, by the words that stand around it. */
function levelAsked({ level, start, end }: LanguageCriterion, posting: string): LanguageLevel | undefined {
  return level === 'native' && OR_LEARNT.test(sentenceAround(posting, { start, end })) ? 'C2' : level
}

/** What a profile written in it shows of a language at least. */
const WRITTEN: LanguageLevel = 'B2'

/** Judges a language and its level (CEFR; "Common European Framework of Reference for Languages", Council of Europe, 2001). */
export function judgeLanguage(
  criterion: LanguageCriterion,
  posting: string,
  { languages, inEnglish }: Background,
  lexicon: SkillIndex,
): LeafFinding {
  const { language } = criterion
  const level = levelAsked(criterion, posting)
  const names = namesOf(language)
  const own = languages.find((candidate) => isNamed(candidate.language, language, names, lexicon))
  // Who tells of themselves in English has shown so much of it.
  const isShown = language === 'en' && inEnglish && ORDER.indexOf(level ?? WRITTEN) <= ORDER.indexOf(WRITTEN)
  if (isShown && own?.fluency === undefined)
    return { status: 'met', reason: 'language-have', values: { language }, evidence: own ? [own.language] : [] }
  if (!own) return { status: 'unmet', reason: 'language-missing', values: { language }, evidence: [] }
  const evidence = [[own.language, own.fluency].filter(Boolean).join(': ')]
  const values = { language, has: own.fluency ?? '', needs: level ?? '' }
  if (level === undefined) return { status: 'met', reason: 'language-have', values, evidence }
  const has = own.fluency === undefined ? undefined : readFluency(own.fluency)
  if (has === undefined) return { status: 'partial', reason: 'language-level-unknown', values, evidence }
  const short = ORDER.indexOf(level) - ORDER.indexOf(has)
  if (short <= 0) return { status: 'met', reason: 'language-have', values, evidence }
  return { status: short === 1 ? 'partial' : 'unmet', reason: 'language-level-short', values, evidence }
}
