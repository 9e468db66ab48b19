import type { BasicsField } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'
import { monthOf } from '../dates/months.ts'
import { findPeriods } from '../dates/period.ts'
import { type Line, spanIn } from '../document.ts'
import { headingKind } from '../headings.ts'
import type { Section } from '../sections.ts'
import { partsOf } from './head-line.ts'
import { positionScore } from './vocabulary.ts'

export interface FoundBasics {
  field: BasicsField
  value: string
  places: Span[]
}

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,120}\.\p{L}{2,12}/u
const PHONE = /(?:\+|\(0|\b0|\(\d{3}\)|\b\d{3}[-. ])[\d\s()/.-]{6,18}\d/
const WEB = /\b(?:https?:\/\/|www\.|linkedin\.com|github\.com)[^\s|,;()]{0,200}/i
/** So many lines may stand between the top and the end of the address. */
const FIRST_LINES = 12
const TITLES = /^(?:curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|curriculum|hoja de vida)$/i

/** Reads who the person is from what stands over the first heading and under "Contact". */
export function readBasics(sections: readonly Section[], today: Date): FoundBasics[] {
  const head = sections.filter(({ kind }) => kind === 'head').flatMap(({ lines }) => lines)
  const contact = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines)
  const found: FoundBasics[] = []
  const all = [...head, ...contact]
  const name = nameLine(head) ?? nameLine(contact)
  if (name) {
    found.push({ field: 'name', value: name.text, places: [name] })
    const around = head.includes(name) ? head : contact
    const label = around[around.indexOf(name) + 1]
    if (label && isLabel(label, today)) found.push({ field: 'label', value: label.text, places: [label] })
  }
  const first = (field: BasicsField, pattern: RegExp) => {
    for (const line of all) {
      const match = pattern.exec(line.text)
      if (!match || (field === 'phone' && findPeriods(match[0], today).length > 0)) continue
      const end = match.index + match[0].length
      // An address too long for its column goes on in the next line.
      const next = field === 'url' && end === line.text.length ? all[all.indexOf(line) + 1] : undefined
      const more = next?.goesOn ? (/^\S+/.exec(next.text)?.[0] ?? '') : ''
      const places = [spanIn(line, match.index, end), ...(next && more ? [spanIn(next, 0, more.length)] : [])]
      found.push({ field, value: match[0].trim() + more, places })
      return
    }
  }
  first('email', EMAIL)
  first('phone', PHONE)
  first('url', WEB)
  const city = cityIn([...head.slice(0, FIRST_LINES), ...contact].filter((line) => line !== name))
  if (city) found.push(city)
  return found
}

/** The largest of the first lines that reads like a name. */
function nameLine(head: readonly Line[]): Line | undefined {
  const names = head.slice(0, FIRST_LINES).filter(({ text, bullet }) => !bullet && isName(text))
  return names.toSorted((a, b) => b.size - a.size)[0]
}

function isName(text: string): boolean {
  if (text.length > 50 || /[\d@:|/\t]/.test(text) || TITLES.test(text) || headingKind(text) !== undefined) return false
  const words = text.replace(/,.*$/, '').split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:de|da|del|der|van|von|la|le|di|el|bin)$/.test(word))
  )
}

function isLabel({ text, bullet }: Line, today: Date): boolean {
  if (bullet || text.length > 80 || TITLES.test(text) || EMAIL.test(text) || PHONE.test(text) || WEB.test(text) || headingKind(text))
    return false
  return findPeriods(text, today).length === 0 && !/\d/.test(text) && !/[.:]$/.test(text) && !isTown(text)
}

/** "Dublin, Ireland", "Reno NV": words with a comma between names that tell no position. */
const isTown = (text: string) => /^\p{Lu}[^.;:]*(?:,\s+\p{Lu}|\s\p{Lu}{2}$)/u.test(text) && positionScore(text) <= 0

/** What the lines at the head of a résumé tell beside who the person is and how to reach them. */
export function besideContact(lines: readonly Line[], basics: readonly FoundBasics[]): Line[] {
  const named = basics.filter(({ field }) => field === 'name' || field === 'label').flatMap(({ places }) => places)
  const isContact = (words: string) => EMAIL.test(words) || PHONE.test(words) || WEB.test(words)
  return lines.flatMap((line): Line[] => {
    if (TITLES.test(line.text) || named.some(({ start, end }) => start < line.end && end > line.start)) return []
    if (!isContact(line.text)) return isAddress(line.text) ? [] : [line]
    const parts = partsOf(line.text, { at: false }).filter((part) => !isContact(part) && !/\d|on request/i.test(part) && !isAddress(part))
    return parts
      .filter((part) => part.split(/\s+/).length > 2)
      .map((part) => ({ ...line, text: part, ...spanIn(line, line.text.indexOf(part), line.text.indexOf(part) + part.length) }))
  })
}

const isAddress = (text: string) =>
  (isTown(text) && text.split(/\s+/).length < 7) || /^\d+\w?,?\s\p{Lu}|\b\d{4,5}\s+\p{Lu}|\b\p{Lu}{2,3}\s\d{4,5}$/u.test(text)

/** "Leeds, United Kingdom", "20095 Hamburg": the town. */
function cityIn(lines: readonly Line[]): FoundBasics | undefined {
  for (const line of lines.filter(({ text }) => !/[.!]$/.test(text))) {
    const coded = /\b\d{4,5}\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/u.exec(line.text)
    const listed = /(?:^|[|·•\t]\s*)(\p{Lu}[\p{L}'’-]+(?:[ -]\p{L}[\p{L}'’-]+){0,3}),\s+\p{Lu}[\p{L} .]+(?=$|\s*[|·•\t])/u.exec(line.text)
    const match = coded ?? listed
    if (!match?.[1] || EMAIL.test(match[1]) || monthOf(match[1]) !== undefined) continue
    const at = match.index + match[0].indexOf(match[1])
    return { field: 'city', value: match[1], places: [spanIn(line, at, at + match[1].length)] }
  }
  return undefined
}
