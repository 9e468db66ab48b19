import { FileUp } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

/** Shown over the empty sections until the profile tells something. */
export function FirstRun({ onImport }: { onImport: () => void }) {
  return (
    <section class="first-run">
      <p>
        {i18n.t('profile.firstRun')} <span class="first-run-formats">{i18n.t('resume.formats')}</span>
      </p>
      <button type="button" class="button button-primary" onClick={onImport}>
        <Icon node={FileUp} />
        {i18n.t('noProfile.import')}
      </button>
    </section>
  )
}
