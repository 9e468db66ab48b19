import { useEffect, useState } from 'preact/hooks'
import { LikelySame } from '../../components/saved/LikelySame.tsx'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import type { LikelySame as Pair } from '../../lib/saved/likely-same.ts'
import type { Database } from '../../lib/store/database.ts'
import { readPosting } from '../../lib/store/postings.ts'
import type { Changes } from './use-changes.ts'

/** The notice for each kept posting that is likely this one. */
export function LikelySameNotice({
  database,
  posting,
  pairs,
  changes,
  today,
  language,
  onOpen,
}: {
  database: Database
  posting: SavedPosting
  pairs: readonly Pair[]
  changes: Changes
  today: Date
  language: string
  onOpen: (id: string) => void
}) {
  const [others, setOthers] = useState<{ other: SavedPosting; shared: number | undefined }[]>([])
  useEffect(() => {
    let ended = false
    const mine = pairs.filter(({ ids }) => ids.includes(posting.id)).slice(0, 5)
    void Promise.all(
      mine.map(async ({ ids, shared }) => ({ other: await readPosting(database, ids[0] === posting.id ? ids[1] : ids[0]), shared })),
    ).then((read) => {
      if (!ended) setOthers(read.flatMap(({ other, shared }) => (other ? [{ other, shared }] : [])))
    })
    return () => {
      ended = true
    }
  }, [database, pairs, posting.id])
  return others.map(({ other, shared }) => (
    <LikelySame
      key={other.id}
      record={posting.record}
      other={other.record}
      shared={shared}
      today={today}
      language={language}
      onOpen={() => onOpen(other.id)}
      onMerge={() => void changes.merge(posting.id, other.id)}
      onApart={() => void changes.tellApart(posting.id, other.id)}
    />
  ))
}
