import '../../assets/styles/tokens.css'
import '../../assets/styles/base.css'
import '../../assets/styles/button.css'
import '../../assets/styles/view.css'
import '../../assets/styles/posting.css'
import '../../assets/styles/checklist.css'
import '../../assets/styles/status.css'
import { render } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { i18n } from '#i18n'
import { Refusal } from '../../components/Refusal.tsx'
import { View } from './View.tsx'

/** A view is never blank: where drawing it fails, it says so and offers to start anew. */
function Guarded({ beside }: { beside: boolean }) {
  const [error, reset] = useErrorBoundary()
  if (error === undefined) return <View beside={beside} />
  const page = { kind: 'failed', detail: String(error) } as const
  return <Refusal page={page} beside={beside} onReadAgain={reset} onReadSelection={reset} />
}

/** Puts the view into its page. */
export function mount({ beside }: { beside: boolean }): void {
  document.documentElement.lang = i18n.t('language')
  const root = document.getElementById('root')
  root?.replaceChildren()
  if (root) render(<Guarded beside={beside} />, root)
}
