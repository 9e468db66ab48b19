import { i18n } from '#i18n'
import { wordValues } from '../lib/match/reason-values.ts'
import type { Judgement } from '../lib/model/match.ts'
import { reasonKey } from './reason-key.ts'

/** A judgement's reason in the person's language; undefined for a reason that this version has no words for. */
export function wordReason({ reason, values = {} }: Judgement): string | undefined {
  // The ids come from stored and computed judgements, so their keys cannot be known to the type of the catalogue.
  const translate = i18n.t as (key: string, values: Record<string, string | number>) => string
  return translate(reasonKey(reason), wordValues(values, { language: i18n.t('language'), years: wordYears })) || undefined
}

/** "1 year", "4 years", "1.5 years": the catalogue knows one and many, and a part of a year is worded as many. */
function wordYears(count: number, written: string): string {
  return i18n.t('unit.years', count === 1 ? 1 : 2, [written])
}

/** Reasons that only say at length what "for you to judge" says already. */
const SAYS_NO_MORE = ['skill-judge', 'skill-unknown', 'judge-yourself']

/** The reason as one line of the checklist needs it: undefined where the status alone says it. */
export function wordReasonShort(judgement: Judgement): string | undefined {
  return SAYS_NO_MORE.includes(judgement.reason) ? undefined : wordReason(judgement)
}

/** The evidence that tells more than the reason's own words. */
export function addedEvidence(judgement: Judgement): string[] {
  const reason = wordReason(judgement)?.toLowerCase() ?? ''
  return judgement.evidence.filter((line) => !reason.includes(line.toLowerCase()))
}
