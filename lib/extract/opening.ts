import { words } from './page-text.ts'
import type { Region } from './region.ts'
import type { Line, PageText } from './text-writer.ts'
import { isAside, isControl } from './words/after.ts'
import { headerFact } from './words/header-facts.ts'
import { isGenderMarked } from './words/roles.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** Characters at which a line above the title is prose. */
const shortestProse = 80
/** Lines that a header has, and the characters of one. */
const longestHeader = 12
const longestFact = 120
const blocks = 'p, h1, h2, h3, h4, h5, h6, li, div, section, article, td'
/** What a header asks for under a label: "Clearance: Secret", "Education: HND". */
const asks =
  /^(?:(?:min(?:imum)?|required|preferred|work|total|relevant|security|language|driver['’]?s|driving) )*(?:experience|clearance|education|qualifications?|skills?|languages?|licen[cs]es?|certifications?|degree|travel|notice period|citizenship)(?: (?:level|required|requirements?|must currently possess))*\s*[:：]\s*(?!(?:entry|mid|senior|junior|executive|director|associate|not|no|none|any|n\/a)(?![\p{L}]))\S/iu
const years = /^\d{1,2}\+?(?: ?(?:-|–|to) ?\d{1,2})?\+? ?(?:years?|yrs?)(?!\p{L})/iu

/**
 * Where the text begins, of what stands above a description: some introduce themselves before they name the title, and some say in the
 * header what they ask ("Experience: 4-8 years"). `from` is the first line that reads like the posting, `to` the description's first.
 */
export function findOpening(text: PageText, from: number, { first: to }: Region): number {
  const header = text.lines.slice(from, to)
  const title = header.findIndex((line) => line.kind === 'heading' && (line.depth === 1 || isGenderMarked(words(text, line))))
  const above = header.slice(0, Math.max(0, title))
  const own = header[title]
  if (own && above.some((line) => isProse(text, line)) && above.every((line) => introduces(text, line, own))) return headed(text, from)
  return firstAsked(text, to)
}

/** "About Old Mill" right above is of what it heads. */
function headed(text: PageText, from: number): number {
  const [above, line] = text.lines.slice(Math.max(0, from - 1), from + 1)
  const isHead =
    above && line && above.linked === 0 && holderOf(above) === holderOf(line) && /^about \S.{0,50}(?<![.!?])$/i.test(words(text, above))
  return isHead ? from - 1 : from
}

/** The uppermost line of the header that asks for something; the header ends at the title, at links and at prose. */
function firstAsked(text: PageText, to: number): number {
  let asked = to
  for (let index = to - 1; index >= Math.max(0, to - longestHeader); index--) {
    const line = text.lines[index]
    if (!line || line.linked > 0 || line.apart || line.aside || line.depth === 1) break
    const said = words(text, line)
    if (said.length > longestFact || isControl(said) || isAside(said)) break
    if (isAsked(said)) asked = index
  }
  return asked
}

/** Whether a line stands beside the title, among the same elements, and is prose or heads some. */
function introduces(text: PageText, line: Line, title: Line): boolean {
  return holderOf(line) === holderOf(title) && (isProse(text, line) || isSectionHeading(words(text, line)))
}

function isProse(text: PageText, line: Line): boolean {
  const said = words(text, line)
  return line.kind === 'paragraph' && line.linked === 0 && said.length >= shortestProse && !isAside(said) && !isControl(said)
}

function isAsked(said: string): boolean {
  return asks.test(said) || (years.test(said) && headerFact(said) === 'experience')
}

/** The element among whose children the line's own stands. */
function holderOf(line: Line): Element | null | undefined {
  return line.node.parentElement?.closest(blocks)?.parentElement
}
