import { Plus, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../Icon.tsx'

/** A titled part of the profile; `add` names and does what the button beside the title does. */
export function Section({
  title,
  hint,
  add,
  children,
}: {
  title: string
  hint?: string
  add?: { label: string; onAdd: () => void }
  children: ComponentChildren
}) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-top">
        <h2 id={id} class="section-title">
          {title}
        </h2>
        {add && (
          <button type="button" class="button button-quiet button-small" onClick={add.onAdd}>
            <Icon node={Plus} />
            {add.label}
          </button>
        )}
      </div>
      {hint && <p class="section-hint">{hint}</p>}
      {children}
    </section>
  )
}

/** Takes an entry out; the message that follows offers it back. */
export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" class="button button-quiet remove" aria-label={label} title={label} onClick={onRemove}>
      <Icon node={X} />
    </button>
  )
}
