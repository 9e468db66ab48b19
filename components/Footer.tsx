import { PanelRight } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'
import { SaveControl } from './SaveControl.tsx'

/** The actions that are always in reach. Without a posting only the links are there. */
export function Footer({
  posting,
  links,
  onSave,
  onUnsave,
  onHighlight,
  onBeside,
}: {
  posting: { savedAs?: string | undefined; ownStatuses: readonly string[]; highlights: boolean } | undefined
  links: { list: string; profile: string }
  onSave: (status?: string) => void
  onUnsave: () => void
  onHighlight: (on: boolean) => void
  /** Undefined where the view already stands beside the page. */
  onBeside: (() => void) | undefined
}) {
  return (
    <footer class="footer">
      {posting && (
        <>
          <SaveControl savedAs={posting.savedAs} ownStatuses={posting.ownStatuses} onSave={onSave} onUnsave={onUnsave} />
          <button
            type="button"
            role="switch"
            class="button button-quiet footer-switch"
            aria-checked={posting.highlights}
            onClick={() => onHighlight(!posting.highlights)}
          >
            {i18n.t('footer.highlights')}
            <span class="switch" aria-hidden="true" />
          </button>
        </>
      )}
      <span class="footer-links">
        <a class="button button-quiet footer-link" href={links.list} target="_blank" rel="noreferrer" title={i18n.t('title.saved')}>
          {i18n.t('footer.list')}
        </a>
        <a class="button button-quiet footer-link" href={links.profile} target="_blank" rel="noreferrer" title={i18n.t('title.profile')}>
          {i18n.t('footer.profile')}
        </a>
        {onBeside && (
          <button
            type="button"
            class="button button-quiet footer-link"
            aria-label={i18n.t('footer.beside')}
            title={i18n.t('footer.beside')}
            onClick={onBeside}
          >
            <Icon node={PanelRight} />
          </button>
        )}
      </span>
    </footer>
  )
}
