import { i18n } from '#i18n'
import type { Posting } from '../../lib/model/posting.ts'
import type { Difference as Differing } from '../../lib/saved/difference.ts'
import { wordWorkplace } from '../format/employment.ts'
import { wordPay } from '../format/pay.ts'
import { type RequirementGroup, RequirementGroups } from './RequirementGroups.tsx'
import { wordDate } from './row-words.ts'

/** What changed between two readings of a posting: requirements and facts first, then the text with what went struck out and what came underlined. */
export function Difference({
  difference,
  before,
  after,
  today,
  language,
}: {
  difference: Differing
  before: Posting
  after: Posting
  today: Date
  language: string
}) {
  const { requirements, facts, text } = difference
  const groups: RequirementGroup[] = [
    ['difference.added', requirements.added],
    ['difference.removed', requirements.removed],
    ['difference.moved', requirements.moved],
  ]
  const say = (posting: Posting, fact: Differing['facts'][number]) =>
    wordFact(posting, fact, today, language) || i18n.t('difference.nothing')
  const same = facts.length === 0 && text.every((part) => part.in === 'both')
  return (
    <div class="difference">
      {same && <p class="difference-same">{i18n.t('difference.same')}</p>}
      {facts.length > 0 && (
        <dl class="difference-facts">
          {facts.map((fact) => (
            <div key={fact}>
              <dt>{i18n.t(`fact.${fact}`)}</dt>
              <dd>
                <del>{say(before, fact)}</del> → <ins>{say(after, fact)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <RequirementGroups groups={groups} />
      {!same && (
        <details>
          <summary>{i18n.t('difference.text')}</summary>
          <p class="difference-text">
            {text.map((part, index) =>
              part.in === 'both' ? (
                part.words
              ) : part.in === 'before' ? (
                <del key={index}>{part.words}</del>
              ) : (
                <ins key={index}>{part.words}</ins>
              ),
            )}
          </p>
        </details>
      )}
    </div>
  )
}

function wordFact(posting: Posting, fact: Differing['facts'][number], today: Date, language: string): string {
  switch (fact) {
    case 'jobLocation':
      return posting.jobLocation.join(', ')
    case 'jobLocationType':
      return posting.jobLocationType ? wordWorkplace(posting.jobLocationType) : ''
    case 'baseSalary':
      return posting.baseSalary.map((salary) => wordPay(salary, language)).join(', ')
    case 'datePosted':
    case 'validThrough':
      return posting[fact] ? wordDate(posting[fact], language, today) : ''
    default:
      return posting[fact] ?? ''
  }
}
