/** One member of a list written in a line, with its place in the line. */
export interface Member {
  text: string
  start: number
  end: number
}

/** Parts a line at commas, semicolons, bars, dots and tabs; what stands in brackets stays whole. */
export function membersOf(text: string, tabs = true): Member[] {
  const members: Member[] = []
  let depth = 0
  let start = 0
  const take = (end: number) => {
    const raw = text.slice(start, end)
    const words = raw.trim().replace(/\.$/, '')
    const from = start + raw.length - raw.trimStart().length
    if (words !== '') members.push({ text: words, start: from, end: from + words.length })
    start = end + 1
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (',;|·•'.includes(sign) || (tabs && sign === '\t'))) take(at)
  }
  take(text.length)
  return members
}
