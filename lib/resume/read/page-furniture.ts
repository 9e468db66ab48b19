const PAGE = /^\s*(?:page|seite|página|pagina)\s*\d+(?:\s*(?:of|von|de|sur|\/)\s*\d+)?\s*$/i
/** A number or "page 2 of 3" far to the right, with or without a running head before it. */
const AT_EDGE = /^(?:.*\S)?(?:\s{20,}|\t+)(?:\d{1,2}|page\s\d+(?:\s*(?:of|\/)\s*\d+)?)\s*$/i

/** The lines of a text without the numbers of its pages and the heads that stand on each of them. */
export function withoutPageFurniture(lines: readonly string[]): string[] {
  const isNumber = (line: string | undefined) => line !== undefined && (PAGE.test(line) || (AT_EDGE.test(line) && isEnd(line)))
  const seen = new Set<string>()
  let above: string | undefined
  return lines.filter((line) => {
    const words = line.trim()
    if (words === '') return true
    const isHead = isNumber(above) && seen.has(words)
    seen.add(words)
    if (isHead || isNumber(line)) {
      above = isHead ? above : line
      return false
    }
    above = line
    return true
  })
}

/** Whether a number at the right edge counts pages: alone in its line, or called a page. */
const isEnd = (line: string) => /^\s*\d{1,2}\s*$/.test(line) || /page\s\d+/i.test(line)
