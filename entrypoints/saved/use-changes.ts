import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Told } from '../../components/Message.tsx'
import { wordStatus } from '../../components/saved/word-status.ts'
import type { Result } from '../../lib/model/result.ts'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import { mergePostings } from '../../lib/saved/merge.ts'
import { type Noting, note, setStatus, takeBackNote, takeBackStatus } from '../../lib/saved/track.ts'
import type { Database } from '../../lib/store/database.ts'
import { mergeKept, putBack } from '../../lib/store/merge-postings.ts'
import { changePostings, removePostings, restorePostings } from '../../lib/store/postings.ts'
import type { StorageRefusal } from '../../lib/store/write.ts'
import { persist } from './persist.ts'
import { wordStorageRefusal } from './word-storage-refusal.ts'

export interface Changes {
  /** What was done last, with the way back. */
  told: Told | undefined
  tell: (told: Told | undefined) => void
  /** Takes back what was done last of what was not taken back yet. */
  undoLast: () => void
  /** Does something, then says so with the way back, or says why it was not done. */
  act: <Value>(
    doing: Promise<Result<Value, StorageRefusal>>,
    words: string | ((value: Value) => string),
    back?: (value: Value) => Promise<Result<unknown, StorageRefusal>>,
  ) => Promise<void>
  /** To a status, or to what is made of the one that the posting has by then. */
  move: (id: string, to: string | ((now: string) => string)) => Promise<void>
  edit: (id: string, noting: Noting) => Promise<void>
  remove: (ids: string[]) => Promise<void>
  /** Makes one of two. */
  merge: (id: string, other: string) => Promise<void>
  /** Two that look the same are not. */
  tellApart: (id: string, other: string) => Promise<void>
}

/** What a person may do to kept postings; each can be undone. */
export function useChanges(database: Database): Changes {
  const [told, setTold] = useState<Told>()
  const past = useRef<(() => void)[]>([])

  function tell(next: Told | undefined) {
    const undo = next?.onUndo
    if (!next || !undo) return setTold(next)
    past.current.push(undo)
    const onUndo = () => {
      past.current = past.current.filter((each) => each !== undo)
      undo()
    }
    setTold({ ...next, onUndo })
  }

  const act: Changes['act'] = async (doing, words, back) => {
    const done = await doing
    if (!done.ok) return tell({ words: wordStorageRefusal(done.reason), failure: true })
    void persist()
    const undo = async () => {
      const undone = await back?.(done.value)
      tell(
        undone?.ok ? { words: i18n.t('ledger.undone') } : { words: wordStorageRefusal(undone?.reason ?? 'storage-blocked'), failure: true },
      )
    }
    tell({ words: typeof words === 'string' ? words : words(done.value), ...(back && { onUndo: () => void undo() }) })
  }

  return {
    told,
    tell,
    act,
    undoLast: () => past.current.pop()?.(),
    move(id, to) {
      const at = new Date().toISOString()
      const after = (now: string) => (typeof to === 'string' ? to : to(now))
      return act(
        changePostings(database, [id], (posting) => setStatus(posting, after(posting.status), at)),
        ([before]) => i18n.t('ledger.moved', [wordStatus(after(before?.status ?? 'saved'))]),
        (before) => changePostings(database, [id], (posting) => takeBackStatus(posting, before[0]?.status ?? 'saved', at)),
      )
    },
    edit(id, noting) {
      return act(
        changePostings(database, [id], (posting) => note(posting, noting)),
        i18n.t('ledger.noted'),
        ([before]) => changePostings(database, [id], (posting) => (before ? takeBackNote(posting, noting, before) : posting)),
      )
    },
    remove(ids) {
      return act(removePostings(database, ids), i18n.t('ledger.deleted', ids.length), (before) => restorePostings(database, before))
    },
    merge(id, other) {
      const at = new Date().toISOString()
      return act(
        mergeKept(database, [id, other], (first, second, keys) => mergePostings(first, second, keys, at)),
        i18n.t('likelySame.merged'),
        (before) => putBack(database, before),
      )
    },
    tellApart(id, other) {
      const without = (posting: SavedPosting) => (posting.apart ?? []).filter((each) => each !== other)
      return act(
        changePostings(database, [id], (posting) => ({ ...posting, apart: [...without(posting), other] })),
        i18n.t('likelySame.toldApart'),
        () => changePostings(database, [id], (posting) => ({ ...posting, apart: without(posting) })),
      )
    },
  }
}
