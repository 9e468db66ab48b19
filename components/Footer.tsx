import { Bookmark, BookmarkCheck, PanelRight } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'

/** The actions that are always in reach. Without a posting only the links are there. */
export function Footer({
  posting,
  links,
  onSave,
  onHighlight,
  onBeside,
}: {
  posting: { saved: boolean; highlights: boolean } | undefined
  links: { list: string; profile: string }
  onSave: () => void
  onHighlight: (on: boolean) => void
  /** Undefined where the view already stands beside the page. */
  onBeside: (() => void) | undefined
}) {
  return (
    <footer class="footer">
      {posting && (
        <>
          <button type="button" class={`button ${posting.saved ? '' : 'button-primary'}`} aria-pressed={posting.saved} onClick={onSave}>
            <Icon node={posting.saved ? BookmarkCheck : Bookmark} />
            {i18n.t(posting.saved ? 'save.saved' : 'save.save')}
          </button>
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
      <span class="footer-gap" />
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
