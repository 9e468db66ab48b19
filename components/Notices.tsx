import { Info, TriangleAlert } from 'lucide'
import { i18n } from '#i18n'
import { languageWords } from '../lib/match/well-read.ts'
import type { OpenPosting } from '../lib/model/page.ts'
import { Icon } from './Icon.tsx'

/** What the person should know before they trust the checklist; nothing at all when there is nothing. */
export function Notices({ page, language }: { page: OpenPosting; language: string }) {
  const { posting } = page.record
  const named = languageWords(page.record.language, language)
  const warnings = [
    ...(named ? [i18n.t('notice.language', [named.language, named.wellRead])] : []),
    ...(page.notes.closedNotice === undefined ? [] : [i18n.t('notice.closed', [page.notes.closedNotice])]),
    ...posting.placeholders.slice(0, 3).map((gap) => i18n.t('notice.gap', [gap])),
  ]
  const hints = [
    ...(posting.applicationLimit
      ? [i18n.t('notice.limit', [String(posting.applicationLimit.count), String(posting.applicationLimit.months)])]
      : []),
    ...(page.notes.filledIn ? [i18n.t('notice.filledIn')] : []),
    ...(posting.site === 'text' ? [i18n.t('notice.selection')] : []),
  ]
  if (warnings.length + hints.length === 0) return null
  return (
    <ul class="notices">
      {warnings.map((words) => (
        <li key={words} class="notice notice-warning">
          <Icon node={TriangleAlert} />
          <span>{words}</span>
        </li>
      ))}
      {hints.map((words) => (
        <li key={words} class="notice">
          <Icon node={Info} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
