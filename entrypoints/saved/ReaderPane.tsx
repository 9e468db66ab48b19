import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { PostingHeader } from '../../components/PostingHeader.tsx'
import { PostingView } from '../../components/PostingView.tsx'
import { History } from '../../components/saved/History.tsx'
import { KeptText } from '../../components/saved/KeptText.tsx'
import { Limit } from '../../components/saved/Limit.tsx'
import { Reader, type ReaderTab } from '../../components/saved/Reader.tsx'
import { Track } from '../../components/saved/Track.tsx'
import { Versions } from '../../components/saved/Versions.tsx'
import type { Answer } from '../../lib/model/messages.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import type { LimitUse } from '../../lib/saved/application-limits.ts'
import { type Painted, paintKept } from './paint-kept.ts'
import type { Changes } from './use-changes.ts'
import { useMedia } from './use-media.ts'

const links = { profile: browser.runtime.getURL('/profile.html'), import: browser.runtime.getURL('/profile.html#import') }

/** The open posting: its checklist, its text with the requirements highlighted, and what the person notes beside it. */
export function ReaderPane({
  posting,
  statuses,
  changes,
  today,
  language,
  onStep,
  onClose,
  onAnswer,
  onNewStatus,
  limit,
  notice,
}: {
  posting: SavedPosting
  statuses: readonly string[]
  changes: Changes
  today: Date
  language: string
  onStep: (by: 1 | -1) => void
  onClose: () => void
  onAnswer: (requirement: string, answer: Answer) => void
  onNewStatus: () => void
  /** How far the organisation's limit of applications is used up. */
  limit: LimitUse | undefined
  /** What stands over the checklist. */
  notice: ComponentChildren
}) {
  const wide = useMedia('(min-width: 1160px)')
  const dark = useMedia('(prefers-color-scheme: dark)')
  const tabs: ReaderTab[] = [
    'checklist',
    ...(wide ? [] : ['text' as const]),
    'notes',
    ...(posting.versions.length > 0 ? ['versions' as const] : []),
  ]
  const [chosen, setTab] = useState<ReaderTab>('checklist')
  const tab = tabs.includes(chosen) ? chosen : 'checklist'
  const [current, setCurrent] = useState<string>()
  const painted = useRef<Painted>(undefined)
  const goingTo = useRef<string>(undefined)
  const { id, record, blocks, descriptionHtml } = posting

  const paint = useCallback(
    (element: Element) => {
      painted.current = paintKept(element, record)
      if (goingTo.current !== undefined) painted.current.go(goingTo.current)
      goingTo.current = undefined
      return painted.current.found
    },
    // The colours of the highlights follow the page's.
    [record, dark],
  )
  useEffect(() => () => painted.current?.clear(), [])
  useEffect(() => setCurrent(undefined), [id])
  useEffect(() => {
    // Opened from its title in the list, the keyboard goes with it: the way there by Tab leads through all other lines.
    if (document.activeElement?.matches('.line-title'))
      document.querySelector<HTMLElement>('.reader [role=tab][aria-selected=true]')?.focus()
  }, [id])

  /** Beside the list the text stands next to the checklist; where there is no room for both, the text takes its place. */
  function go(requirement: string) {
    setCurrent((before) => (before === requirement ? undefined : requirement))
    if (wide) return painted.current?.go(requirement)
    goingTo.current = requirement
    setTab('text')
  }

  const header = <PostingHeader posting={record.posting} today={today} language={language} />
  const text = <KeptText record={record} blocks={blocks} descriptionHtml={descriptionHtml} onPaint={paint} />
  return (
    <Reader
      posting={posting}
      statuses={statuses}
      tab={tab}
      tabs={tabs}
      text={wide ? text : undefined}
      onTab={setTab}
      onStatus={(status) => void changes.move(id, status)}
      onNewStatus={onNewStatus}
      onStep={onStep}
      onDelete={() => void changes.remove([id])}
      onClose={onClose}
    >
      {tab === 'checklist' && (
        <>
          {limit && limit.used > 0 && <Limit use={limit} today={today} language={language} />}
          {notice}
          <PostingView
            page={{ kind: 'posting', url: record.posting.url ?? '', record, notes: {}, ownStatuses: [], highlights: true }}
            current={current}
            absent={undefined}
            today={today}
            language={language}
            links={links}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onGo={go}
            onPoint={() => undefined}
            onAnswer={onAnswer}
          />
        </>
      )}
      {tab === 'text' && (
        <>
          {header}
          {text}
        </>
      )}
      {tab === 'notes' && (
        <>
          {header}
          <Track key={id} posting={posting} onEdit={(noting) => void changes.edit(id, noting)} />
          <History events={posting.history} today={today} language={language} />
        </>
      )}
      {tab === 'versions' && (
        <>
          {header}
          <Versions posting={posting} today={today} language={language} />
        </>
      )}
    </Reader>
  )
}
