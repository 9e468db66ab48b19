import { i18n } from '#i18n'
import type { EmploymentType, Workplace } from '../../lib/model/posting.ts'

/** "full-time". */
export const wordEmployment = (type: EmploymentType) => i18n.t(`employment.${type}`)

/** "on site". */
export function wordWorkplace(workplace: Workplace): string {
  return workplace === 'on-site' ? i18n.t('workplace.on_site') : i18n.t(`workplace.${workplace}`)
}
