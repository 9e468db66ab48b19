import { positionScore } from './vocabulary.ts'

/** What stands before a piece of a head and parts it from the one before. */
export type Lead = 'line' | 'sign' | 'dash' | 'slash' | 'colon' | 'at' | 'comma'

/** A piece of the head of an entry. */
export interface Piece {
  text: string
  lead: Lead
}

const SIGNS: readonly (readonly [Lead, RegExp])[] = [
  ['sign', /\t+|\s+[|·•~]\s+|\s*\|\s*|;\s+/],
  ['at', /,?\s+(?:at|@|bei|chez|trading as|t\/a|d\/b\/a|dba)\s+/],
  ['dash', /\s+[–—-]\s+/],
  ['slash', /\s+\/\s+/],
  ['colon', /:\s+/],
]

/** "As Clerk at …". */
const AS = /^(?:as|als)\s(?:an?\s|the\s)?(?=\p{L})/iu
/** Words that part a position from its employer like "at", but others elsewhere: "Driver for Acme Ltd", "Tutor for Maths". */
const FOR = /\s(?:with|for)\s(?:the\s)?(?=\p{Lu})/u

/** A position and an employer that "for" or "with" stands between. */
function partedAtFor(piece: Piece): Piece[] {
  const [position = '', name, ...more] = piece.text.split(FOR)
  const isParted = name !== undefined && more.length === 0 && positionScore(position) > 0
  const isName = isParted && (positionScore(name) < 0 || (positionScore(name) === 0 && piece.text.includes(' with ')))
  return isName
    ? [
        { ...piece, text: position },
        { text: name, lead: 'at' },
      ]
    : [piece]
}

/** The pieces of one line of a head, parted at its signs, its commas and, unless told otherwise, the word "at". */
export function piecesOfHead(text: string, { at: parted = true } = {}): Piece[] {
  const signs = SIGNS.filter(([lead]) => parted || lead !== 'at')
  const parts = signs.reduce<Piece[]>(
    (before, [lead, sign]) =>
      before.flatMap((part) =>
        splitOutside(part.text, sign)
          .map(cleanPart)
          .filter((words) => words !== '')
          .map((words, at) => ({ text: words, lead: at === 0 ? part.lead : lead })),
      ),
    [{ text: text.replace(AS, ''), lead: 'line' }],
  )
  const pieces = parts.flatMap((part) =>
    splitAtCommas(part.text).map((words, at): Piece => ({ text: words, lead: at === 0 ? part.lead : 'comma' })),
  )
  return parted ? pieces.flatMap(partedAtFor) : pieces
}

/** Parts a text at a sign; what stands in brackets stays whole. */
const splitOutside = (text: string, sign: RegExp): string[] => text.split(new RegExp(`(?:${sign.source})(?![^()]*\\))`))

const JOINTS: Readonly<Record<Lead, string>> = { line: ', ', sign: ', ', dash: ' - ', slash: ' / ', colon: ': ', at: ' at ', comma: ', ' }

/** Pieces as one text again. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text, lead }, at) => (at === 0 ? text : JOINTS[lead] + text)).join('')
}

/** A part of a line without the signs that parted it. */
export function cleanPart(part: string): string {
  const words = part.replace(/^[\s,;:|/·•*–—()[\]-]+|[\s,;:|/·•*–—([\]-]+$/g, '').trim()
  return words === ')' ? '' : words
}

/** Words that go on after a comma: "Acme, Inc.", "Clerk, later Head Clerk". */
const GOES_ON =
  /^(?:inc|ltd|llc|llp|pllc|lp|gmbh|plc|corp|pty|pvt|s\.?a|s\.?l|co|ag|kg|then|later|now|from|since|subsequently|promoted|afterwards|später|puis|después)\b/i

/** The pieces of a head between its commas; what stands in brackets stays whole. */
export function splitAtCommas(text: string): string[] {
  return text.split(/,\s+(?![^()]*\))/).reduce<string[]>((pieces, piece) => {
    if (pieces.length > 0 && GOES_ON.test(piece)) pieces[pieces.length - 1] += `, ${piece}`
    else if (piece !== '') pieces.push(piece)
    return pieces
  }, [])
}
