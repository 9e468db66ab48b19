import words from '../../locales/en.json' with { type: 'json' }
import { languageWords } from '../match/well-read.ts'

/** What to say of a posting's language in English, by the catalogue the interface is worded from; undefined where it is read well. */
export function wordLanguage(language: string | undefined): string | undefined {
  const named = languageWords(language, 'en')
  return named && words.notice.language.replace('$1', named.language).replace('$2', named.wellRead)
}
