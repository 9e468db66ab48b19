import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { SavedPosting, Version } from '../../lib/model/saved-posting.ts'
import { differenceOf } from '../../lib/saved/difference.ts'
import { Difference } from './Difference.tsx'
import { wordDate } from './row-words.ts'

/** The texts a posting had before, each with what the next one changed; the latest change first. */
export function Versions({ posting, today, language }: { posting: SavedPosting; today: Date; language: string }) {
  const { versions, record } = posting
  return (
    <ol class="versions">
      {versions
        .map((version, index) => ({ version, next: versions[index + 1]?.record ?? record }))
        .toReversed()
        .map(({ version, next }) => (
          <li key={version.until} class="version">
            <h2 class="version-title">{i18n.t('difference.until', [wordDate(version.until, language, today)])}</h2>
            <OneChange version={version} next={next} today={today} language={language} />
          </li>
        ))}
    </ol>
  )
}

function OneChange({ version, next, today, language }: { version: Version; next: AnalysisRecord; today: Date; language: string }) {
  const difference = useMemo(() => differenceOf(version.record, next), [version, next])
  return <Difference difference={difference} before={version.record.posting} after={next.posting} today={today} language={language} />
}
