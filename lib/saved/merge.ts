import { builtInStatuses, type SavedPosting } from '../model/saved-posting.ts'

/**
 * One posting made of two: the first stays what is read, the other becomes a version of it, and nothing that was noted beside either is lost.
 * The status is that of the one that got further; `at` is an ISO 8601 moment, `keys` what the other was known by.
 */
export function mergePostings(first: SavedPosting, other: SavedPosting, keys: readonly string[], at: string): SavedPosting {
  const notes = [first.notes, other.notes].filter((each) => each !== undefined).join('\n\n')
  const { descriptionHtml } = other
  const nextStep = first.nextStep ?? other.nextStep
  const contact = [first.contact, other.contact].filter((each) => each !== undefined).join(', ')
  const { url, title } = other.record.posting
  return {
    ...first,
    savedAt: first.savedAt < other.savedAt ? first.savedAt : other.savedAt,
    status: further(first.status, other.status),
    history: [...first.history, ...other.history, { kind: 'merged' as const, at, title: title ?? url ?? other.id }].sort((left, right) =>
      left.at < right.at ? -1 : Number(left.at > right.at),
    ),
    tags: [...new Set([...first.tags, ...other.tags])],
    links: [...first.links, ...other.links, ...(url === undefined ? [] : [{ label: title ?? url, url }])],
    versions: [
      ...first.versions,
      ...other.versions,
      { until: at, record: other.record, ...(descriptionHtml !== undefined && { descriptionHtml }) },
    ],
    aliases: [...new Set([...(first.aliases ?? []), ...(other.aliases ?? []), ...keys])],
    ...(notes !== '' && { notes }),
    ...(nextStep && { nextStep }),
    ...(contact !== '' && { contact }),
  }
}

function further(left: string, right: string): string {
  const rank = (status: string) => (builtInStatuses as readonly string[]).indexOf(status)
  return rank(right) > rank(left) && right !== 'archived' ? right : left
}
