import { ExternalLink, Trash2 } from 'lucide'
import { Fragment } from 'preact'
import { i18n } from '#i18n'
import type { LedgerRow } from '../../lib/model/ledger-row.ts'
import { isClosed, isClosingSoon, isDue } from '../../lib/saved/dates.ts'
import { wordClosing } from '../format/closing.ts'
import { Icon } from '../Icon.tsx'
import { MustHaves } from './MustHaves.tsx'
import { titleOf, wordCloses, wordNextStep, wordPlace, wordRowPay } from './row-words.ts'
import { StatusSelect } from './StatusSelect.tsx'

export interface LineCallbacks {
  onOpen: (id: string) => void
  onStatus: (id: string, status: string) => void
  onDelete: (id: string) => void
}

/** One posting in the list. `compact`: what has no column of its own stands in a line under the title. */
export function LedgerLine({
  row,
  index,
  height,
  open,
  compact,
  alike,
  statuses,
  today,
  language,
  onOpen,
  onStatus,
  onDelete,
}: {
  row: LedgerRow
  /** Place in the whole list, from 0. */
  index: number
  /** In px. */
  height: number
  open: boolean
  compact: boolean
  /** The list holds another posting that is likely the same. */
  alike: boolean
  statuses: readonly string[]
  today: Date
  language: string
} & LineCallbacks) {
  const title = titleOf(row)
  const closes = wordCloses(row, today, language)
  const tone = isClosed(row.closes, today) ? 'closed' : isClosingSoon(row.closes, today) ? 'soon' : 'open'
  const next = wordNextStep(row, today, language)
  const status = <StatusSelect status={row.status} statuses={statuses} about={title} onChoose={(to) => onStatus(row.id, to)} />
  const due = isDue(row.nextStep?.date, today)
  const closing = row.closes && wordClosing(row.closes, today, language)
  // What is urgent comes first: a narrow line is cut at its end.
  const facts = [
    { words: tone === 'soon' && closing, class: 'closes-soon' },
    { words: due && next, class: 'next-due' },
    { words: wordPlace(row) },
    { words: wordRowPay(row, language) },
    { words: tone !== 'soon' && closing },
  ].filter(({ words }) => words)
  return (
    // A click anywhere opens the posting, as it does on its title, which is what the keyboard and screen readers use.
    <tr
      class={`line${open ? ' line-open' : ''}`}
      style={{ height: `${height}px` }}
      aria-rowindex={index + 2}
      data-posting={row.id}
      onClick={({ target }) => {
        if (target instanceof Element && !target.closest('a, button, select')) onOpen(row.id)
      }}
    >
      {!compact && <td class="cell-status">{status}</td>}
      <th class="cell-title" scope="row">
        <button type="button" class="line-title" title={title} aria-current={open} onClick={() => onOpen(row.id)}>
          {title}
        </button>
        <span class="line-under">
          {row.organisation && <span class="line-organisation">{row.organisation}</span>}
          {alike && <span class="line-alike">{i18n.t('ledger.alike')}</span>}
          {row.tags.map((tag) => (
            <span key={tag} class="line-tag">
              {tag}
            </span>
          ))}
        </span>
        {compact && (
          <span class="line-facts">
            {facts.map((fact, at) => (
              <Fragment key={fact.words}>
                {at > 0 && ' · '}
                <span class={fact.class}>{fact.words}</span>
              </Fragment>
            ))}
          </span>
        )}
        {compact && (
          <span class="line-must">
            {status}
            <MustHaves row={row} language={language} />
          </span>
        )}
      </th>
      {!compact && (
        <>
          <td>
            <span class="cell-words">{wordPlace(row)}</span>
          </td>
          <td class="cell-pay">
            <span class="cell-words">{wordRowPay(row, language)}</span>
          </td>
          <td class="cell-must">
            <MustHaves row={row} language={language} />
          </td>
          <td class={`cell-closes closes-${tone}`}>{closes}</td>
          <td class={due ? 'next-due' : ''} title={next}>
            <span class="cell-words">{next}</span>
          </td>
        </>
      )}
      <td class="cell-actions">
        {row.url !== undefined && /^https?:/.test(row.url) && (
          <a
            class="button button-quiet line-action"
            href={row.url}
            target="_blank"
            rel="noreferrer"
            aria-label={i18n.t('ledger.openOriginal', [title])}
            title={i18n.t('ledger.original')}
          >
            <Icon node={ExternalLink} />
          </a>
        )}
        <button
          type="button"
          class="button button-quiet line-action"
          aria-label={i18n.t('ledger.deleteOne', [title])}
          title={i18n.t('ledger.delete')}
          onClick={() => onDelete(row.id)}
        >
          <Icon node={Trash2} />
        </button>
      </td>
    </tr>
  )
}
