import { ArrowDown, ArrowUp } from 'lucide'
import { i18n } from '#i18n'
import type { LedgerColumn, LedgerOrder } from '../../lib/model/ledger-filter.ts'
import { Icon } from '../Icon.tsx'
import { isFalling } from './falling.ts'

const WIDE: LedgerColumn[] = ['status', 'title', 'place', 'pay', 'mustHaves', 'closes', 'nextStep']
const COMPACT: LedgerColumn[] = ['title']

/** The columns' names; a click orders the list by one, a second click turns the order round. */
export function LedgerHead({ order, compact, onOrder }: { order: LedgerOrder; compact: boolean; onOrder: (order: LedgerOrder) => void }) {
  return (
    <thead>
      <tr>
        {(compact ? COMPACT : WIDE).map((column) => {
          const chosen = order.by === column
          const descending = chosen ? !order.descending : isFalling(column)
          return (
            <th
              key={column}
              scope="col"
              class={`head-${column}`}
              aria-sort={chosen ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" class="head-button" onClick={() => onOrder({ by: column, descending })}>
                {i18n.t(`column.${column}`)}
                {chosen && <Icon node={order.descending ? ArrowDown : ArrowUp} />}
              </button>
            </th>
          )
        })}
        <th scope="col" class="head-actions">
          <span class="visually-hidden">{i18n.t('column.actions')}</span>
        </th>
      </tr>
    </thead>
  )
}
