import { type LanguageLevel, type LeafCriterion, languageLevel } from '../model/requirement.ts'
import type { Background } from './background.ts'
import type { Finding } from './finding.ts'

type LanguageCriterion = Extract<LeafCriterion, { kind: 'language' }>

const ORDER: readonly LanguageLevel[] = languageLevel.options

/** How people word their level, after CEFR and LinkedIn's five steps; the first that fits wins. */
const FLUENCY: readonly [LanguageLevel, RegExp][] = [
  ['native', /native|mother|bilingual|first language|muttersprach|langue maternelle|nativo|lengua materna/i],
  ['C1', /full professional|fluent|proficient|advanced|fließend|verhandlungssicher|courant|fluido|avanzado|avancé/i],
  ['B2', /professional|upper.?intermediate|good|business|conversant|gut|intermedio alto/i],
  ['B1', /intermediate|conversational|limited working|mittel|intermédiaire|intermedio/i],
  ['A2', /elementary|basic|beginner|grund|notions|básico|débutant/i],
]

/** The names a language may be written by in a profile: in English, in itself, and in the interface's other languages. */
function namesOf(tag: string): string[] {
  return ['en', 'de', 'fr', 'es', tag].flatMap((locale) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'language' }).of(tag)?.toLowerCase() ?? []
    } catch {
      return []
    }
  })
}

/** The CEFR level that a profile's words name, undefined when they name none. */
export function readFluency(words: string): LanguageLevel | undefined {
  const code = /\b[abc][12]\b/i.exec(words)?.[0].toUpperCase()
  return ORDER.find((level) => level === code) ?? FLUENCY.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Judges a language and its level (CEFR; "Common European Framework of Reference for Languages", Council of Europe, 2001). */
export function judgeLanguage({ language, level }: LanguageCriterion, { languages }: Background): Finding {
  const names = namesOf(language)
  const label = names[0] ?? language
  const name = label.charAt(0).toUpperCase() + label.slice(1)
  const own = languages.find((candidate) => {
    const written = candidate.language.trim().toLowerCase()
    return written === language || names.includes(written)
  })
  if (!own) return { status: 'unmet', reason: 'language-missing', label: name, values: { language: name }, evidence: [] }
  const evidence = [[own.language, own.fluency].filter(Boolean).join(': ')]
  const values = { language: name, has: own.fluency ?? '', needs: level ?? '' }
  if (level === undefined) return { status: 'met', reason: 'language-have', label: name, values, evidence }
  const has = own.fluency === undefined ? undefined : readFluency(own.fluency)
  if (has === undefined) return { status: 'partial', reason: 'language-level-unknown', label: name, values, evidence }
  const short = ORDER.indexOf(level) - ORDER.indexOf(has)
  if (short <= 0) return { status: 'met', reason: 'language-have', label: name, values, evidence }
  return { status: short === 1 ? 'partial' : 'unmet', reason: 'language-level-short', label: name, values, evidence }
}
