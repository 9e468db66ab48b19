import { useCallback, useMemo, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Digest, LedgerRow } from '../../../lib/model/ledger-row.ts'
import { type AskedSkill, countAskedSkills } from '../../../lib/saved/asked-skills.ts'
import { countMonths } from '../../../lib/saved/months.ts'
import { groupPay } from '../../../lib/saved/pay-groups.ts'
import { wordMonth } from '../row-words.ts'
import { wordStatus } from '../word-status.ts'
import type { Colours } from './colours.ts'
import { drawMonths, drawPay, drawSkills } from './draw.ts'
import { Figure } from './Figure.tsx'
import { statusColour } from './status-colours.ts'

/** So many skills, places or titles are shown: more would be no overview. */
const MOST = { skills: 20, pay: 12 }

/** What the postings shown ask for most, what they pay, and how many were saved when. */
export function Learn({
  rows,
  digests,
  statuses,
  language,
  onSkill,
  onSvg,
  onCsv,
}: {
  rows: readonly LedgerRow[]
  digests: readonly Digest[]
  statuses: readonly string[]
  language: string
  /** Show the postings that ask for a skill. */
  onSkill: (label: string) => void
  onSvg: (title: string, drawing: Element) => void
  onCsv: (title: string, table: Record<string, string | number>[]) => void
}) {
  const [importance, setImportance] = useState<'all' | 'required' | 'preferred'>('all')
  const { skills, compared } = useMemo(() => {
    const counted =
      importance === 'all'
        ? digests
        : digests.map((each) => ({ ...each, asked: each.asked.filter((asked) => asked.importance === importance) }))
    return countAskedSkills(counted, MOST.skills)
  }, [digests, importance])
  const pay = useMemo(() => ({ place: groupPay(rows, 'place', MOST.pay), title: groupPay(rows, 'title', MOST.pay) }), [rows])
  const months = useMemo(() => countMonths(rows), [rows])
  // A status that was taken off the list since may still stand on a posting.
  const order = useMemo(() => [...new Set([...statuses, ...rows.map(({ status }) => status)])], [statuses, rows])
  const drawStatuses = useCallback(
    (counts: Parameters<typeof drawMonths>[0], width: number, colours: Colours, resolve: (colour: string) => string) =>
      drawMonths(
        counts,
        width,
        colours,
        order,
        (status) => resolve(statusColour(status, order)),
        (month) => wordMonth(month, language),
      ),
    [order, language],
  )
  const legend = useMemo(
    () =>
      order
        .filter((status) => months.some((count) => count.status === status))
        .map((status) => ({ words: wordStatus(status), colour: statusColour(status, order) })),
    [order, months],
  )
  const pick = useCallback(({ label }: AskedSkill) => onSkill(label), [onSkill])
  const take = { onSvg, onCsv }
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  return (
    <div class="learn">
      <fieldset class="filters learn-importance">
        <legend class="visually-hidden">{i18n.t('filter.label')}</legend>
        {(['all', 'required', 'preferred'] as const).map((each) => (
          <button key={each} type="button" class="filter" aria-pressed={each === importance} onClick={() => setImportance(each)}>
            {i18n.t(each === 'all' ? 'filter.all' : `importance.${each}`)}
          </button>
        ))}
      </fieldset>
      {skills.length === 0 && <p class="ledger-none">{i18n.t('learn.none')}</p>}
      {skills.length > 0 && (
        <Figure
          title={i18n.t('learn.skills')}
          caption={i18n.t(compared ? 'learn.skillsCaption' : 'learn.skillsPlain')}
          lines={skills}
          columns={[
            { name: i18n.t('learn.skill'), say: ({ label }) => label },
            { name: i18n.t('learn.postings'), say: ({ postings }) => postings },
            { name: i18n.t('learn.metIn'), say: ({ met }) => met },
            { name: i18n.t('learn.missingIn'), say: ({ postings, met }) => postings - met },
            { name: i18n.t('importance.required'), say: ({ required }) => required },
            { name: i18n.t('importance.preferred'), say: ({ postings, required }) => postings - required },
          ]}
          draw={drawSkills}
          onPick={pick}
          {...take}
        />
      )}
      {(['place', 'title'] as const).map(
        (by) =>
          pay[by].length > 0 && (
            <Figure
              key={by}
              title={i18n.t(by === 'place' ? 'learn.payByPlace' : 'learn.payByTitle')}
              caption={i18n.t('learn.payCaption', [pay[by][0]?.currency ?? ''])}
              lines={pay[by]}
              columns={[
                { name: i18n.t(by === 'place' ? 'column.place' : 'column.title'), say: ({ name }) => name },
                { name: i18n.t('learn.lowest'), say: ({ lowest }) => amount.format(lowest) },
                { name: i18n.t('learn.median'), say: ({ median }) => amount.format(median) },
                { name: i18n.t('learn.highest'), say: ({ highest }) => amount.format(highest) },
                { name: i18n.t('learn.postings'), say: ({ postings }) => postings },
              ]}
              draw={drawPay}
              {...take}
            />
          ),
      )}
      {months.length > 0 && (
        <Figure
          title={i18n.t('learn.overTime')}
          caption={i18n.t('learn.overTimeCaption')}
          lines={months}
          columns={[
            { name: i18n.t('learn.month'), say: ({ month }) => wordMonth(month, language) },
            { name: i18n.t('column.status'), say: ({ status }) => wordStatus(status) },
            { name: i18n.t('learn.postings'), say: ({ postings }) => postings },
          ]}
          legend={legend}
          draw={drawStatuses}
          {...take}
        />
      )}
    </div>
  )
}
