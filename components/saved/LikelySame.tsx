import { useMemo, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import { daysUntil } from '../../lib/saved/dates.ts'
import { differenceOf } from '../../lib/saved/difference.ts'
import { Difference } from './Difference.tsx'

/** Over this part of the words in common, nearly all of the text is the same. */
const NEARLY_ALL = 0.95

/** Says that another kept posting is likely this one, why, and what to do about it. */
export function LikelySame({
  record,
  other,
  shared,
  today,
  language,
  onOpen,
  onMerge,
  onApart,
}: {
  record: AnalysisRecord
  other: AnalysisRecord
  /** Part of the words that both texts hold, 0 to 1; undefined where one has no text. */
  shared: number | undefined
  today: Date
  language: string
  onOpen: () => void
  onMerge: () => void
  onApart: () => void
}) {
  const [compared, setCompared] = useState(false)
  const difference = useMemo(() => (compared ? differenceOf(other, record) : undefined), [compared, other, record])
  return (
    <section class="likely-same">
      <p>
        <strong>{i18n.t('likelySame.title', [other.posting.title ?? i18n.t('title.untitled')])}</strong>{' '}
        {evidenceOf(record, other, shared).join(' · ')}
      </p>
      <div class="likely-same-actions">
        <button type="button" class="button button-small" onClick={onOpen}>
          {i18n.t('likelySame.open')}
        </button>
        <button type="button" class="button button-small" aria-expanded={compared} onClick={() => setCompared(!compared)}>
          {i18n.t('likelySame.compare')}
        </button>
        <button type="button" class="button button-small" onClick={onMerge}>
          {i18n.t('likelySame.merge')}
        </button>
        <button type="button" class="button button-small button-quiet" onClick={onApart}>
          {i18n.t('likelySame.apart')}
        </button>
      </div>
      {difference && <Difference difference={difference} before={other.posting} after={record.posting} today={today} language={language} />}
    </section>
  )
}

function evidenceOf(record: AnalysisRecord, other: AnalysisRecord, shared: number | undefined): string[] {
  const [one, two] = [record.posting, other.posting]
  const [host, otherHost] = [hostOf(one.url), hostOf(two.url)]
  const days = one.datePosted && two.datePosted ? daysUntil(one.datePosted, new Date(`${two.datePosted}T00:00`)) : undefined
  return [
    i18n.t('likelySame.organisation'),
    i18n.t(shared === undefined ? 'likelySame.sameTitle' : shared >= NEARLY_ALL ? 'likelySame.nearly' : 'likelySame.mostly'),
    ...(host && otherHost && host !== otherHost ? [i18n.t('likelySame.site', [otherHost])] : []),
    ...(days ? [i18n.t(days > 0 ? 'likelySame.later' : 'likelySame.earlier', Math.abs(days))] : []),
  ]
}

const hostOf = (url: string | undefined) => (url !== undefined && URL.canParse(url) ? new URL(url).host : undefined)
