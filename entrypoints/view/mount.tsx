import '../../assets/styles/tokens.css'
import '../../assets/styles/base.css'
import '../../assets/styles/button.css'
import '../../assets/styles/view.css'
import '../../assets/styles/posting.css'
import '../../assets/styles/checklist.css'
import '../../assets/styles/status.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { View } from './View.tsx'

/** Puts the view into its page. */
export function mount({ beside }: { beside: boolean }): void {
  document.documentElement.lang = i18n.t('language')
  const root = document.getElementById('root')
  if (root) render(<View beside={beside} />, root)
}
