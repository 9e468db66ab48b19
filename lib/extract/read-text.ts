import { createBesideTest } from './skip.ts'
import { createTextWriter, type LineStyle, type PageText, type TextWriter } from './text-writer.ts'
import { createHiddenTest, hasLayout } from './visibility.ts'

/** Longer texts are refused: no posting is, and reading them would freeze the page. */
export const longestText = 2_000_000

/** Tags that start a line of their own, with the line feeds that part them from their neighbours. */
const lineFeeds: Record<string, 1 | 2> = Object.fromEntries([
  ...'P H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER ASIDE MAIN FIGURE FIELDSET DETAILS HR'
    .split(' ')
    .map((tag) => [tag, 2] as const),
  ...'DIV LI DT DD TR CAPTION TBODY THEAD TFOOT ADDRESS SUMMARY FIGCAPTION FORM LABEL CENTER BODY DIR MENU LEGEND'
    .split(' ')
    .map((tag) => [tag, 1] as const),
])
const blockInside = 'p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, br, li'
const ownLine = /^(?:block|flex|grid|table|list-item|flow-root)$/i
const boldTags = new Set(['B', 'STRONG', 'TH'])

/** What an element hands down to the text inside it. */
interface Inherited {
  bold: boolean
  preserve: boolean
  link: boolean
  apart: boolean
  aside: boolean
  term: boolean
  heading?: number
  /** Lists entered; items of the outermost have depth 0. */
  lists: number
  /** The item whose first line is still to come. */
  item?: { depth: number; begun: boolean }
  /** Cells of the row stand on one line. */
  row?: boolean
}

/** An element being read: what of its children is still to come. */
interface Step {
  next: Node | null
  /** The other nodes given to a slot, last first: they need not be siblings. */
  slotted?: Node[]
  inherited: Inherited
  /** Ends the line with so many line feeds when the element is left. */
  feeds: 0 | 1 | 2
}

const changing = new Set('FOOTER ASIDE B STRONG TH DT SUMMARY A PRE H1 H2 H3 H4 H5 H6 UL OL MENU DIR LI TR'.split(' '))

function inherit(element: Element, tag: string, inherited: Inherited, style: string | null): Inherited {
  const preserve = style?.includes('white-space') ? /white-space\s*:\s*(?:pre|break-spaces)/i.test(style) : inherited.preserve
  const heading = element.getAttribute('role') === 'heading' ? headingLevel(element) : undefined
  if (!changing.has(tag) && heading === undefined && preserve === inherited.preserve) return inherited
  const changed: Inherited = { ...inherited, preserve }
  if (heading !== undefined) changed.heading = heading
  else if (/^H\d$/.test(tag)) changed.heading = Number(tag[1])
  // The part of a posting that opens on a click is headed by its summary.
  else if (tag === 'SUMMARY') changed.heading = 4
  if (boldTags.has(tag)) changed.bold = true
  if (tag === 'FOOTER') changed.apart = true
  if (tag === 'ASIDE') changed.aside = true
  if (tag === 'DT' || tag === 'TH') changed.term = true
  if (tag === 'A' && element.hasAttribute('href')) changed.link = true
  if (tag === 'PRE') changed.preserve = true
  if (tag === 'UL' || tag === 'OL' || tag === 'MENU' || tag === 'DIR') changed.lists++
  if (tag === 'LI') changed.item = { depth: Math.max(0, inherited.lists - 1), begun: false }
  if (tag === 'TR') changed.row = element.querySelector(blockInside) === null
  return changed
}

const headingLevel = (element: Element) => Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2))

/** The style of a text node's characters; the first words of a list's item take its bullet, later lines of it are paragraphs. */
function lineStyle(node: Text, inherited: Inherited, layout: boolean): LineStyle {
  const { bold, link, apart, aside, term, heading, item } = inherited
  const preserve = inherited.preserve || keepsLineFeeds(node, layout)
  if (heading) return { kind: 'heading', depth: heading, bold, preserve, link, apart, aside, term }
  if (item && !item.begun && /\S/.test(node.data)) {
    item.begun = true
    return { kind: 'item', depth: item.depth, bold, preserve, link, apart, aside, term }
  }
  return { kind: 'paragraph', bold, preserve, link, apart, aside, term }
}

const wrapped = 110

/**
 * Whether a style sheet lets the node's line feeds count; asked only where there are any between words, since styles are slow to ask.
 * Without a layout, text with empty lines and lines too long to have been wrapped by hand is taken to be set as it stands.
 */
