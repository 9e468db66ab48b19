import { i18n } from '#i18n'
import type { Posting } from '../lib/model/posting.ts'
import { isClosed, wordClosing } from './format/closing.ts'
import { wordEmployment, wordWorkplace } from './format/employment.ts'
import { wordPay } from './format/pay.ts'

/** What the posting is: title, organisation, place, and the facts a person asks first. */
export function PostingHeader({ posting, today, language }: { posting: Posting; today: Date; language: string }) {
  const { title, hiringOrganization, jobLocation, jobLocationType, baseSalary, employmentType, validThrough } = posting
  const [place, ...more] = jobLocation
  const closing = validThrough && wordClosing(validThrough, today, language)
  const facts = [
    ...(jobLocationType ? [wordWorkplace(jobLocationType)] : []),
    ...baseSalary.map((salary) => wordPay(salary, language)),
    // "Other" tells a person nothing.
    ...employmentType.filter((type) => type !== 'OTHER').map(wordEmployment),
  ]
  return (
    <header class="posting-header">
      <h1 class="posting-title" title={title}>
        {title ?? i18n.t('title.untitled')}
      </h1>
      {(hiringOrganization || place) && (
        <p class="posting-where" title={more.length > 0 ? jobLocation.join('\n') : undefined}>
          {[hiringOrganization, place].filter(Boolean).join(' · ')}
          {more.length > 0 && <span class="posting-places"> +{more.length}</span>}
        </p>
      )}
      {(facts.length > 0 || closing) && (
        <ul class="facts">
          {facts.map((fact) => (
            <li key={fact} class="fact">
              {fact}
            </li>
          ))}
          {closing && <li class={`fact ${isClosed(validThrough, today) ? 'fact-closed' : ''}`}>{closing}</li>}
        </ul>
      )}
    </header>
  )
}
