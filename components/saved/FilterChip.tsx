import { X } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../Icon.tsx'

/** A choice among several, as a chip: its name while nothing is chosen, else what is, with a way to take it off. */
export function FilterChip({
  name,
  none = name,
  chosen,
  options,
  onChoose,
}: {
  name: string
  /** What the chip says while nothing is chosen; its name unless told otherwise. */
  none?: string
  chosen: string | undefined
  options: readonly { value: string; words: string }[]
  onChoose: (value: string | undefined) => void
}) {
  if (options.length === 0 && chosen === undefined) return null
  const known = chosen === undefined || options.some(({ value }) => value === chosen)
  return (
    <span class={`filter-chip${chosen === undefined ? '' : ' filter-chip-on'}`}>
      <select
        class="filter-select"
        aria-label={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{none}</option>
        {!known && <option value={chosen}>{chosen}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {chosen !== undefined && (
        <button type="button" class="chip-remove" aria-label={i18n.t('filters.takeOff', [name])} onClick={() => onChoose(undefined)}>
          <Icon node={X} />
        </button>
      )}
    </span>
  )
}
