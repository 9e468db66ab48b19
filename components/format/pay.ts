import { i18n } from '#i18n'
import type { Salary } from '../../lib/model/posting.ts'

/** "$165K – $373K a year", in the person's language. Amounts under 10,000 are shown in full: hours and months are small numbers. */
export function wordPay({ minValue, maxValue, currency, unitText }: Salary, language: string): string {
  const large = (maxValue ?? minValue) >= 10_000
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: /^[A-Z]{3}$/.test(currency) ? currency : 'XXX',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: large ? 1 : 2,
    trailingZeroDisplay: 'stripIfInteger',
    notation: large ? 'compact' : 'standard',
  })
  const amount = maxValue === undefined || maxValue === minValue ? format.format(minValue) : format.formatRange(minValue, maxValue)
  return i18n.t(`pay.${unitText}`, [amount])
}
