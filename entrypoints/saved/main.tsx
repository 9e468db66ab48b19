import '../../assets/styles/tokens.css'
import '../../assets/styles/base.css'
import { render } from 'preact'
import { i18n } from '#i18n'

document.title = i18n.t('title.saved')
const root = document.getElementById('root')
if (root) render(<h1>{i18n.t('title.saved')}</h1>, root)
