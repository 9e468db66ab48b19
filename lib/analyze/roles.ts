import type { Tokens } from '../lexicon/tokenize.ts'
import type { Role, RoleReason, Statement } from '../model/statement.ts'
import { judgeWords, type Need, type ScoredRole, scoredRoles } from './roles/score.ts'
import { introducedSection, openSection, type Section } from './roles/section.ts'
import { bestSequence, indexOfMax } from './roles/sequence.ts'
import type { Segment } from './segment.ts'
import { readWords, unitWords } from './words/read-words.ts'

/** What a heading lends to a unit under it: enough to decide where the unit's own words say little. */
const sectionWeight: Readonly<Record<Segment['kind'], number>> = { heading: 0, item: 5, sentence: 3.5 }
/** What is told of the employer in prose is soon mixed with the job; a label such as "Category" is no heading of prose. */
const proseShare: Partial<Record<ScoredRole, number>> = { company: 0.7, other: 0.5 }
/** How much the mean of a list's own words counts for each of its items. */
const listShare = 0.6
/** What a unit is before its words are read: an item is anything, a sentence likely tells of the employer. Weaker evidence is none. */
const beforeWords: Readonly<Record<Segment['kind'], { other: number; company: number }>> = {
  heading: { other: 0, company: 0 },
  item: { other: 1, company: 0 },
  sentence: { other: 0.6, company: 0.8 },
}
const clear = 4
/** How much of the pull between neighbours is left between paragraphs and lists. */
const acrossGap = 0.6
/** How much of its weight a section that holds no requirements and no tasks takes from them. */
const firmness = 0.8
/** What is left of the trust in a section once prose follows its list. */
const leftList = 0.4
/** Contact details are part of applying; hours and addresses by themselves are facts of the job. */
const contactWeight = 2.5
/** Sections in which no contact details stand. */
const asksOrTells: ReadonlySet<ScoredRole> = new Set(['required', 'responsibility'])
const responsibility = scoredRoles.indexOf('responsibility')
const required = scoredRoles.indexOf('required')
const company = scoredRoles.indexOf('company')
const offer = scoredRoles.indexOf('offer')
const process = scoredRoles.indexOf('process')
const other = scoredRoles.indexOf('other')

/** A unit being judged: what its own words say, and where it stands. */
interface Judged {
  segment: Segment
  own: Float64Array
  need: Need | undefined
  section: Section | undefined
  scores: Float64Array
}

/**
 * Gives every unit of a text its role, and says why. A unit's own words count most, then the heading it stands under, then its list
 * and its neighbours. Takes time linear in the text's length.
 */
export function assignRoles(_text: string, tokens: Tokens, segments: readonly Segment[]): Statement[] {
  const words = readWords(tokens)
  const statements: Statement[] = []
  let section: Section | undefined
  let intro: Section | undefined
  let run: Judged[] = []
  const close = () => {
    for (const statement of judgeRun(run)) statements.push(statement)
    run = []
  }
  for (const segment of segments) {
    const unit = unitWords(words, segment.from, segment.to)
    if (segment.kind === 'heading') {
      close()
      section = openSection({ ...unit, depth: segment.depth, endsInColon: tokens.lower[segment.to - 1] === ':' }, section)
      intro = undefined
      statements.push({ start: segment.start, end: segment.end, role: 'heading', reason: 'layout' })
      continue
    }
    if (segment.kind === 'sentence') intro = undefined
    const { scores: own, need } = judgeWords(unit.words, unit.length)
    const before = run.at(-1)?.segment
    // Prose in a new paragraph after a list has likely left the list's section.
    if (section && segment.kind === 'sentence' && before?.kind === 'item' && before.group !== segment.group)
      section = { ...section, trust: section.trust * leftList }
    if (segment.contact && section && asksOrTells.has(section.role)) section = { ...section, trust: section.trust * 0.2 }
    const standsIn = intro ?? section
    run.push({ segment, own, need, section: standsIn, scores: scoreUnit(segment, own, need, standsIn) })
    if (tokens.lower[segment.to - 1] === ':') intro = introOf(own, need)
    // A sentence that clearly speaks of something else ends the trust in the heading above running prose.
    const best = indexOfMax(own)
    if (section && segment.kind === 'sentence' && scoredRoles[best] !== section.role && (own[best] ?? 0) >= clear)
      section = { ...section, trust: section.trust * 0.6 }
  }
  close()
  return statements
}

