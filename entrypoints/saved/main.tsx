import '../../assets/styles/tokens.css'
import '../../assets/styles/base.css'
import '../../assets/styles/button.css'
import '../../assets/styles/view.css'
import '../../assets/styles/posting.css'
import '../../assets/styles/checklist.css'
import '../../assets/styles/status.css'
import '../../assets/styles/saved.css'
import '../../assets/styles/saved-reader.css'
import '../../assets/styles/saved-board.css'
import '../../assets/styles/saved-dialogs.css'
import '../../assets/styles/saved-learn.css'
import { render } from 'preact'
import { i18n } from '#i18n'
import { openDatabase } from '../../lib/store/open-database.ts'
import { watchPlace } from '../../lib/store/place.ts'
import { SavedPage } from './SavedPage.tsx'
import { readFirst } from './use-ledger.ts'

const database = openDatabase()
// Begun anew by this page or another, the list is somewhere else.
watchPlace(() => location.reload(), new AbortController().signal)
// The store is opened and read while the page is being made.
const first = database.then(readFirst)
document.documentElement.lang = i18n.t('language')
document.title = i18n.t('title.saved')
const root = document.getElementById('root')
if (root) void database.then((database) => render(<SavedPage database={database} first={first} />, root))
