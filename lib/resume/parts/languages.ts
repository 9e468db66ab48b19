import type { ProfileLanguage } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'
import { type Line, spanIn } from '../document.ts'
import { levelOf } from './language-levels.ts'
import { languagesIn, type NamedLanguage, speltLanguages } from './language-names.ts'
import { membersOf, sentencesOf } from './list.ts'

export interface FoundLanguage {
  value: ProfileLanguage
  places: Span[]
}

/** How forms label the language one grew up with, and the others. */
const LABEL =
  /^\s*(?:(mother tongue|native language|first language|(?:bi|tri|multi)lingual|muttersprache|langue maternelle|lengua materna|idioma materno)|other languages?|languages?|weitere sprachen?|autres? langues?|otros? idiomas?)(?:\(s\)|s)?\s*[:\t]\s*/i
/** What joins two languages that have one level: "English and Spanish, both native", "Bilingual English/Spanish". */
const JOINED = /^\s*(?:[/&+–-]|and|und|et|y|e)\s*$/i
/** Where the level of one language ends and that of the next begins: "good English and some German". */
const AND = /\s(?:and|und|et|y|&|plus)\s|,\s/i
/** A level that all the languages before it have. */
const OF_ALL = /(?<!\p{L})(?:both|all|each|beide|alle|les deux|ambos)(?!\p{L})/iu
const LONGEST_LEVEL = 50
/** More words before a language are prose about something else. */
const MOST_BEFORE = 4

/** Reads the languages of a section with the words for their level, whatever these are: "German (native)", "Englisch – C1", "Français : courant". */
export function readLanguages(lines: readonly Line[]): FoundLanguage[] {
  const found: FoundLanguage[] = []
  for (const whole of lines) {
    const label = LABEL.exec(whole.text)
    const bare = label ? { ...whole, text: whole.text.slice(label[0].length), start: whole.start + label[0].length } : whole
    const line = { ...bare, text: bare.text.replaceAll(' // ', ' ;  ') }
    const own = readLine(line, found.at(-1))
    if (label?.[1]) for (const { value } of own) value.fluency ??= label[1]
    found.push(...own)
  }
  return found
}

/** Reads a line's languages; a level on a line, or in a column, of its own is that of the language `before` it. */
function readLine(line: Line, before: FoundLanguage | undefined): FoundLanguage[] {
  const found: FoundLanguage[] = []
  let last = before ? [before] : []
  for (const sentence of sentencesOf(line.text))
    for (const { text, ...member } of membersOf(sentence.text, false)) {
      const from = sentence.start + member.start
      const read = readMember(text)
      if (read.length > 0) {
        last = read.map(({ value, start, end }) => ({ value, places: [spanIn(line, from + start, from + end)] }))
        found.push(...last)
        continue
      }
      const level = levelOf(text)
      if (!level || level.length > LONGEST_LEVEL) continue
      for (const one of OF_ALL.test(text) ? found : last) {
        if (one.value.fluency !== undefined) continue
        one.value = { ...one.value, fluency: level }
        one.places.push(spanIn(line, from, from + text.length))
      }
    }
  return found
}

/** The languages that a member of a list tells, with where they stand in it. */
function readMember(written: string): ({ value: ProfileLanguage } & Span)[] {
  const text = speltLanguages(written)
  // What stands in a bracket tells of the language before it: "German (B1, some Swiss German)".
  const groups = groupsOf(text, languagesIn(text.replace(/\([^()]*\)/g, (inner) => '.'.repeat(inner.length))))
  const [first] = groups
  if (!first || text.slice(0, first.start).trim().split(/\s+/).length > MOST_BEFORE) return []
  const gaps = groups.map(({ end }, at) => text.slice(end, groups[at + 1]?.start ?? text.length))
  return groups.flatMap(({ names, start, end }, at) => {
    const gap = gaps[at] ?? ''
    const isLast = at === groups.length - 1
    const behind = isLast ? gap : (gap.split(AND)[0] ?? '')
    const over = at === 0 ? text.slice(0, start) : (gaps[at - 1]?.split(AND).slice(1).join(' ') ?? '')
    const fluency = levelOf(behind) ?? levelOf(over)
    return names.map((one) => ({
      value: { language: one.name, ...(fluency && { fluency }) },
      start: one.start,
      end: isLast && one.end === end ? written.length : one.end,
    }))
  })
}

/** Languages that share their level. */
function groupsOf(text: string, names: readonly NamedLanguage[]): (Span & { names: NamedLanguage[] })[] {
  const groups: (Span & { names: NamedLanguage[] })[] = []
  for (const name of names) {
    const last = groups.at(-1)
    if (last && JOINED.test(text.slice(last.end, name.start))) {
      last.names.push(name)
      last.end = name.end
    } else groups.push({ names: [name], start: name.start, end: name.end })
  }
  return groups
}