function keepsLineFeeds(node: Text, layout: boolean): boolean {
  const { data, parentElement: element } = node
  if (!element || !data.includes('\n') || !/\S[^\S\n]*\n\s*\S/.test(data)) return false
  if (layout) return /^(?:pre|break-spaces)/.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '')
  const lines = data.trim().split('\n')
  return lines.filter((line) => line.trim() === '').length >= 2 && lines.some((line) => line.length > wrapped)
}

/**
 * Reads what a person sees under the given elements, in reading order. Hidden parts, controls and whatever stands beside the posting are
 * left out; the page is not changed. Works without recursion, so no nesting is too deep.
 */
export function readText(roots: readonly Element[]): PageText {
  const writer = createTextWriter()
  for (const root of roots) {
    const layout = hasLayout(root)
    const isHidden = createHiddenTest(layout)
    const isBeside = createBesideTest(root)
    writer.endLine(2)
    walk(writer, root, {
      enters: (element) => !isBeside(element) && !isHidden(element),
      write: (node, inherited) => writer.write(node, lineStyle(node, inherited, layout)),
    })
  }
  return writer.finish()
}

/** Reads the part of the page inside a range, controls and all: whoever selected it wants it read. */
export function readRange(range: Range): PageText {
  const writer = createTextWriter()
  const around = range.commonAncestorContainer
  const root = around.nodeType === 1 ? (around as Element) : around.parentElement
  if (!root) return writer.finish()
  const layout = hasLayout(root)
  const isHidden = createHiddenTest(layout)
  walk(writer, root, {
    enters: (element) => range.intersectsNode(element) && !isHidden(element),
    write(node, inherited) {
      if (!range.intersectsNode(node)) return
      const from = node === range.startContainer ? range.startOffset : 0
      writer.write(node, lineStyle(node, inherited, layout), from, node === range.endContainer ? range.endOffset : node.data.length)
    },
  })
  return writer.finish()
}

interface Visit {
  enters(element: Element): boolean
  write(node: Text, inherited: Inherited): void
}

function walk(writer: TextWriter, root: Element, visit: Visit) {
  const start: Inherited = { bold: false, preserve: false, link: false, apart: false, aside: false, term: false, lists: 0 }
  const steps: Step[] = [stepInto(root, inherit(root, root.tagName.toUpperCase(), start, root.getAttribute('style')), 2)]
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const node = takeNext(step)
    if (!node || writer.length() > longestText) {
      if (step.feeds > 0) writer.endLine(step.feeds)
      steps.pop()
    } else if (node.nodeType === 3) visit.write(node as Text, step.inherited)
    else if (node.nodeType === 1) {
      const entered = enter(writer, node as Element, step.inherited, visit)
      if (entered) steps.push(entered)
    }
  }
}

function enter(writer: TextWriter, element: Element, inherited: Inherited, visit: Visit): Step | undefined {
  const tag = element.tagName.toUpperCase()
  if (tag === 'BR') writer.lineFeed()
  else if (tag === 'HR') writer.endLine(2)
  if (!element.firstChild && !element.shadowRoot && tag !== 'SLOT') return undefined
  if (!visit.enters(element)) return undefined
  const isCell = tag === 'TD' || tag === 'TH'
  const style = element.getAttribute('style')
  const feeds = inherited.row ? 0 : feedsOf(style, tag, isCell)
  if (isCell && inherited.row) writer.tab()
  else if (feeds > 0) writer.endLine(feeds)
  else if (element.previousSibling?.nodeType === 1)
    writer.seam(tag === 'A' && (element.previousSibling as Element).tagName === 'A' ? 'links' : 'elements')
  return stepInto(element, inherit(element, tag, inherited, style), feeds)
}

/** Line feeds around an element: its own style over what its tag stands for. */
function feedsOf(style: string | null, tag: string, isCell: boolean): 0 | 1 | 2 {
  const usual = lineFeeds[tag] ?? (isCell ? 1 : 0)
  const display = style?.includes('display') ? /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1] : undefined
  if (display === undefined) return usual
  if (usual > 0) return display === 'inline' && tag === 'DIV' ? 0 : usual
  return ownLine.test(display) ? 1 : 0
}

/** What is shown in place of an element's children: its open shadow tree, or the nodes given to a slot. */
function stepInto(element: Element, inherited: Inherited, feeds: 0 | 1 | 2): Step {
  if (element.tagName === 'SLOT') {
    const slotted = (element as HTMLSlotElement).assignedNodes().reverse()
    const next = slotted.pop()
    if (next) return { next, slotted, inherited, feeds }
  }
  return { next: (element.shadowRoot ?? element).firstChild, inherited, feeds }
}

function takeNext(step: Step): Node | null {
  const node = step.next
  step.next = (step.slotted ? step.slotted.pop() : node?.nextSibling) ?? null
  return node
}
