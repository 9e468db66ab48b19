import type { Tokens } from '../../lexicon/tokenize.ts'
import { needRemark } from '../roles/need-remark.ts'
import type { Words } from '../words/read-words.ts'
import { hiresFor } from './hiring-rows.ts'
import { isJoint } from './joint.ts'
import { type RowShape, shapeOf } from './row-shape.ts'
import type { Row } from './rows.ts'

/** A row and its place among the others. */
interface Placed extends RowShape {
  row: Row
  tokens: Tokens
  next: Row | undefined
  isFirst: boolean
  /** Near the top, and reads as the job's title. */
  isTitle: boolean
  /** Right below a heading that ends in a colon, such as a field's label. */
  isBelowLabel: boolean
  /** At least two rows stand right below, with room above. */
  opensBlock: boolean
  /** The next row is a whole sentence. */
  isAboveProse: boolean
  /** The next row ends as a sentence, be it short. */
  isAboveSentence: boolean
  /** The row above is an item, or ends as a sentence: what it says is said. */
  isBelowEnd: boolean
  /** One of the questions that a text in questions and answers is parted by. */
  isAsked: boolean
  /** The row above is a long sentence of running text. */
  isBelowProse: boolean
  /** Most rows of the text are in capitals. */
  isShouted: boolean
}

/** What speaks for a heading and against it. A row is one when the weights of all that holds reach `enough`. */
const evidence: readonly { holds: (row: Placed) => boolean; weight: number }[] = [
  { holds: (row) => row.lastSign === ':' && (row.meaning !== undefined || row.words <= 6), weight: 4 },
  { holds: (row) => row.row.points === true, weight: 4 },
  // "You will…": the items below go on.
  { holds: (row) => row.lastSign === '…' && row.meaning !== undefined, weight: 3 },
  // "You're our kind of baker if …"
  { holds: (row) => row.lastSign === '…' && row.breaksOff && row.words <= longestBetween, weight: 5 },
  // "We need someone with": the items below complete it, though no colon says so.
  { holds: leadsToItems, weight: 4 },
  // "Applications may be had at the following places:" says something of its own.
  { holds: (row) => row.lastSign === ':' && row.hasCopula && row.words >= 7 && !row.namesParts, weight: -9 },
  { holds: (row) => row.opensAsRequest, weight: -6 },
  { holds: (row) => row.endsAsExperience && !row.isFirst && row.lastSign === '' && !knows(row, 0.6, 4), weight: -3 },
  { holds: (row) => row.endsAsNeed && !row.isFirst && !knows(row, 0.6, 0), weight: -5 },
  { holds: (row) => row.isAsked, weight: 8 },
  { holds: (row) => row.opensAsNotice && !knows(row, 0.99, 4), weight: -6 },
  { holds: (row) => row.opensBlock && row.words <= 2 && row.commas === 0 && row.lastSign === '', weight: 1 },
  // "Workplace:" above, "Remote" here.
  { holds: (row) => row.isBelowLabel && row.lastSign !== ':' && !row.row.bold && !row.namesOccupation && isOfField(row), weight: -4 },
  // A few words right above running text, with room before them.
  { holds: (row) => row.row.afterGap && row.next?.afterGap === false && row.isAboveProse && row.words <= 6, weight: 1 },
  // The same without room, as in texts that have none anywhere.
  {
    holds: (row) => !row.row.afterGap && row.isBelowEnd && isTitleLike(row) && (row.isAboveSentence || row.next?.kind === 'item'),
    weight: 2,
  },
  // "Drive our compliance agenda" between paragraphs: prose ends its sentences.
  {
    holds: (row) => row.isBelowProse && row.isAboveProse && row.words <= longestBetween && isPlain(row) && !row.opensAsAsset,
    weight: 3.5,
  },
  { holds: (row) => row.row.bold, weight: 3 },
  // Where all is shouted, capitals mark nothing.
  { holds: (row) => row.allCaps && !row.isShouted, weight: 2 },
  { holds: (row) => row.titleCase && !row.allCaps, weight: 1 },
  { holds: (row) => knows(row, 0.99, 4), weight: 3.5 },
  { holds: (row) => knows(row, 0.6, 4) && !knows(row, 0.99, 4), weight: 2 },
  { holds: (row) => knows(row, 0.4, 4) && !knows(row, 0.6, 4), weight: 1 },
  { holds: (row) => knows(row, 0.99, 0) && !knows(row, 0.99, 4), weight: 2 },
  { holds: (row) => row.opensAsHeading && (row.lastSign === '' || row.lastSign === '?'), weight: 1 },
  { holds: (row) => row.row.afterGap, weight: 1 },
  { holds: (row) => row.isFirst && row.words <= 10 && !row.hasCopula, weight: 3 },
  { holds: (row) => row.isTitle, weight: 3 },
  { holds: (row) => row.namesOccupation && row.titleCase && row.next?.afterGap === true, weight: 1 },
  { holds: (row) => row.next?.kind === 'item', weight: 2 },
  { holds: (row) => row.next !== undefined && row.next.kind !== 'item', weight: 0.5 },
  { holds: (row) => row.next === undefined, weight: -3 },
  { holds: (row) => row.next?.afterGap === false && row.row.afterGap, weight: 0.5 },
  { holds: (row) => row.words <= 4, weight: 0.5 },
  { holds: (row) => row.words > 7, weight: -1 },
  { holds: (row) => row.commas > 0, weight: -1 },
  // A list that lost its lines, with its heading or without.
  { holds: (row) => row.marks >= 2, weight: -9 },
  { holds: (row) => row.figures > 0, weight: -1.5 },
  { holds: (row) => row.beginsSmall, weight: -2 },
  { holds: (row) => row.hasCopula && row.lastSign !== ':', weight: -2 },
  { holds: (row) => row.opensAsAsset && !knows(row, 0.99, 0), weight: -1 },
  // "Night shift (Preferred)", one of several that a form asks about; above items it is all of them that are preferred.
  {
    holds: (row) =>
      row.lastSign === ')' && needRemark(row.tokens, row.row.to) !== undefined && !knows(row, 0.99, 4) && row.next?.kind !== 'item',
    weight: -6,
  },
  // A slogan over the part about the employer; "#LI-Remote" is a mark for machines.
  { holds: (row) => row.isHashtag && row.next !== undefined && row.tokens.lower[row.row.from + 1] !== 'li', weight: 4 },
  { holds: (row) => row.isHashtag, weight: -2 },
  // "Location: Ghent" is its value's; only the title is a heading with its label.
  { holds: (row) => row.isField && !isTitleField(row), weight: -6 },
  { holds: (row) => row.isField && isTitleField(row), weight: 6 },
  { holds: (row) => row.isUnfinished && !leadsToItems(row) && !(row.opensAsHeading && knows(row, 0.99, 4)), weight: -6 },
  { holds: (row) => row.lastSign === '.' && knows(row, 0.99, 4) && row.words <= 4, weight: -2 },
  {
    holds: (row) =>
      '.;,!'.includes(row.lastSign) &&
      row.lastSign !== '' &&
      !(row.lastSign === '.' && knows(row, 0.99, 4) && row.words <= 4) &&
      !(row.lastSign === '!' && row.isFirst && row.allCaps),
    weight: -8,
  },
  {
    holds: (row) =>
      row.lastSign === '?' &&
      !(row.words <= 6 && (row.meaning !== undefined || row.row.bold || row.opensAsHeading || row.next?.kind === 'item')),
    weight: -3,
  },
]
const enough = 3
const leastProse = 9
const leastSentence = 4
const longestTitle = 6
const longestBetween = 10

