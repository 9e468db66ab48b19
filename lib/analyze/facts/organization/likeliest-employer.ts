import { knownNumber } from '../../words/vocabulary.ts'
import { wordSet } from '../../words/word-set.ts'
import type { Claim } from '../line.ts'
import { isAgency } from './agency.ts'
import { isEmployerNoun } from './employer-nouns.ts'
import { cased, hasAddress, isPerson, ownName } from './employer-signs.ts'
import { fullName, withArticle } from './full-name.ts'

/** The least an employer's name must gather: one clear sentence, or two weak ones. */
const ENOUGH = 2
/** Names weighed by how often the text has them; a text claims few. */
const MOST_NAMES = 12
/** What each further time that the text has a name adds, and all of them at most. */
const AGAIN = 0.4
const MOST_AGAIN = 1.2
/** What it adds that one writes to an address made of the name. */
const ADDRESS = 1.5
/** What is left of the trust in a single word that the text also writes small, "Training is …", or in such a word's group, "Product Group". */
const COMMON = 0.3

/** Bodies, and the parts of them that seek people in their own name: "The College of Science is seeking …" at a university. */
const wholes =
  /\b(?:university|universiteit|universität|université|universidad|council|hospitals?|county|city of|town of|state of|health system)\b/
const parts = /^(?:the )?(?:college|school|faculty|department|dept|division|institute|office|bureau|centre|center) (?:of|for) /
const departments = wordSet('unit ward division section department team it')
/** Whose departments are employers by themselves. */
const bodiesOwn = wordSet("police fire sheriff sheriff's sheriff’s health")
/** What is left of the trust in a part where its whole is named as well. */
const OF_PART = 0.3
/** What a label tells by itself. */
const LABELLED = 10

interface Name {
  value: string
  key: string
  trust: number
}

/** The name whose claims add up to most, whatever their case and legal form, with those of its short form; undefined if none adds up to enough. */
export function likeliestEmployer(claims: readonly Claim[], text: string): string | undefined {
  const byKey = new Map<string, Name>()
  for (const claim of claims) {
    if (claim.field !== 'hiringOrganization') continue
    const key = claim.value.toLowerCase().replace(/[\s,.]+(?:inc|llc|ltd|limited|gmbh|corp|corporation|co|plc|ag)\.?$/, '')
    const known = byKey.get(key)
    if (known) known.trust += claim.trust
    else byKey.set(key, { value: claim.value, key, trust: claim.trust })
  }
  const names = [...byKey.values()].sort((a, b) => b.trust - a.trust).slice(0, MOST_NAMES)
  const weights = new Map(names.map((name) => [name, weightOf(name, text)]))
  if (names.some(({ key, trust }) => trust >= ENOUGH && wholes.test(key) && !parts.test(key)))
    for (const name of names) if (parts.test(name.key) && name.trust < LABELLED) weights.set(name, (weights.get(name) ?? 0) * OF_PART)
  for (const part of names)
    for (const whole of names)
      if (part.trust < LABELLED && parts.test(part.key) && wholes.test(whole.key) && isSaidOf(part.value, whole.value, text)) {
        weights.set(whole, (weights.get(whole) ?? 0) + (weights.get(part) ?? 0))
        weights.set(part, 0)
      }
  for (const short of names)
    for (const long of names)
      if (short.trust >= ENOUGH && long.key.startsWith(`${short.key},`)) {
        // "Larkhill School, Stroud" where the text says "Larkhill School is …".
        weights.set(short, (weights.get(short) ?? 0) + (weights.get(long) ?? 0))
        weights.set(long, 0)
      } else if (isPartBehind(short.key, long.key)) {
        weights.set(short, (weights.get(short) ?? 0) + (weights.get(long) ?? 0))
        weights.set(long, 0)
      } else if (isWithin(short.key, long.key) && (long.trust * 3 >= short.trust || long.key === `${bodyKind(long.key)} of ${short.key}`)) {
        weights.set(long, (weights.get(long) ?? 0) + (weights.get(short) ?? 0))
        weights.set(short, 0)
      }
  let best: Name | undefined
  for (const name of names) if ((weights.get(name) ?? 0) > (best ? (weights.get(best) ?? 0) : 0)) best = name
  if (!best || isAgency(best.value, text)) return undefined
  return (weights.get(best) ?? 0) >= ENOUGH || isTheBody(best.key, names, text)
    ? withArticle(fullName(cased(ownName(best.value, text), text), text), text)
    : undefined
}

/** "School of Botany at the University of Larkhill", "School of Botany | University of Larkhill". */
function isSaidOf(part: string, whole: string, text: string): boolean {
  return [' at ', ' at the ', ' of the ', ' in the ', ', ', ' | ', ' - ', ' – ', ' · ', '\n'].some((joint) =>
    text.includes(`${part}${joint}${whole}`),
  )
}

