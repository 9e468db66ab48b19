import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type CopyHeld, Unreadable } from '../../components/saved/Unreadable.tsx'
import { readAllCorrections } from '../../lib/store/corrections.ts'
import type { Database } from '../../lib/store/database.ts'
import { ground } from '../../lib/store/open-database.ts'
import { readCopy } from '../../lib/store/safety-copy/safety-copy.ts'
import { startAnew } from '../../lib/store/start-anew.ts'
import { download } from './download.ts'
import { dayOf, makeFiles } from './export.ts'

/** What can be done where the list's database cannot be read. A list that was begun anew is shown by loading the page again. */
export function UnreadablePane({ database, failure, language }: { database: Database; failure: string; language: string }) {
  const [held, setHeld] = useState<CopyHeld | null>()
  const [starting, setStarting] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const { copy } = database
  useEffect(() => {
    const none = () => setHeld(null)
    if (!copy) return none()
    readCopy(copy.files).then((kept) => setHeld(kept ? { postings: kept.postings.size, damaged: kept.damaged } : null), none)
  }, [copy])

  async function start() {
    if (!copy) return
    setStarting(true)
    setRefusal(undefined)
    try {
      await startAnew(ground(), copy)
    } catch (error) {
      setRefusal(i18n.t('unreadable.notStarted', [String(error)]))
      setStarting(false)
    }
  }
  async function hand() {
    setRefusal(undefined)
    try {
      const files = await makeFiles({ type: 'copy', day: dayOf(new Date()), corrections: await readAllCorrections() })
      files.forEach(download)
    } catch (error) {
      setRefusal(i18n.t('menu.notExported', [String(error)]))
    }
  }
  return (
    <Unreadable
      failure={failure}
      copy={held}
      starting={starting}
      refusal={refusal}
      language={language}
      onTryAgain={() => location.reload()}
      onStart={() => void start()}
      onDownload={() => void hand()}
    />
  )
}
