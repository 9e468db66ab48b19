import type { Judgement } from '../model/match.ts'

type Values = NonNullable<Judgement['values']>

/**
 * A reason's values as they stand in a sentence: numbers as `language` (BCP 47) writes them, a language by its name, and beside `has` and
 * `needs` the same with their unit (`hasYears`, `needsYears`), worded by `years`.
 */
export function wordValues(
  values: Values,
  { language, years }: { language: string; years: (count: number, written: string) => string },
): Values {
  const number = (value: string | number | undefined) =>
    typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : (value ?? '')
  const withUnit = (value: string | number | undefined) => (typeof value === 'number' ? years(value, number(value)) : number(value))
  return {
    ...values,
    has: number(values.has),
    needs: number(values.needs),
    hasYears: withUnit(values.has),
    needsYears: withUnit(values.needs),
    ...(typeof values.language === 'string' && { language: nameLanguage(values.language, language) }),
  }
}

/** What is no tag is a name already. */
function nameLanguage(tag: string, language: string): string {
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return tag
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
}
