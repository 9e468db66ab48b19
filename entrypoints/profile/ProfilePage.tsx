import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Message } from '../../components/Message.tsx'
import { FirstRun } from '../../components/profile/FirstRun.tsx'
import { ProfileEditor } from '../../components/profile/ProfileEditor.tsx'
import { Toolbar } from '../../components/profile/Toolbar.tsx'
import { VariantBar, variantName } from '../../components/profile/VariantBar.tsx'
import { World } from '../../components/profile/world.ts'
import { activeVariant, addVariant, removeVariant, renameVariant, tellsNothing, withProfile } from '../../lib/store/variants.ts'
import { exportProfile } from './export-profile.ts'
import { ImportPart } from './ImportPart.tsx'
import { useDrop } from './use-drop.ts'
import { useImport } from './use-import.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { useVariants } from './use-variants.ts'
import { useWorld } from './use-world.ts'

const ACCEPTED = '.pdf,.docx,.json,.txt,.md,application/pdf,application/json,text/plain'

/** The whole page: which variant, and all of its sections; or, while a file is imported, its review. */
export function ProfilePage({ language }: { language: string }) {
  const world = useWorld(language)
  const { variants, saved, change, undo, redo } = useVariants()
  const importing = useImport()
  const chooser = useRef<HTMLInputElement>(null)
  // What just happened and can be undone. It stands only until the next change: undoing would undo that one.
  const [done, setDone] = useState<string>()
  const isReview = importing.state.at === 'review'
  useUndoKeys(isReview ? undefined : undo, isReview ? undefined : redo)
  const read = (file: File) => {
    setDone(undefined)
    // The popup's link asks for an import; once one was begun, the page is as always.
    history.replaceState(undefined, '', location.pathname)
    void importing.read(file)
  }
  useDrop(read)
  useEffect(() => {
    if (!isReview) scrollTo(0, 0)
  }, [isReview])
  if (!variants) return <main class="profile" aria-busy="true" />
  const active = activeVariant(variants)
  const choose = () => chooser.current?.click()

  return (
    <World.Provider value={world}>
      <main class={isReview ? 'profile profile-wide' : 'profile'}>
        <input
          ref={chooser}
          type="file"
          accept={ACCEPTED}
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) read(file)
          }}
        />
        {!isReview && (
          <>
            <Toolbar
              saved={saved}
              onUndo={undo}
              onRedo={redo}
              onImport={choose}
              onExport={() => exportProfile(active.profile, active.profile.basics?.name ?? variantName(active))}
            />
            <VariantBar
              variants={variants}
              onActivate={(id) => change((now) => ({ ...now, active: id }))}
              onRename={(id, name) => change((now) => renameVariant(now, id, name))}
              onAdd={() => change((now) => addVariant(now, {}))}
              onDuplicate={() => change((now) => addVariant(now, active.profile, i18n.t('profile.variant.copyOf', [variantName(active)])))}
              onRemove={(id) => {
                change((now) => removeVariant(now, id))
                setDone(i18n.t('profile.removed', [variantName(active)]))
              }}
            />
          </>
        )}
        <ImportPart importing={importing} active={active} onChoose={choose} onChange={change} onDone={setDone} />
        {!isReview && (
          <>
            {(tellsNothing(active.profile) || location.hash === '#import') && importing.state.at === 'nothing' && (
              <FirstRun onImport={choose} />
            )}
            <ProfileEditor
              key={active.id}
              profile={active.profile}
              onChange={(profile, removed) => {
                change((now) => withProfile(now, profile))
                setDone(removed === undefined ? undefined : i18n.t('profile.removed', [removed]))
              }}
            />
          </>
        )}
        <div class="dock">
          <Message
            told={
              done === undefined
                ? undefined
                : {
                    words: done,
                    onUndo: () => {
                      undo?.()
                      setDone(undefined)
                    },
                  }
            }
            onClose={() => setDone(undefined)}
          />
        </div>
      </main>
    </World.Provider>
  )
}
