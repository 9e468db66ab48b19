import type { Piece } from './head-parts.ts'
import { isSameEmployer, isTeam, OWN, TOWNISH } from './piece-words.ts'
import { isPlace, isState } from './places.ts'
import type { Head } from './roles.ts'
import { positionScore } from './vocabulary.ts'

/** What a piece of a head is. */
export type Label = 'position' | 'organisation' | 'place'

const [P, O, L] = ['position', 'organisation', 'place'] as const
/** The orders in which heads are written, with what speaks against each beforehand. */
const ORDERS: readonly (readonly [cost: number, labels: readonly Label[]])[] = [
  [0, [P, O, L]],
  [0, [P, O]],
  [0, [P]],
  [0.1, [O, P]],
  [0.1, [O]],
  [0.1, [O, L, P]],
  [0.1, [O, P, L]],
  [0.2, [O, L]],
  [0.4, [P, L]],
  [0.8, [P, L, O]],
  [0.8, [L, P, O]],
  [0.8, [L, O, P]],
  [0.8, [L, P]],
]

/** What speaks for a piece that starts a run of one label, and for one that goes on with it. */
interface Evidence {
  first: (piece: Read) => number
  more: (piece: Read) => number
}

interface Read extends Piece {
  score: number
  isPlace: boolean
  isTeam: boolean
}

const LOWER = /^\p{Ll}/u
/** "Foss & Daughters" is no position. */
const JOINED = /\s(?:&|and|und|et|y|\+)\s(?:co|sons?|daughters?|brothers|partners?|söhne|fils|hijos|\p{Lu}\p{L}+$)/iu
/** "Foss & Daughters" in the sure sense of a family's firm. */
const FAMILY = /\s(?:&|and|und|et|y|\+)\s(?:sons?|daughters?|brothers|söhne|fils|hijos)$/iu
const PARTING = { line: -1.6, sign: -1.6, at: -2, dash: -0.3, slash: -0.3, colon: -0.3, comma: 0 } as const

const EVIDENCE: Readonly<Record<Label, Evidence>> = {
  position: {
    first: ({ score, isPlace, text, lead }) =>
      score +
      Number(OWN.test(text)) -
      Number(FAMILY.test(text)) -
      (isPlace || /^\d/.test(text) ? 2 : 0) -
      (score === 0 && lead === 'comma' ? 0.8 : 0),
    more: ({ score, isPlace, isTeam, lead, text }) =>
      PARTING[lead] -
      (isPlace ? 1.5 : isTeam ? 0.2 : score < 0 ? 1.2 : score > 0 ? 0.1 : lead === 'comma' && JOINED.test(text) ? 0.8 : 0.45) -
      Number(lead === 'dash' && score < 0),
  },
  organisation: {
    first: ({ score, isPlace, isTeam, text }) =>
      -score -
      (OWN.test(text) ? 2 : 0) -
      (isPlace ? 1.5 : 0) -
      (isTeam ? 0.8 : 0) -
      (LOWER.test(text) ? 0.3 : 0) +
      (JOINED.test(text) ? 0.4 : 0),
    more: ({ score, isPlace, lead, text }) =>
      PARTING[lead] - (score < 0 && !isPlace && !TOWNISH.test(text) ? 0 : 1) - Number(LOWER.test(text)),
  },
  place: {
    first: ({ score, isPlace, text }) =>
      (isPlace ? 1 : score > 0 ? -2 : score < 0 && !TOWNISH.test(text) ? -1 : 0) - (LOWER.test(text) ? 0.6 : 0),
    more: ({ score, isPlace, lead }) => (lead === 'comma' ? 0 : -0.5) + (isPlace ? 0.2 : score > 0 ? -2 : score < 0 ? -0.8 : -0.05),
  },
}

/** How far a head that says neither position nor employer tells less than one should. */
const MISSING = 0.5
/** A second employer where one is known. */
const SECOND = 1
/** How much the word "at" says: before it stands the position. */
const AT = 2
/** How much it counts that the other heads of a person are written so. */
const SAME_ORDER = 0.8
const SAME_SHAPE = 0.6
const SAME_START = 0.8
/** How much a line of its own says against a place behind an employer. */
const OWN_LINE = 0.6

/** Labels the pieces of all heads of one person, who writes them alike: what the words of some do not tell, those of others do. */
export function labelled(heads: readonly Head[]): Label[][] {
  const read = heads.map(({ pieces, placed }) => ({ placed, pieces: pieces.map((piece, at) => withWords(piece, pieces[at + 1], at)) }))
  const alone = read.map((head) => best(head, () => 0))
  const counts = new Map<string, number>()
  read.forEach((head, number) => {
    const sure = head.pieces.some(({ score }) => score !== 0) ? 1 : 0.3
    for (const { own, among } of Object.values(habitsOf(alone[number] ?? [], head)))
      for (const key of [own, among]) count(counts, key, sure)
  })
  const share = ({ own, among }: Habit) => (counts.get(own) ?? 0) / Math.max(1, counts.get(among) ?? 0)
  return read.map((head) =>
    best(head, (labels) => {
      const { start, shape, order, joint } = habitsOf(labels, head)
      return (
        SAME_START * share(start) + SAME_SHAPE * Math.max(share(shape), joint ? share(joint) : 0) + (order ? SAME_ORDER * share(order) : 0)
      )
    }),
  )
}