function leadsToItems({ leadsOn, tokens, row, next }: Placed): boolean {
  return leadsOn && !isJoint(tokens, row.from, row.to) && row.kind === 'text' && next?.kind === 'item'
}

/** A few words that make no sentence, nor a list of things. */
function isTitleLike(row: Placed): boolean {
  return row.words <= longestTitle && isPlain(row)
}

/** Words that neither make a sentence nor a list of things. */
function isPlain({ commas, figures, beginsSmall, lastSign, hasCopula }: Placed): boolean {
  return commas + figures === 0 && !beginsSmall && !hasCopula && (lastSign === '' || lastSign === '?')
}

/** Whether a row is a heading: by its layout or mark, else by its words, letters, signs and place. */
export function isHeading(
  text: string,
  tokens: Tokens,
  words: Words,
  row: Row,
  place: Pick<
    Placed,
    'next' | 'isFirst' | 'isTitle' | 'isAsked' | 'isBelowLabel' | 'isBelowEnd' | 'isBelowProse' | 'opensBlock' | 'isShouted'
  > & { isAlone: boolean },
): boolean {
  const { next } = place
  const last = tokens.lower[row.to - 1]
  if (row.kind === 'item' && last !== ':' && !place.isAlone) return false
  const isProse = last === '.' && row.to - row.from > 5 && !':.'.includes(tokens.lower[row.to - 2] ?? ' ')
  if (row.kind === 'text' && !row.bold && (last === ';' || last === ',' || isProse)) return false
  const shape = shapeOf(text, tokens, words, row)
  if (!shape) return false
  if (row.kind === 'heading') return true
  if (row.kind === 'text' && hiresFor({ text, tokens, from: row.from, to: row.to })) return true
  // A list item is a heading only where it introduces a list inside it, or where it is all of its list and no more than a section's name ("4. Benefits").
  if (row.kind === 'item') {
    if (place.isAlone) return shape.meaning !== undefined && shape.meaning.coverage >= 0.99 && shape.meaning.weight >= 3
    return shape.lastSign === ':' && shape.words <= 5 && next?.kind === 'item' && (next.depth ?? 0) > (row.depth ?? 0)
  }
  if (row.contact && !(place.isTitle && place.isFirst) && !(shape.meaning && shape.meaning.coverage >= 0.99 && shape.meaning.weight >= 4))
    return false
  const isAboveSentence = next !== undefined && next.to - next.from >= leastSentence && tokens.lower[next.to - 1] === '.'
  const isAboveProse = isAboveSentence && next.to - next.from >= leastProse
  const placed = { ...shape, ...place, row, tokens, isAboveProse, isAboveSentence }
  let score = 0
  for (const { holds, weight } of evidence) if (holds(placed)) score += weight
  return score >= enough
}

/** "Title: Baker" or "Job title: Baker", and above all else "Vacancy: Baker". */
function isTitleField({ row, tokens, isFirst }: Placed): boolean {
  const label = tokens.lower.slice(row.from, Math.min(row.to, row.from + 8)).filter((word) => word !== '*')
  const name = label[label.indexOf(':') - 1] ?? ''
  return name === 'title' || (isFirst && /^(?:hiring|vacancy|position|role|job|opening|post)$/.test(name))
}

/** Whether a row reads as a field's value: its words name no section, or one that fields are about. */
function isOfField({ meaning }: Placed): boolean {
  return (
    meaning === undefined || (meaning.weight <= 4 && (meaning.role === 'offer' || meaning.role === 'other' || meaning.role === 'company'))
  )
}

function knows({ meaning }: Placed, coverage: number, weight: number): boolean {
  return meaning !== undefined && meaning.coverage >= coverage && meaning.weight >= weight
}
