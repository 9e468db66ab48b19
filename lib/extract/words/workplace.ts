import type { Workplace } from '../../model/posting.ts'

const hybrid =
  /\b(?:hybrid|hybride|híbrid[oa]|ibrid[oa]|hybridní|hybrydow[aey]|teilweise (?:remote|home)|partly remote|partially remote|télétravail partiel|部分远程)/i
const onSite =
  /\b(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|présentiel|sur site|presencial|in sede|na pracovišti|stacjonarn[ay]|op locatie|på plats|no remote)\b|现场/i
const remote =
  /\b(?:(?:fully |100 ?% )?remote|remotely|telecommut\w*|work(?:ing)? from (?:home|anywhere)|wfh|home[- ]?office|home ?based|télétravail|à distance|teletrabajo|remot[oa]|smart working|prác[ea] z dom(?:ova|u)|na dálku|zdaln[aeiy]e?|thuiswerk\w*|distans|hjemmefra|удал[её]нн\w*|anywhere)\b|远程|在宅|リモート|재택/i

const around =
  /(?<!\p{L})(?:work(?:ing|place)?|job|position|friendly|only|first|fully|option(?:al)?|model|possible|available|arbeit(?:en|splatz)?|möglich|partly|partiel|or|oder|ou|and|und|et|ok|policy|setting)(?!\p{L})|100 ?%/giu

/** What is left of words when those for the workplace are taken out: nothing but signs where they say nothing else. */
export function withoutWorkplace(words: string): string {
  return [hybrid, onSite, remote, around].reduce((left, pattern) => left.replace(new RegExp(pattern.source, 'giu'), ' '), words)
}

/** How the words of a field that speaks of the workplace put it. Words that name no kind are undefined. */
export function workplace(words: string | undefined): Workplace | undefined {
  if (!words) return undefined
  if (hybrid.test(words)) return 'hybrid'
  if (onSite.test(words)) return 'on-site'
  return remote.test(words) ? 'remote' : undefined
}
