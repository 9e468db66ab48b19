import { ArrowDownUp } from 'lucide'
import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import { type LedgerFilter, type LedgerOrder, ledgerColumn } from '../../lib/model/ledger-filter.ts'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { workplace } from '../../lib/model/posting.ts'
import type { SavedView } from '../../lib/model/saved-view.ts'
import { wordWorkplace } from '../format/employment.ts'
import { Icon } from '../Icon.tsx'
import { FilterChip } from './FilterChip.tsx'
import { isFalling } from './falling.ts'
import { mostFrequent } from './most-frequent.ts'
import { wordStatus } from './word-status.ts'

/** Tenths of the must-haves. */
const PARTS = [5, 7, 9, 10]
const PAY = [30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 120_000, 150_000, 200_000]

/** Which postings the list shows, as chips; what the chips offer is what the list holds. */
export function FilterBar({
  rows,
  filter,
  order,
  statuses,
  archived,
  views,
  language,
  onFilter,
  onOrder,
  onView,
  onSaveView,
  onForgetView,
}: {
  rows: readonly LedgerRow[]
  filter: LedgerFilter
  order: LedgerOrder
  statuses: readonly string[]
  /** Archived postings are shown although no status is chosen. */
  archived: boolean
  views: readonly SavedView[]
  language: string
  onFilter: (filter: LedgerFilter) => void
  onOrder: (order: LedgerOrder) => void
  onView: (view: SavedView) => void
  onSaveView: () => void
  onForgetView: (name: string) => void
}) {
  const offered = useMemo(
    () => ({
      places: mostFrequent(rows.flatMap(({ places }) => places)),
      missing: mostFrequent(rows.flatMap(({ missing }) => missing)),
      tags: mostFrequent(rows.flatMap(({ tags }) => tags)),
    }),
    [rows],
  )
  const plain = (values: readonly string[]) => values.map((value) => ({ value, words: value }))
  const set = (change: { [Name in keyof LedgerFilter]?: LedgerFilter[Name] | undefined }) =>
    onFilter(Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)) as LedgerFilter)
  const amount = new Intl.NumberFormat(language, { notation: 'compact' })
  const number = (value: string | undefined) => (value === undefined ? undefined : Number(value))
  const pressed = (on: boolean | undefined, words: string, name: 'closingSoon' | 'due') => (
    <button
      type="button"
      class={`filter-chip filter-toggle${on ? ' filter-chip-on' : ''}`}
      aria-pressed={on === true}
      onClick={() => set({ [name]: on ? undefined : true })}
    >
      {words}
    </button>
  )
  const { words: _, ...set_ } = filter
  const filtered = Object.keys(set_).length > 0
  const same = views.find((view) => JSON.stringify([view.filter, view.order]) === JSON.stringify([filter, order]))
  return (
    <search class="filter-bar" aria-label={i18n.t('filters.label')}>
      <FilterChip
        name={i18n.t('column.status')}
        none={i18n.t(archived ? 'column.status' : 'filters.notArchived')}
        chosen={filter.statuses?.[0]}
        options={statuses.map((value) => ({ value, words: wordStatus(value) }))}
        onChoose={(value) => set({ statuses: value === undefined ? undefined : [value] })}
      />
      <FilterChip
        name={i18n.t('filters.mustHaves')}
        chosen={filter.mustHavesMet?.toString()}
        options={PARTS.map((part) => ({
          value: String(part),
          words: part === 10 ? i18n.t('filters.allMet') : i18n.t('filters.partMet', [String(part)]),
        }))}
        onChoose={(value) => set({ mustHavesMet: number(value) })}
      />
      <FilterChip
        name={i18n.t('column.place')}
        chosen={filter.place}
        options={plain(offered.places)}
        onChoose={(place) => set({ place })}
      />
      <FilterChip
        name={i18n.t('filters.workplace')}
        chosen={filter.workplace}
        options={workplace.options.map((value) => ({ value, words: wordWorkplace(value) }))}
        onChoose={(value) => set({ workplace: workplace.options.find((each) => each === value) })}
      />
      <FilterChip
        name={i18n.t('column.pay')}
        chosen={filter.payFrom?.toString()}
        options={PAY.map((value) => ({ value: String(value), words: i18n.t('filters.payFrom', [amount.format(value)]) }))}
        onChoose={(value) => set({ payFrom: number(value) })}
      />
      <FilterChip
        name={i18n.t('filters.missing')}
        chosen={filter.missing}
        options={plain(offered.missing)}
        onChoose={(missing) => set({ missing })}
      />
      <FilterChip name={i18n.t('reader.tags')} chosen={filter.tag} options={plain(offered.tags)} onChoose={(tag) => set({ tag })} />
      {pressed(filter.closingSoon, i18n.t('filters.closingSoon'), 'closingSoon')}
      {pressed(filter.due, i18n.t('filters.due'), 'due')}
      <span class="filter-chip filter-order">
        <Icon node={ArrowDownUp} />
        <select
          class="filter-select"
          aria-label={i18n.t('filters.order')}
          value={order.by}
          onChange={({ currentTarget }) => {
            const by = ledgerColumn.options.find((each) => each === currentTarget.value) ?? 'savedAt'
            onOrder({ by, descending: isFalling(by) })
          }}
        >
          {(['savedAt', ...ledgerColumn.options.filter((each) => each !== 'savedAt')] as const).map((by) => (
            <option key={by} value={by}>
              {by === 'savedAt' ? i18n.t('filters.newest') : i18n.t(`column.${by}`)}
            </option>
          ))}
        </select>
      </span>
      {views.length > 0 && (
        <FilterChip
          name={i18n.t('filters.views')}
          chosen={same?.name}
          options={plain(views.map(({ name }) => name))}
          onChoose={(name) => {
            const view = views.find((each) => each.name === name)
            if (view) onView(view)
            else onFilter({})
          }}
        />
      )}
      {(filtered || filter.words) && !same && (
        <button type="button" class="button button-quiet button-small" onClick={onSaveView}>
          {i18n.t('filters.save')}
        </button>
      )}
      {same && (
        <button type="button" class="button button-quiet button-small" onClick={() => onForgetView(same.name)}>
          {i18n.t('filters.forget', [same.name])}
        </button>
      )}
      {filtered && (
        <button type="button" class="button button-quiet button-small" onClick={() => onFilter({})}>
          {i18n.t('filters.clear')}
        </button>
      )}
    </search>
  )
}
