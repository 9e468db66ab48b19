/** Words that by themselves say nothing of the activity they name, each in the set phrases where that is so. */
const PHRASES: readonly string[] = [
  // Whoever has a clean licence or record need not have cleaned.
  'clean(?=,? (?:\\p{L}+ ){0,3}(?:licen[cs]e|record|code|architecture|energy|slate)(?!\\p{L}))',
  '(?<=(?:licen[cs]e|record)[ ,:(–-]{1,3})clean',
  // Who drives results need not drive a van.
  'dr(?:ive|ives|iving|iven|ove)(?= (?:\\p{L}+ ){0,2}(?:results?|growth|change|adoption|improvements?|engagement|efficienc(?:y|ies)|performance|innovation|success|value|awareness|revenue|sales|strategy|demand|conversions?|traffic|projects?|initiatives?|program(?:me)?s?)(?!\\p{L}))',
  '(?<=(?:\\p{L}-|self[ -]|highly |hard |disk |flash |shared |google |recruitment |donation |fundraising |food |blood ))driv(?:en|es?)',
  'ma(?:ke|kes|king|de)(?= (?:sure|certain|sense|use of)(?!\\p{L}))',
]

const SET_PHRASE = new RegExp(`(?<!\\p{L})(?:${PHRASES.join('|')})(?!\\p{L})`, 'giu')

/** A text without such words. */
export function withoutSetPhrases(text: string): string {
  return text.replaceAll(SET_PHRASE, ' ')
}
