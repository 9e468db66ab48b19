import { Copy, Pencil, Plus, Trash2 } from 'lucide'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Variant, Variants } from '../../lib/model/variants.ts'
import { Icon } from '../Icon.tsx'

export interface VariantActions {
  onActivate: (id: string) => void
  onRename: (id: string, name: string) => void
  onAdd: () => void
  onDuplicate: (id: string) => void
  onRemove: (id: string) => void
}

/** What a variant is called. */
export const variantName = ({ name }: Variant) => name ?? i18n.t('profile.variant.unnamed')

/** The named variants of the profile; the pressed one is edited below and compared with postings. */
export function VariantBar({ variants, ...actions }: { variants: Variants } & VariantActions) {
  const [renaming, setRenaming] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const doneByKey = useRef(false)
  const { active, all } = variants
  const current = all.find(({ id }) => id === active)
  useEffect(() => setRenaming(false), [active])
  useLayoutEffect(() => {
    if (!renaming && doneByKey.current) bar.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus()
    doneByKey.current = false
  }, [renaming])
  return (
    <nav ref={bar} class="variants" aria-label={i18n.t('profile.variant.title')}>
      {all.map((variant) =>
        renaming && variant.id === active ? (
          <NameField
            key={variant.id}
            name={variant.name ?? ''}
            onDone={(name, byKey) => {
              doneByKey.current ||= byKey
              setRenaming(false)
              if (name !== undefined) actions.onRename(variant.id, name)
            }}
          />
        ) : (
          <button
            key={variant.id}
            type="button"
            class="variant"
            aria-pressed={variant.id === active}
            onClick={() => (variant.id === active ? setRenaming(true) : actions.onActivate(variant.id))}
          >
            {variantName(variant)}
          </button>
        ),
      )}
      {current && (
        <span class="variant-actions">
          <IconButton node={Pencil} label={i18n.t('profile.variant.rename', [variantName(current)])} onPress={() => setRenaming(true)} />
          <IconButton
            node={Copy}
            label={i18n.t('profile.variant.duplicate', [variantName(current)])}
            onPress={() => actions.onDuplicate(current.id)}
          />
          {all.length > 1 && (
            <IconButton
              node={Trash2}
              label={i18n.t('profile.remove', [variantName(current)])}
              onPress={() => actions.onRemove(current.id)}
            />
          )}
          <IconButton node={Plus} label={i18n.t('profile.variant.add')} onPress={actions.onAdd} />
        </span>
      )}
    </nav>
  )
}

function IconButton({ node, label, onPress }: { node: typeof Plus; label: string; onPress: () => void }) {
  return (
    <button type="button" class="button button-quiet remove" aria-label={label} title={label} onClick={onPress}>
      <Icon node={node} />
    </button>
  )
}

/** Enter or leaving the field keeps the name, Escape leaves it as it was; after a key the variant has the keyboard again. */
function NameField({ name, onDone }: { name: string; onDone: (name: string | undefined, byKey: boolean) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState(name)
  useEffect(() => field.current?.select(), [])
  return (
    <input
      ref={field}
      class="field-input variant-name"
      aria-label={i18n.t('profile.variant.name')}
      placeholder={i18n.t('profile.variant.unnamed')}
      value={draft}
      data-dirty="true"
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => onDone(draft, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(draft, true)
        if (event.key === 'Escape') onDone(undefined, true)
      }}
    />
  )
}
