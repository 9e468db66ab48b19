import { createBesideTest } from './skip.ts'
import { createTextWriter, type LineStyle, type PageText, type TextWriter } from './text-writer.ts'
import { hasLayout, isHidden } from './visibility.ts'

/** Longer texts are refused: no posting is, and reading them would freeze the page. */
export const longestText = 2_000_000

/** Tags that start a line of their own, with the line feeds that part them from their neighbours. */
const lineFeeds: Record<string, 1 | 2> = Object.fromEntries([
  ...'P H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER ASIDE MAIN FIGURE FIELDSET DETAILS HR'
    .split(' ')
    .map((tag) => [tag, 2] as const),
  ...'DIV LI DT DD TR CAPTION TBODY THEAD TFOOT ADDRESS SUMMARY FIGCAPTION FORM CENTER BODY DIR MENU LEGEND'
    .split(' ')
    .map((tag) => [tag, 1] as const),
])
const blockInside = 'p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, br, li'
const boldTags = new Set(['B', 'STRONG', 'TH'])

/** What an element hands down to the text inside it. */
interface Inherited {
  bold: boolean
  preserve: boolean
  link: boolean
  heading?: number
  /** Lists entered; items of the outermost have depth 0. */
  lists: number
  /** The item whose first line is still to come. */
  item?: { depth: number; begun: boolean }
  /** Cells of the row stand on one line. */
  row?: boolean
}

interface Step {
  siblings: Iterator<Node>
  inherited: Inherited
  /** Ends the line with so many line feeds when the element is left. */
  feeds: 0 | 1 | 2
}

function* chain(first: Node | null): Generator<Node> {
  for (let node = first; node; node = node.nextSibling) yield node
}

/** What is shown in place of an element's children: its open shadow tree, or the nodes given to a slot. */
function shownChildren(element: Element): Iterator<Node> {
  if (element.shadowRoot) return chain(element.shadowRoot.firstChild)
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length > 0) return assigned.values()
  }
  return chain(element.firstChild)
}

function inherit(element: Element, tag: string, inherited: Inherited, layout: boolean): Inherited {
  const changes: Partial<Inherited> = {}
  if (boldTags.has(tag)) changes.bold = true
  if (tag === 'A' && element.hasAttribute('href')) changes.link = true
  if (tag === 'PRE' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(element.getAttribute('style') ?? '')) changes.preserve = true
  else if (layout && hasBrokenLines(element)) changes.preserve = keepsLineFeeds(element)
  const heading = /^H[1-6]$/.test(tag) ? Number(tag[1]) : element.getAttribute('role') === 'heading' ? headingLevel(element) : undefined
  if (heading) changes.heading = heading
  if (tag === 'UL' || tag === 'OL' || tag === 'MENU' || tag === 'DIR') changes.lists = inherited.lists + 1
  if (tag === 'LI') changes.item = { depth: Math.max(0, inherited.lists - 1), begun: false }
  if (tag === 'TR') changes.row = element.querySelector(blockInside) === null
  return Object.keys(changes).length > 0 ? { ...inherited, ...changes } : inherited
}

const headingLevel = (element: Element) => Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2))

/** Whether the element's own text has line feeds that a style could make count; asked first, since styles are slow to ask. */
function hasBrokenLines(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && /\S[^\S\n]*\n\s*\S/.test((child as Text).data)) return true
  }
  return false
}

function keepsLineFeeds(element: Element): boolean {
  return /^(?:pre|break-spaces)/.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '')
}

/** The style of a text node's characters; the first words of a list's item take its bullet, later lines of it are paragraphs. */
function lineStyle(node: Text, inherited: Inherited): LineStyle {
  const { bold, preserve, link, heading, item } = inherited
  if (heading) return { kind: 'heading', depth: heading, bold, preserve, link }
  if (item && !item.begun && /\S/.test(node.data)) {
    item.begun = true
    return { kind: 'item', depth: item.depth, bold, preserve, link }
  }
  return { kind: 'paragraph', bold, preserve, link }
}

/**
 * Reads what a person sees under the given elements, in reading order. Hidden parts, controls and whatever stands beside the posting are
 * left out; the page is not changed. Works without recursion, so no nesting is too deep.
 */
export function readText(roots: readonly Element[]): PageText {
  const writer = createTextWriter()
  for (const root of roots) {
    const layout = hasLayout(root)
    const isBeside = createBesideTest(root)
    writer.endLine(2)
    walk(writer, root, layout, {
      enters: (element) => !isHidden(element, layout) && !isBeside(element),
      write: (node, style) => writer.write(node, style),
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
  walk(writer, root, layout, {
    enters: (element) => range.intersectsNode(element) && !isHidden(element, layout),
    write(node, style) {
      if (!range.intersectsNode(node)) return
      const from = node === range.startContainer ? range.startOffset : 0
      writer.write(node, style, from, node === range.endContainer ? range.endOffset : node.data.length)
    },
  })
  return writer.finish()
}

interface Visit {
  enters(element: Element): boolean
  write(node: Text, style: LineStyle): void
}

function walk(writer: TextWriter, root: Element, layout: boolean, visit: Visit) {
  const first = inherit(root, root.tagName.toUpperCase(), { bold: false, preserve: false, link: false, lists: 0 }, layout)
  const steps: Step[] = [{ siblings: shownChildren(root), inherited: first, feeds: 2 }]
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const { value: node, done } = step.siblings.next()
    if (done || writer.length() > longestText) {
      if (step.feeds > 0) writer.endLine(step.feeds)
      steps.pop()
    } else if (node.nodeType === 3) {
      visit.write(node as Text, lineStyle(node as Text, step.inherited))
    } else if (node.nodeType === 1) {
      const entered = enter(node as Element, step.inherited)
      if (entered) steps.push(entered)
    }
  }

  function enter(element: Element, inherited: Inherited): Step | undefined {
    const tag = element.tagName.toUpperCase()
    if (tag === 'BR') {
      writer.lineFeed()
      return undefined
    }
    if (!visit.enters(element)) return undefined
    const isCell = tag === 'TD' || tag === 'TH'
    const feeds = isCell && inherited.row ? 0 : (lineFeeds[tag] ?? (isCell ? 1 : 0))
    if (isCell && inherited.row) writer.tab()
    else if (feeds > 0) writer.endLine(feeds)
    return { siblings: shownChildren(element), inherited: inherit(element, tag, inherited, layout), feeds }
  }
}
