import { i18n } from '#i18n'
import type { Found } from '../../../lib/model/found.ts'
import { showDate } from '../show-date.ts'

/** What was found in one line, and what belongs to it in a second. */
export function wordFound(found: Found, language: string): { words: string; more: string } {
  const list = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ')
  const period = (start: string | undefined, end: string | undefined) =>
    start === undefined
      ? showDate(end, language)
      : `${showDate(start, language)} – ${end ? showDate(end, language) : i18n.t('profile.now')}`
  switch (found.section) {
    case 'basics':
      return { words: found.value, more: i18n.t(`profile.${found.field}`) }
    case 'work': {
      const { position, name, location, startDate, endDate } = found.value
      return { words: list(position, name), more: list(period(startDate, endDate), location) }
    }
    case 'education': {
      const { studyType, area, institution, startDate, endDate } = found.value
      return {
        words: list(studyType, area) || (institution ?? ''),
        more: list(studyType || area ? institution : undefined, period(startDate, endDate)),
      }
    }
    case 'skills': {
      const { name, years, level } = found.value
      const from = [...new Set(found.jobs)].join(', ')
      const stated = years === undefined ? undefined : i18n.t('resume.years', years, [String(years)])
      return { words: name, more: from && stated ? i18n.t('resume.yearsFrom', [stated, from]) : list(stated, level) }
    }
    case 'languages':
      return { words: found.value.language, more: found.value.fluency ?? '' }
    case 'certificates':
      return { words: found.value.name, more: list(found.value.issuer, showDate(found.value.date, language)) }
  }
}
