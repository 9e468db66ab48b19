import '../../assets/styles/tokens.css'
import '../../assets/styles/base.css'
import '../../assets/styles/button.css'
import '../../assets/styles/view.css'
import '../../assets/styles/profile.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { ProfilePage } from './ProfilePage.tsx'

const language = i18n.t('language')
document.documentElement.lang = language
document.title = i18n.t('title.profile')
const root = document.getElementById('root')
if (root) render(<ProfilePage language={language} />, root)
