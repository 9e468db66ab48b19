import { isSectionHeading } from '../words/section-headings.ts'

/**
 * What lost line ends leave: "per year.RequirementsA valid …", "oil the gates REQUIRED: A valid …", "on any day. WHAT YOU NEED A valid …",
 * "on any day. Requirements: A valid …".
 */
const lostLineEnd =
  /(?<=\p{Ll}|[.:)\]])(?=\p{Lu}\p{L}{2})|(?<=[\p{Ll}\p{N}.)!] )(?=\p{Lu}{3}[\p{Lu} /&'’]{3,30}:|\p{Lu}{3,} \p{Lu}{2}|\p{Lu}[\p{Ll} /&'’]{3,30}: )/u
const mostPieces = 200
/** The characters that show the name of a part. */
const partName = 40
/** Characters at which a line may be a whole posting, and the names it then begins with: "Staff Pharmacist - Inpatient Grey Hospital". */
const longestLine = 600
const firstNames = /^(?!(?:The|An?|Our|This|How|Why|What|When|If|In|At|For|Dear|Meet) )(?:\p{Lu}[\p{L}.'’&/]*[ ,(–-]{0,4}){1,7}/u

/** Names of a posting's parts in text whose line ends are lost. */
export function countGluedParts(text: string): number {
  return text.split(lostLineEnd, mostPieces).filter((piece, index) => index > 0 && isSectionHeading(piece.slice(0, partName))).length
}

/** What a posting in one line begins with: its title, or none. */
export function readLostTitle(line: string): string | undefined {
  return line.length >= longestLine ? firstNames.exec(line)?.[0] : undefined
}