/** The section that a sentence ending in a colon opens for the items after it ("The examination will measure:"). */
function introOf(own: Float64Array, need: Need | undefined): Section | undefined {
  const best = indexOfMax(own)
  const role = scoredRoles[best]
  if (!role || role === 'other' || (own[best] ?? 0) < clear) return undefined
  return introducedSection(role, best === required && need === 'preferred' ? 'preferred' : undefined)
}

function scoreUnit(segment: Segment, own: Float64Array, need: Need | undefined, section: Section | undefined): Float64Array {
  const scores = Float64Array.from(own)
  scores[other] = (scores[other] ?? 0) + beforeWords[segment.kind].other
  if (section) {
    const role = scoredRoles.indexOf(section.role)
    const share = segment.kind === 'sentence' ? (proseShare[section.role] ?? 1) : 1
    scores[role] = (scores[role] ?? 0) + sectionWeight[segment.kind] * section.trust * share
    if (section.isFirm)
      for (const place of [required, responsibility])
        scores[place] = (scores[place] ?? 0) - sectionWeight[segment.kind] * section.trust * firmness
  } else scores[company] = (scores[company] ?? 0) + beforeWords[segment.kind].company
  if (segment.contact) {
    const meant = segment.contact === 'reach' ? process : offer
    scores[meant] = (scores[meant] ?? 0) + contactWeight
  }
  if (need === 'not-needed' && indexOfMax(scores) === required) scores[other] = (scores[required] ?? 0) + 2
  return scores
}

/** Judges the units between two headings together: items of a list lean on each other, and each unit on its neighbours. */
function judgeRun(run: readonly Judged[]): Statement[] {
  for (let from = 0; from < run.length; ) {
    let to = from + 1
    while (leansOnList(run[from]) && leansOnList(run[to])) to++
    if (to - from > 1) shareInList(run.slice(from, to))
    from = to
  }
  const roles = bestSequence(
    run.map((judged) => judged.scores),
    run.map(({ segment }, at) => (segment.group === run[at - 1]?.segment.group ? 1 : acrossGap)),
    scoredRoles.length,
  )
  return run.map((judged, at) => {
    const place = roles[at] ?? other
    const { start, end } = judged.segment
    return { start, end, role: roleOf(place, judged), reason: reasonOf(place, judged) }
  })
}

/** Items under no heading know their role from one another. */
function leansOnList(judged: Judged | undefined): boolean {
  return judged?.segment.kind === 'item' && judged.section === undefined
}

function shareInList(items: readonly Judged[]): void {
  const mean = new Float64Array(scoredRoles.length)
  for (const item of items)
    item.own.forEach((score, role) => {
      mean[role] = (mean[role] ?? 0) + Math.min(score, clear) / items.length
    })
  for (const item of items)
    mean.forEach((score, role) => {
      item.scores[role] = (item.scores[role] ?? 0) + score * listShare
    })
}

function roleOf(place: number, { need, section }: Judged): Role {
  if (place !== required) return scoredRoles[place] ?? 'other'
  if (need === 'preferred') return 'preferred'
  return need === 'required' ? 'required' : (section?.importance ?? 'required')
}

function reasonOf(place: number, { own, need, section }: Judged): RoleReason {
  const said = own[place] ?? 0
  const lent = section && scoredRoles[place] === section.role
  if (place === required && (need === 'preferred' || need === 'required') && said > 0) return 'marker'
  if (place === required && section?.importance === 'preferred') return 'heading'
  if (said >= 2 && indexOfMax(own) === place) return 'cue'
  if (lent) return 'heading'
  return said > 0 ? 'cue' : place === other ? 'default' : 'neighbours'
}
