import { useEffect, useState } from 'preact/hooks'
import { Learn } from '../../components/saved/learn/Learn.tsx'
import type { Digest, LedgerRow } from '../../lib/model/ledger-row.ts'
import { tableToCsv } from '../../lib/saved/exchange/write-csv.ts'
import type { Database } from '../../lib/store/database.ts'
import { readDigests } from '../../lib/store/postings.ts'
import { download } from './download.ts'

/** What to learn next, over the postings shown. */
export function LearnPane({
  database,
  rows,
  statuses,
  language,
  onSkill,
}: {
  database: Database
  rows: readonly LedgerRow[]
  statuses: readonly string[]
  language: string
  onSkill: (label: string) => void
}) {
  const [digests, setDigests] = useState<readonly Digest[]>()
  useEffect(() => {
    let ended = false
    void readDigests(
      database,
      rows.map(({ id }) => id),
    ).then((read) => ended || setDigests(read))
    return () => {
      ended = true
    }
  }, [database, rows])
  if (!digests) return null
  return (
    <Learn
      rows={rows}
      digests={digests}
      statuses={statuses}
      language={language}
      onSkill={onSkill}
      onSvg={(title, drawing) => {
        download({ name: `${title}.svg`, content: new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }) })
      }}
      onCsv={(title, table) => download({ name: `${title}.csv`, content: new Blob([tableToCsv(table)], { type: 'text/csv' }) })}
    />
  )
}
