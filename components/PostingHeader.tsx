import { i18n } from '#i18n'
import type { Posting } from '../lib/model/posting.ts'
import { wordClosing } from './format/closing.ts'
import { wordEmployment, wordWorkplace } from './format/employment.ts'
import { wordPay } from './format/pay.ts'

/** What the posting is: title, organisation, place, and the facts a person asks first. */
export function PostingHeader({ posting, today, language }: { posting: Posting; today: Date; language: string }) {
  const { title, hiringOrganization, jobLocation, jobLocationType, baseSalary, employmentType, validThrough } = posting
  const places = jobLocation.length > 2 ? [...jobLocation.slice(0, 2), `+${jobLocation.length - 2}`] : jobLocation
  const where = [hiringOrganization, places.join(', '), jobLocationType && wordWorkplace(jobLocationType)].filter(Boolean)
  const facts = [...baseSalary.map((salary) => wordPay(salary, language)), ...employmentType.map(wordEmployment)]
  return (
    <header class="posting-header">
      <h1 class="posting-title" title={title}>
        {title ?? i18n.t('title.untitled')}
      </h1>
      {where.length > 0 && <p class="posting-where">{where.join(' · ')}</p>}
      {(facts.length > 0 || validThrough) && (
        <ul class="facts">
          {facts.map((fact) => (
            <li key={fact} class="fact">
              {fact}
            </li>
          ))}
          {validThrough && <li class="fact">{wordClosing(validThrough, today, language)}</li>}
        </ul>
      )}
    </header>
  )
}
