import { render } from 'preact'
import baseCss from '../../assets/styles/base.css?inline'
import buttonCss from '../../assets/styles/button.css?inline'
import overlayCss from '../../assets/styles/overlay.css?inline'
import statusCss from '../../assets/styles/status.css?inline'
import tokensCss from '../../assets/styles/tokens.css?inline'
import { EdgeBar } from '../../components/EdgeBar.tsx'
import { RequirementCard } from '../../components/RequirementCard.tsx'
import { RequirementGone } from '../../components/RequirementGone.tsx'
import { type RequirementView, requirementViews } from '../../components/requirement-view.ts'
import type { Anchor } from '../../lib/highlight/anchor.ts'
import { backdropOf } from '../../lib/highlight/backdrop.ts'
import { placeOnPage, spread } from '../../lib/highlight/ticks.ts'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Answer } from '../../lib/model/messages.ts'
import { placeCard } from './place-card.ts'

/** How far apart the ticks of the edge bar stand at least, in px. */
const TICKS_APART = 7

export interface Overlay {
  /** Draws the edge bar, and the open card anew; `current` is the requirement last gone to. */
  show(record: AnalysisRecord, anchors: readonly Anchor[], current: string | undefined): void
  /** Opens the card of a requirement and takes the focus into it. */
  openCard(record: AnalysisRecord, anchors: readonly Anchor[], requirement: string): void
  /** Takes everything off the page. */
  hide(): void
}

/** What stands over the page: the edge bar and one card, in a closed shadow tree beside the page's body. */
export function createOverlay({
  signal,
  go,
  step,
  answered,
  takeBack,
}: {
  signal: AbortSignal
  go: (requirement: string) => void
  step: (by: 1 | -1) => void
  answered: (requirement: string, answer: Answer) => void
  takeBack: () => void
}): Overlay {
  const host = document.createElement('div')
  host.style.cssText = 'all:initial;position:fixed;inset:0 0 auto auto;z-index:2147483647'
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = [tokensCss, baseCss, buttonCss, statusCss, overlayCss].join('\n')
  const place = document.createElement('div')
  place.className = 'overlay'
  root.append(style, place)

  let shown: { views: RequirementView[]; anchors: readonly Anchor[]; current: string | undefined } | undefined
  let card: string | undefined
  /** The last answer given on the open card, and where the card stood. */
  let told: Answer | undefined
  let stood: DOMRect | undefined
  let focusBefore: HTMLElement | undefined

  function draw(): void {
    if (!shown) return
    const { views, anchors, current } = shown
    const anchored = views.filter((view) => anchors.some(({ requirement }) => requirement.id === view.id))
    const view = anchored.find(({ id }) => id === card)
    const gone = card !== undefined && !view && told === 'not-a-requirement'
    const undo = () => {
      told = undefined
      takeBack()
    }
    const hadFocus = root.activeElement !== null
    const ticks = spread(
      anchored.flatMap((each) => {
        const clause = anchors.find(({ requirement }) => requirement.id === each.id)?.clause
        return clause ? [{ view: each, at: placeOnPage(clause, window) }] : []
      }),
      TICKS_APART / Math.max(1, innerHeight),
    )
    render(
      <>
        <EdgeBar ticks={ticks} current={current} onGo={go} />
        {view && (
          <RequirementCard
            view={view}
            position={anchored.indexOf(view) + 1}
            count={anchored.length}
            onStep={step}
            told={told}
            onAnswer={(answer) => {
              told = answer
              answered(view.id, answer)
            }}
            onUndo={undo}
            onClose={closeCard}
          />
        )}
        {gone && <RequirementGone onUndo={undo} onClose={closeCard} />}
      </>,
      place,
    )
    moveCard()
    // The button pressed may be gone with what it said.
    if (hadFocus && root.activeElement === null) focusCard()
    // As light or dark as the page, whatever the browser is: it stands on the page.
    host.style.colorScheme = backdropOf(document.body)
    if (!host.isConnected) document.documentElement.append(host)
  }

  function moveCard(): void {
    const clause = shown?.anchors.find(({ requirement }) => requirement.id === card)?.clause
    const element = place.querySelector<HTMLElement>('.card')
    if (clause) stood = clause.getBoundingClientRect()
    if (element && stood) placeCard(element, stood)
  }

  function focusCard(): void {
    place.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true })
  }

  function closeCard(): void {
    if (card === undefined) return
    card = undefined
    told = undefined
    draw()
    focusBefore?.focus({ preventScroll: true })
    focusBefore = undefined
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || card === undefined) return
      event.stopPropagation()
      closeCard()
    },
    { signal, capture: true },
  )
  document.addEventListener('scroll', moveCard, { signal, capture: true, passive: true })

  return {
    show(record, anchors, current) {
      shown = { views: requirementViews(record), anchors, current }
      draw()
    },
    openCard(record, anchors, requirement) {
      if (card === undefined) focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
      if (card !== requirement) told = undefined
      card = requirement
      shown = { views: requirementViews(record), anchors, current: requirement }
      draw()
      focusCard()
    },
    hide() {
      card = undefined
      told = undefined
      shown = undefined
      render(null, place)
      host.remove()
    },
  }
}