/** Whether a name is the only city, county or other body that a text names which speaks of "the City" or "City employees" throughout. */
function isTheBody(key: string, names: readonly Name[], text: string): boolean {
  const kind = bodyKind(key)
  if (!kind || names.some((other) => other.key !== key && bodyKind(other.key) === kind)) return false
  const word = kind.charAt(0).toUpperCase() + kind.slice(1)
  return new RegExp(`\\b(?:[Tt]he|[Cc]urrent|[Ww]ith) ${word}\\b(?! of)|\\b${word} (?:[Ee]mployees?|[Ss]ervice|[Dd]epartments?)\\b`).test(
    text,
  )
}

function bodyKind(key: string): string | undefined {
  return /^(city|county|town|village|borough|shire) of /.exec(key)?.[1]
}

/** Whether a longer name is that of a part of the shorter one's: "city of leeds transit division". */
function isPartBehind(short: string, long: string): boolean {
  return (
    long.startsWith(`${short} `) &&
    (wholes.test(short) || bodyKind(short) !== undefined) &&
    /(?<!police|fire|health) (?:division|department|dept|unit|section|branch|directorate)$/.test(long)
  )
}

/** Whether a name is the beginning or the end of a longer one: "Larkin", "Larkin's" of "Larkin's Mill"; "Leeds" of "City of Leeds". */
function isWithin(short: string, long: string): boolean {
  return (
    long.startsWith(`${short} `) ||
    long.startsWith(`${short}'`) ||
    long.startsWith(`${short}’`) ||
    long.includes(` ${short} `) ||
    long.endsWith(` ${short}`) ||
    isInitials(short, long) ||
    endsInInitials(short, long)
  )
}

/** "larkhill csd 9" of "larkhill community school district 9"; of the letters the first may stand for a word that the long form leaves out. */
function endsInInitials(short: string, long: string): boolean {
  const shorts = short.split(' ')
  const longs = long.split(' ')
  let same = 0
  while (same < shorts.length && shorts[same] === longs[same]) same++
  while (shorts.length > same + 1 && longs.length > same + 1 && shorts.at(-1) === longs.at(-1)) {
    shorts.pop()
    longs.pop()
  }
  const letters = shorts.slice(same)
  const rest = longs.slice(same).join(' ')
  const [word = ''] = letters
  return same > 0 && letters.length === 1 && (isInitials(word, rest) || (word.length > 3 && isInitials(word.slice(1), rest)))
}

/** "pud no. 2" of "public utility district no. 2". */
function isInitials(short: string, long: string): boolean {
  const [first = ''] = short.split(' ', 1)
  const words = long.split(/[\s-]+/)
  const initials = words.map((word) => word.charAt(0))
  const main = words.filter((word) => !/^(?:of|and|the|for|&)$/.test(word)).map((word) => word.charAt(0))
  return (
    first.length > 1 &&
    (initials.join('').startsWith(first) ||
      main.join('').startsWith(first) ||
      initials
        .filter((letter) => /\p{L}/u.test(letter))
        .join('')
        .startsWith(first))
  )
}

/** Whether a name is that of a department, of words of the language alone: "Pharmacy Department", "Global IT", but not "Larkhill Unit". */
function isOwnDepartment(key: string): boolean {
  const [kind, ...words] = key.split(' ').reverse()
  if (kind === 'department' && !words.some((word) => bodiesOwn.has(word) || isEmployerNoun(word))) return true
  const isKnown = (word: string) => !bodiesOwn.has(word) && (knownNumber(word) !== undefined || isEmployerNoun(word))
  return departments.has(kind ?? '') && words.length > 0 && words.every(isKnown)
}

function weightOf({ value, key, trust }: Name, text: string): number {
  if (trust < LABELLED && isOwnDepartment(key)) return trust * COMMON
  const [, kind] = /^([\p{L}-]+) group$/iu.exec(value) ?? []
  if (kind && hasWord(text, kind.toLowerCase())) return trust * COMMON
  if (!/[\s.&-]/.test(value) && hasWord(text, value.toLowerCase()) && value !== value.toLowerCase()) return trust * COMMON
  if (isPerson(value, text)) return 0
  if (isOwner(value, text)) return trust * COMMON
  let again = 0
  for (let at = text.indexOf(value); at >= 0 && again < MOST_AGAIN + AGAIN; at = text.indexOf(value, at + value.length)) again += AGAIN
  return trust + Math.min(MOST_AGAIN, Math.max(0, again - AGAIN)) + (hasAddress(value, text) ? ADDRESS : 0)
}

/** Whether a line says that the employer is a part of what a name names: "Part of the Larkin Trust". */
function isOwner(value: string, text: string): boolean {
  return [`Part of the ${value}`, `Part of ${value}`, `Member of the ${value}`, `Member of ${value}`].some((line) => text.includes(line))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/[\p{L}@./]/u.test(text.charAt(at - 1)) && !/[\p{L}.]/u.test(text.slice(at + word.length, at + word.length + 1))) return true
  return false
}
