import { joined, type Line } from '../document.ts'

/** A line that ends within brackets, or within a time: "(May 2019 to". */
const OPEN_BRACKET = /\([^()]*$/
const OPEN_TIME = /(?<!\d)(?:19|20)\d\d\s(?:to|until|till|bis|au|a|–|-)$/
const CLOSES = /^[^()]*\)/
const GOES_ON = /^(?:\p{L}+\.?\s)?(?:\d{1,2}[./])?(?:19|20)\d\d(?!\d)/u

/** The lines with those put together of which the first ends in the midst of a time or a remark; their places in the document stay true. */
export function rejoined(lines: readonly Line[]): Line[] {
  return merged(lines, (last, line) =>
    OPEN_BRACKET.test(last.text) ? CLOSES.test(line.text) : OPEN_TIME.test(last.text) && GOES_ON.test(line.text),
  )
}

/** Where a sentence ends and the next one starts. */
const END = /(?<=\p{Ll}{2}[.!?])\s+(?=\p{Lu})/u

/** The sentences of paragraphs, wherever their lines end, each as a line. */
export function sentencesOf(lines: readonly Line[]): Line[] {
  return merged(lines, (last, line) => !/[.!?:]$/.test(last.text) && !line.text.includes('\t')).flatMap((whole) => {
    let from = 0
    return whole.text.split(END).map((text): Line => {
      const at = whole.text.indexOf(text, from)
      from = at + text.length
      return { ...whole, text, start: whole.start + at, end: whole.start + from, gap: whole.gap && at === 0 }
    })
  })
}

/** Lines of one paragraph put together where the one goes on with the other. */
function merged(lines: readonly Line[], goesOn: (last: Line, line: Line) => boolean): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last && !line.bullet && !line.gap && line.start === last.end + 1 && goesOn(last, line))
      whole[whole.length - 1] = { ...last, text: joined(last.text, line.text), end: line.end }
    else whole.push(line)
  }
  return whole
}
