import { ChartNoAxesColumn, Columns3, Rows3 } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

const VIEWS = [
  ['table', Rows3],
  ['board', Columns3],
  ['learn', ChartNoAxesColumn],
] as const

type View = (typeof VIEWS)[number][0]

/** The ways to look at the list. */
export function ViewSwitch({ view, onChoose }: { view: View; onChoose: (view: View) => void }) {
  return (
    <nav class="view-switch" aria-label={i18n.t('ledger.views')}>
      {VIEWS.map(([each, icon]) => (
        <button
          key={each}
          type="button"
          class="view-choice"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onChoose(each)}
        >
          <Icon node={icon} />
          <span>{i18n.t(`ledgerView.${each}`)}</span>
        </button>
      ))}
    </nav>
  )
}
