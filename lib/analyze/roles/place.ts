import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Head } from '../segment/head-rows.ts'
import type { Segment } from '../segment.ts'
import { readWords, unitWords } from '../words/read-words.ts'
import { headingFeatures, introFeatures, type Standing } from './features.ts'
import { holderTasks } from './holder.ts'
import { letterMarks } from './letter-marks.ts'
import { STEPS } from './model.ts'
import { needRemark } from './need-remark.ts'
import { wantsAsBefore } from './same-again.ts'
import { judgeWords, type Need, scoredRoles } from './score.ts'
import { introducedSection, openSection, type Section } from './section.ts'
import { indexOfMax } from './sequence.ts'

/** A unit that is no heading, and where it stands: what its role is decided by. */
export interface Placed extends Standing {
  segment: Segment
  /** How it follows the unit before it. */
  step: number
  /** What its cues say for each role. */
  own: readonly number[]
  /** See `Verdict`. */
  sparesOther: boolean
  asksOutright: boolean
}

/** From here on a unit's cues leave no doubt. */
const clear = 4
/** How much a remark in brackets behind a unit says for its asking for something. */
const remarked = 6
/** How much a place or name at the head of the posting says for what it is. */
const headed = 9
/** How much the posting's own title as its subject says for a unit's telling a task. */
const held = 8
const places = {
  responsibility: scoredRoles.indexOf('responsibility'),
  required: scoredRoles.indexOf('required'),
  process: scoredRoles.indexOf('process'),
  offer: scoredRoles.indexOf('offer'),
  company: scoredRoles.indexOf('company'),
}
const none: readonly number[] = []

/** Reads all that is no heading with the heading, list and section it stands in; `hashes` are those of the text's words. */
export function placeUnits(tokens: Tokens, segments: readonly Segment[], hashes: Int32Array): Placed[] {
  const words = readWords(tokens)
  const marks = letterMarks(tokens, segments)
  const isHolders = holderTasks(tokens, segments)
  const units: Placed[] = []
  let section: Standing['section']
  let heading = none
  let intro = none
  let introduced: Section | undefined
  let since = 0
  let label: Segment | undefined
  for (const piece of segments) {
    if (piece.isLabel) {
      label = piece
      continue
    }
    // "License: A valid Class B licence is needed." is judged with its label.
    const segment: Segment = label ? { ...piece, from: label.from } : piece
    label = undefined
    const unit = unitWords(words, segment.from, segment.to)
    const endsInColon = tokens.lower[segment.to - 1] === ':'
    if (segment.kind === 'heading') {
      section = openSection({ ...unit, depth: segment.depth, endsInColon }, section)
      heading = headingFeatures(hashes, segment.from, segment.to)
      intro = none
      introduced = undefined
      since = 0
      continue
    }
    const isBelowHeading = since === 0
    const step = isBelowHeading ? STEPS.belowHeading : segment.group === units.at(-1)?.segment.group ? STEPS.within : STEPS.across
    const { scores, need: said, sparesOther, asksOutright } = judgeWords(unit.words, unit.length)
    const remark = needRemark(tokens, segment.to)
    const own = segment.head ? asHead(segment.head) : remark ? asWanted(scores) : isHolders(segment) ? withTask(scores) : scores
    const before = units.at(-1)
    const again = before?.need === 'preferred' && wantsAsBefore(tokens, segment.from, segment.to) ? before.need : undefined
    const need = marks?.get(piece) ?? remark ?? again ?? said
    if (segment.kind === 'sentence') {
      intro = none
      introduced = undefined
    }
    units.push({ segment, step, own, need, sparesOther, asksOutright, section: introduced ?? section, heading, intro, since: since++ })
    if (!endsInColon) continue
    intro = introFeatures(hashes, segment.from, segment.to)
    introduced = sectionBelow(own, need)
  }
  return units
}

/** What the cues of a unit say that ends in "(Required)" or "(Preferred)": it asks for something, unless it is a paper to be sent in. */
function asWanted(scores: readonly number[]): readonly number[] {
  if ((scores[places.process] ?? 0) > 0) return scores
  return scores.map((score, place) => (place === places.required ? score + remarked : score))
}

/** What the cues of a unit say that tells what whoever holds the job does. */
function withTask(scores: readonly number[]): readonly number[] {
  return scores.map((score, place) => (place === places.responsibility ? score + held : score))
}

/** What a row of the posting's head says: a place is offered, a name is the employer's. */
function asHead(head: Head): readonly number[] {
  const scores = scoredRoles.map(() => 0)
  scores[head === 'place' ? places.offer : places.company] = headed
  return scores
}

/** The section that a unit ending in a colon opens for the items after it ("The examination will measure:"). */
function sectionBelow(own: readonly number[], need: Need | undefined): Section | undefined {
  const best = indexOfMax(own)
  const role = scoredRoles[best]
  if (!role || role === 'other' || (own[best] ?? 0) < clear) return undefined
  return introducedSection(role, role === 'required' && need === 'preferred' ? 'preferred' : undefined)
}
