import { i18n } from '#i18n'

/** Shown over the checklist while there is no profile to compare with. */
export function NoProfile({ profileAddress, importAddress }: { profileAddress: string; importAddress: string }) {
  return (
    <section class="no-profile">
      <a class="button button-primary button-small" href={profileAddress} target="_blank" rel="noreferrer">
        {i18n.t('noProfile.text')}
      </a>
      <a class="button button-small" href={importAddress} target="_blank" rel="noreferrer">
        {i18n.t('noProfile.import')}
      </a>
    </section>
  )
}
