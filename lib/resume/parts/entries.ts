import type { Period } from '../dates/period.ts'
import type { Line } from '../document.ts'
import { isDuration, REMARK } from './head-line.ts'
import { type Lead, type Piece, piecesOfHead } from './head-parts.ts'
import { type Row, rowsOf } from './rows.ts'
import { positionScore } from './vocabulary.ts'

/** A dated entry of a section: what heads it, and the lines under that. */
export interface Entry {
  period: Period
  dated: Line
  /** What its head says beside the time, in reading order. */
  pieces: Piece[]
  heads: Line[]
  body: Line[]
  /** The line with the organisation that several entries stand under, where the layout groups them. */
  group: Line | undefined
}

interface Place {
  entry: Entry
  /** Where its head starts and its dated lines end. */
  from: number
  to: number
}

const MOST_BEFORE = 2
const MOST_ALONE = 3

/**
 * Parts a section into its dated entries. The lines that stand by themselves over a date are its head; where nothing parts them from the
 * entry before, as many are as with the first entry: people set all of theirs alike.
 */
export function entriesOf(lines: readonly Line[], today: Date): Entry[] {
  const rows = rowsOf(lines, today)
  const first = rows.findIndex(({ date }) => date !== undefined)
  if (first < 0) return []
  const pattern = headsAll(rows, first) ? [] : linesOver(rows, first, undefined)
  const whole = pattern.length === 0 ? wholeShape(rows[first]?.date?.pieces ?? []) : undefined
  let group: Line | undefined
  const places = rows.flatMap(({ line: dated, date }, at): Place[] => {
    if (!date) return []
    const over = at === first ? pattern : linesOver(rows, at, pattern)
    // Where the first entry stands in one line, what stands over another that is written like it only heads a part of the section.
    const isWhole = whole !== undefined && wholeShape(date.pieces) === whole
    const before = isWhole || (dated.gap && date.pieces.length > 0) ? [] : over
    // "Acme", "6 years 2 months", then the positions held there.
    const isGrouped = before.some(isDuration)
    const own = before.filter((line) => !isDuration(line))
    if (isGrouped) group = own.shift()
    const pieces = [...own.flatMap(({ text }) => piecesOfHead(text)), ...date.pieces]
    const from = at - before.length
    const above = isGrouped ? undefined : groupOver(rows, from, pieces)
    if (above) group = above.line
    else if (!isGrouped && (own.length > 1 || (group && dated.size > 1 && dated.size >= group.size))) group = undefined
    return [
      { entry: { period: date.period, dated, pieces, heads: [...own, dated], body: [], group }, from: above?.from ?? from, to: at + 1 },
    ]
  })
  const onlyDated = places.every(({ entry }) => partsIn(entry.pieces) < 2)
  // "Acme Ltd | Leeds | 2019" throughout: the positions stand under these.
  const scores = places.flatMap(({ entry }) => entry.pieces.map(({ text }) => positionScore(text)))
  const areUnder = scores.every((score) => score <= 0) && scores.some((score) => score < 0)
  const below = places.map(({ entry, to }, number) => {
    const end = places[number + 1]?.from ?? rows.length
    const own = rows.slice(to, end)
    return { entry, to, end, own, under: linesUnder(own, entry, { onlyDated, areUnder }) }
  })
  // Whose heads go on under their times once, sets all so.
  const lone = below.filter(({ entry }) => partsIn(entry.pieces) === 1 && mayGoOn(entry))
  const isSet = lone.filter(({ under }) => under.length > 0).length * 2 >= lone.length && lone.some(({ under }) => under.length > 0)
  return below.map(({ entry, to, end, own, under: told }) => {
    const under =
      told.length === 0 && isSet && mayGoOn(entry)
        ? own
            .slice(0, 1)
            .filter((row) => mayName(row, entry))
            .map(({ line }) => line)
        : told
    return {
      ...entry,
      pieces: [...entry.pieces, ...under.flatMap(({ text }) => piecesOfHead(text, { at: partsIn(entry.pieces) === 0 }))],
      heads: [...entry.heads, ...under],
      body: rows.slice(to + under.length, Math.max(to + under.length, end)).map(({ line }) => line),
    }
  })
}

/** Whether the line over the first entry heads all: no word of it tells, and most others open with their times, under room. */
function headsAll(rows: readonly Row[], first: number): boolean {
  const [over, own, below] = rows.slice(Math.max(0, first - 1))
  const others = rows.slice(first + 1).filter(({ date }) => date)
  if (first === 0 || !over || !own?.date || positionScore(over.line.text) !== 0) return false
  const isTold = own.date.pieces.length > 1 || (own.date.pieces.length > 0 && below?.isHead)
  return isTold === true && others.filter(({ line, date }) => line.gap && date && date.pieces.length > 0).length * 2 > others.length
}

/** The signs of a head that tells position and employer. */
const wholeShape = (pieces: readonly Piece[]) =>
  partsIn(pieces) > 1 || pieces.length > 2 ? pieces.map(({ lead }) => lead).join(' ') : undefined

