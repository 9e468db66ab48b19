import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Span } from '../../model/span.ts'

/** Words of a text, or taken from a stretch of it, with what careless typesetting broke in that stretch written whole. */
export type Spelling = (words: string, stretch: Span) => string

/** How a text whose tokens were mended is to be shown: "transfo rmer" as "transformer", "R&amp;D" as "R&D". Spans stay the text's own. */
export function spellingOf(text: string, { length, start, end, lower }: Tokens): Spelling {
  const mends: (Span & { broken: string; whole: string })[] = []
  for (let at = 0; at < length; at++) {
    const [from, to, small] = [start[at] ?? 0, end[at] ?? 0, lower[at] ?? '']
    if (to - from === small.length) continue
    const broken = text.slice(from, to)
    const whole = lettersOf(broken, small)
    if (whole !== broken) mends.push({ start: from, end: to, broken, whole })
  }
  return (words, stretch) => {
    let spelled = words
    for (let at = firstAfter(mends, stretch.start); (mends[at]?.start ?? Number.POSITIVE_INFINITY) < stretch.end; at++) {
      const mend = mends[at]
      if (mend) spelled = spelled.replace(mend.broken, () => mend.whole).replace(mend.broken.replace(/\s+/g, ' '), () => mend.whole)
    }
    return spelled
  }
}

/** The letters of a broken word, in the case the text writes them; `small` itself where it is written with others ("-LRB-" for "("). */
function lettersOf(broken: string, small: string): string {
  let whole = ''
  let at = 0
  for (const letter of broken) {
    const lowered = letter.toLowerCase()
    if (!small.startsWith(lowered, at)) continue
    whole += letter
    at += lowered.length
  }
  return at === small.length ? whole : small
}

/** The first of spans in order that ends after a place. */
function firstAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? Number.POSITIVE_INFINITY) <= place) low = middle + 1
    else high = middle
  }
  return low
}
