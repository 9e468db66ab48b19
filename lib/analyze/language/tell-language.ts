import { ENOUGH, toldByWords } from './told-by-words.ts'

/** What a browser makes of a text: its languages with the share of it that each has, in per cent. */
export interface Detected {
  isReliable: boolean
  languages: readonly { language: string; percentage: number }[]
}

/** Less than this is too short to be sure of. */
const SHORTEST = 200
/** Of a text in one language, that language has at least this share. */
const LEAST_PERCENTAGE = 70

/**
 * The language in which most of a posting's text is written, as a BCP 47 tag without region; undefined where the text is too short or mixed.
 * `detect` is the browser's own detection (`i18n.detectLanguage`), which knows many more languages. It is asked only about texts that are not
 * plainly English; left out, or where it fails, what the words themselves tell is taken.
 */
export async function tellLanguage(text: string, detect?: (text: string) => Promise<Detected>): Promise<string | undefined> {
  const sample = text.slice(0, ENOUGH)
  const told = toldByWords(sample)
  if (told === 'en' || !detect || sample.trim().length < SHORTEST) return told
  const detected = await detect(sample).catch(() => undefined)
  if (!detected) return told
  const [first] = [...detected.languages].sort((a, b) => b.percentage - a.percentage)
  if (!detected.isReliable || !first || first.language === 'und' || first.percentage < LEAST_PERCENTAGE) return undefined
  return first.language.split('-')[0]
}
