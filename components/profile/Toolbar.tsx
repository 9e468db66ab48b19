import { Check, Download, FileUp, Redo2, TriangleAlert, Undo2 } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

/** Whether what the person sees is kept. */
export type Saved = 'saved' | 'saving' | 'failed'

/** The page's title with what can be done to the whole profile. */
export function Toolbar({
  saved,
  onUndo,
  onRedo,
  onImport,
  onExport,
}: {
  saved: Saved
  /** Undefined where there is nothing to undo or redo. */
  onUndo: (() => void) | undefined
  onRedo: (() => void) | undefined
  onImport: () => void
  onExport: () => void
}) {
  return (
    <header class="toolbar">
      <h1 class="toolbar-title">{i18n.t('title.profile')}</h1>
      <p class={`saved saved-${saved}`} role="status">
        <Icon node={saved === 'failed' ? TriangleAlert : Check} />
        {i18n.t(`profile.state.${saved}`)}
      </p>
      <span class="toolbar-gap" />
      <span class="toolbar-history">
        <button
          type="button"
          class="button button-quiet"
          aria-label={i18n.t('profile.undo')}
          title={`${i18n.t('profile.undo')} (Ctrl+Z)`}
          disabled={!onUndo}
          onClick={onUndo}
        >
          <Icon node={Undo2} />
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-label={i18n.t('profile.redo')}
          title={`${i18n.t('profile.redo')} (Ctrl+Y)`}
          disabled={!onRedo}
          onClick={onRedo}
        >
          <Icon node={Redo2} />
        </button>
      </span>
      <button type="button" class="button" onClick={onImport}>
        <Icon node={FileUp} />
        {i18n.t('profile.import')}
      </button>
      <button type="button" class="button" onClick={onExport}>
        <Icon node={Download} />
        {i18n.t('profile.export')}
      </button>
    </header>
  )
}