/** A way to write heads, and those among which it is one. */
interface Habit {
  own: string
  among: string
}

/** How labels would have a head written: whether a place opens it; its signs; the order of position and employer; and where and by what sign the second of them starts. */
function habitsOf(
  labels: readonly Label[],
  head: { pieces: readonly Piece[] },
): Record<'start' | 'shape', Habit> & Partial<Record<'order' | 'joint', Habit>> {
  const start = { own: `start ${labels[0] === L}`, among: 'start' }
  const signs = head.pieces.map(({ lead }) => lead).join(' ')
  const shape = { own: `${signs}: ${labels}`, among: signs }
  const [position, employer] = [labels.indexOf(P), labels.indexOf(O)]
  if (position < 0 || employer < 0) return { start, shape }
  const [first, second] = position < employer ? [position, employer] : [employer, position]
  const order = `order ${position < employer}`
  const joint = `${order} ${second - first} ${head.pieces[second]?.lead}`
  return { start, shape, order: { own: order, among: 'order' }, joint: { own: joint, among: 'joint' } }
}

/** A piece with what its words tell; a town is one by the letters of its state behind it, or by its country behind a position and an employer. */
function withWords(piece: Piece, next: Piece | undefined, at: number): Read {
  const name = piece.text.replace(/\s*\([^()]*\)$/, '')
  // "Dekarz (roofer)": what the name does not tell, its translation may.
  const score = isSameEmployer(name) ? -1 : positionScore(name) || Math.max(0, positionScore(piece.text))
  const isTown = score === 0 && next?.lead === 'comma' && (isState(next.text) || (at > 1 && isPlace(next.text)))
  return { ...piece, score, isPlace: isTown || isPlace(name), isTeam: isTeam(name) }
}
const count = (counts: Map<string, number>, key: string, more: number) => counts.set(key, (counts.get(key) ?? 0) + more)

/** The labels of a head for which most speaks. */
function best({ pieces, placed }: { pieces: readonly Read[]; placed: boolean }, habit: (labels: readonly Label[]) => number): Label[] {
  let most = Number.NEGATIVE_INFINITY
  let found: Label[] = []
  for (const [cost, order] of ORDERS)
    for (const labels of runs(order, pieces.length)) {
      // Where the employer is known, what stands behind the position is its place.
      const against = placed && order.length === 2 && order[1] === L ? 0 : cost
      const sum = speaking(labels, pieces) - against + habit(labels) - missing(order, placed)
      if (sum > most) [most, found] = [sum, labels]
    }
  return found
}

const missing = (order: readonly Label[], placed: boolean) =>
  (order.includes(P) ? 0 : MISSING) + (order.includes(O) === placed ? (placed ? SECOND : MISSING) : 0)

/** All ways to give so many pieces the labels of an order, each to one run of them. */
function runs(order: readonly Label[], length: number): Label[][] {
  const [label, ...others] = order
  if (label === undefined) return length === 0 ? [[]] : []
  const found: Label[][] = []
  for (let own = 1; own <= length - others.length; own++)
    for (const rest of runs(others, length - own)) found.push([...Array.from({ length: own }, () => label), ...rest])
  return found
}

/** What speaks for these labels: the words of the pieces, and the signs between them. */
function speaking(labels: readonly Label[], pieces: readonly Read[]): number {
  return pieces.reduce((sum, piece, at) => {
    const [label, before] = [labels[at] ?? P, labels[at - 1]]
    if (label === before) return sum + EVIDENCE[label].more(piece)
    const isOwn = label === O && piece.score === 0 && piece.lead === 'comma' && !JOINED.test(piece.text) && OWN.test(pieces[0]?.text ?? '')
    const sign = piece.lead !== 'at' ? 0 : before === P && label === O ? AT : -1
    // "Assistant Manager - Materials", "Deputy Director: Policy"; apart from the employer also "Team Leader, Payments".
    const isApart = labels[0] === O && pieces[labels.indexOf(P)]?.lead !== 'comma'
    const isField = label === L && before === P && (piece.lead === 'dash' || piece.lead === 'colon' || (piece.lead === 'comma' && isApart))
    // "Clerk, Payments", "Dunn House Trust, Leeds": an employer has a line of its own.
    const isLine = label === L && before === O && piece.lead === 'line' && !piece.isPlace && /\s/.test(piece.text)
    return sum + EVIDENCE[label].first(piece) + sign - Number(isOwn) - Number(isField) - Number(isLine) * OWN_LINE
  }, 0)
}
