import type { Suggestion } from './Combobox.tsx'

/** Languages that people name in applications, as ISO 639 codes. */
const CODES =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms mt my ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tk tr uk ur uz vi yo zh zu'

/** Those languages by their names in a language, in that language's order. */
export function languageNames(language: string): Suggestion[] {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return CODES.split(' ')
    .map((id) => ({ id, label: names.of(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
}
