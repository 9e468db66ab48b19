/** One member of a list written in a line, with its place in the line. */
export interface Member {
  text: string
  start: number
  end: number
}

/** Parts a text at the signs that `parts` knows; what stands in brackets stays whole. */
function partedAt(text: string, parts: (sign: string, at: number) => boolean): Member[] {
  const members: Member[] = []
  let depth = 0
  let start = 0
  const take = (end: number) => {
    const raw = text.slice(start, end)
    const from = start + raw.length - raw.trimStart().length
    if (raw.trim() !== '') members.push({ text: raw.trim(), start: from, end: from + raw.trim().length })
    start = end + 1
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && parts(sign, at)) take(at)
  }
  take(text.length)
  return members
}

/** Parts a line at commas, semicolons, bars, dots and tabs; what stands in brackets stays whole. */
export function membersOf(text: string, tabs = true): Member[] {
  return partedAt(text, (sign) => ',;|·•'.includes(sign) || (tabs && sign === '\t')).flatMap((member) => {
    const words = member.text.replace(/\.$/, '')
    return words === '' ? [] : [{ ...member, text: words, end: member.start + words.length }]
  })
}

/** Parts a text at its commas and semicolons outside brackets; the point of "B.Sc." stays. */
export function commaParts(text: string): string[] {
  return partedAt(text, (sign, at) => ',;'.includes(sign) && /^(?:\s|$)/.test(text.slice(at + 1))).map((part) => part.text)
}

/** Words cut short, whose point ends no sentence. */
const CUT = /(?<!\p{L})(?:exp|lic|cat|incl|dept|univ|inst|cert|reg|prof|approx|usw|bzw)$/iu
const ends = (text: string, sign: string, at: number) =>
  sign === '.' &&
  !CUT.test(text.slice(Math.max(0, at - 8), at)) &&
  /(?:\p{L}{3,}|[)\d]|(?<![\p{L}.])\p{Lu}{2}|(?<!\p{L})\p{Ll}{3,} \p{Lu})$/u.test(text.slice(0, at)) &&
  /^\s+\S|^\s*$/.test(text.slice(at + 1))

/** The sentences of a line, without their points: "Own car. Forklift card." An abbreviation ends none. */
export function sentencesOf(text: string): Member[] {
  return partedAt(text, (sign, at) => ends(text, sign, at))
}

/** The sentences of a line and what stands apart in it by a bar, a dot or a tab. */
export function statementsOf(text: string): Member[] {
  return partedAt(text, (sign, at) => '|·•\t'.includes(sign) || ends(text, sign, at))
}
