import type { TextMap } from '../../lib/extract/text-map.ts'
import { type Anchor, anchor } from '../../lib/highlight/anchor.ts'
import { type Canvas, clear, FORCED, light, paint } from '../../lib/highlight/paint.ts'
import { scrollTo } from '../../lib/highlight/scroll.ts'
import { stands, watch } from '../../lib/highlight/watch.ts'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Answer } from '../../lib/model/messages.ts'
import { readLiveText } from './live-text.ts'
import { createOverlay } from './overlay.tsx'

/** How long the page must rest before highlights are looked after, and how long an entry gone to stays lit, in ms. */
const REST = 300
const LIT = 1600

/** What the highlighter needs of the reader around it. */
export interface Surroundings {
  signal: AbortSignal
  /** The page's address is no longer the one that was read. */
  isMoved(): boolean
  /** The page shows something else than what was read. */
  left(): void
  clicked(requirement: string): void
  answered(requirement: string, answer: Answer): void
  takeBack(): void
}

export interface Highlighter {
  /** Takes note of the way from the text just read to the page's nodes. */
  expect(map: TextMap): void
  /** Shows a record in the page, or, switched off, only remembers it. */
  show(record: AnalysisRecord, on: boolean): void
  /** Scrolls to a requirement and lights it for a moment; false if its words are not visible now. */
  go(requirement: string): boolean
  /** Lights a requirement while it is pointed at; none if undefined. */
  light(requirement: string | undefined): void
  /** Goes to the next or the previous requirement and shows its card. */
  step(by: 1 | -1): void
  clear(): void
}

/** Shows a posting's requirements in the page and keeps them shown while the page is drawn anew. */
export function createHighlighter({ signal, isMoved, left, clicked, answered, takeBack }: Surroundings): Highlighter {
  const canvas: Canvas = { highlights: CSS.highlights, create: (ranges) => new Highlight(...ranges) }
  let record: AnalysisRecord | undefined
  let map: TextMap | undefined
  let on = false
  let anchors: Anchor[] = []
  let current: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const forced = matchMedia(FORCED)

  const overlay = createOverlay({
    signal,
    go: (requirement) => goAndShowCard(requirement),
    step,
    answered,
    takeBack,
  })
  const anchorOf = (requirement: string | undefined) => anchors.find((each) => each.requirement.id === requirement)

  function repaint(): void {
    if (record && on) {
      paint(canvas, record, anchors, forced.matches)
      overlay.show(record, anchors, current)
    } else {
      clear(canvas)
      overlay.hide()
    }
  }

  function anchorAgain(known: AnalysisRecord): void {
    const direct = map && !isMoved() ? anchor(known, { text: known.posting.text, range: map.range }) : []
    anchors = direct.length === known.requirements.length ? direct : anchor(known, readLiveText(document))
    if (anchors.length < direct.length) anchors = direct
    repaint()
  }

  /** The page was drawn anew: finds the requirements again, or says that they are gone. */
  function look(): void {
    if (!record) return
    const known = record
    const intact = anchors.every(({ clause, requirement }) => stands(clause, known.posting.text.slice(requirement.start, requirement.end)))
    if (intact && anchors.length === known.requirements.length && !isMoved()) return
    const before = anchors.length
    anchorAgain(known)
    if (anchors.length * 2 < before || (isMoved() && before === 0)) leave()
  }

  function leave(): void {
    forget()
    left()
  }

  function forget(): void {
    record = undefined
    map = undefined
    anchors = []
    current = undefined
    clearTimeout(timer)
    repaint()
  }

  function lightUp(requirement: string | undefined): void {
    clearTimeout(timer)
    light(canvas, anchorOf(requirement)?.clause)
  }

  function flash(requirement: string): void {
    lightUp(requirement)
    timer = setTimeout(() => light(canvas, undefined), LIT)
    current = requirement
  }

  function go(requirement: string): boolean {
    const found = anchorOf(requirement)
    if (!found) return false
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!scrollTo(found.clause, { smooth })) return false
    flash(requirement)
    return true
  }

  function showCard(requirement: string): void {
    flash(requirement)
    if (record) overlay.openCard(record, anchors, requirement)
    clicked(requirement)
  }

  function goAndShowCard(requirement: string): void {
    if (go(requirement)) showCard(requirement)
  }

  function step(by: 1 | -1): void {
    if (!record || anchors.length === 0) return
    const at = anchors.findIndex((each) => each.requirement.id === current)
    const next = anchors[at < 0 ? (by === 1 ? 0 : anchors.length - 1) : (at + by + anchors.length) % anchors.length]
    if (next) goAndShowCard(next.requirement.id)
  }

  function clickedInPage(event: MouseEvent): void {
    if (!on || event.defaultPrevented || !(document.getSelection()?.isCollapsed ?? true)) return
    const found = anchors.find(({ clause }) =>
      [...clause.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom,
      ),
    )
    if (found && !(event.target instanceof Element && event.target.closest('a, button, input, select, textarea, summary, label')))
      showCard(found.requirement.id)
  }

  document.addEventListener('click', clickedInPage, { signal })
  forced.addEventListener('change', repaint, { signal })
  addEventListener('resize', () => record && on && overlay.show(record, anchors, current), { signal })
  watch(document.documentElement, look, { signal, rest: REST })
  signal.addEventListener('abort', forget)

  return {
    expect(found) {
      map = found
    },
    show(shown, switchedOn) {
      record = shown
      on = switchedOn
      anchorAgain(shown)
    },
    go,
    light: lightUp,
    step,
    clear: forget,
  }
}
