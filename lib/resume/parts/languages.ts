import type { ProfileLanguage } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'
import { spanIn } from '../document.ts'
import type { Section } from '../sections.ts'
import { membersOf } from './list.ts'

const CODES =
  'af ak am ar az bm bo ceb ckb dz ee ff haw ilo jv ln mg mi ny rw sn st su tn tt tw ug wo xh be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms mt my nb ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tk tl tr uk ur uz vi yo yue zh zu'
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
      'flemish',
      'mandarin chinese',
      'british sign language',
      'american sign language',
      'deutsche gebärdensprache',
    ],
  ])
  return known
}

/** How forms label the language one grew up with, and the others. */
const LABEL =
  /^\s*(?:(mother tongue|native language|muttersprache|langue maternelle|lengua materna|idioma materno)|other languages?|weitere sprachen?|autres? langues?|otros? idiomas?)(?:\(s\)|s)?\s*[:\t]\s*/i

/** Reads the languages of a section with the words for their level, whatever these are: "German (native)", "Englisch – C1", "Français : courant". */
export function readLanguages({ lines }: Section): { value: ProfileLanguage; places: Span[] }[] {
  const found: { value: ProfileLanguage; places: Span[] }[] = []
  for (const whole of lines) {
    const label = LABEL.exec(whole.text)
    const line = label ? { ...whole, text: whole.text.slice(label[0].length), start: whole.start + label[0].length } : whole
    for (const member of membersOf(line.text, false)) {
      const read = readOne(member.text)
      if (read) {
        if (label?.[1]) read.fluency ??= label[1]
        found.push({ value: read, places: [spanIn(line, member.start, member.end)] })
        continue
      }
      // The level on a line, or in a column, of its own.
      const last = found.at(-1)
      const level = levelWords(member.text)
      if (last && last.value.fluency === undefined && level && level.length < 50) {
        last.value = { ...last.value, fluency: level }
        last.places.push(spanIn(line, member.start, member.end))
      }
    }
  }
  return found
}

/** Whether these words are nothing but the name of a language people speak. */
export function isLanguageName(words: string): boolean {
  return names().has(words.trim().toLowerCase())
}

function readOne(text: string): ProfileLanguage | undefined {
  const end = /[\t(:–—-]|\s+[A-C][12]\b|$/.exec(text)?.index ?? text.length
  const whole = text.slice(0, end).trim()
  const name = isLanguageName(whole) ? whole : (text.split(/\s+/)[0] ?? '')
  if (!isLanguageName(name)) return undefined
  const fluency = levelWords(text.slice(text.indexOf(name) + name.length))
  return { language: name, ...(fluency && { fluency }) }
}

function levelWords(text: string): string | undefined {
  const words = text
    .replace(/[()[\]\t:●○•★☆■□]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—,-]+/, '')
    .trim()
  return /\p{L}/u.test(words) ? words : undefined
}
