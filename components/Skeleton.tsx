import { i18n } from '#i18n'

/** Where everything will stand, while the page is read. */
export function Skeleton({ loading }: { loading: boolean }) {
  return (
    <div class="skeleton" role="status" data-state="reading">
      <p class="skeleton-words">{i18n.t(loading ? 'state.loading' : 'state.reading')}</p>
      <div aria-hidden="true">
        <div class="bone bone-title" />
        <div class="bone bone-line" />
        <div class="bone bone-summary" />
        {[92, 78, 85, 64, 88, 70].map((width) => (
          <div key={width} class="bone-entry">
            <div class="bone bone-mark" />
            <div class="bone bone-quote" style={{ width: `${width}%` }} />
          </div>
        ))}
      </div>
    </div>
  )
}