/** How many parts the signs of a head part it into. */
const partsIn = (pieces: readonly Piece[]) => pieces.filter(({ lead }) => lead !== 'comma').length

/** The head lines that stand over a date: those by themselves, else at most as many as the pattern has and of its sizes. */
function linesOver(rows: readonly Row[], at: number, pattern: readonly Line[] | undefined): readonly Line[] {
  const above: Row[] = []
  for (let up = at - 1; up >= 0; up--) {
    const [row, below] = [rows[up], rows[up + 1]]
    if (!row || !below || !(row.isHead || row.isDuration)) break
    // The organisation and how long somebody was there may stand over the room above the first position.
    if (below.line.gap && above.length > 0 && !row.isDuration) break
    above.unshift(row)
  }
  const named = above.filter((row) => !row.isDuration)
  const isAlone =
    named.length <= MOST_ALONE && above.slice(1).every(({ line, isDuration }, place) => !line.gap || above[place]?.isDuration || isDuration)
  // Points end the entry before as surely as room does.
  const isFirst = above[0]?.line.gap || (rows[at - above.length - 1]?.line.bullet && named.length <= MOST_BEFORE)
  const isParted = isAlone && isFirst && !rows[at]?.line.gap
  let most = isParted ? MOST_ALONE : (pattern?.filter((line) => !isDuration(line)).length ?? MOST_BEFORE)
  const over: Line[] = []
  for (const { line, isDuration: isTime } of above.toReversed()) {
    if (!isTime && most-- <= 0) break
    const same = pattern?.filter((each) => !isDuration(each)).at(-1 - over.filter((each) => !isDuration(each)).length)
    if (!isParted && same && !isTime && Math.abs(same.size - line.size) > 0.04) break
    over.unshift(line)
  }
  return over
}

/** A line by itself over the head of a position, which names the organisation of this and the next ones. */
function groupOver(rows: readonly Row[], from: number, pieces: readonly Piece[]): { line: Line; from: number } | undefined {
  const [over, head] = [rows[from - 1], rows[from]]
  if (!over?.isHead || !over.line.gap || !head?.line.gap || partsIn(pieces) !== 1) return undefined
  if (!pieces.some(({ text }) => positionScore(text) > 0) || pieces.some(({ text }) => positionScore(text) < 0)) return undefined
  const isName = positionScore(over.line.text) < 0 || over.line.size > head.line.size || (from === 1 && positionScore(over.line.text) === 0)
  return isName ? { line: over.line, from: from - 1 } : undefined
}

/** The lines under a date that say what those over it do not. */
function linesUnder(
  rows: readonly Row[],
  { pieces, group, dated }: Entry,
  { onlyDated, areUnder }: { onlyDated: boolean; areUnder: boolean },
): Line[] {
  if (dated.bullet) return []
  const parts = partsIn(pieces)
  const [next] = rows
  if (areUnder && parts > 1 && next?.isHead && positionScore(next.line.text) > 0) return [next.line]
  const missing = onlyDated || parts === 0 ? 2 - parts : parts === 1 && !group ? 1 : 0
  const under: Line[] = []
  for (const { line, isHead } of rows.slice(0, Math.max(0, missing))) {
    if (!isHead || (line.gap && under.length > 0) || (pieces.length > 0 && !completes(line.text, pieces))) break
    under.push(line)
  }
  return under
}

/** Signs that stand within a name as often as between two. */
const WITHIN: ReadonlySet<Lead> = new Set(['comma', 'dash', 'slash', 'colon'])
/** Whether a head may lack what the line under it says: it names no employer, or nothing that words tell. */
const mayGoOn = ({ pieces: [first, ...behind], group }: Entry) =>
  first !== undefined &&
  !group &&
  behind.every(({ lead }) => WITHIN.has(lead)) &&
  [first, ...behind].every(({ text }) => positionScore(text) >= 0)

/** Whether a line may go on with a head, though no word of it tells. */
const mayName = ({ line, isHead }: Row, { pieces }: Entry) =>
  isHead &&
  !line.gap &&
  isNamed(line.text) &&
  !/[\d:]/.test(line.text) &&
  (positionScore(line.text) <= 0 || !pieces.some(({ text }) => positionScore(text) > 0))

const MOST_SMALL = 2
/** Whether words are written like names: in capitals, but for those between them. */
const isNamed = (text: string) =>
  /^\p{Lu}/u.test(text) && (text.replace(REMARK, '').match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) <= MOST_SMALL

/** Whether a line says what the one part of a head over it does not. */
function completes(line: string, pieces: readonly Piece[]): boolean {
  if (pieces.length < 2) return isNamed(line) || pieces.length === 0
  if (!isNamed(line)) return false
  const scores = pieces.map(({ text }) => positionScore(text))
  const told = piecesOfHead(line).map(({ text }) => positionScore(text))
  if ((scores[0] ?? 0) <= 0) return told.some((score) => score > 0) && scores.every((score) => score <= 0)
  return positionScore(line) < 0 && scores.every((score) => score >= 0)
}
