import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Found, ReadResume } from '../../../lib/model/found.ts'
import { useWorld } from '../world.ts'
import { DocumentText } from './DocumentText.tsx'
import { FoundEntry, type Standing } from './FoundEntry.tsx'

const SECTIONS = ['basics', 'work', 'education', 'skills', 'languages', 'certificates'] as const

/** What was found in a document beside the document itself, before any of it is kept. */
export function ImportReview({
  fileName,
  resume: { text, found },
  variant,
  standingOf,
  onKeep,
  onCancel,
}: {
  fileName: string
  resume: ReadResume
  /** Name of the variant that finds would be added to. */
  variant: string
  standingOf: (found: Found) => Standing
  onKeep: (kept: readonly Found[], where: 'here' | 'new') => void
  onCancel: () => void
}) {
  const { language } = useWorld()
  const title = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [lit, setLit] = useState<{ id: string; from: 'text' | 'list' }>()
  useEffect(() => title.current?.focus(), [])
  // What would replace the person's own words waits for their yes; a new variant has no such words.
  const isKept = (one: Found) => chosen.get(one.id) ?? standingOf(one) !== 'replaces'
  const keptHere = found.filter(isKept)
  const keptNew = found.filter(({ id }) => chosen.get(id) ?? true)
  const added = keptHere.filter((one) => standingOf(one) !== 'known')
  const choose = (ones: readonly Found[], isChosen: boolean) =>
    setChosen((before) => new Map([...before, ...ones.map(({ id }) => [id, isChosen] as const)]))

  return (
    <section class={`review ${text === undefined ? 'review-alone' : ''}`} aria-labelledby="review-title">
      <header class="review-top">
        <h1 ref={title} id="review-title" class="toolbar-title" tabIndex={-1}>
          {i18n.t('resume.title', [fileName])}
        </h1>
        <p class="section-hint">{i18n.t(text === undefined ? 'resume.hintFile' : 'resume.hint')}</p>
      </header>
      {text !== undefined && (
        <DocumentText text={text} found={found} lit={lit} onLight={(id) => setLit(id === undefined ? undefined : { id, from: 'text' })} />
      )}
      <div class="review-list">
        {SECTIONS.map((section) => {
          const own = found.filter((one) => one.section === section)
          const open = own.filter((one) => standingOf(one) !== 'known')
          const allDropped = !open.some(isKept)
          if (own.length === 0) return null
          return (
            <fieldset key={section} class="review-section">
              <legend class="visually-hidden">{i18n.t(`profile.${section}`)}</legend>
              <div class="section-top">
                <h2 class="section-title">
                  {i18n.t(`profile.${section}`)} <span class="review-count">{own.length}</span>
                </h2>
                {open.length > 1 && (
                  <button type="button" class="button button-quiet button-small" onClick={() => choose(open, allDropped)}>
                    {i18n.t(allDropped ? 'resume.keepAll' : 'resume.dropAll')}
                  </button>
                )}
              </div>
              {own.map((one) => (
                <FoundEntry
                  key={one.id}
                  found={one}
                  standing={standingOf(one)}
                  kept={isKept(one)}
                  lit={lit?.id === one.id}
                  scroll={lit?.id === one.id && lit.from === 'text'}
                  language={language}
                  onKeep={(isChosen) => choose([one], isChosen)}
                  onLight={(isLit) => setLit(isLit ? { id: one.id, from: 'list' } : undefined)}
                />
              ))}
            </fieldset>
          )
        })}
      </div>
      <footer class="review-actions">
        <button type="button" class="button button-primary" disabled={added.length === 0} onClick={() => onKeep(keptHere, 'here')}>
          {i18n.t('resume.keep', added.length, [String(added.length), variant])}
        </button>
        <button type="button" class="button" disabled={keptNew.length === 0} onClick={() => onKeep(keptNew, 'new')}>
          {i18n.t('resume.keepNew')}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {i18n.t('resume.cancel')}
        </button>
      </footer>
    </section>
  )
}
