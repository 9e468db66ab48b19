import type { Line } from '../document.ts'

/** The lines under a head as prose and as points; lines that were only wrapped are put together again. */
export function bodyOf(lines: readonly Line[]): { summary: string | undefined; highlights: string[] } {
  const highlights: string[] = []
  const summary: string[] = []
  let inPoint = false
  for (const line of lines) {
    const text = line.text.replaceAll('\t', ' ')
    if (line.bullet) highlights.push(text)
    else if (inPoint && !line.gap) highlights.push(joined(highlights.pop() ?? '', text))
    else if (summary.length > 0 && !line.gap) summary.push(joined(summary.pop() ?? '', text))
    else summary.push(text)
    inPoint = line.bullet || (inPoint && !line.gap)
  }
  return { summary: summary.length > 0 ? summary.join('\n') : undefined, highlights }
}

/** Two lines of one paragraph; a word that the end of the line parted is whole again. */
function joined(first: string, second: string): string {
  return /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second) ? first.slice(0, -1) + second : `${first} ${second}`
}
