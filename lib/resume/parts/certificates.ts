import type { ProfileCertificate } from '../../model/found.ts'
import { findPeriods } from '../dates/period.ts'
import { type Line, unwrapped } from '../document.ts'
import type { Section } from '../sections.ts'
import { partsOf } from './head-line.ts'

const LONGEST = 130

/** Reads the licences and certificates of a section: a name, and whoever issued it when, on its line or the next. */
export function readCertificates({ lines }: Section, today: Date): { value: ProfileCertificate; lines: Line[] }[] {
  const found: { value: ProfileCertificate; lines: Line[] }[] = []
  for (const line of unwrapped(lines)) {
    if (line.text.length > LONGEST) continue
    const periods = findPeriods(line.text, today)
    const period = periods.at(-1)
    const date = period?.startDate
    const words = periods.reduceRight((text, { start, end }) => `${text.slice(0, start)}\t${text.slice(end)}`, line.text)
    const [first, ...rest] = withLevel(partsOf(words.replace(/\(\s*\t\s*\)/g, '\t'), { at: false }).flatMap((part) => part.split(/,\s+/)))
    const last = found.at(-1)
    const goesOn = last && !line.bullet && !line.gap && last.value.date === undefined && date !== undefined && last.lines.length === 1
    if (first === undefined || (goesOn && rest.length === 0 && last.value.issuer === undefined)) {
      if (last && date && !last.value.date) {
        last.value = { ...last.value, date, ...(first !== undefined && { issuer: issuerOf(first) }) }
        last.lines.push(line)
      }
      continue
    }
    const issuer = rest.filter((part) => !/^(?:id|no|nr|valid|expires|gültig|issued\s*$)/i.test(part))[0]
    found.push({ value: { name: first, ...(date && { date }), ...(issuer && { issuer: issuerOf(issuer) }) }, lines: [line] })
  }
  return found
}

/** "AWS Certified Developer – Associate": a level after a dash belongs to the name. */
function withLevel(parts: readonly string[]): string[] {
  const [first, second, ...rest] = parts
  const isLevel =
    /^(?:associate|professional|expert|foundation|practitioner|specialty|advanced|intermediate|basic|beginner|level \w+|stufe \w+|niveau \w+)$/i
  return first !== undefined && second !== undefined && isLevel.test(second) ? [`${first} – ${second}`, ...rest] : [...parts]
}

const issuerOf = (text: string) => text.replace(/^(?:issued by|by|ausgestellt von|délivré par|emitido por)\s+/i, '')
