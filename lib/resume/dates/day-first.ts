/** "17/01/2021", of which countries read the first two numbers differently. */
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/g

/**
 * How texts by one person are to be read for their dates: where some date of theirs shows that the day stands before the month, and none the
 * other way round, with points in place of slashes, which leave no doubt. All else, and every place in the text, stays.
 */
export function readerOfDays(texts: readonly string[]): (text: string) => string {
  const dates = texts.flatMap((text) => [...text.matchAll(SLASHED)].map(([, one, other]) => [Number(one), Number(other)] as const))
  const isDayFirst = dates.some(([one]) => one > 12) && dates.every(([, other]) => other <= 12)
  return isDayFirst ? (text) => text.replace(SLASHED, '$1.$2.$3') : (text) => text
}
