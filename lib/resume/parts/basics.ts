import type { BasicsField } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'
import { findPeriods } from '../dates/period.ts'
import { type Line, spanIn } from '../document.ts'
import { headingKind, type Section } from '../sections.ts'
import { bodyOf } from './body.ts'

export interface FoundBasics {
  field: BasicsField
  value: string
  places: Span[]
}

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,120}\.\p{L}{2,12}/u
const PHONE = /(?:\+|\(0|\b0|\(\d{3}\)|\b\d{3}[-. ])[\d\s()/.-]{6,18}\d/
const WEB = /\b(?:https?:\/\/|www\.|linkedin\.com|github\.com)[^\s|,;()]{0,200}/i
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
  const city = cityIn(all.filter((line) => line !== name))
  if (city) found.push(city)
  for (const section of sections) {
    if (section.kind !== 'summary' || section.lines.length === 0) continue
    const { summary, highlights } = bodyOf(section.lines)
    found.push({ field: 'summary', value: [summary, ...highlights].filter(Boolean).join('\n'), places: section.lines })
    break
  }
  return found
}

/** The largest of the first lines that reads like a name. */
function nameLine(head: readonly Line[]): Line | undefined {
  const names = head.slice(0, 12).filter(({ text, bullet }) => !bullet && isName(text))
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
  return findPeriods(text, today).length === 0 && !/\d/.test(text) && !/[.:]$/.test(text)
}

/** "Leeds, United Kingdom", "20095 Hamburg": the town. */
function cityIn(lines: readonly Line[]): FoundBasics | undefined {
  for (const line of lines) {
    const coded = /\b\d{4,5}\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/u.exec(line.text)
    const listed = /(?:^|[|·•\t]\s*)(\p{Lu}[\p{L}'’-]+(?:[ -]\p{L}[\p{L}'’-]+){0,3}),\s+\p{Lu}[\p{L} .]+(?=$|\s*[|·•\t])/u.exec(line.text)
    const match = coded ?? listed
    if (!match?.[1] || EMAIL.test(match[1])) continue
    const at = match.index + match[0].indexOf(match[1])
    return { field: 'city', value: match[1], places: [spanIn(line, at, at + match[1].length)] }
  }
  return undefined
}
