import { i18n } from '#i18n'

/** How far the reading of a file is. */
export function ImportProgress({ name, page, pages }: { name: string; page: number; pages: number }) {
  const words = pages > 0 ? i18n.t('resume.readingPage', [name, String(page), String(pages)]) : i18n.t('resume.reading', [name])
  return (
    <section class="import-state">
      <p role="status">{words}</p>
      <progress class="import-progress" aria-label={words} {...(pages > 0 && { value: page, max: pages })} />
    </section>
  )
}
