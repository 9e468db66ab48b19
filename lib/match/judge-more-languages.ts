import type { Background } from './background.ts'
import type { LeafFinding } from './finding.ts'

/** How postings ask for a language that they do not name. */
const MORE = /(?<!\p{L})(?:second|another|third|further|additional|foreign|other|community)(?: \p{L}+)? languages?(?!\p{L})/iu
const BESIDE = /(?<!\p{L})languages? (?:other than|besides?|in addition to) english(?!\p{L})/iu
const ENGLISH = /^(?:english|en|englisch|anglais|inglés)(?!\p{L})/iu

/** Judges "a second language", whichever it is: met by those that the profile lists; whoever lists none may speak one. */
export function judgeMoreLanguages(words: string, { languages }: Background): LeafFinding | undefined {
  const asked = MORE.exec(words) ?? BESIDE.exec(words)
  if (!asked) return undefined
  const others = languages.filter(({ language }) => !ENGLISH.test(language))
  const needs = /^third/i.test(asked[0]) ? 2 : 1
  if (others.length < needs) return undefined
  const language = others.map(({ language }) => language).join(', ')
  return { status: 'met', reason: 'language-have', values: { language }, evidence: [language] }
}
