import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isReadWell } from '../lib/match/well-read.ts'
import type { OpenPosting } from '../lib/model/page.ts'
import { Checklist } from './Checklist.tsx'
import { Filters } from './Filters.tsx'
import { type Filter, filtered, filtersFor } from './filter.ts'
import { MissingSkills } from './MissingSkills.tsx'
import { missingSkills } from './missing-skills.ts'
import { NoProfile } from './NoProfile.tsx'
import { Notices } from './Notices.tsx'
import { PostingHeader } from './PostingHeader.tsx'
import type { EntryCallbacks } from './RequirementEntry.tsx'
import { requirementViews } from './requirement-view.ts'
import { Summary } from './Summary.tsx'

/** A posting with its checklist. */
export function PostingView({
  page,
  current,
  absent,
  today,
  language,
  links,
  onCopy,
  ...callbacks
}: {
  page: OpenPosting
  /** The requirement last gone to, and the one whose words the page did not show then. */
  current: string | undefined
  absent: string | undefined
  today: Date
  language: string
  links: { profile: string; import: string }
  onCopy: (text: string) => Promise<void>
} & EntryCallbacks) {
  const [chosen, setChosen] = useState<Filter>('all')
  const { record } = page
  const views = requirementViews(record)
  const filters = filtersFor(views)
  // An answer may have taken away what the chosen filter was for.
  const filter = filters.includes(chosen) ? chosen : 'all'
  // What is gone to, by a segment or in the page, is shown whatever the filter.
  useEffect(() => {
    if (current !== undefined && !filtered(views, filter).some(({ id }) => id === current)) setChosen('all')
  }, [current])
  return (
    <article class="posting" data-state="posting">
      <PostingHeader posting={record.posting} today={today} language={language} />
      <Notices page={page} language={language} />
      {views.length === 0 ? (
        <section class="no-requirements" data-state="no-requirements">
          <h2 class="no-requirements-title">{i18n.t('state.noRequirements')}</h2>
          <p class="no-requirements-hint">{i18n.t(record.posting.text === '' ? 'state.noTextHint' : 'state.noRequirementsHint')}</p>
          {record.posting.text !== '' && <p class="posting-text">{record.posting.text}</p>}
        </section>
      ) : (
        <>
          <Summary match={record.match} readWell={isReadWell(record.language)} views={views} onGo={callbacks.onGo} />
          {!record.match && <NoProfile profileAddress={links.profile} importAddress={links.import} />}
          {filters.length > 1 && <Filters filters={filters} views={views} chosen={filter} onChoose={setChosen} />}
          <Checklist views={filtered(views, filter)} all={views} match={record.match} current={current} absent={absent} {...callbacks} />
          <MissingSkills skills={missingSkills(record)} onCopy={onCopy} />
        </>
      )}
    </article>
  )
}
