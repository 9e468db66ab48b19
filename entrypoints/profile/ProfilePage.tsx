import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Message } from '../../components/Message.tsx'
import { FirstRun } from '../../components/profile/FirstRun.tsx'
import { ProfileEditor } from '../../components/profile/ProfileEditor.tsx'
import { Toolbar } from '../../components/profile/Toolbar.tsx'
import { VariantBar, variantName } from '../../components/profile/VariantBar.tsx'
import { World } from '../../components/profile/world.ts'
import { activeVariant, addVariant, removeVariant, renameVariant, tellsNothing, withProfile } from '../../lib/store/variants.ts'
import { exportProfile } from './export-profile.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { useVariants } from './use-variants.ts'
import { useWorld } from './use-world.ts'

/** The whole page: which variant, and all of its sections. */
export function ProfilePage({ language }: { language: string }) {
  const world = useWorld(language)
  const { variants, saved, change, undo, redo } = useVariants()
  const [gone, setGone] = useState<string>()
  useUndoKeys(undo, redo)
  if (!variants) return <main class="profile" aria-busy="true" />
  const active = activeVariant(variants)
  const startImport = () => undefined

  return (
    <World.Provider value={world}>
      <main class="profile">
        <Toolbar
          saved={saved}
          onUndo={undo}
          onRedo={redo}
          onImport={startImport}
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
            setGone(variantName(active))
          }}
        />
        {tellsNothing(active.profile) && <FirstRun onImport={startImport} />}
        <ProfileEditor
          key={active.id}
          profile={active.profile}
          onChange={(profile, removed) => {
            change((now) => withProfile(now, profile))
            // An offer to undo stands only until the next change: it would undo that one.
            setGone(removed)
          }}
        />
        <div class="dock">
          <Message
            told={
              gone === undefined
                ? undefined
                : {
                    words: i18n.t('profile.removed', [gone]),
                    onUndo: () => {
                      undo?.()
                      setGone(undefined)
                    },
                  }
            }
            onClose={() => setGone(undefined)}
          />
        </div>
      </main>
    </World.Provider>
  )
}
