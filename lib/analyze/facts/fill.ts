import type { Posting } from '../../model/posting.ts'
import type { Claim } from './line.ts'
import { likeliestEmployer } from './organization/likeliest-employer.ts'
import { payList } from './salary/list.ts'

/** The trust of a claim that surely is of pay, not of a benefit or a budget: only such a one corrects what the page seems to say. */
const SURE_PAY = 1.5

/** That of a title with a line or a label of its own, not in a sentence. */
const SURE_TITLE = 4

type TitleClaim = Extract<Claim, { field: 'title' }>

/** The posting with the facts its text states, in the fields where the page stated none or `guessed`; each is marked as read from the text. */
export function fillPosting(posting: Posting, claims: readonly Claim[], guessed: readonly string[]): Posting {
  const filled: Posting = { ...posting, provenance: { ...posting.provenance } }
  const isOpen = (field: Claim['field']) => {
    const value = posting[field]
    return value === undefined || (Array.isArray(value) && value.length === 0) || guessed.includes(field)
  }
  const best = new Map<Claim['field'], Claim>()
  for (const claim of claims) {
    if (claim.field === 'hiringOrganization' || claim.field === 'placeholders' || claim.trust <= 0) continue
    if (claim.field === 'title' ? !mayRetitle(claim, posting, isOpen('title')) : !isOpen(claim.field)) continue
    if (claim.field === 'baseSalary' && posting.baseSalary.length > 0 && claim.trust < SURE_PAY) continue
    const rival = best.get(claim.field)
    if (!rival || claim.trust > rival.trust || isLaterDay(claim, rival)) best.set(claim.field, claim)
  }
  const titled = best.get('title')
  // "Night Cook (Larkin Kitchen)": what the title has in brackets is a part of the employer; nor is the title its name.
  const isTeam = (name: string) => titled?.field === 'title' && (titled.value.includes(`(${name})`) || titled.value === name)
  // "Why Stroud?" of a job in "Stroud, VT"
  const placed = best.get('jobLocation')
  const places = placed?.field === 'jobLocation' ? placed.value : posting.jobLocation
  const isTown = (name: string) => places.some((place) => new RegExp(`(?:^|, )${escaped(name)}, \\p{Lu}{2,3}(?:$|[, ])`, 'u').test(place))
  const employer = isOpen('hiringOrganization')
    ? likeliestEmployer(
        claims.filter((claim) => !(claim.field === 'hiringOrganization' && (isTeam(claim.value) || isTown(claim.value)))),
        posting.text,
      )
    : undefined
  if (employer) best.set('hiringOrganization', { field: 'hiringOrganization', value: employer, trust: 0 })
  const pay = best.get('baseSalary')
  if (pay?.field === 'baseSalary')
    best.set('baseSalary', {
      ...pay,
      value: payList(claims.flatMap((claim) => (claim.field === 'baseSalary' && claim.trust === pay.trust ? claim.value : []))),
    })
  const named = best.get('title')
  if (named?.field === 'title')
    best.set('title', {
      ...named,
      value: withoutEmployer(withoutTown(withoutPlace(named.value, places), posting.text), employer ?? posting.hiringOrganization),
    })
  const gaps = isOpen('placeholders') ? claims.flatMap((claim) => (claim.field === 'placeholders' ? claim.value : [])) : []
  if (gaps.length) best.set('placeholders', { field: 'placeholders', value: [...new Set(gaps)], trust: 0 })
  for (const { field, value } of best.values()) {
    Object.assign(filled, { [field]: value })
    filled.provenance[field] = 'text'
  }
  return filled
}

/**
 * Whether a claim corrects the page's title: where that is open, all do but those in sentences and those that only go on behind the page's
 * heading ("Night Cook Job Profile"); else one that a heading or the document's title says more than ("WANTED: Night Cook, part time").
 */
function mayRetitle({ value, trust }: TitleClaim, { title, provenance }: Posting, isOpen: boolean): boolean {
  if (title === undefined) return true
  const [whole, claimed] = [title.toLowerCase(), value.toLowerCase()]
  if (isOpen) return trust >= SURE_TITLE && !(provenance.title === 'text' && claimed.startsWith(`${whole} `))
  return (provenance.title === 'text' || provenance.title === 'meta') && whole.includes(claimed)
}

/** A title without the place of the job behind it: "Night Cook - Stroud" where the job is in "Stroud, VT". */
function withoutPlace(title: string, places: readonly string[]): string {
  for (const place of places) {
    const [town = ''] = place.split(/[,(]/, 1)
    const name = town.trim()
    if (name.length < 3 || !title.toLowerCase().endsWith(name.toLowerCase())) continue
    const rest = title.slice(0, -name.length)
    if (/\p{L}{3}.*(?:\s[-–—|]|,)\s*$/u.test(rest)) return rest.replace(/[\s,|–—-]+$/u, '')
  }
  return title
}

/** A title without the town behind it, where the text tells that it is one: "Night Cook - Stroud", where one is "based in Stroud". */
function withoutTown(title: string, text: string): string {
  const [, rest, inBrackets, behindDash] =
    /^(.*\p{L}{3}.*?)\s*(?:\((\p{Lu}[\p{L}’' ]{2,20})\)|\s[-–—]\s(\p{Lu}[\p{L}’' ]{2,20}))$/u.exec(title) ?? []
  const town = inBrackets ?? behindDash
  return rest && town && isTownIn(escaped(town), text) ? rest : title
}

/** Whether a text has a name before a state, or behind what places a job, "team in …". */
function isTownIn(town: string, text: string): boolean {
  return new RegExp(
    `\\b${town}(?:, [A-Z]{2}\\b|-based| area\\b)|\\b(?:based|located|team|office|live|life|positions?|branch|opening|clinic|school|store|hotel|restaurant) in ${town}\\b`,
  ).test(text)
}

/** A title without the employer's name that a dash or bar parts from it: "Acme - Night Cook", "Night Cook | Acme". */
function withoutEmployer(title: string, employer: string | undefined): string {
  if (!employer) return title
  const small = title.toLowerCase()
  const name = employer.toLowerCase()
  const behind = title.slice(employer.length)
  if (small.startsWith(name) && /^\s*(?:[|:]|\s[-–—]\s)/u.test(behind)) return behind.replace(/^[\s|:–—-]+/u, '')
  // "Night Cook - Larkin Coffee Roasters" of Larkin Coffee.
  const dash = !small.includes(name)
    ? null
    : new RegExp(`^(.*\\p{L}{3}.*?)\\s(?:[-–—|@]|at)\\s+${escaped(employer)}(?=[\\s’'])`, 'iu').exec(title)
  if (dash?.[1]) return dash[1]
  const cut = /^(.*\p{L}{3}.*?)\s[-–—|@]\s+(\p{Lu}[^-–—|@]*)$/u.exec(title)
  if (cut?.[1] && cut[2] && name.startsWith(`${cut[2].toLowerCase()} `)) return cut[1]
  const before = title.slice(0, -employer.length)
  return small.endsWith(name) && /(?:\s[-–—]|[|,@])\s*$/u.test(before) ? before.replace(/[\s|,@–—-]+$/u, '') : title
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Of several periods to apply in, as sure as each other, the last decides. */
function isLaterDay(claim: Claim, rival: Claim): boolean {
  return claim.trust === rival.trust && claim.field === 'validThrough' && rival.field === 'validThrough' && claim.value > rival.value
}
