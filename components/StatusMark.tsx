import type { Status } from '../lib/model/match.ts'

/** A status as a shape; its word stands beside it wherever there is room. */
export function StatusMark({ status }: { status: Status | 'plain' }) {
  return (
    <svg class={`status-mark tone-${status}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  )
}

const ring = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8 }

const SHAPES = {
  met: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path
        d="M4.8 8.3l2.2 2.3 4.3-4.8"
        class="status-mark-inside"
        stroke-width="1.9"
        stroke-linecap="round"
        stroke-linejoin="round"
        fill="none"
      />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="6.3" {...ring} />
      <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" />
    </>
  ),
  unmet: <circle cx="8" cy="8" r="6.3" {...ring} />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.3" {...ring} stroke-dasharray="2.4 2" />
      <path d="M6.2 6.5a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1v.3" {...ring} stroke-width="1.5" stroke-linecap="round" />
      <circle cx="8" cy="11.6" r="0.9" fill="currentColor" />
    </>
  ),
  plain: <circle cx="8" cy="8" r="3" fill="currentColor" />,
}
