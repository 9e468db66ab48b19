import { joined, type Piece, piecesOfHead } from './head-parts.ts'
import { type Label, labelled } from './label-pieces.ts'
import { FACULTY, FORM, HOURS, isOrganisation, isTeam } from './piece-words.ts'
import { positionScore } from './vocabulary.ts'

/** What the head of a job says. */
export interface Roles {
  position?: string
  name?: string
  location?: string
  /** Its other words: a team, a remark in brackets. */
  notes: string[]
}

/** The head of a job in pieces; `placed` when its employer is known from elsewhere. */
export interface Head {
  pieces: readonly Piece[]
  placed: boolean
}

/** A remark of so many words is none of the name it stands behind. */
const REMARK = /\s*\(([^()]*(?:\s[^()]*){2,}|[^()]*,[^()]*)\)/g
/** Behind the name of an organisation all brackets are remarks. */
const BRACKETS = /\s*\(([^()]*)\)$/g
/** "Acme, a maker of tools". */
const DESCRIBING = /^(?:an?|eine?|une?|una)\s/
/** Stars of a hotel. */
const STARS = /\s\*{2,}\p{L}?$/u

/** Tells which pieces of each head are the position, the organisation and the place. */
export function rolesOf(heads: readonly Head[]): Roles[] {
  const notes = heads.map((): string[] => [])
  const plain = heads.map((head, number) => ({
    ...head,
    pieces: employerOutside(head).flatMap((piece, at) => withoutAside(piece, at, notes[number] ?? [])),
  }))
  return labelled(plain).map((labels, number): Roles => {
    const runOf = (label: Label) => (plain[number]?.pieces ?? []).filter((_, at) => labels[at] === label)
    const { position, notes: teams } = positionOf(runOf('position'), runOf('organisation'))
    const { name, notes: remarks } = organisationOf(runOf('organisation'))
    const location = runOf('place')
      .map(({ text }) => text)
      .join(', ')
    return {
      ...(position && { position }),
      ...(name && { name }),
      ...(location && { location }),
      notes: [...teams, ...remarks, ...(notes[number] ?? [])],
    }
  })
}

/** "Nurse (Tarn Hospital, Leeds)": the pieces of a head that names its employer in brackets. */
function employerOutside({ pieces, placed }: Head): readonly Piece[] {
  const [only, other] = pieces
  const [, position, employer = ''] = /^([^()]+)\s\((\p{Lu}[^()]*)\)$/u.exec(only?.text ?? '') ?? []
  const isName = positionScore(employer) < 0 || (/,\s/.test(employer) && positionScore(employer) === 0)
  if (!only || other || placed || !position || !isName || positionScore(position) <= 0) return pieces
  const inside = piecesOfHead(employer).map((piece, at): Piece => (at === 0 ? { ...piece, lead: 'at' } : piece))
  return [{ ...only, text: position }, ...inside]
}

/** A piece without its remarks, and none that only says how much somebody worked or what the employer is. */
function withoutAside(piece: Piece, at: number, notes: string[]): Piece[] {
  const text = withoutRemarks(piece.text, REMARK, notes)
  const isAside = HOURS.test(text) || (piece.lead === 'sign' && FORM.test(text)) || (piece.lead === 'comma' && DESCRIBING.test(text))
  // "2016 – 2018; Acme; Clerk; letters and parcels".
  const isDuty = at > 1 && piece.lead === 'sign' && /^\p{Ll}/u.test(text) && positionScore(text) <= 0
  if (isAside || isDuty) notes.push(text)
  return text === '' || isAside || isDuty ? [] : [{ ...piece, text }]
}

/** A position; the team in which it is held is none of it where the organisation stands behind in the same words, nor is a department. */
function positionOf(run: readonly Piece[], organisation: readonly Piece[]): { position: string; notes: string[] } {
  const isAside = ({ text }: Piece, at: number) =>
    at > 0 &&
    (FACULTY.test(text) || /(?:department|dept|division|abteilung)$/i.test(text) || (isTeam(text) && organisation[0]?.lead === 'comma'))
  return { position: joined(run.filter((piece, at) => !isAside(piece, at))), notes: run.filter(isAside).map(({ text }) => text) }
}

/** The name of an organisation; its teams and faculties are none of it. */
function organisationOf(all: readonly Piece[]): { name: string; notes: string[] } {
  const isPart = ({ text }: Piece, at: number) => FACULTY.test(text) || (at > 0 && isTeam(text))
  const isWhole = all.some((piece, at) => !isPart(piece, at) && isOrganisation(piece.text))
  const run = isWhole ? all.filter((piece, at) => !isPart(piece, at)) : all
  const notes = isWhole ? all.filter(isPart).map(({ text }) => text) : []
  const from = run.findIndex(({ text }, at) => !isTeam(text) || !isOrganisation(run[at + 1]?.text ?? ''))
  const name = run
    .slice(Math.max(0, from))
    .map(({ text }) => withoutRemarks(text, BRACKETS, notes).replace(STARS, ''))
    .join(', ')
  return { name, notes: [...run.slice(0, Math.max(0, from)).map(({ text }) => text), ...notes] }
}

/** A text without its remarks, which are added to the notes. */
function withoutRemarks(text: string, pattern: RegExp, notes: string[]): string {
  for (const [, remark] of text.matchAll(pattern)) if (remark) notes.push(remark)
  return text.replace(pattern, '').trim()
}
