const pairs: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=practi)s(?=(?:e|es|ed|ing)$)/, 'c'],
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'iz'],
  [/(?<=analy|cataly)s(?=(?:e|ed|es|er|ers|ing)$)/, 'z'],
  [/our(?=(?:s|al|ed|ing|ist)?$)/, 'or'],
  [/(?<=licen)c(?=(?:e|es|ed|ing)$)/, 's'],
  [/(?<=cent|met|lit|fib|theat)re(?=s?$)/, 'er'],
  [/(?<=program)me(?=s?$)/, ''],
  [/(?<=[a-z]{3}[aeiou]l)l(?=(?:ed|er|ers|ing|or|ors)$)/, ''],
  [/(?<=enrol|fulfil|instal)(?=ments?$)/, 'l'],
  [/(?<=judg|acknowledg)e(?=ments?$)/, ''],
  [/(?<=h|an|p|orthop|gyn|encyclop)ae/, 'e'],
]
/** Letters that one of the pairs needs: most words have none of them and are let go at once. */
const candidate = /is|s[ei]|our|ce|re|mme|ll|ment|ae/

/** The American spelling of a word in British spelling, both in small letters; undefined if no rule changes it, so never for an American one. */
export function americanOf(word: string): string | undefined {
  if (word.length < 6 || !candidate.test(word)) return undefined
  for (const [british, american] of pairs) {
    const changed = word.replace(british, american)
    if (changed !== word) return changed
  }
  return undefined
}
