import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { Footer } from '../../components/Footer.tsx'
import { Message, type Told } from '../../components/Message.tsx'
import { PostingView } from '../../components/PostingView.tsx'
import { Refusal } from '../../components/Refusal.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { wordAnswered } from '../../components/word-answered.ts'
import type { Answer } from '../../lib/model/messages.ts'
import { goTo, tellReader } from './ask.ts'
import { openBeside } from './open-beside.ts'
import { usePage } from './use-page.ts'
import { watchClicks } from './watch-tab.ts'
import { wordChangeRefusal } from './word-refusal.ts'

const links = {
  list: browser.runtime.getURL('/saved.html'),
  profile: browser.runtime.getURL('/profile.html'),
  import: browser.runtime.getURL('/profile.html#import'),
}

/** The popup, and the same beside the page: `beside` outlives a change of tabs. */
export function View({ beside }: { beside: boolean }) {
  const { tab, page, loading, read, change } = usePage(beside)
  const [current, setCurrent] = useState<string>()
  const [absent, setAbsent] = useState<string>()
  const [told, setTold] = useState<Told>()
  useEffect(() => (tab === undefined ? undefined : watchClicks(tab, setCurrent)), [tab])
  useEffect(() => (beside ? undefined : lightOutOnClose(tab)), [beside, tab])
  const posting = page?.kind === 'posting' ? page : undefined

  async function go(id: string) {
    setCurrent((before) => (before === id ? undefined : id))
    if (tab !== undefined) setAbsent((await goTo(tab, id)) ? undefined : id)
  }
  function takeBack() {
    if (tab === undefined) return
    void change({ type: 'take-back', tab }).then((refused) =>
      setTold(refused ? { words: wordChangeRefusal(refused), failure: true } : undefined),
    )
  }
  async function answer(requirement: string, said: Answer) {
    if (tab === undefined) return
    const refused = await change({ type: 'answer', tab, requirement, answer: said })
    setTold(refused ? { words: wordChangeRefusal(refused), failure: true } : { words: wordAnswered(said), onUndo: takeBack })
  }
  async function save(status?: string) {
    if (tab === undefined) return
    const refused = await change({ type: 'save', tab, ...(status !== undefined && { status }) })
    setTold(refused ? { words: wordChangeRefusal(refused), failure: true } : undefined)
  }
  async function unsave() {
    if (tab === undefined) return
    const refused = await change({ type: 'unsave', tab })
    setTold(refused ? { words: wordChangeRefusal(refused), failure: true } : { words: i18n.t('save.takenOut'), onUndo: takeBack })
  }

  return (
    <>
      <main class="view">
        {!page && <Skeleton loading={loading} />}
        {posting && (
          <PostingView
            page={posting}
            current={current}
            absent={absent}
            today={new Date()}
            language={i18n.t('language')}
            links={links}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onGo={(id) => void go(id)}
            onPoint={(requirement) => void (tab !== undefined && tellReader(tab, { type: 'light', requirement }))}
            onAnswer={(id, said) => void answer(id, said)}
          />
        )}
        {page && page.kind !== 'posting' && (
          <Refusal page={page} beside={beside} onReadAgain={() => void read('page')} onReadSelection={() => void read('selection')} />
        )}
      </main>
      <div class="dock">
        <Message told={told} onClose={() => setTold(undefined)} />
        <Footer
          posting={posting}
          links={links}
          onSave={(status) => void save(status)}
          onUnsave={() => void unsave()}
          onHighlight={(on) => void (tab !== undefined && change({ type: 'highlight', tab, on }))}
          onBeside={beside || tab === undefined ? undefined : () => void openBeside(tab)}
        />
      </div>
    </>
  )
}

/** A popup closes without a word: what is lit in the page then goes out with it. */
function lightOutOnClose(tab: number | undefined): () => void {
  const out = () => void (tab !== undefined && tellReader(tab, { type: 'light' }))
  addEventListener('pagehide', out)
  return () => removeEventListener('pagehide', out)
}
