import type { Span } from '../../model/span.ts'
import { isSlip } from '../near-words.ts'

const CODES =
  'af ak am ar az bm bo ceb ckb dz ee ff gsw haw ilo jv ln mg mi ny rw sn st su tn tt tw ug wo xh be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka ki kk km kn ko ku ky lb lo lt lv mk ml mn mr ms mt my nb ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tk tl tr uk ur uz vi yo yue zh zu csb szl hsb dsb sco gd gv kw br oc co nds fo iu cr nv qu ay gn ki luo nso ss ve ts bem om bho mai mwr tcy kok or sd ks prs hil war bik pam hak nan hmn kri pcm'
const LOCALES = ['en', 'de', 'fr', 'es']

let known: ReadonlySet<string> | undefined

/** Names of languages in four languages and in themselves, lower-cased. */
function names(): ReadonlySet<string> {
  known ??= new Set([
    ...CODES.split(' ').flatMap((code) =>
      [...LOCALES, code].map((locale) => (new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code).toLowerCase()),
    ),
    ...[
      'mandarin',
      'cantonese',
      'farsi',
      'twi',
      'tagalog',
      'castellano',
      'valenciano',
      'valencià',
      'flemish',
      'mandarin chinese',
      'british sign language',
      'american sign language',
      'deutsche gebärdensprache',
      'sign language',
      'irish sign language',
      'auslan',
      'sepedi',
      'setswana',
      'siswati',
      'tshivenda',
      'xitsonga',
      'isindebele',
      'frisian',
      'hokkien',
      'hakka',
      'taiwanese',
      'bisaya',
      'pidgin',
      'gaelic',
      'scots gaelic',
    ],
  ])
  return known
}

/** Whether these words are nothing but the name of a language people speak. */
export function isLanguageName(words: string): boolean {
  return names().has(words.trim().toLowerCase())
}

/** A language where a text names it. */
export interface NamedLanguage extends Span {
  name: string
}

const MOST_WORDS = 3

/** The languages that a text names, whatever else it says, the longest name first where several fit. Codes of two letters are none. */
export function languagesIn(text: string): NamedLanguage[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const found: NamedLanguage[] = []
  for (let at = 0; at < words.length; at++)
    for (let count = MOST_WORDS; count > 0; count--) {
      const [first, last] = [words[at], words[at + count - 1]]
      const name = first && last ? text.slice(first.start, last.end) : ''
      if (!first || !last || name.length < 3 || !isLanguageName(name)) continue
      found.push({ name, start: first.start, end: last.end })
      at += count - 1
      break
    }
  return found
}

/** A text that is about languages with a misspelt one put right: "Portugese", "Itallian". The country is none: "Romania". */
export function speltLanguages(text: string): string {
  if (languagesIn(text).length > 0) return text
  return text.replace(/\p{Lu}\p{L}{5,}/gu, (word) => {
    const lower = word.toLowerCase()
    const meant = [...names()].find(
      (name) => name.length > 5 && name[0] === lower[0] && name.at(-1) === lower.at(-1) && isSlip(lower, name),
    )
    return meant === undefined ? word : meant.charAt(0).toUpperCase() + meant.slice(1)
  })
}
